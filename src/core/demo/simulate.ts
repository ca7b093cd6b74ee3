import type { DayRecord, Deal, ManagerRecord } from '../funnel/records';
import { courseOf } from './course';
import { entered, type MissingDay, type Typo } from './entry';
import type { DemoOptions } from './options';
import type { DemoStage } from './profiles';

/** What is known of a simulated company because it is simulated. */
export interface DemoTruth {
  /** The records before anybody left out or mistyped anything, by source throughout. */
  readonly records: readonly DayRecord[];
  readonly missing: readonly MissingDay[];
  readonly typos: readonly Typo[];
  /** What multiplies the team's rates for each manager. */
  readonly managers: readonly { readonly name: string; readonly factors: { readonly [S in DemoStage]?: number } }[];
}
/** A simulated company. */
export interface Demo {
  readonly records: DayRecord[];
  /** All deals, the warm-up's too (created up to seventy days before the first record), by day of creation. */
  readonly deals: Deal[];
  /** One a day, manager and source. */
  readonly managers: ManagerRecord[];
  readonly truth: DemoTruth;
}

/**
 * A sales company day by day and deal by deal, as METHODS.md, "What was measured", describes it. Records and manager
 * records are counts of the deals. Nothing later than `to` is known, save the days that meetings are booked for; what
 * happened up to a day does not depend on `to`. Runs that differ in faults share every draw that the faults leave alone.
 */
export function simulate(options: DemoOptions): Demo {
  const { records: truth, deals, managers, team } = courseOf(options);
  const { records, missing, typos } = entered(truth, options);
  const factors = team.map((manager) => ({ name: manager.name, factors: manager.factors }));
  return { records, deals, managers, truth: { records: truth, missing, typos, managers: factors } };
}
