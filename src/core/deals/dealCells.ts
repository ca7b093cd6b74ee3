import { type DealDates, isAmount } from '../funnel/datedDeals';
import { INPUT_IDS, type InputMetric } from '../funnel/metrics';
import type { Deal, Inputs } from '../funnel/records';

/** What a deal adds to one day. */
export interface Event {
  readonly day: number;
  readonly metric: InputMetric;
  readonly by: number;
}

/** What a deal adds to its days. What is known not to be so adds 0: the list keeps it. */
export function eventsOf({ qualified, repeat, amount }: Deal, dates: DealDates): Event[] {
  const on = (day: number | undefined, metric: InputMetric, by: number | undefined): Event[] =>
    day === undefined || by === undefined ? [] : [{ day, metric, by }];
  const { created, scheduledOn, dueOn, heldOn, paidOn } = dates;
  return [
    ...on(created, 'leads', 1),
    ...on(created, 'qualified', oneIf(qualified)),
    ...on(scheduledOn, 'scheduled', 1),
    ...on(dueOn, 'due', 1),
    ...on(heldOn, 'held', 1),
    ...on(paidOn, 'payments', 1),
    ...on(paidOn, 'repeatPayments', oneIf(repeat)),
    ...on(paidOn, 'revenue', isAmount(amount) ? amount : undefined),
  ];
}

const oneIf = (fact: boolean | undefined): number | undefined => (fact === undefined ? undefined : Number(fact));

/** Where deals are counted. */
export interface Place {
  readonly day: number;
  readonly source: string;
  readonly manager?: string;
}
/** What was counted at a place. */
export interface Cell {
  readonly place: Place;
  readonly counts: Map<InputMetric, number>;
  readonly amounts: number[];
}

/** The cell of a place, new where nothing was counted yet. */
export function cellAt(cells: Map<string, Cell>, place: Place): Cell {
  const key = `${place.day}\n${place.manager ?? ''}\n${place.source}`;
  const cell = cells.get(key) ?? { place, counts: new Map<InputMetric, number>(), amounts: [] };
  cells.set(key, cell);
  return cell;
}

/** Adds to a cell. */
export function count({ counts, amounts }: Cell, metric: InputMetric, by: number): void {
  if (metric === 'revenue') amounts.push(by);
  else counts.set(metric, (counts.get(metric) ?? 0) + by);
}

/** What a list keeps: leads, and whatever was counted of it. */
export function keptBy(cells: Iterable<Cell>): InputMetric[] {
  const kept = new Set<InputMetric>(['leads']);
  for (const { counts, amounts } of cells) {
    for (const metric of counts.keys()) kept.add(metric);
    if (amounts.length > 0) kept.add('revenue');
  }
  return INPUT_IDS.filter((metric) => kept.has(metric));
}

/** The cells by day, then manager, then source. */
export const inOrder = (cells: ReadonlyMap<string, Cell>): (readonly [Place, Cell])[] =>
  [...cells.values()]
    .sort(({ place: a }, { place: b }) => a.day - b.day || compare(a.manager, b.manager) || compare(a.source, b.source))
    .map((cell) => [cell.place, cell] as const);

const compare = (a = '', b = ''): number => (a === b ? 0 : a < b ? -1 : 1);

/** A cell's numbers. Amounts are added up in an order of their own: floating-point sums differ by the order of their parts. */
export function valuesOf({ counts, amounts }: Cell, kept: readonly InputMetric[]): Inputs {
  const revenue = amounts.sort((a, b) => a - b).reduce((sum, amount) => sum + amount, 0);
  return Object.fromEntries(kept.map((metric) => [metric, metric === 'revenue' ? revenue : (counts.get(metric) ?? 0)]));
}
