import type { Metadata, Sheet } from './ports';
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

/** Key of the mark on a sheet that was copied out. */
const COPY_MARK = 'rm.copy';
/** Begins the mark of a sheet that is being copied out; its title follows. */
const COPY = 'copy:';

/** Writes that a sheet of this title is being made; one that a cut left half filled is taken out by the next call. */
export const beginCopy = (workbook: Workbook, title: string): void => beginWork(workbook, COPY + title);

/** Marks the sheet itself before it is filled: one of a person's own may get the same title after a cut. */
export const markCopy = (copy: Sheet): void => void copy.addDeveloperMetadata(COPY_MARK);

/** Takes out the sheet that a cut left empty or half filled. */
export function takeOutCopy({ spreadsheet }: Workbook, batch: string): void {
  const sheet = batch.startsWith(COPY) ? spreadsheet.getSheetByName(batch.slice(COPY.length)) : null;
  if (sheet === null) return;
  const isMarked = sheet.createDeveloperMetadataFinder().withKey(COPY_MARK).find().length > 0;
  if (isMarked || sheet.getLastRow() === 0) spreadsheet.deleteSheet(sheet);
}

/** The work of a batch is done. */
export function endWork({ spreadsheet }: Workbook): void {
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(UNFINISHED_MARK).find()) mark.remove();
}
