import type { Seat } from '../book';
import { HostError } from '../errors';

/** The global LockService. Nobody else runs meanwhile, so whoever holds a lock keeps it for the whole wait. */
export function lockService(seat: Seat): unknown {
  return seat.border.service<GoogleAppsScript.Lock.LockService>('LockService', {
    getDocumentLock: () => (seat.container ? lock(seat, 'document') : null),
    getUserLock: () => lock(seat, `user:${seat.user}`),
    getScriptLock: () => lock(seat, 'script'),
  });
}

/** A dialog suspends the script, and its locks do not outlast that. */
export function dropLocks({ book: { locks }, user }: Seat): void {
  for (const [name, holder] of locks) if (holder === user) locks.delete(name);
}

function lock(seat: Seat, name: string): unknown {
  const { locks } = seat.book;
  const take = (): boolean => {
    const holder = locks.get(name);
    if (holder !== undefined && holder !== seat.user) return false;
    locks.set(name, seat.user);
    return true;
  };
  return seat.border.service<GoogleAppsScript.Lock.Lock>('Lock', {
    tryLock: (_wait: number) => take(),
    waitLock: (_wait: number) => {
      if (!take()) throw new HostError('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => locks.get(name) === seat.user,
    releaseLock: () => {
      if (locks.get(name) === seat.user) locks.delete(name);
    },
  });
}
