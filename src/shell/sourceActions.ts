import type { DayRecord } from '../core/funnel/records';
import { type SourceSettings, sameNameKey } from '../core/funnel/settings';
import { say } from '../core/words/say';
import { columnIn } from '../sheets/book';
import { DAYS_HEAD_ROWS } from '../sheets/days';
import type { PlainCell } from '../sheets/readSettings';
import { sourceRow } from '../sheets/settingsContent';
import { refreshTable } from './create';
import { ensureRows, putInOrder } from './dayRows';
import { filledDays } from './filledDays';
import type { JournalLine, JournalRow } from './journal';
import { cellName } from './paint';
import { LATER } from './questions';
import { runsOf } from './runs';
import { sameSource } from './sidebarState';
import { listSources, takeInSources } from './sources';
import { ADDED, GONE, isOfSource, KEPT, OFF } from './tellSources';
import { type OpenBook, openBook, openWorkbook, sheetOf } from './workbook';
import type { NewCell } from './writeCells';
import { USUALLY_KEPT } from './writeSettings';

const REVERSE: ReadonlyMap<string, string> = new Map([
  [ADDED, GONE],
  [GONE, ADDED],
  [KEPT, OFF],
  [OFF, KEPT],
]);

/** Before an undoing is undone: what it took out of «Настройки» is listed again, and its days have rows. */
export function listAgain(open: OpenBook, lines: readonly JournalRow[]): OpenBook {
  const gone = new Set(lines.flatMap(({ metric, source }) => (metric === GONE ? [source] : [])));
  const records = lines.flatMap(({ day, source, metric, was }): DayRecord[] => {
    const number = Number(was);
    if (day === '' || was === '' || !gone.has(source) || !Number.isFinite(number)) return [];
    return [{ day, source, values: { [metric]: number } }];
  });
  const withNumbers = new Set(records.map(({ source }) => source));
  const bare = lines.flatMap(({ source, metric, now }): DayRecord[] => {
    if (metric === OFF) return [{ day: '', source, values: { [now]: 0 } }];
    if (metric !== GONE || withNumbers.has(source)) return [];
    return [{ day: '', source, values: Object.fromEntries(USUALLY_KEPT.map((id) => [id, 0])) }];
  });
  if (records.length + bare.length === 0) return open;
  takeInSources(open, [...records, ...bare]);
  return ensureRows(openBook(openWorkbook(open.workbook.services)), records);
}

/**
 * The journal's lines of what undoing does to sources: those that were added go and those that went come, as far as
 * nobody has entered anything about them since. `back` are the numbers that are put back with them.
 */
export function sourcesBack(open: OpenBook, lines: readonly JournalRow[], back: readonly NewCell[]): JournalLine[] {
  if (!lines.some(isOfSource)) return [];
  const entered = enteredIn(open, back);
  const listed = new Set(
    open.settings.sources.flatMap(({ name, kept }) => [keyOf(name), ...kept.map((metric) => keyOf(name, metric))]),
  );
  const place = say(open.workbook.language, 'sheet.settings');
  return lines.flatMap(({ metric, source, now }): JournalLine[] => {
    const reverse = REVERSE.get(metric);
    const key = keyOf(source, now);
    const comes = reverse === ADDED || reverse === KEPT; // told in any case: a cut may have left it listed, untold
    const canGo = listed.has(key) && !entered.has(key);
    return reverse !== undefined && (comes || canGo) ? [{ place, source, metric: reverse, now }] : [];
  });
}

/** Sources of which anything will stand in «Дни», or more than their name in «Настройки», and each of their columns in «Дни». */
function enteredIn(open: OpenBook, back: readonly NewCell[]): ReadonlySet<string> {
  const emptied = new Set(back.flatMap((cell) => (cell.now === '' ? [placeOf({ ...cell, key: cell.metric })] : [])));
  const entered = filledDays(open.days).filter((cell) => !emptied.has(placeOf(cell)));
  return new Set([...entered.flatMap(({ source, key }) => [keyOf(source), keyOf(source, key)]), ...told(open)]);
}

const placeOf = (cell: { readonly day: string; readonly source: string; readonly key: string }): string =>
  `${cell.day}\n${keyOf(cell.source, cell.key)}`;

/** By what a source, or a metric of it, is known, however it is spelt. */
const keyOf = (source: string, metric = ''): string => [sameNameKey(source), metric].join('\n');

