import { type Problem, UserError } from '../../../src/core/funnel/problem';
import { type DecimalMark, type GenericCsv, readGenericCsv } from '../../../src/core/importing';
import type { Language } from '../../../src/core/words/fill';
import { decodeExport } from '../../decodeExport';

/** A file as it came: its name and its text. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
}
/** What the user said about a file beyond its text. */
export interface ReadingChoice {
  readonly language: Language;
  readonly source?: string;
  readonly decimal?: DecimalMark;
}
/** A file read, or where reading it stopped. */
export type Reading =
  | { readonly kind: 'read'; readonly file: ExportFile; readonly choice: ReadingChoice; readonly csv: GenericCsv }
  | Stopped;
/** Why a file cannot be compared with the table: whose it is must be chosen, it is no table, no line of it is usable. */
export type Stopped =
  | { readonly kind: 'noSource'; readonly file: ExportFile }
  | { readonly kind: 'refused'; readonly file: ExportFile; readonly problem: Problem }
  | { readonly kind: 'useless'; readonly file: ExportFile; readonly csv: GenericCsv };

/** The text of a file; undefined when the browser cannot read it: moved, a folder. */
export async function openExport(file: File): Promise<ExportFile | undefined> {
  try {
    return { name: file.name, text: decodeExport(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    return undefined;
  }
}

/** Reads a file's records. A file without a source is not refused: whose it is can be chosen. */
export function readExport(file: ExportFile, choice: ReadingChoice): Reading {
  try {
    const csv = readGenericCsv(file.text, choice);
    return csv.records.length === 0 ? { kind: 'useless', file, csv } : { kind: 'read', file, choice, csv };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { problem } = error;
    return problem.code === 'noSourceColumn' ? { kind: 'noSource', file } : { kind: 'refused', file, problem };
  }
}
