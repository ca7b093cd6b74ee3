import { rollUp, simulate, type Values } from '../../src/core';
import type { CompanyKind, PerfectPlan } from './benchCompany';
import { CALENDAR, FIRST_DAY, HISTORY_WEEKS, REPORTS, sundayAfter } from './timeline';

const COMPANIES = 30;
const FIRST_SEED = 900_000_001; // none of the companies that are measured

/**
 * The simulator's expectation, which no real plan knows: thirty calm companies of the kind together, their leads week by
 * week, their ratios over all weeks, as these have no season.
 */
export function perfectPlan(kind: CompanyKind): PerfectPlan {
  const to = sundayAfter(HISTORY_WEEKS + REPORTS);
  const records = Array.from({ length: COMPANIES }, (_, index) => {
    const company = { ...kind, wobble: 'calm' as const, seed: FIRST_SEED + index };
    return simulate({ ...company, from: FIRST_DAY, to, calendar: CALENDAR }).records;
  }).flat();
  const weeks = new Map<string, Values>(rollUp({ records }, 'week').map(({ key, values }) => [key, values]));
  const always = rollUp({ records: records.map((record) => ({ ...record, day: FIRST_DAY })) }, 'week')[0]?.values;
  return (week) => ({ ...always, leads: (weeks.get(week)?.leads ?? 0) / COMPANIES });
}
