import type { Settings } from '../core/funnel/settings';
import { say } from '../core/words/say';
import type { Book, SheetPlace } from '../sheets/book';
import { constraintReport } from '../sheets/constraint';
import { DAYS_HEAD_ROWS, daysColumnKeys, daysPlan } from '../sheets/days';
import { economicsReport } from '../sheets/economics';
import { funnelReport } from '../sheets/funnel';
import { goalReport } from '../sheets/goal';
import type { Placement } from '../sheets/grid';
import { JOURNAL_COLUMNS, journalPlan } from '../sheets/journal';
import { managersReport } from '../sheets/managers';
import { monthsReport } from '../sheets/months';
import { planReport } from '../sheets/plan';
import { readSettings } from '../sheets/readSettings';
import { rmReport } from '../sheets/rm';
import { type ReportPlan, SHEETS, type SheetKey } from '../sheets/sheetPlan';
import { weeksReport } from '../sheets/weeks';
import { addSheet, bringSheet, titlesIn } from './addSheet';
import { ensureRows, readyRows, rowHeads } from './dayRows';
import { writeDeals } from './dealsSheet';
import { writeHypotheses } from './hypothesesSheet';
import { record } from './journal';
import { rememberMade } from './made';
import { managerDaysOf, writeManagerDays } from './managerDaysSheet';
import { writeMeetingSheets } from './meetingSheets';
import type { Services, Sheet } from './ports';
import type { Ask } from './questions';
import type { TypedOver } from './typedOver';
import { writeWeights } from './weights';
import { bookOf, isOlder, type OpenBook, openWorkbook, readTable, sheetOf, type Workbook } from './workbook';
import { writeRecords } from './writeRecords';
import { type Restore, type WrittenReport, writeReport } from './writeReport';
import { firstSettings, listSources, writeSettings } from './writeSettings';

/** What to make a table from, and what to do where people typed over formulas. */
export interface CreateTask {
  /** Settings of a new table; one that exists keeps its own. */
  readonly settings?: (workbook: Workbook) => Settings;
  /** Asked before a formula comes back in place of what was typed. */
  readonly ask: Ask;
}
/** The table as it is after it was created, repaired or refreshed. */
export interface Created {
  readonly open: OpenBook;
  /** Whether anything had to be written. */
  readonly changed: boolean;
}

/**
 * Creates the table, or repairs the one there is: sheets, heads, formulas, formats, drop-downs, protection. It touches
 * no input, no other sheet and no extra column.
 *
 * @throws UserError what reading the settings throws
 */
export function createTable(services: Services, { settings = nothingSet, ask }: CreateTask): Created {
  const workbook = withSheets(openWorkbook(services));
  const restore = restorer(workbook, ask);
  const isNew = isUnwritten(workbook, 'settings');
  const first = isNew ? settings(workbook) : readSettings(readTable(workbook, 'settings'), workbook);
  const written = [
    writeRecords(workbook, { ...journalTask(workbook, first), isNew: isUnwritten(workbook, 'journal'), restore }),
    writeSettings(workbook, { own: sheetOf(workbook, 'settings'), isNew, settings: first, restore }),
  ];
  const { open, changed } = writeBook(workbook, restore);
  return { open, changed: changed || written.some(Boolean) };
}

const nothingSet = (workbook: Workbook): Settings => firstSettings(workbook, []);

/** Writes all that is made from «Настройки» and «Дни»: after a change of the settings, too. An older table is completed. */
export const refreshTable = (workbook: Workbook, ask: Ask): Created =>
  isOlder(workbook) ? createTable(workbook.services, { ask }) : writeBook(workbook, restorer(workbook, ask));

/** Whether a sheet is new, or its making was cut off before it was done. */
const isUnwritten = (workbook: Workbook, key: SheetKey): boolean => sheetOf(workbook, key).stamp === '';

function writeBook(opened: Workbook, restore: Restore): Created {
  const { settingsTable, settings } = settled(opened);
  const workbook = { ...opened, language: settings.language };
  const own = sheetOf(workbook, 'days');
  const today = settings.today ?? workbook.today;
  const isNew = isUnwritten(workbook, 'days');
  const content = isNew ? readyRows({ settings, today }).map(rowHeads) : [];
  const written = writeRecords(workbook, {
    own,
    isNew,
    restore,
    keys: daysColumnKeys(settings),
    rows: isNew ? content.length : Math.max(0, own.sheet.getLastRow() - DAYS_HEAD_ROWS),
    content,
    make: (place) => daysPlan(bookOf(workbook, { settings, settingsTable, days: { ...place, cells: [] } })),
  });
  const days = readTable(workbook, 'days');
  const before = { workbook, settings, settingsTable, days, book: bookOf(workbook, { settings, settingsTable, days }) };
  const open = ensureRows(before, readyRows(before.book));
  const weights = writeWeights(open);
  const changed = [
    writeManagerDays(open, restore),
    writeDeals(workbook, open.book, restore),
    writeReports(open, restore),
    writeHypotheses(workbook, open.book, restore),
    writeMeetingSheets(workbook, open.book, restore),
  ].some(Boolean);
  rememberMade(workbook, settings);
  return { open, changed: [written, open !== before, weights, changed].some(Boolean) };
}