/** Sources of which people say something in «Настройки». */
function told({ settingsTable }: OpenBook): string[] {
  const cell = (row: readonly PlainCell[], key: string): PlainCell => row[columnIn(settingsTable, key) - 1] ?? '';
  return settingsTable.cells.flatMap((row) => [
    ...(SAID_OF_SOURCE.some((key) => cell(row, key) !== '') ? [keyOf(String(cell(row, 'sourceName')))] : []),
    ...NAMING.map((key) => keyOf(String(cell(row, key)))),
  ]);
}

/** Columns of other lists that name a source. */
const NAMING = ['planSource', 'normSource'] as const;
/** What people say of a source in «Настройки»; an import says none of it. */
const SAID_OF_SOURCE = ['sourceDirection', 'sourceSegment', 'sourceCost'] as const;

/**
 * Does to «Настройки» what the journal's lines tell, and takes away the empty rows of sources that go; metrics are
 * switched on where an import is read. After a cut it finishes the rest, but for sources about which something was
 * entered meanwhile.
 */
export function takeSources(open: OpenBook, lines: readonly JournalLine[]): OpenBook {
  const isListed = ({ source = '' }: JournalLine): boolean => sameSource(open.settings, source) !== undefined;
  const added = lines.filter((line) => line.metric === ADDED && !isListed(line));
  const leaving = lines.filter((line) => (line.metric === GONE || line.metric === OFF) && isListed(line));
  const entered: ReadonlySet<string> = leaving.length === 0 ? new Set() : enteredIn(open, []);
  const gone = leaving.filter(({ metric, source = '' }) => metric === GONE && !entered.has(keyOf(source)));
  const off = leaving.filter(
    ({ metric, source = '', now }) => metric === OFF && !entered.has(keyOf(source, String(now))),
  );
  if (added.length + gone.length + off.length === 0) return open;
  clearDays(open, namesIn(gone)); // first: after a cut it is begun anew as long as they are listed
  clearSettings(open, namesIn(gone), off);
  if (added.length > 0) listSources(open, usual(namesIn(added)));
  else refreshTable(openWorkbook(open.workbook.services), LATER);
  return openBook(openWorkbook(open.workbook.services));
}

const namesIn = (lines: readonly JournalLine[]): string[] => lines.map(({ source = '' }) => source);

/** Sources of which nothing but a name is known. */
export const usual = (names: readonly string[]): SourceSettings[] =>
  names.map((name) => ({ name, kept: USUALLY_KEPT }));

function clearSettings(
  { workbook, settingsTable }: OpenBook,
  gone: readonly string[],
  off: readonly JournalLine[],
): void {
  const { sheet } = sheetOf(workbook, 'settings');
  const names = columnIn(settingsTable, 'sourceName') - 1;
  const rowOf = (name: string): number =>
    settingsTable.cells.findIndex((row) => sameNameKey(String(row[names])) === sameNameKey(name)) + 1;
  for (const { source = '', now } of off) {
    const column = settingsTable.columns.get(`kept:${now}`);
    if (column !== undefined && rowOf(source) > 0) sheet.getRange(rowOf(source), column).setValue(false);
  }
  const columns = [...settingsTable.columns].flatMap(([key, column]) => (OF_SOURCE.has(key) ? [column] : []));
  for (const row of gone.map(rowOf).filter((found) => found > 0)) {
    for (const { start, count } of runsOf(columns)) sheet.getRange(row, start, 1, count).clearContent();
  }
}

/** What is written of a source; the number of its row is a formula of ours. */
const OF_SOURCE = new Set(Object.keys(sourceRow({ name: '', kept: [] })));

/** Empties the rows of sources of which nothing is entered; they stand ready no more. */
function clearDays(open: OpenBook, sources: readonly string[]): void {
  const names = new Set(sources.map(sameNameKey));
  const { workbook, days } = open;
  const [day, source] = [columnIn(days, 'day'), columnIn(days, 'source')];
  const rows = days.cells.flatMap((cells, index) =>
    index >= DAYS_HEAD_ROWS && names.has(sameNameKey(String(cells[source - 1] ?? ''))) ? [index + 1] : [],
  );
  if (rows.length === 0) return;
  const { sheet } = sheetOf(workbook, 'days');
  sheet.getRangeList(rows.flatMap((row) => [cellName(row, day), cellName(row, source)])).clearContent();
  putInOrder(open);
}
