import type { Day } from '../funnel/calendar';
import { type DealState, stateOf } from '../funnel/dealState';
import type { Problem } from '../funnel/problem';
import type { Deal } from '../funnel/records';
import { cellAt, fits, isBlank, oneLine, quote, repeats, type Titles } from './cells';
import { type DayOrder, readDay } from './days';
import type { DealColumns, DealHeader } from './dealColumns';
import { qualityOf } from './dealStage';
import { type DecimalMark, isNothing } from './numbers';
import { readCell } from './readLine';
import type { Row } from './rows';
import { beginsAsTotal } from './totals';

/** What was settled for a whole list of deals. */
export interface DealReading {
  readonly header: DealHeader;
  readonly headings: readonly string[];
  readonly order: DayOrder;
  readonly decimal: DecimalMark;
  /** The source of deals that name none. */
  readonly source: string | undefined;
  /** Where deals of a stage stand, as the user said. */
  readonly stages: ReadonlyMap<string, DealState> | undefined;
  readonly titles: Titles;
}
/** A deal as one line tells it. */
export interface DealLine {
  readonly line: number;
  readonly deal: Deal;
  /** When it was last changed, as a text that sorts by time; empty where the file does not say. */
  readonly modified: string;
}
/** What a line of a list of deals turned out to be. */
export type DealOutcome =
  | { readonly kind: 'deal'; readonly dealLine: DealLine }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'total' | 'blank' };

/** What stands for a day that has not come. */
const NO_DAY = /^(?:не закрыт[аоы]?|нет|not closed|none|0000-00-00.*|00\.00\.0000.*)$/i;
const YES = /^(?:да|y|yes|true|1|\+)$/i;
const NO = /^(?:нет|n|no|false|0)$/i;
const DATED = ['created', 'closed', 'moved', 'scheduled', 'due', 'held', 'paid'] as const;
type Days = { readonly [R in (typeof DATED)[number]]: Day | undefined };

/** A line under the header of a list of deals. */
export function readDealLine(row: Row, reading: DealReading): DealOutcome {
  const { line, cells } = row;
  const { columns, width } = reading.header;
  if (row.broken) return refused({ code: 'lineQuotes', line });
  if (isBlank(row) || repeats(cells, reading.titles)) return { kind: 'blank' };
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  if (beginsAsTotal(first) && isNothing(textOf(cells, columns.created))) return { kind: 'total' };
  if (!fits(cells, width)) return refused({ code: 'lineCells', line, found: cells.length, expected: width });
  return readDeal(row, reading);
}

function readDeal(row: Row, reading: DealReading): DealOutcome {
  const { line, cells } = row;
  const { columns } = reading.header;
  const id = textOf(cells, columns.id);
  if (id === '') return refused({ code: 'lineNoId', line });
  const days = daysOf(row, reading);
  if (isProblem(days)) return refused(days);
  const amount = readCell(textOf(cells, columns.amount), reading.decimal);
  if (typeof amount === 'string') {
    const at = columns.amount.find((place) => cellAt(cells, place).trim() !== '') ?? 0;
    const heading = quote(reading.headings[at] ?? '');
    return refused({ code: amount, line, heading, found: quote(cellAt(cells, at)) });
  }
  const deal = { id, ...dealOf(cells, days, reading), ...(amount !== undefined && { amount }) };
  return { kind: 'deal', dealLine: { line, deal, modified: sortable(textOf(cells, columns.modified), reading.order) } };
}

function daysOf(
  { line, cells }: Row,
  { header: { columns }, order }: DealReading,
): (Days & { created: Day }) | Problem {
  const days: { -readonly [R in keyof Days]?: Day } = {};
  for (const role of DATED) {
    const written = textOf(cells, columns[role]);
    if (role !== 'created' && (isNothing(written) || NO_DAY.test(written))) continue;
    const day = readDay(written, order);
    if (day === undefined) return { code: 'lineBadDay', line, found: quote(written) };
    days[role] = day;
  }
  const { created = '', closed, moved, scheduled, due, held, paid } = days;
  return { created, closed, moved, scheduled, due, held, paid };
}

/** A deal is paid on the day on which it was won, unless the file has a day of payment; a file without either has none. */
function dealOf(cells: readonly string[], days: Days & { created: Day }, reading: DealReading): Omit<Deal, 'id'> {
  const { columns } = reading.header;
  const stage = textOf(cells, columns.stage);
  const state = reading.stages?.get(stage) ?? stateOf(stage, YES.test(textOf(cells, columns.isClosed)));
  const ended = days.closed ?? days.moved;
  const paidOn = days.paid ?? (state === 'won' ? ended : undefined);
  const lostOn = state === 'lost' ? ended : undefined;
  const lostFor = textOf(cells, columns.lostFor);
  const quality = qualityOf({
    tags: textOf(cells, columns.tags),
    lostFor,
    isPaid: paidOn !== undefined || state === 'won',
  });
  const source = textOf(cells, columns.utm) || textOf(cells, columns.source) || reading.source;
  const repeat = textOf(cells, columns.repeat);
  return {
    created: days.created,
    ...present({ source, manager: textOf(cells, columns.manager), stage, segment: textOf(cells, columns.segment) }),
    ...present({ scheduledOn: days.scheduled, dueOn: days.due, heldOn: days.held, paidOn, lostOn }),
    ...lossOf(state, { stage, lostOn, lostFor }),
    ...quality,
    ...((YES.test(repeat) || NO.test(repeat)) && { repeat: YES.test(repeat) }),
  };
}

/** What is known of a loss; of one without a day its stage is, which alone says that the deal is not open any more. */
function lossOf(
  state: DealState,
  { stage, lostOn, lostFor }: { readonly stage: string; readonly lostOn: Day | undefined; readonly lostFor: string },
): Pick<Deal, 'lostFor' | 'lostAt'> {
  if (state !== 'lost') return {};
  return present({ lostFor, lostAt: lostOn === undefined ? stage : '' });
}

/** The first of some columns that has a text. */
function textOf(cells: readonly string[], columns: DealColumns[keyof DealColumns]): string {
  for (const at of columns) {
    const text = oneLine(cellAt(cells, at));
    if (text !== '') return text;
  }
  return '';
}

function sortable(written: string, order: DayOrder): string {
  const day = readDay(written, order);
  return day === undefined ? '' : `${day} ${/\d{1,2}:\d{2}(?::\d{2})?/.exec(written)?.[0].padStart(8, '0') ?? ''}`;
}

/** Texts that are there: an empty one was not entered. */
function present<K extends string>(texts: { readonly [P in K]: string | undefined }): { readonly [P in K]?: string } {
  const all: { [P in K]?: string } = { ...texts };
  for (const key in texts) if (texts[key] === undefined || texts[key] === '') delete all[key];
  return all;
}

const isProblem = (thing: object): thing is Problem => 'code' in thing;
const refused = (problem: Problem): DealOutcome => ({ kind: 'refused', problem });
