import type { Metadata } from './ports';
import { UNFINISHED_MARK, type Workbook } from './workbook';

/** Longer than any run of Google's lasts: an import that stands unconfirmed for so long was left. */
const STALE_MS = 15 * 60_000;

/** Deals that are being uploaded, and by whom. */
export interface Staging {
  readonly batch: string;
  readonly who: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** What a mark of unfinished work says; nothing where it says nothing that can be read. */
export function stagingIn(mark: Metadata | undefined): Staging | undefined {
  const told: unknown = JSON.parse(mark?.getValue() ?? '{}');
  const { batch, who, since } = { batch: '', who: '', since: 0, ...(typeof told === 'object' ? told : {}) };
  return batch === '' ? undefined : { batch: String(batch), who: String(who), since: Number(since) };
}

/** Whether whoever uploads has given up, or is the one who begins anew. */
export const isLeft = ({ who, since }: Staging, by: string): boolean => who === by || Date.now() - since > STALE_MS;

/** Writes that the work of a batch has begun; a cut before `end` is found by the next call, which finishes it. */
export function beginWork({ spreadsheet }: Workbook, batch: string): void {
  spreadsheet.addDeveloperMetadata(UNFINISHED_MARK, batch);
}

/** The work of a batch is done. */
export function endWork({ spreadsheet }: Workbook): void {
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(UNFINISHED_MARK).find()) mark.remove();
}
