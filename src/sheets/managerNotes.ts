import { isDay } from '../core/funnel/calendar';
import { STAGE_RATIOS } from '../core/managers';
import { type Book, dayFormat, nameOf, ratioRows, wordIn } from './book';
import { serialOf } from './dateFormulas';
import { literalName } from './formulas';
import type { Grid, ReportRow } from './grid';
import { managerFound } from './managerFormulas';
import { type ManagerCells, managerRow } from './managerGrid';
import type { TypedTalk } from './noteSignals';
import type { PlainCell } from './readSettings';
import { dayOfSerial, serialOfDay } from './serial';
import { empty, formula, input, type ReportPlan, text } from './sheetPlan';

/** Where a note's manager, metric, day, words and outcome stand; the columns between them are room for the words. */
const PLACES = { manager: 'label', metric: 'v1', on: 'v2', note: 'v3', after: 'v6' } as const;
const LINES = Array.from({ length: 12 }, (_, index) => `note${index + 1}`);
const [HEAD, LAST] = ['notes:head', 'notes:last'];

/** The list of talks: with whom, about which metric, when, what was agreed; beside it the core says what came of it. */
export function noteRows(book: Book, grid: Grid): ReportRow[] {
  const word = wordIn(book);
  const heads: ManagerCells = {
    ...Object.fromEntries(
      ['w1', 'w2', 'w3', 'v4', 'w4', 'v5', 'w5', 'w6', 'v7', 'w7'].map((at) => [at, empty('block')]),
    ),
    [PLACES.manager]: text(word('managers.manager'), 'block'),
    [PLACES.metric]: text(word('managers.metric'), 'block'),
    [PLACES.on]: text(word('managers.notes.on'), 'block'),
    [PLACES.note]: text(word('managers.notes.note'), 'block'),
    [PLACES.after]: text(word('managers.notes.after'), 'block'),
  };
  return [
    managerRow('notes', { label: text(word('managers.notes'), 'title') }),
    managerRow('notes:hint', { label: text(word('managers.notesHint'), 'hint') }),
    managerRow(HEAD, heads),
    ...LINES.map((key) => managerRow(key, noteCells(book, grid, key))),
    managerRow(LAST, {}),
  ];
}

function noteCells(book: Book, grid: Grid, row: string): ManagerCells {
  const [who, metric, on] = [PLACES.manager, PLACES.metric, PLACES.on].map((column) => grid.at(row, column));
  const key = ['"note"', literalName(who ?? ''), literalName(metric ?? ''), `(${serialOf(on ?? '')})`];
  const after = managerFound(book, 's:text', key);
  return {
    [PLACES.manager]: input('text'),
    [PLACES.metric]: input('text'),
    [PLACES.on]: input(dayFormat(book.settings.language)),
    [PLACES.note]: input('text'),
    [PLACES.after]: formula(`IF(ISNUMBER(${on});${after};"")`, 'general', 'label'),
  };
}

/** What is offered in the list, and where words of one's own go. */
export function noteChoices(book: Book): Pick<ReportPlan, 'choices'> & Required<Pick<ReportPlan, 'free'>> {
  const { settings } = book;
  const word = wordIn(book);
  const [first = '', last = ''] = [LINES[0], LINES[LINES.length - 1]];
  const lines = { row: first, through: last };
  const metrics = ratioRows(settings).flatMap(({ id, settled }) =>
    settled !== undefined && STAGE_RATIOS.includes(id) ? [nameOf(settings, id)] : [],
  );
  const list = (column: string, values: readonly string[], help: string): ReportPlan['choices'] =>
    values.length === 0 ? [] : [{ ...lines, column, kind: 'list', values, help }];
  return {
    choices: [
      ...list(PLACES.manager, settings.managers, word('managers.talkHelp')),
      ...list(PLACES.metric, metrics, word('managers.notes.metricHelp')),
      { ...lines, column: PLACES.on, kind: 'date', help: word('help.day') },
    ],
    free: LINES.map((row) => ({ row, column: PLACES.note })),
  };
}

/** The talks that people typed, whatever rows they inserted; one without a manager, a metric or a day is none yet. */
export function readTalks(cells: readonly (readonly PlainCell[])[]): TypedTalk[] {
  const keys = (cells[0] ?? []).map(String);
  const rows = cells.map((row) => String(row[keys.indexOf('key')] ?? ''));
  const [from, to] = [rows.indexOf(HEAD), rows.indexOf(LAST)];
  if (from < 0 || to < from) return [];
  return cells.slice(from + 1, to).flatMap((row) => {
    const at = (column: string): PlainCell => row[keys.indexOf(column)] ?? '';
    const [manager, metric, on] = [String(at(PLACES.manager)), String(at(PLACES.metric)), serialIn(at(PLACES.on))];
    return manager === '' || metric === '' || on === undefined ? [] : [{ manager, metric, on: dayOfSerial(on) }];
  });
}

function serialIn(cell: PlainCell): number | undefined {
  if (typeof cell === 'number') return cell > 0 ? cell : undefined;
  return typeof cell === 'string' && isDay(cell) ? serialOfDay(cell) : undefined;
}
