import type { Day } from '../funnel/calendar';
import type { Problem } from '../funnel/problem';
import type { DayRecord, Inputs } from '../funnel/records';
import type { Columns } from './columns';
import { type DayOrder, readDay } from './days';
import { type DecimalMark, isNothing, readNumber } from './numbers';
import type { Row } from './rows';

/** What was settled for the whole file before its lines are read one by one. */
export interface Reading {
  readonly columns: Columns;
  readonly order: DayOrder;
  readonly decimal: DecimalMark;
  /** The source of lines that name none. */
  readonly source: string | undefined;
}
/** What a line turned out to be. */
export type Outcome =
  | { readonly kind: 'record'; readonly record: DayRecord }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'total' | 'blank' };

/** How a line of totals begins; a line that has a day is one only where a total stands for its source. */
const TOTAL = /^(?:итого|всего|(?:grand |sub)?totals?)(?![\p{L}\p{N}])/iu;
const TOTAL_SOURCE = /^(?:итого|всего|(?:grand )?total):?$/i;
const LONGEST_SOURCE = 200; // as in «Настройки»
const LONGEST_QUOTE = 40;

/** A line under the header: a record, a line of totals, a blank one, or the first problem that it has. */
export function readLine(row: Row, reading: Reading): Outcome {
  const { line, cells } = row;
  const { columns } = reading;
  if (row.broken) return refused({ code: 'lineQuotes', line });
  if (isBlank(row)) return { kind: 'blank' };
  const written = cellAt(cells, columns.day);
  const day = readDay(written, reading.order);
  if (isTotal(cells, columns, day)) return { kind: 'total' };
  if (cells.length < columns.width || widthOf(cells) > columns.width)
    return refused({ code: 'lineCells', line, found: cells.length, expected: columns.width });
  return day === undefined
    ? refused({ code: 'lineBadDay', line, found: quote(written) })
    : readSourceDay(row, reading, day);
}

function readSourceDay({ line, cells }: Row, reading: Reading, day: Day): Outcome {
  const source = oneLine(cellAt(cells, reading.columns.source)) || reading.source;
  if (source === undefined) return refused({ code: 'lineNoSource', line });
  if (source.length > LONGEST_SOURCE) return refused({ code: 'lineLongSource', line, most: LONGEST_SOURCE });
  const values: { -readonly [M in keyof Inputs]: Inputs[M] } = {};
  for (const column of reading.columns.metrics) {
    const value = readCell(cellAt(cells, column.index), reading.decimal);
    if (typeof value === 'string') {
      const found = quote(cellAt(cells, column.index));
      return refused({ code: value, line, heading: quote(column.heading), found });
    }
    if (value !== undefined) values[column.metric] = value;
  }
  const event = oneLine(cellAt(cells, reading.columns.event));
  return { kind: 'record', record: { day, source, values, ...(event !== '' && { event }) } };
}

/** The number of a cell, nothing where none was entered, or the code of what is wrong with it. */
function readCell(text: string, decimal: DecimalMark): number | undefined | 'lineNotANumber' | 'lineNegative' {
  if (isNothing(text)) return undefined;
  const value = readNumber(text, decimal) ?? 'lineNotANumber';
  return typeof value === 'number' && value < 0 ? 'lineNegative' : value;
}

/** Whether a row has no text at all. */
export const isBlank = ({ cells, broken }: Row): boolean => !broken && widthOf(cells) === 0;

/** The text of a cell; empty where there is no such column or cell. */
export const cellAt = (cells: readonly string[], index: number | undefined): string =>
  index === undefined ? '' : (cells[index] ?? '');

/** A text without line breaks, tabs and spaces around. */
export const oneLine = (text: string): string => text.replace(/[\r\n\t\0]+/g, ' ').trim();

function isTotal(cells: readonly string[], columns: Columns, day: Day | undefined): boolean {
  if (day !== undefined) return TOTAL_SOURCE.test(oneLine(cellAt(cells, columns.source)));
  return TOTAL.test(oneLine(cells.find((cell) => cell.trim() !== '') ?? ''));
}

const refused = (problem: Problem): Outcome => ({ kind: 'refused', problem });

/** Cells up to the last one with a text. */
const widthOf = (cells: readonly string[]): number =>
  cells.reduce((width, cell, index) => (cell.trim() === '' ? width : index + 1), 0);

function quote(text: string): string {
  const whole = oneLine(text);
  return whole.length > LONGEST_QUOTE ? `${whole.slice(0, LONGEST_QUOTE)}…` : whole;
}
