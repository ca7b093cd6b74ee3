import type { InputMetric, RatioMetric } from '../core/funnel/metrics';
import type { Required } from '../core/plan/goal/planMonth';
import { type Book, type FlowRow, labelOf, nameOf, wordIn } from './book';
import { keptFlow } from './goalGrid';
import type { FormatKey } from './sheetPlan';

/** The way from leads to revenue, each count living on the one before. */
export const CHAIN_COUNTS = ['leads', 'due', 'held', 'payments', 'revenue'] as const satisfies readonly InputMetric[];
type Count = (typeof CHAIN_COUNTS)[number];

/** A count of the calculator, and the rate that leads to it. */
export interface ChainStep {
  readonly flow: FlowRow;
  /** Key of the count's row. */
  readonly row: string;
  /** Absent for the first. */
  readonly rate?: ChainRate;
}
/** A rate of the calculator: of a count to the one before, or the price of a lead. */
export interface ChainRate {
  readonly row: string;
  readonly label: string;
  readonly format: FormatKey;
}

/** What the pair of counts beside a rate is called. */
const NAMES: { readonly [pair: string]: RatioMetric } = {
  'leads:due': 'leadToMeeting',
  'due:held': 'showUp',
  'held:payments': 'meetingToPayment',
  'leads:payments': 'leadToPayment',
  'payments:revenue': 'averageCheck',
};

const countsIn = (book: Book): Count[] => CHAIN_COUNTS.filter((count) => keptFlow(book, count) !== undefined);
const rateRow = (to: string): string => `calc:to:${to}`;

/** The counts of the calculator that the business keeps, downwards. */
export function chainSteps(book: Book): ChainStep[] {
  const counts = countsIn(book);
  return counts.flatMap((count, index): ChainStep[] => {
    const flow = keptFlow(book, count);
    if (flow === undefined) return [];
    const before = counts[index - 1];
    return [{ flow, row: `calc:${count}`, ...(before && { rate: rateBetween(book, before, count) }) }];
  });
}

function rateBetween(book: Book, from: Count, to: Count): ChainRate {
  const { settings } = book;
  const [name, format] = [NAMES[`${from}:${to}`], to === 'revenue' ? 'money' : 'percent'] as const;
  const pair = { from: nameOf(settings, from), to: nameOf(settings, to) };
  const label = name === undefined ? wordIn(book)('goal.rate', pair) : labelOf(settings, name, format);
  return { row: rateRow(to), label, format };
}

/** Spend, and the price of a lead; absent where not both are kept. */
export function chainPrice(
  book: Book,
): { readonly flow: FlowRow; readonly row: string; readonly rate: ChainRate } | undefined {
  const spend = keptFlow(book, 'spend');
  if (spend === undefined || keptFlow(book, 'leads') === undefined) return undefined;
  const label = labelOf(book.settings, 'cpl', 'money');
  return { flow: spend, row: 'calc:spend', rate: { row: rateRow('leads'), label, format: 'money' } };
}

/**
 * The usual rates of the calculator from a likely plan and its goal, by the count that each leads to. A count that the
 * plan does not know is passed over: the next one is told by the count before it.
 *
 * @example usualRates(['leads', 'due', 'held'], { leads: 20, held: 5, sources: [] }, 100) // => { held: 0.25 }
 */
export function usualRates(
  counts: readonly string[],
  { leads, due, held, payments, spend }: Required,
  goal: number,
): { readonly [count: string]: number } {
  const known: { readonly [count: string]: number | undefined } = { leads, due, held, payments, revenue: goal };
  const rates: { [count: string]: number } = {};
  let before: number | undefined;
  for (const count of counts) {
    const value = known[count];
    if (value === undefined) continue;
    if (before !== undefined && before > 0) rates[count] = value / before;
    before = value;
  }
  return { ...rates, ...(spend !== undefined && leads !== undefined && leads > 0 && { leads: spend / leads }) };
}
