import { INPUT_DEFINITIONS, type InputMetric } from '../core/funnel/metrics';
import type { Settings } from '../core/funnel/settings';
import { say } from '../core/words/say';
import { cellAt, columnLetters, quoted } from './a1';
import { type Book, columnIn, dayFormat, flowRows, wordIn } from './book';
import { dayKeyOf } from './dateFormulas';
import { todayCell } from './daysFormulas';
import { namedExactly } from './formulas';
import type { RecordColumn, RecordPlan } from './recordPlan';
import { sourceIndex } from './rmBlocks';
import type { Highlight } from './sheetPlan';

/** Heads of «Дни»: the hidden keys and the labels; its days begin in the row after them. */
export const DAYS_HEAD_ROWS = 2;

/** Keys of the columns of «Дни», left to right: what people fill in, then the add-on's own. */
export const daysColumnKeys = (settings: Settings): string[] => [
  'day',
  'source',
  ...flowRows(settings).map(({ id }) => id),
  'event',
  ...DAYS_COMPUTED,
];
/** The add-on's own columns of «Дни». */
export const DAYS_COMPUTED: readonly string[] = ['check', 'key', 'filled', 'eventDay'];

/**
 * «Дни»: one row a day and source, the only home of daily numbers. Beside what people fill in, «Проверка» says in words
 * what is missing or impossible, and hidden columns let the other sheets find a row by its day and source.
 */
export function daysPlan(book: Book): RecordPlan {
  const word = wordIn(book);
  const { settings } = book;
  const flows = flowRows(settings);
  const inputs = flows.map(({ id, label, format, kept }): RecordColumn => {
    return { key: id, label, width: 135, format, hidden: !kept, choice: { kind: 'number', help: word('help.number') } };
  });
  const computed = (key: string, width: number, formula: (row: number) => string): RecordColumn => {
    return {
      key,
      label: key === 'check' ? word('days.check') : key,
      width,
      format: 'general',
      hidden: key !== 'check',
      style: 'hint',
      formula,
    };
  };
  const names = settings.sources.map(({ name }) => name);
  return {
    key: 'days',
    headRows: DAYS_HEAD_ROWS,
    frozenColumns: 2,
    columns: [
      {
        key: 'day',
        label: word('days.day'),
        width: 135,
        format: dayFormat(settings.language),
        choice: { kind: 'date', help: word('help.day') },
      },
      {
        key: 'source',
        label: word('sheet.source'),
        width: 135,
        format: 'text',
        choice: { kind: 'list', values: names, help: word('help.daySource') },
      },
      ...inputs,
      { key: 'event', label: word('days.event'), width: 210, format: 'text' },
      computed('check', 210, (row) => checkFormula(book, row)),
      computed('key', 30, (row) => keyFormula(book, row)),
      computed('filled', 30, (row) => `COUNT(${flowCells(book, row)})`),
      computed('eventDay', 30, (row) => eventDayFormula(book, row)),
    ],
    highlights: (lastRow) => highlightsOf(book, lastRow),
  };
}

const at = ({ days }: Book, key: string, row: number): string => `$${columnLetters(columnIn(days, key))}${row}`;
const flowCells = (book: Book, row: number): string =>
  flowRows(book.settings)
    .map(({ id }) => at(book, id, row))
    .join(';');

/** The number that a day and a source share: yyyymmdd, then the source's place in «Настройки»; 000 when it is not there. */
function keyFormula(book: Book, row: number): string {
  const [day, source] = [at(book, 'day', row), at(book, 'source', row)];
  const key = `(${dayKeyOf(day)})*1000+${sourceIndex(book, namedExactly(source))}`;
  return `IF(AND(ISNUMBER(${day});${source}<>"");${key};"")`;
}

function eventDayFormula(book: Book, row: number): string {
  const [day, event] = [at(book, 'day', row), at(book, 'event', row)];
  return `IF(AND(ISNUMBER(${day});${event}<>"");${dayKeyOf(day)};"")`;
}

/** What is wrong with a row, in words: the first that applies. */
function checkFormula(book: Book, row: number): string {
  const word = wordIn(book);
  const [day, source, key, filled] = ['day', 'source', 'key', 'filled'].map((column) => at(book, column, row));
  const cells = flowCells(book, row);
  const checks: readonly (readonly [when: string, text: string])[] = [
    [`COUNTA(${cells})>${filled}`, word('check.notANumber')],
    [`AND(${filled}>0;NOT(ISNUMBER(${day})))`, word('check.noDay')],
    [`AND(${filled}>0;${source}="")`, word('check.noSource')],
    [`AND(${filled}>0;${day}>=${todayCell(book)}+1)`, word('check.future')],
    [`AND(ISNUMBER(${key});IF(ISNUMBER(${key});MOD(${key};1000)=0;FALSE))`, word('check.unknownSource')],
    [`MIN(${cells})<0`, word('check.negative')],
    ...contradictions(book, row),
    [`AND(${filled}=0;ISNUMBER(${day});${source}<>"";${day}<${todayCell(book)})`, word('check.unfilled')],
  ];
  return checks.reduceRight((rest, [when, text]) => `IF(${when};${quoted(text)};${rest})`, '""');
}

/** The contradictions of the entry check: a part above its whole, spend with no impressions. */
function contradictions(book: Book, row: number): (readonly [string, string])[] {
  const word = wordIn(book);
  const [spend, shown] = [at(book, 'spend', row), at(book, 'impressions', row)];
  const wasted = `AND(ISNUMBER(${shown});${shown}=0;${spend}>0;ISNUMBER(${spend}))`;
  const parts = partsAboveWholes(book, (id) => at(book, id, row));
  return [...parts, [wasted, word('check.spendWithoutImpressions')]];
}

/** For each part that stands in a cell beside its whole: when it is above, and what is said then. */
export function partsAboveWholes(
  book: Book,
  cellOf: (metric: InputMetric) => string | undefined,
): (readonly [when: string, text: string])[] {
  const name = (metric: string): string => flowRows(book.settings).find(({ id }) => id === metric)?.label ?? metric;
  return INPUT_DEFINITIONS.flatMap(({ id, cannotExceed: whole }) => {
    const [part, most] = [cellOf(id), whole && cellOf(whole)];
    if (whole === undefined || part === undefined || most === undefined) return [];
    const said = wordIn(book)('check.more', { part: name(id), whole: name(whole) });
    return [[`AND(ISNUMBER(${part});ISNUMBER(${most});${part}>${most})`, said] as const];
  });
}

function highlightsOf(book: Book, lastRow: number): Highlight[] {
  const row = DAYS_HEAD_ROWS + 1;
  const check = at(book, 'check', row);
  const unfilled = quoted(say(book.settings.language, 'check.unfilled'));
  const column = (key: string): number => columnIn(book.days, key);
  const area = (from: string, to: string): string =>
    `${cellAt({ row, column: column(from) })}:${cellAt({ row: lastRow, column: column(to) })}`;
  const flow = `${columnLetters(column('impressions'))}${row}`;
  const flows = flowRows(book.settings);
  return [
    { area: area('day', 'source'), when: `=${check}=${unfilled}`, background: '#fef7e0', color: '#7a4100' },
    {
      area: area('check', 'check'),
      when: `=AND(${check}<>"";${check}<>${unfilled})`,
      background: '#fad2cf',
      color: '#a50e0e',
    },
    {
      area: area('impressions', flows[flows.length - 1]?.id ?? 'revenue'),
      when: `=AND(${flow}<>"";NOT(ISNUMBER(${flow})))`,
      background: '#fad2cf',
      color: '#a50e0e',
    },
  ];
}
