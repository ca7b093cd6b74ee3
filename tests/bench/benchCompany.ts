import { type Period, rollUp, simulate, type Values, type Week, weekdayOf } from '../../src/core';
import type { DemoOptions, DemoSize, DemoSource, DemoWobble } from '../../src/core/demo';
import type { Facts } from '../../src/core/funnel/records';
import { CALENDAR, FIRST_DAY } from './timeline';

/** A kind of company. */
export interface CompanyKind {
  readonly size: DemoSize;
  readonly wobble: DemoWobble;
  readonly sources: readonly DemoSource[];
}
/** What a perfect plan says of a week. */
export type PerfectPlan = (week: Week) => Values;
/** A simulated company as methods see it. */
export interface BenchCompany {
  readonly facts: Facts;
  /** The whole company week by week; weeks of holidays are left out, as nobody judges them. */
  readonly weekly: readonly Period[];
  readonly plan: PerfectPlan;
}
/** Which company to simulate. */
export interface CompanyAsk {
  readonly kind: CompanyKind;
  readonly seed: number;
  readonly plan: PerfectPlan;
}

/** Simulates a company from its first day to `options.to`. */
export function benchCompany(
  { kind, seed, plan }: CompanyAsk,
  options: Partial<DemoOptions> & Pick<DemoOptions, 'to'>,
): BenchCompany {
  const { records, deals } = simulate({ seed, ...kind, from: FIRST_DAY, calendar: CALENDAR, ...options });
  const facts = { records, deals, calendar: CALENDAR };
  return { facts, plan, weekly: rollUp(facts, 'week').filter(isRegular) };
}

const FEWEST_HOLIDAYS = 3; // on weekdays: METHODS, 2.0 "Holidays"

function isRegular({ from, to }: Period): boolean {
  const off = CALENDAR.holidays.filter((day) => day >= from && day <= to && weekdayOf(day) < 6);
  return off.length < FEWEST_HOLIDAYS;
}
