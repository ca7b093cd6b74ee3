import { performance } from 'node:perf_hooks';
import { addDays, isoWeekOf, publicHolidays, reviewWeek, simulate } from '../../src/core';
import type { Facts } from '../../src/core/funnel/records';
import { PAID_SOURCES } from './paidSources';

const LAST_SUNDAY = '2025-12-28';
const SOURCES = 8;
const RUNS = 5;

/** How long one review takes over a history of so many years. */
export interface ReviewTime {
  readonly years: number;
  readonly records: number;
  readonly deals: number;
  readonly milliseconds: number;
}

/** The median of five reviews of a large company with eight sources; the code is warm. */
export function reviewTime(years: number): ReviewTime {
  const facts = longFacts(years);
  const week = isoWeekOf(LAST_SUNDAY);
  const once = (): number => {
    const start = performance.now();
    reviewWeek(facts, week);
    return performance.now() - start;
  };
  once();
  const runs = Array.from({ length: RUNS }, once).sort((a, b) => a - b);
  const milliseconds = runs[Math.floor(RUNS / 2)] ?? 0;
  return { years, records: facts.records.length, deals: facts.deals?.length ?? 0, milliseconds };
}

function longFacts(years: number): Facts {
  const sources = Array.from({ length: SOURCES }, (_, index) => PAID_SOURCES[index % PAID_SOURCES.length]).flatMap(
    (source, index) => (source === undefined ? [] : [{ ...source, name: `source ${index + 1}` }]),
  );
  const calendar = { holidays: publicHolidays('ru', [2019, 2020, 2021, 2022, 2023, 2024, 2025]) };
  const from = addDays(LAST_SUNDAY, 1 - Math.round(365.25 * years));
  const company = { seed: 1, size: 'large', growthPerMonth: 0, sources, calendar } as const;
  const { records, deals } = simulate({ ...company, from, to: LAST_SUNDAY });
  return { records, deals, calendar };
}
