import type { Day } from '../../src/core/funnel/calendar';
import type { DealState } from '../../src/core/funnel/dealState';
import { type Problem, UserError } from '../../src/core/funnel/problem';
import type { DayRecord } from '../../src/core/funnel/records';
import type { VatKind } from '../../src/core/funnel/vat';
import { type DecimalMark, type ImportResult, readExport } from '../../src/core/importing';
import { decodeExport } from '../decodeExport';
import { countDeals } from './countDeals';
import { namedRecords, WHOLE_FILE } from './fileNames';
import { isOldExcel, isXlsx, readXlsx } from './readXlsx';

/** A file as it came: its name and its text. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
}
/** What the user said about a file beyond its text. */
export interface Said {
  readonly day?: Day;
  readonly decimal?: DecimalMark;
  /** What stages of a CRM mean. */
  readonly stages?: ReadonlyMap<string, DealState>;
  /** Whether metrics of the file are to be imported. */
  readonly taken?: ReadonlyMap<string, boolean>;
  /** Whether its spend holds the value-added tax. */
  readonly vat?: VatKind;
}
/** A file that was read; `source` of its records is the name that the file gives, not yet a source of the table. */
export interface FileRead {
  readonly kind: 'read';
  readonly result: ImportResult;
  readonly records: readonly DayRecord[];
}
/** A file read, or where reading it stopped. */
export type Reading =
  | FileRead
  | { readonly kind: 'noDay'; readonly of: 'file' | 'month' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'useless'; readonly result: ImportResult };

/** What the browser opened: the texts in a file, a workbook having one a sheet; or why there is none. */
export type Opened = readonly ExportFile[] | 'unread' | 'oldExcel';

/** Opens a file, whatever it is called. What was moved, is a folder or is spoiled cannot be read. */
export async function openExport(file: File): Promise<Opened> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isOldExcel(bytes)) return 'oldExcel';
    return isXlsx(bytes) ? await readXlsx(file.name, bytes) : [{ name: file.name, text: decodeExport(bytes) }];
  } catch {
    return 'unread';
  }
}

/** Reads a file's records. What only a person knows, its day or whose it is, is no reason to refuse it. */
export function readFile({ text }: ExportFile, said: Said): Reading {
  try {
    const result = readWhole(text, said);
    const records = result.deals.length > 0 ? countDeals(result.deals) : namedRecords(result);
    return records.length === 0 ? { kind: 'useless', result } : { kind: 'read', result, records };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { problem } = error;
    if (problem.code === 'noDay') return { kind: 'noDay', of: 'file' };
    return problem.code === 'noYear' ? { kind: 'noDay', of: 'month' } : { kind: 'refused', problem };
  }
}

/** A file without a source is read as one whole, to be given to a source afterwards. */
function readWhole(text: string, said: Said): ImportResult {
  try {
    return readExport(text, said);
  } catch (error) {
    if (!(error instanceof UserError) || error.problem.code !== 'noSourceColumn') throw error;
    return readExport(text, { ...said, source: WHOLE_FILE });
  }
}
