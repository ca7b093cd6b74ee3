import type { DayRecord } from '../core/funnel/records';
import { entriesOf } from '../core/funnel/rollUp';
import { say } from '../core/words/say';
import { columnIn, keptBySource } from '../sheets/book';
import { DAYS_HEAD_ROWS } from '../sheets/days';
import { refreshTable } from './create';
import { ensureRows, putInOrder } from './dayRows';
import { filledDays } from './filledDays';
import type { JournalLine, JournalRow } from './journal';
import { cellName } from './paint';
import { LATER } from './questions';
import { runsOf } from './runs';
import { takeInSources, unknownSources } from './sources';
import { type OpenBook, openBook, openWorkbook, sheetOf } from './workbook';

/** Key in the journal of a source that an import added to «Настройки». */
const ADDED = 'source:added';
/** Key of a metric that an import switched on for a source. */
const KEPT = 'source:kept';

/** The journal's lines of what an import adds to «Настройки»: found before it is added. */
export function sourceLines({ settings, workbook }: OpenBook, records: readonly DayRecord[]): JournalLine[] {
  const place = say(workbook.language, 'sheet.settings');
  const kept = keptBySource(settings);
  const switched = new Set<string>();
  for (const { source, values } of records) {
    const own = kept[source];
    for (const [metric] of entriesOf(values)) {
      if (own !== undefined && !own.some((one) => one === metric)) switched.add(`${source}\n${metric}`);
    }
  }
  return [
    ...unknownSources(settings, records).map(({ name }) => ({ place, source: name, metric: ADDED })),
    ...[...switched].map((key): JournalLine => {
      const [source = '', metric = ''] = key.split('\n');
      return { place, source, metric: KEPT, now: metric };
    }),
  ];
}

/** Before an undoing is undone: the sources that it withdrew are listed again, and their days have rows. */
export function listAgain(open: OpenBook, lines: readonly JournalRow[]): OpenBook {
  const records = lines.flatMap(({ day, source, metric, was }): DayRecord[] => {
    const number = Number(was);
    return day === '' || was === '' || !Number.isFinite(number) ? [] : [{ day, source, values: { [metric]: number } }];
  });
  if (unknownSources(open.settings, records).length === 0) return open;
  takeInSources(open, records);
  return ensureRows(openBook(openWorkbook(open.workbook.services)), records);
}

/** Takes back what an import added to «Настройки», as far as nobody has entered anything about it since. */
export function withdrawSources(open: OpenBook, lines: readonly JournalRow[]): OpenBook {
  const entered = enteredIn(open);
  const added = lines.filter(({ metric, source }) => metric === ADDED && !entered.has(source));
  const kept = lines.filter(({ metric, source, now }) => metric === KEPT && !entered.has(`${source}\n${now}`));
  if (added.length + kept.length === 0) return open;
  clearSettings(open, { added, kept });
  clearDays(open, new Set(added.map(({ source }) => source)));
  refreshTable(openWorkbook(open.workbook.services), LATER);
  const now = openBook(openWorkbook(open.workbook.services));
  return open.lastAction === undefined ? now : { ...now, lastAction: open.lastAction };
}

/** Sources of which anything stands in «Дни», or more than their name in «Настройки», and each of their columns in «Дни». */
const enteredIn = (open: OpenBook): ReadonlySet<string> =>
  new Set([...filledDays(open.days).flatMap(({ source, key }) => [source, `${source}\n${key}`]), ...told(open)]);

/** Sources of which people say something in «Настройки». */
function told({ settingsTable }: OpenBook): string[] {
  const name = columnIn(settingsTable, 'sourceName');
  const columns = SAID_OF_SOURCE.map((key) => columnIn(settingsTable, key));
  return settingsTable.cells.flatMap((row) =>
    columns.some((column) => (row[column - 1] ?? '') !== '') ? [String(row[name - 1] ?? '').trim()] : [],
  );
}

/** What people say of a source in «Настройки»; an import says none of it. */
const SAID_OF_SOURCE = ['sourceDirection', 'sourceSegment', 'sourceCost'] as const;

interface Withdrawn {
  readonly added: readonly JournalRow[];
  readonly kept: readonly JournalRow[];
}

function clearSettings({ workbook, settingsTable }: OpenBook, { added, kept }: Withdrawn): void {
  const { sheet } = sheetOf(workbook, 'settings');
  const names = columnIn(settingsTable, 'sourceName') - 1;
  const rowOf = (name: string): number =>
    settingsTable.cells.findIndex((row) => String(row[names]).trim() === name) + 1;
  for (const { source, now } of kept) {
    const column = settingsTable.columns.get(`kept:${now}`);
    if (column !== undefined && rowOf(source) > 0) sheet.getRange(rowOf(source), column).setValue(false);
  }
  const columns = [...settingsTable.columns].flatMap(([key, column]) => (isOfSource(key) ? [column] : []));
  for (const row of added.map(({ source }) => rowOf(source)).filter((found) => found > 0)) {
    for (const { start, count } of runsOf(columns)) sheet.getRange(row, start, 1, count).clearContent();
  }
}

const isOfSource = (key: string): boolean => key.startsWith('source') || key.startsWith('kept:');

/** Empties the rows of sources of which nothing is entered; they stand ready no more. */
function clearDays(open: OpenBook, names: ReadonlySet<string>): void {
  const { workbook, days } = open;
  const [day, source] = [columnIn(days, 'day'), columnIn(days, 'source')];
  const rows = days.cells.flatMap((cells, index) =>
    index >= DAYS_HEAD_ROWS && names.has(String(cells[source - 1] ?? '').trim()) ? [index + 1] : [],
  );
  if (rows.length === 0) return;
  const { sheet } = sheetOf(workbook, 'days');
  sheet.getRangeList(rows.flatMap((row) => [cellName(row, day), cellName(row, source)])).clearContent();
  putInOrder(open);
}
