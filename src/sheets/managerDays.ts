import type { InputMetric } from '../core/funnel/metrics';
import { cellAt, columnLetters, quoted } from './a1';
import { type Book, columnIn, dayFormat, flowRows, type SheetPlace, settingsColumn, wordIn } from './book';
import { partsAboveWholes } from './days';
import { todayCell } from './daysFormulas';
import { countWhere, namedExactly } from './formulas';
import type { RecordColumn, RecordPlan } from './recordPlan';
import type { Highlight } from './sheetPlan';

/** Heads of «Ввод менеджеров»: the hidden keys and the labels. */
export const MANAGER_DAYS_HEAD_ROWS = 2;
/** What a manager's day is counted in, left to right. */
export const MANAGER_FLOWS: readonly InputMetric[] = [
  ...(['leads', 'qualified', 'scheduled', 'due', 'held', 'payments', 'revenue'] as const),
];
/** Keys of the columns of «Ввод менеджеров»: what people fill in, then the add-on's own. */
export const MANAGER_DAYS_COLUMNS = ['day', 'manager', 'source', ...MANAGER_FLOWS, 'event', 'check', 'filled'];

/**
 * «Ввод менеджеров»: one row a day and manager, and a source where people type one. «Проверка» says in words what is
 * missing or impossible; a row in which nothing is entered says nothing, for not everybody works every day.
 */
export function managerDaysPlan(book: Book, place: SheetPlace): RecordPlan {
  const word = wordIn(book);
  const { settings } = book;
  const number = { kind: 'number', help: word('help.number') } as const;
  const flows = flowRows(settings).flatMap(({ id, label, format, kept }): RecordColumn[] =>
    MANAGER_FLOWS.some((one) => one === id)
      ? [{ key: id, label, width: 135, format, hidden: !kept, choice: number }]
      : [],
  );
  const sources = settings.sources.map(({ name }) => name);
  const check = (row: number): string => checkFormula(book, place, row);
  const filled = (row: number): string => `COUNT(${flowCells(place, row)})`;
  return {
    key: 'managerDays',
    headRows: MANAGER_DAYS_HEAD_ROWS,
    frozenColumns: 2,
    columns: [
      {
        ...{ key: 'day', label: word('days.day'), width: 135, format: dayFormat(settings.language) },
        choice: { kind: 'date', help: word('help.day') },
      },
      {
        ...{ key: 'manager', label: word('managers.manager'), width: 135, format: 'text' },
        choice: { kind: 'list', values: settings.managers, help: word('managers.talkHelp') },
      },
      {
        ...{ key: 'source', label: word('sheet.source'), width: 135, format: 'text' },
        choice: { kind: 'list', values: sources, help: word('help.daySource') },
      },
      ...flows,
      { key: 'event', label: word('days.event'), width: 210, format: 'text' },
      { key: 'check', label: word('days.check'), width: 260, format: 'general', style: 'hint', formula: check },
      { key: 'filled', label: 'filled', width: 30, format: 'general', style: 'hint', hidden: true, formula: filled },
    ],
    highlights: (lastRow) => highlightsOf(place, lastRow),
  };
}

const at = (place: SheetPlace, key: string, row: number): string => `$${columnLetters(columnIn(place, key))}${row}`;
const flowCells = (place: SheetPlace, row: number): string => MANAGER_FLOWS.map((id) => at(place, id, row)).join(';');

/** What is wrong with a row, in words: the first that applies. */
function checkFormula(book: Book, place: SheetPlace, row: number): string {
  const word = wordIn(book);
  const [day = '', manager = '', filled = ''] = ['day', 'manager', 'filled'].map((key) => at(place, key, row));
  const cells = flowCells(place, row);
  const known = countWhere([[settingsColumn(book, 'manager'), namedExactly(manager)]]);
  const checks: readonly (readonly [when: string, text: string])[] = [
    [`COUNTA(${cells})>${filled}`, word('check.notANumber')],
    [`AND(${filled}>0;NOT(ISNUMBER(${day})))`, word('check.noDay')],
    [`AND(${filled}>0;${manager}="")`, word('managers.noManager')],
    [`AND(${filled}>0;${day}>=${todayCell(book)}+1)`, word('check.future')],
    [`AND(${manager}<>"";${known}=0)`, word('managers.unknown')],
    [`MIN(${cells})<0`, word('check.negative')],
    ...partsAboveWholes(book, wholesIn(place, row)),
  ];
  return checks.reduceRight((rest, [when, text]) => `IF(${when};${quoted(text)};${rest})`, '""');
}

/** The cells of this sheet's metrics; the other metrics have none here. */
const wholesIn =
  (place: SheetPlace, row: number) =>
  (id: InputMetric): string | undefined =>
    MANAGER_FLOWS.includes(id) ? at(place, id, row) : undefined;

const WRONG = { background: '#fad2cf', color: '#a50e0e' };

function highlightsOf(place: SheetPlace, lastRow: number): Highlight[] {
  const row = MANAGER_DAYS_HEAD_ROWS + 1;
  const area = (from: string, to: string): string =>
    `${cellAt({ row, column: columnIn(place, from) })}:${cellAt({ row: lastRow, column: columnIn(place, to) })}`;
  const flow = at(place, 'leads', row).slice(1);
  return [
    { area: area('check', 'check'), when: `=${at(place, 'check', row)}<>""`, ...WRONG },
    { area: area('leads', 'revenue'), when: `=AND(${flow}<>"";NOT(ISNUMBER(${flow})))`, ...WRONG },
  ];
}
