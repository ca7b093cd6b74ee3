import { type DatedDeal, isAmount } from '../funnel/datedDeals';
import { INPUT_IDS, type InputMetric } from '../funnel/metrics';
import type { Inputs } from '../funnel/records';
import { sumOf } from '../stats/sumOf';

/** What a deal adds to one day. */
export interface Event {
  readonly day: number;
  readonly metric: InputMetric;
  readonly by: number;
}

/** Tells what a deal adds to its days. What is known not to be so adds 0: the list keeps it. */
export function tellEvents({ deal, dates }: DatedDeal, tell: (event: Event) => void): void {
  const { qualified, repeat, amount } = deal;
  const { created, scheduledOn, dueOn, heldOn, paidOn } = dates;
  const on = (day: number | undefined, metric: InputMetric, by: number | undefined): void => {
    if (day !== undefined && by !== undefined) tell({ day, metric, by });
  };
  on(created, 'leads', 1);
  on(created, 'qualified', oneIf(qualified));
  on(scheduledOn, 'scheduled', 1);
  on(dueOn, 'due', 1);
  on(heldOn, 'held', 1);
  on(paidOn, 'payments', 1);
  on(paidOn, 'repeatPayments', oneIf(repeat));
  on(paidOn, 'revenue', isAmount(amount) ? amount : undefined);
}

const oneIf = (fact: boolean | undefined): number | undefined => (fact === undefined ? undefined : Number(fact));

/** Whose deals are counted. */
export interface Owner {
  readonly source: string;
  readonly manager?: string;
}
/** What was counted of an owner's deals on a day. */
export interface Cell {
  readonly counts: Map<InputMetric, number>;
  readonly amounts: number[];
}
/** An owner's cells by day. */
export interface OwnCells {
  readonly owner: Owner;
  readonly days: Map<number, Cell>;
}

/** The cells of an owner; none yet where nothing was counted. */
export function cellsOf(owners: Map<string, OwnCells>, owner: Owner): OwnCells {
  const key = `${owner.manager ?? ''}\n${owner.source}`;
  const own = owners.get(key) ?? { owner, days: new Map<number, Cell>() };
  owners.set(key, own);
  return own;
}

/** Adds to the cell of its day. */
export function count({ days }: OwnCells, { day, metric, by }: Event): void {
  const cell = days.get(day) ?? { counts: new Map<InputMetric, number>(), amounts: [] };
  days.set(day, cell);
  if (metric === 'revenue') cell.amounts.push(by);
  else cell.counts.set(metric, (cell.counts.get(metric) ?? 0) + by);
}

/** What a list keeps: leads, and whatever was counted of it. */
export function keptBy(owners: Iterable<OwnCells>): InputMetric[] {
  const kept = new Set<InputMetric>(['leads']);
  for (const { days } of owners) {
    for (const { counts, amounts } of days.values()) {
      for (const metric of counts.keys()) kept.add(metric);
      if (amounts.length > 0) kept.add('revenue');
    }
  }
  return INPUT_IDS.filter((metric) => kept.has(metric));
}

/** A cell with its place. */
export interface PlacedCell extends Owner {
  readonly day: number;
  readonly cell: Cell;
}

/** The cells by day, then manager, then source. */
export const inOrder = (owners: ReadonlyMap<string, OwnCells>): PlacedCell[] =>
  [...owners.values()]
    .flatMap(({ owner, days }) => [...days].map(([day, cell]) => ({ ...owner, day, cell })))
    .sort((a, b) => a.day - b.day || compare(a.manager, b.manager) || compare(a.source, b.source));

const compare = (a = '', b = ''): number => (a === b ? 0 : a < b ? -1 : 1);

/** A cell's numbers. */
export function valuesOf({ counts, amounts }: Cell, kept: readonly InputMetric[]): Inputs {
  const revenue = sumOf(amounts);
  return Object.fromEntries(kept.map((metric) => [metric, metric === 'revenue' ? revenue : (counts.get(metric) ?? 0)]));
}