/** Writes the reports, «Недели» first: the others look its table of signals up. Gives whether any was written. */
function writeReports({ workbook, book }: OpenBook, restore: Restore): boolean {
  const write = (key: ReportKey, from: Book): WrittenReport =>
    writeReport(workbook, {
      own: sheetOf(workbook, key),
      isNew: isUnwritten(workbook, key),
      restore,
      make: (placement) => REPORTS[key](from, placement),
    });
  const weeks = write('weeks', book);
  const managerDays = managerDaysOf(workbook);
  const others = (['plan', 'rm', 'months', 'managers', 'funnel', 'economics', 'goal', 'constraint'] as const)
    .filter((key) => workbook.sheets.has(key))
    .map((key) => write(key, { ...book, weeks: weeks.place, ...(managerDays && { managerDays }) }));
  return [weeks, ...others].some(({ changed }) => changed);
}

/** Adds a report that comes when there is something in it, and writes it; one that was written is left alone. */
export function bringReport(open: OpenBook, key: ReportKey, weeks: SheetPlace): void {
  const workbook = bringSheet(open.workbook, key);
  if (!isUnwritten(workbook, key)) return;
  const book = { ...open.book, weeks };
  writeReport(workbook, {
    own: sheetOf(workbook, key),
    isNew: true,
    restore: () => true,
    make: (at) => REPORTS[key](book, at),
  });
}

/** The settings, after what they ask to be listed is listed. */
function settled(workbook: Workbook): Pick<OpenBook, 'settingsTable' | 'settings'> {
  const table = readTable(workbook, 'settings');
  const settings = readSettings(table, workbook);
  if (!listSources(sheetOf(workbook, 'settings').sheet, table, settings)) return { settingsTable: table, settings };
  return { settingsTable: readTable(workbook, 'settings'), settings };
}

type ReportKey = 'plan' | 'rm' | 'weeks' | 'months' | 'managers' | 'funnel' | 'economics' | 'goal' | 'constraint';
const REPORTS: { readonly [K in ReportKey]: (book: Book, placement?: Placement) => ReportPlan } = {
  plan: planReport,
  rm: rmReport,
  weeks: weeksReport,
  months: monthsReport,
  managers: managersReport,
  funnel: funnelReport,
  economics: economicsReport,
  goal: goalReport,
  constraint: constraintReport,
};

const journalTask = (workbook: Workbook, { language }: Settings) => ({
  own: sheetOf(workbook, 'journal'),
  keys: JOURNAL_COLUMNS,
  rows: 0,
  isLog: true as const,
  make: () => journalPlan(language),
});

/** The workbook with every sheet in it: those that are missing are added, before the sheets of others. */
function withSheets(workbook: Workbook): Workbook {
  const missing = SHEETS.filter(({ key, late }) => !late && !workbook.sheets.has(key));
  if (missing.length === 0) return workbook;
  const taken = titlesIn(workbook);
  for (const definition of missing.reverse()) addSheet(workbook, definition, taken); // the first comes last and is shown
  return openWorkbook(workbook.services);
}

/** Journals what was typed over a formula, then asks; the formula comes back unless the answer is no. */
function restorer(workbook: Workbook, ask: Ask): Restore {
  return (sheet: Sheet, typed: readonly TypedOver[]) => {
    const { language } = workbook;
    const place = (cell: string): string => `${sheet.getName()}!${cell}`;
    const asked = typed.filter(({ isUnasked }) => !isUnasked);
    const cells = asked.map(({ cell, value }) => `${cell} (${String(value)})`).join(', ');
    if (asked.length > 0 && !ask(say(language, 'dialog.formulaTyped', { sheet: sheet.getName(), cells }))) return false;
    const lines = typed.map(({ cell, value }) => ({ place: place(cell), was: value }));
    record(workbook, { batch: '', who: workbook.who, action: say(language, 'action.repair'), lines });
    return true;
  };
}
