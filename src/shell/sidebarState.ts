import { addDays, type Day, daysFrom, isDayOff } from '../core/funnel/calendar';
import { usualDay } from '../core/funnel/checkDay';
import { UserError } from '../core/funnel/problem';
import type { DayRecord } from '../core/funnel/records';
import { roleOf } from '../core/funnel/roles';
import { entriesOf } from '../core/funnel/rollUp';
import { type Settings, sameNameKey } from '../core/funnel/settings';
import { USUAL_VAT } from '../core/funnel/vat';
import { LOOK_BACK_DAYS } from '../core/plan/missingDays';
import { explain } from '../core/words/explain';
import { columnIn, flowRows } from '../sheets/book';
import { readRecords } from '../sheets/readDays';
import type { PlainCell } from '../sheets/readSettings';
import { rowOfDay, rowsByDay } from './dayRows';
import { lastAction } from './journal';
import type { Services } from './ports';
import type { CellValue, EntryDay, EntrySource, SidebarState } from './sidebarTypes';
import { type OpenBook, openBook, openWorkbook, type Workbook } from './workbook';

const MOST_DAYS = 7;

/** All that the sidebar shows when it opens. A table that cannot be read is told about, not refused: it can be repaired. */
export function sidebarState(services: Services, prepare: (open: OpenBook) => OpenBook = (open) => open): SidebarState {
  const workbook = openWorkbook(services);
  if (workbook.sheets.size === 0) return emptyState(workbook, 'none');
  try {
    return stateOf(prepare(openBook(workbook)));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...emptyState(workbook, 'damaged'), problem: explain(workbook.language, error.problem) };
  }
}

const emptyState = ({ language, today, spreadsheet }: Workbook, table: 'none' | 'damaged'): SidebarState => ({
  id: spreadsheet.getId(),
  language,
  table,
  demo: false,
  today,
  currency: '',
  vat: USUAL_VAT,
  people: [],
  metrics: [],
  sources: [],
  days: [],
  unfilled: 0,
});

/** The state of a table that was read. */
export function stateOf(open: OpenBook): SidebarState {
  const { workbook, settings, book } = open;
  const { who } = workbook;
  const role = roleOf(settings.roles, who);
  const undo = open.lastAction ?? lastAction(workbook);
  const records = readRecords(open.days, settings);
  const unfilled = unfilledDays(open, records);
  const shown = unfilled.length > 0 ? unfilled.slice(0, MOST_DAYS) : [addDays(book.today, -1)];
  return {
    id: workbook.spreadsheet.getId(),
    language: settings.language,
    table: 'ready',
    demo: workbook.demo !== undefined,
    today: book.today,
    currency: settings.currency,
    vat: settings.vat ?? USUAL_VAT,
    ...(who !== '' && { who }),
    people: settings.people,
    ...(role !== undefined && { role }),
    metrics: entryMetrics(settings),
    ...(Object.keys(settings.ownNames).length > 0 && { ownNames: settings.ownNames }),
    sources: settings.sources.map((source) => entrySource(settings, source)),
    days: shown.map((day) => entryDay(open, records, day)),
    unfilled: unfilled.length,
    ...(undo && { undo: undo.title }),
  };
}

function entryMetrics(settings: Settings): SidebarState['metrics'] {
  return flowRows(settings)
    .filter(({ kept }) => kept)
    .map(({ id, name, format }) => ({ id, label: name, format: format === 'money' ? 'money' : 'int' }));
}

/** Own rows are kept by every source. */
const entrySource = (settings: Settings, { name, direction, kept }: Settings['sources'][number]): EntrySource => ({
  name,
  ...(direction !== undefined && { direction }),
  kept: [...kept, ...settings.ownRows.map(({ id }) => id)],
});

/** Days up to yesterday on which a kept number is missing: from the first day that has any, in a new table only yesterday. */
function unfilledDays(open: OpenBook, records: readonly DayRecord[]): Day[] {
  const { book, settings } = open;
  const rows = rowsByDay(open);
  const yesterday = addDays(book.today, -1);
  const first = firstDayEntered(records, yesterday);
  const days = daysFrom(addDays(book.today, -LOOK_BACK_DAYS), yesterday).filter((day) => day >= first);
  return days.filter((day) =>
    settings.sources.some(({ name, kept }) => {
      const row = rowOfDay(rows, { day, source: name });
      return kept.some((metric) => row === undefined || cellAt(open, row, metric) === '');
    }),
  );
}

const firstDayEntered = (records: readonly DayRecord[], otherwise: Day): Day =>
  records.reduce((first, { day, values }) => (day < first && entriesOf(values).length > 0 ? day : first), otherwise);

/** A cell of «Дни» by its row and the key of its column. */
export const cellAt = ({ days }: OpenBook, row: number, key: string): PlainCell =>
  days.cells[row - 1]?.[columnIn(days, key) - 1] ?? '';

/** A cell as the sidebar is told of it. */
export const toCellValue = (cell: PlainCell): CellValue =>
  cell === '' ? null : typeof cell === 'number' ? cell : String(cell);

/** One day as the entry form shows it. */
export function entryDay(open: OpenBook, records: readonly DayRecord[], day: Day): EntryDay {
  const { settings } = open;
  const rows = rowsByDay(open);
  const off = isDayOff(day, settings.calendar);
  const sources = settings.sources.map((source) => {
    const row = rowOfDay(rows, { day, source: source.name });
    const kept = entrySource(settings, source).kept;
    const values = kept.map(
      (metric) => [metric, row === undefined ? null : toCellValue(cellAt(open, row, metric))] as const,
    );
    return {
      source: source.name,
      values: Object.fromEntries(values),
      usual: usualDay(records, { day, source: source.name }),
    };
  });
  return { day, off, event: eventOf(open, day)?.event ?? '', sources };
}

/** The word about a day and the row it stands in: of the first source that has one. */
export function eventOf(open: OpenBook, day: Day): { readonly row: number; readonly event: string } | undefined {
  const rows = rowsByDay(open);
  const found = open.settings.sources.flatMap(({ name }) => rowOfDay(rows, { day, source: name }) ?? []);
  const named = found.find((row) => cellAt(open, row, 'event') !== '') ?? found[0];
  return named === undefined ? undefined : { row: named, event: String(cellAt(open, named, 'event')) };
}

/** A source by the name that a file or a person uses: case and spaces around do not matter. */
export const sameSource = (settings: Settings, name: string): string | undefined =>
  settings.sources.find((source) => sameNameKey(source.name) === sameNameKey(name))?.name;
