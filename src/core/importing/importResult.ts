import type { Day } from '../funnel/calendar';
import type { DealState } from '../funnel/dealState';
import type { Problem } from '../funnel/problem';
import type { DayRecord, Deal, Inputs } from '../funnel/records';
import type { DecimalMark } from './numbers';

/** The kinds of file that are told apart, by their headings. */
export type ImportFormat =
  | 'yandexDirect'
  | 'vkAds'
  | 'googleAds'
  | 'metaAds'
  | 'metrica'
  | 'amoCrm'
  | 'bitrix24'
  | 'yookassa'
  | 'rmMatrix'
  | 'generic';
/** What is known about a file besides its text. */
export interface ImportOptions {
  /** The source of the whole file; a deal keeps the one that it names. */
  readonly source?: string;
  /** The day of a file that has no column of days. */
  readonly day?: Day;
  /** What the user said about the file's numbers; otherwise it is settled from all of them. */
  readonly decimal?: DecimalMark;
  /** Where deals of a stage stand, as the user said; other stages are told by their names. */
  readonly stages?: ReadonlyMap<string, DealState>;
}
/** A line that was not read, and why. */
export interface Rejected {
  readonly line: number;
  readonly problem: Problem;
}
/** How many lines were what; with the rejected ones they are all lines of the file. `other`: titles, the header, blanks. */
export interface LineCounts {
  readonly accepted: number;
  readonly totals: number;
  readonly other: number;
}
/** The days of one campaign. */
export interface CampaignRecords {
  readonly campaign: string;
  readonly records: readonly DayRecord[];
}
/** What a file holds, whatever made it. */
export interface ImportResult {
  readonly format: ImportFormat;
  /** One for each day and source; source: the one given, else the campaign or UTM source, else the cabinet. */
  readonly records: readonly DayRecord[];
  /** The same numbers by campaign, where the file names campaigns. */
  readonly campaigns: readonly CampaignRecords[];
  readonly deals: readonly Deal[];
  /** The file's own total row, to reconcile with. */
  readonly total?: Inputs;
  readonly lines: LineCounts;
  /** No line is lost silently. */
  readonly rejected: readonly Rejected[];
  /** Headings that nothing was taken from. */
  readonly ignoredColumns: readonly string[];
  /** What could be read in two ways, and which was taken: to be shown before the import is confirmed. */
  readonly assumed: readonly Problem[];
}
