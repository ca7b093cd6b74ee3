import type { Day } from '../core/funnel/calendar';
import type { UsualDay } from '../core/funnel/checkDay';
import type { InputMetric, OwnMetric } from '../core/funnel/metrics';
import type { DayRecord, Deal } from '../core/funnel/records';
import type { Role } from '../core/funnel/roles';
import type { Agreement } from '../core/funnel/trust';
import type { Vat } from '../core/funnel/vat';
import type { Language } from '../core/words/say';

/** What every function that the sidebar calls answers: a value, or one sentence in the user's language. */
export type Answer<T> = { readonly ok: true; readonly value: T } | Refusal;
/** Why there is no value. */
export interface Refusal {
  readonly ok: false;
  readonly text: string;
  /** What the page shows has changed in the table: the same would be refused again. */
  readonly isStale?: true;
}

/** A number that people type: one row of the entry form. */
export interface EntryMetric {
  readonly id: InputMetric | OwnMetric;
  readonly label: string;
  readonly format: 'int' | 'money';
}
/** A source as the entry form shows it. */
export interface EntrySource {
  readonly name: string;
  readonly direction?: string;
  readonly kept: readonly (InputMetric | OwnMetric)[];
}
/** What a cell of «Дни» holds now: a number, a text that is no number, or null when it is empty. */
export type CellValue = number | string | null;
/** One source on one day: what is there, and what this weekday usually brings. */
export interface EntryCells {
  readonly source: string;
  readonly values: { readonly [metric: string]: CellValue };
  readonly usual: UsualDay;
}
/** A day to be filled in, or one that was opened again. */
export interface EntryDay {
  readonly day: Day;
  /** Nobody works then: a weekend, a holiday. */
  readonly off: boolean;
  readonly event: string;
  readonly sources: readonly EntryCells[];
}
/** All that the sidebar needs to open, in one call. */
export interface SidebarState {
  /** Of the spreadsheet: what the browser keeps for one table does not show in another. */
  readonly id: string;
  readonly language: Language;
  /** 'none': no table in this spreadsheet yet; 'damaged': it was created, but a sheet is missing (the sentence says which). */
  readonly table: 'none' | 'ready' | 'damaged';
  readonly problem?: string;
  /** The table shows the demo company. */
  readonly demo: boolean;
  readonly today: Day;
  readonly currency: string;
  /** How spend is written down. */
  readonly vat: Vat;
  /** The name picked in this sidebar; absent until picked. */
  readonly who?: string;
  readonly people: readonly string[];
  /** What that person does: it decides which sections are offered. */
  readonly role?: Role;
  readonly metrics: readonly EntryMetric[];
  /** What the business calls metrics, where it has names of its own. */
  readonly ownNames?: { readonly [metric: string]: string };
  readonly sources: readonly EntrySource[];
  /** Unfilled days up to yesterday, the oldest first, seven at most; when all is filled, yesterday. */
  readonly days: readonly EntryDay[];
  /** How many days up to yesterday are not filled in, these included. */
  readonly unfilled: number;
  /** What can be undone: a sentence («Ввод за 21.11, 12 чисел»). */
  readonly undo?: string;
}

/** One number changed in the form; `was` is what the form had shown, so that nobody's later number is overwritten. */
export interface ChangedCell {
  readonly day: Day;
  readonly source: string;
  readonly metric: InputMetric | OwnMetric;
  readonly value: number | null;
  readonly was: CellValue;
}
/** What «Готово» sends. */
export interface SaveRequest {
  readonly cells: readonly ChangedCell[];
  readonly events: readonly { readonly day: Day; readonly event: string; readonly was: string }[];
}
/** A cell that somebody else changed meanwhile: not overwritten, to be chosen. */
export interface Conflict extends ChangedCell {
  readonly theirs: CellValue;
}
/** Why a metric can be believed: ✓, • or ?, and the sentence. */
export interface TrustLine {
  readonly mark: string;
  readonly text: string;
}
/** An action that can be undone, or was. */
export interface DoneAction {
  readonly batch: string;
  /** What was done, and to how much. */
  readonly title: string;
  /** When, as 'yyyy-MM-dd HH:mm:ss'. */
  readonly at: string;
  readonly who: string;
  readonly isUndone: boolean;
  /** Nothing of it could be put back when that was tried. */
  readonly isPassed: boolean;
}
/** What undoing an action did. */
export interface UndoneState {
  readonly state: SidebarState;
  /** What it came to, in a sentence. */
  readonly said: string;
  readonly undone: number;
  /** What was left, as somebody changed it since, and where the first of it stands. */
  readonly kept: number;
  readonly keptCells: readonly { readonly day: Day; readonly source: string; readonly metric: string }[];
}

