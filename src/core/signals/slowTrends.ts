import { addDays, dayNumber, mondayOf, type Week } from '../funnel/calendar';
import type { Facts, ManagerRecord } from '../funnel/records';
import { compare, swingOf } from '../norms/comparison';
import { type Frame, frameOf } from '../norms/frame';
import { compareMeans, meanTail } from './means';
import { countTail } from './tails';
import { TESTED } from './tested';
import { readingOf, weeklyMetric } from './weeklyStrata';

/** A slow change for the worse over half a year: a sign that growth is stalling. */
export interface SlowTrend {
  /** The cost of a lead, the average check, or the revenue a manager brings in a month. */
  readonly kind: 'cpl' | 'averageCheck' | 'perManager';
  readonly before: number;
  readonly after: number;
}

const HALF = 13; // weeks: half a year in two halves
const MONTHS_OF_HALF = 3;
const RARE = 0.05;
const SMALLEST_CHANGE = 0.1;
const DRIFT = 0.06; // what three months move a level by without anything being wrong

/**
 * Early signs of stagnation: over the half-year that ends with a week leads get dearer, checks smaller, managers bring
 * less. Its two halves are compared as the weekly review compares windows; only a change for the worse by a tenth that
 * chance does not explain is told.
 *
 * @throws UserError badWeek
 */
export function slowTrends(facts: Facts, week: Week): SlowTrend[] {
  const sunday = addDays(mondayOf(week), 6);
  const known = { ...facts, records: facts.records.filter(({ day }) => day <= sunday) };
  const frame = frameOf(known, week, 2 * HALF);
  const weeks = { baseline: weeksFrom(frame, 0), window: weeksFrom(frame, HALF) };
  const reading = readingOf(known, frame, weeks.baseline);
  const strataOf = new Map(TESTED.map((tested) => [tested.metric, weeklyMetric(reading, tested).strata]));
  const rates = TESTED.filter(({ kind }) => kind === 'share').map(({ metric }) => strataOf.get(metric) ?? []);
  const judged = { chance: 'count', drift: DRIFT, swing: swingOf(rates, weeks.baseline) } as const;
  const leads = compare(strataOf.get('cpl') ?? [], weeks, judged);
  const checks = compareMeans(strataOf.get('averageCheck') ?? [], weeks, DRIFT);
  const found = [
    ...(leads && leads.x > 0
      ? [{ kind: 'cpl', ratio: leads.x / leads.expected, p: countTail(leads), ...costs(leads) } as const]
      : []),
    ...(checks
      ? [
          {
            kind: 'averageCheck',
            ratio: checks.actual / checks.usual,
            p: meanTail(checks),
            before: checks.usual,
            after: checks.actual,
          } as const,
        ]
      : []),
    ...perManager(facts.managers ?? [], frame, { weeks, judged }),
  ];
  return found.flatMap(({ kind, ratio, p, before, after }) =>
    p <= RARE && 1 - ratio >= SMALLEST_CHANGE ? [{ kind, before, after }] : [],
  );
}

const weeksFrom = ({ judged }: Frame, first: number): number[] =>
  Array.from({ length: HALF }, (_, index) => first + index).filter((week) => judged[week]);

const costs = ({ x, n, expected }: { readonly x: number; readonly n: number; readonly expected: number }) => ({
  before: n / expected,
  after: n / x,
});

interface Halves {
  readonly weeks: { readonly baseline: readonly number[]; readonly window: readonly number[] };
  readonly judged: Parameters<typeof compare>[2];
}

/** Payments for each manager who was at work in a week; the money is what they brought. */
function perManager(managers: readonly ManagerRecord[], { start, weeks: count }: Frame, { weeks, judged }: Halves) {
  const brought = Array.from({ length: count }, () => ({ atWork: new Set<string>(), payments: 0, revenue: 0 }));
  for (const { day, manager, values } of managers) {
    const week = brought[Math.floor((dayNumber(day) - start) / 7)];
    if (week === undefined) continue;
    if (Object.values(values).some((value) => value !== undefined && value > 0)) week.atWork.add(manager);
    week.payments += values.payments ?? 0;
    week.revenue += values.revenue ?? 0;
  }
  const stratum = {
    x: brought.map(({ payments }) => payments),
    n: brought.map(({ atWork }) => atWork.size),
    counts: brought.map(({ atWork }) => atWork.size > 0),
  };
  const payments = compare([stratum], weeks, judged);
  if (payments === undefined || payments.x >= payments.expected) return []; // the chance is that of the payments
  const monthly = (half: readonly number[]): number => {
    const revenue = half.reduce((sum, week) => sum + (brought[week]?.revenue ?? 0), 0);
    const atWork = half.reduce((sum, week) => sum + (brought[week]?.atWork.size ?? 0), 0);
    return (revenue / atWork) * (HALF / MONTHS_OF_HALF);
  };
  const [before, after] = [monthly(weeks.baseline), monthly(weeks.window)];
  return [{ kind: 'perManager', ratio: after / before, p: countTail(payments), before, after } as const];
}
