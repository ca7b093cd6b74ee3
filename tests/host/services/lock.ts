import type { Seat } from '../book';
import { HostError } from '../errors';

/**
 * The global LockService. A lock belongs to one run: another run waits for it, also one of the same user. On the host runs
 * do not go on side by side, so whoever holds a lock keeps it for the whole wait, which is noted and not slept through.
 */
export function lockService(seat: Seat): unknown {
  return seat.border.service<GoogleAppsScript.Lock.LockService>('LockService', {
    getDocumentLock: () => (seat.container ? lock(seat, 'document') : null),
    getUserLock: () => lock(seat, `user:${seat.user}`),
    getScriptLock: () => lock(seat, 'script'),
  });
}

/** A dialog suspends the run, and its locks do not outlast that; nor do they outlast its end. */
export function dropLocks(seat: Seat): void {
  const { locks } = seat.book;
  for (const [name, holder] of locks) if (holder === seat) locks.delete(name);
}

function lock(seat: Seat, name: string): unknown {
  const { locks } = seat.book;
  const take = (wait: number): boolean => {
    if (!Number.isFinite(wait))
      throw new HostError("The parameters don't match the method signature for Lock.tryLock.");
    const holder = locks.get(name);
    if (holder !== undefined && holder !== seat) {
      seat.waits.push(wait);
      return false;
    }
    locks.set(name, seat);
    return true;
  };
  return seat.border.service<GoogleAppsScript.Lock.Lock>('Lock', {
    tryLock: take,
    waitLock: (wait: number) => {
      if (!take(wait)) throw new HostError('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => locks.get(name) === seat,
    releaseLock: () => {
      if (locks.get(name) === seat) locks.delete(name);
    },
  });
}
