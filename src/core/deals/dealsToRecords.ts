import { type Day, dayNumber, dayOf } from '../funnel/calendar';
import { datedDeals } from '../funnel/datedDeals';
import type { InputMetric } from '../funnel/metrics';
import type { DayRecord, Deal, ManagerRecord } from '../funnel/records';
import { cellsOf, count, inOrder, keptBy, type OwnCells, tellEvents, valuesOf } from './dealCells';

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
  const [bySource, byManager] = [new Map<string, OwnCells>(), new Map<string, OwnCells>()];
  const last = options.asOf === undefined ? Number.POSITIVE_INFINITY : dayNumber(options.asOf);
  for (const dated of datedDeals(deals)) {
    const { source = '', manager = '' } = dated.deal;
    const owners = [cellsOf(bySource, { source })];
    if (manager !== '') owners.push(cellsOf(byManager, { source, manager }));
    tellEvents(dated, (event) => {
      if (event.day <= last) for (const own of owners) count(own, event);
    });
  }
  const kept = options.kept ?? keptBy(bySource.values());
  return {
    records: inOrder(bySource).map(({ day, source, cell }) => ({
      day: dayOf(day),
      source: source === '' ? options.unassigned : source,
      values: valuesOf(cell, kept),
    })),
    managers: inOrder(byManager).map(({ day, source, manager = '', cell }) => ({
      ...{ day: dayOf(day), manager, values: valuesOf(cell, kept) },
      ...(source !== '' && { source }),
    })),
  };
}
