import { UserError } from '../core/funnel/problem';
import type { Services } from './ports';

const WAIT_MS = 15_000;

/**
 * Runs a command while nobody else writes; everything is on the sheet before the next one may begin. Outside a
 * spreadsheet there is no lock to hold, and nobody to keep out.
 *
 * @throws UserError busy, when somebody else does not finish in time
 */
export function whileLocked<T>(services: Services, command: () => T): T {
  const lock = services.LockService.getDocumentLock();
  if (lock === null) return command();
  if (!lock.tryLock(WAIT_MS)) throw new UserError({ code: 'busy' });
  try {
    return command();
  } finally {
    try {
      services.SpreadsheetApp.flush(); // also what was written before the command failed
    } finally {
      lock.releaseLock();
    }
  }
}