/** What saving did, and the sidebar's new state. */
export interface Saved {
  readonly saved: number;
  readonly conflicts: readonly Conflict[];
  readonly state: SidebarState;
}

/** A number that a file or the deals have otherwise than the table. */
export interface CellChange {
  readonly day: Day;
  readonly source: string;
  readonly metric: InputMetric | OwnMetric;
  readonly old: CellValue;
  readonly new: CellValue;
}
/** Deals to be counted into «Ввод менеджеров». */
export interface CountRequest {
  /** Whether numbers that somebody typed otherwise are replaced. */
  readonly overwrite: boolean;
  /** By what the numbers that were shown are known: others are not replaced. */
  readonly seen?: string;
  /** The import that brought the deals. */
  readonly batch?: string;
}
/** What counting deals into «Ввод менеджеров» came to. */
export interface ManagersCounted {
  /** Empty cells that were filled, and numbers that were replaced. */
  readonly filled: number;
  readonly replaced: number;
  /** Numbers that somebody typed otherwise, and that stay; the first 100 of them, the source after the manager. */
  readonly differing: number;
  readonly changes: readonly CellChange[];
  /** By what they are known. */
  readonly seen: string;
  /** Nothing was replaced, as others were shown. */
  readonly isStale: boolean;
  /** Managers are named on paid deals only, so only payments and revenue were counted. */
  readonly isOnlyPaid: boolean;
  readonly state: SidebarState;
}
/** What an import would do, before anything is written. */
export interface ImportPreview {
  readonly from: Day;
  readonly to: Day;
  readonly newDays: number;
  readonly changedDays: number;
  readonly sameDays: number;
  readonly newCells: number;
  /** What would be overwritten; the first 200. */
  readonly changes: readonly CellChange[];
  readonly changedCells: number;
  /** What all that would be overwritten is known by: confirmed with it, nothing else is. */
  readonly seen: string;
  /** What would become of the file's deals, where they were sent along. */
  readonly deals?: { readonly fresh: number; readonly changed: number };
  /** Sources of the file that «Настройки» does not know; confirming adds them. */
  readonly newSources: readonly string[];
  /** Rows for days after yesterday: not imported. */
  readonly futureRows: number;
}
/**
 * The source that a name in files of a format belongs to, as somebody of the team chose; or, where the format is a CRM's
 * with «Stages» behind it, what a stage of that CRM means, and with «Metrics», whether a metric of such files is taken.
 */
export interface ImportChoice {
  readonly format: string;
  readonly name: string;
  readonly source: string;
}
/** A slice of deals of an upload. */
export interface DealSlice {
  readonly batch: string;
  readonly deals: readonly Deal[];
}
/** A confirmed import. */
export interface ImportRequest {
  /** What the journal calls the import: the names of its files. */
  readonly fileName: string;
  readonly records: readonly DayRecord[];
  /** Whether cells that hold another number are overwritten. */
  readonly overwrite: boolean;
  /** What the preview knew the cells by that are overwritten. */
  readonly seen?: string;
  /** The batch of the deals that were uploaded before and come with it. */
  readonly staged?: string;
  /** Whether the files' sums agreed with their own totals, by metric. */
  readonly reconciled?: { readonly [metric: string]: Agreement };
  /** To be remembered for the next files. */
  readonly choices?: readonly ImportChoice[];
}
