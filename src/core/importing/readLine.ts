import type { Day } from '../funnel/calendar';
import { isOwn } from '../funnel/metrics';
import type { Problem } from '../funnel/problem';
import type { DayRecord, Inputs } from '../funnel/records';
import { cellAt, fits, isBlank, oneLine, quote, repeats, type Titles } from './cells';
import type { Columns, MetricColumn } from './columns';
import { type DayOrder, readDay } from './days';
import { type DecimalMark, isNothing, readNumber } from './numbers';
import type { Row } from './rows';
import { isTotal } from './totals';

/** What was settled for the whole file before its lines are read one by one. */
export interface Reading {
  readonly columns: Columns;
  readonly order: DayOrder;
  readonly decimal: DecimalMark;
  /** The source of all lines, whatever they name. */
  readonly given?: string;
  /** The source of lines that name none. */
  readonly source: string | undefined;
  /** The campaign of lines that name none, in a file of campaigns. */
  readonly noCampaign?: string;
  /** The day of lines of a file that has no column of days. */
  readonly day?: Day;
  /** In how many parts money is counted: a million in Yandex Direct's API. */
  readonly moneyParts?: number;
  readonly titles: Titles;
}
/** What a line turned out to be. */
export type Outcome =
  | { readonly kind: 'record'; readonly record: DayRecord; readonly campaign?: string }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'total'; readonly values?: Inputs }
  | { readonly kind: 'blank' };

const LONGEST_SOURCE = 200; // as in «Настройки»

/** A line under the header: a record, a line of totals, a blank or repeated one, or the first problem that it has. */
export function readLine(row: Row, reading: Reading): Outcome {
  const { line, cells } = row;
  const { columns } = reading;
  if (row.broken) return refused({ code: 'lineQuotes', line });
  if (isBlank(row) || repeats(cells, reading.titles)) return { kind: 'blank' };
  const written = cellAt(cells, columns.day ?? columns.from);
  const day = columns.day === undefined ? dayOfPeriod(cells, reading) : readDay(written, reading.order);
  if (isTotal(cells, columns, day)) return totalIn(cells, reading, day);
  if (!fits(cells, columns.width))
    return refused({ code: 'lineCells', line, found: cells.length, expected: columns.width });
  if (day !== undefined) return readSourceDay(row, reading, day);
  return columns.day === undefined && readDay(written, reading.order) !== undefined
    ? refused({ code: 'lineManyDays', line, from: quote(written), until: quote(cellAt(cells, columns.until)) })
    : refused({ code: 'lineBadDay', line, found: quote(written) });
}

/** The day of a line that has none of its own: its period's, if that is one day, else the file's. */
function dayOfPeriod(cells: readonly string[], { columns, order, day }: Reading): Day | undefined {
  if (columns.from === undefined) return day;
  const first = readDay(cellAt(cells, columns.from), order);
  if (columns.until === undefined) return first;
  return first === readDay(cellAt(cells, columns.until), order) ? first : undefined;
}

/** Only a total of the whole file has values to compare with, and only where none of its cells was cut off. */
function totalIn(cells: readonly string[], reading: Reading, day: Day | undefined): Outcome {
  const { columns } = reading;
  const isWhole = day === undefined || (columns.day ?? columns.from) === undefined;
  if (!isWhole || !fits(cells, columns.width)) return { kind: 'total' };
  return { kind: 'total', values: readValues(cells, reading).inputs };
}

function readSourceDay({ line, cells }: Row, reading: Reading, day: Day): Outcome {
  const { columns } = reading;
  const campaign = campaignIn(cells, reading);
  const source = reading.given ?? (namedSource(cells, columns, campaign) || reading.source);
  if (source === undefined) return refused({ code: 'lineNoSource', line });
  if (source.length > LONGEST_SOURCE) return refused({ code: 'lineLongSource', line, most: LONGEST_SOURCE });
  const { inputs, wrong } = readValues(cells, reading);
  if (wrong !== undefined) {
    const { code, column } = wrong;
    return refused({ code, line, heading: quote(column.heading), found: quote(cellAt(cells, column.index)) });
  }
  const event = oneLine(cellAt(cells, columns.event));
  const record = { day, source, values: inputs, ...(event !== '' && { event }) };
  return { kind: 'record', record, ...(campaign !== undefined && { campaign }) };
}

function campaignIn(cells: readonly string[], { columns, noCampaign }: Reading): string | undefined {
  const names = [columns.campaign, columns.campaignId].map((at) => oneLine(cellAt(cells, at)));
  return names.find((name) => !isNothing(name)) ?? noCampaign;
}

/** The source that a line names, else its campaign; the mere number of a campaign is no name of a source. */
function namedSource(cells: readonly string[], columns: Columns, campaign: string | undefined): string | undefined {
  if (columns.source !== undefined) return oneLine(cellAt(cells, columns.source));
  return columns.campaign === undefined ? undefined : campaign;
}

interface LineValues {
  readonly inputs: Inputs;
  /** The first cell that is no number, or one that cannot be. */
  readonly wrong?: { readonly code: string; readonly column: MetricColumn };
}

function readValues(cells: readonly string[], { columns, decimal, moneyParts = 1 }: Reading): LineValues {
  const inputs: { -readonly [M in keyof Inputs]: Inputs[M] } = {};
  let wrong: LineValues['wrong'];
  for (const column of columns.metrics) {
    const value = metricCell(column, cellAt(cells, column.index), decimal);
    const isMoney = column.metric === 'spend' || column.metric === 'revenue';
    if (typeof value === 'string') wrong ??= { code: value, column };
    else if (value !== undefined) inputs[column.metric] = isMoney ? value / moneyParts : value;
  }
  return { inputs, ...(wrong && { wrong }) };
}

/** The number of a cell, nothing where none was entered, or the code of what is wrong with it. */
export function readCell(text: string, decimal: DecimalMark): number | undefined | 'lineNotANumber' | 'lineNegative' {
  if (isNothing(text)) return undefined;
  const value = readNumber(text, decimal) ?? 'lineNotANumber';
  return typeof value === 'number' && value < 0 ? 'lineNegative' : value;
}

/** The number of a metric's cell; that of a row of the business's own may be below 0. */
function metricCell({ metric }: MetricColumn, text: string, decimal: DecimalMark): ReturnType<typeof readCell> {
  const value = readCell(text, decimal);
  return value === 'lineNegative' && isOwn(metric) ? readNumber(text, decimal) : value;
}

const refused = (problem: Problem): Outcome => ({ kind: 'refused', problem });
