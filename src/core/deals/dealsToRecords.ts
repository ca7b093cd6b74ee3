import { type Day, dayNumber, dayOf } from '../funnel/calendar';
import { datesOf, dayReader } from '../funnel/datedDeals';
import type { InputMetric } from '../funnel/metrics';
import type { DayRecord, Deal, ManagerRecord } from '../funnel/records';
import { uniqueDeals } from '../funnel/uniqueDeals';
import { type Cell, cellAt, count, eventsOf, inOrder, keptBy, valuesOf } from './dealCells';

/** How deals are counted. */
export interface DealCountsOptions {
  /** The source of deals that name none. */
  readonly unassigned: string;
  /** Later days are left out; absent: none are. */
  readonly asOf?: Day;
  /** What the list keeps, where that is known; absent: leads, and whatever any deal has a value of. */
  readonly kept?: readonly InputMetric[];
}
/** Deals counted up by day and source, and by day, manager and source. */
export interface DealCounts {
  readonly records: DayRecord[];
  /** Without the deals that have no manager: `checkDeals` lists them. */
  readonly managers: ManagerRecord[];
}

/**
 * Counts deals: leads and qualified ones on the day they came, bookings, meetings due and held, payments and revenue on
 * their own days, whatever their order. A day and source on which nothing happened has no record; on one that has, what
 * did not happen is 0. A deal that came twice counts once; what is odd about deals is listed by `checkDeals`.
 *
 * @throws UserError badDay, for an `asOf` that is no day
 */
export function dealsToRecords(deals: readonly Deal[], options: DealCountsOptions): DealCounts {
  const { deals: unique } = uniqueDeals(deals);
  const [bySource, byManager] = [new Map<string, Cell>(), new Map<string, Cell>()];
  const last = options.asOf === undefined ? Number.POSITIVE_INFINITY : dayNumber(options.asOf);
  const numberOf = dayReader();
  for (const deal of unique) {
    const { source = '', manager = '' } = deal;
    for (const { day, metric, by } of eventsOf(deal, datesOf(deal, numberOf)).filter((event) => event.day <= last)) {
      count(cellAt(bySource, { day, source }), metric, by);
      if (manager !== '') count(cellAt(byManager, { day, source, manager }), metric, by);
    }
  }
  const kept = options.kept ?? keptBy(bySource.values());
  return {
    records: inOrder(bySource).map(([{ day, source }, values]) => ({
      day: dayOf(day),
      source: source === '' ? options.unassigned : source,
      values: valuesOf(values, kept),
    })),
    managers: inOrder(byManager).map(([{ day, source, manager = '' }, values]) => ({
      ...{ day: dayOf(day), manager, values: valuesOf(values, kept) },
      ...(source !== '' && { source }),
    })),
  };
}
