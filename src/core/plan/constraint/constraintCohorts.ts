import { dayOf } from '../../funnel/calendar';
import type { Deal } from '../../funnel/records';
import { type Frame, type Series, sumOfSeries } from '../../norms/frame';
import { type Lags, lagsOf } from '../../norms/lags';
import { type Stratum, stratumOf } from '../../norms/strata';
import type { Reading } from '../../signals/weeklyStrata';

const COVERED = { least: 0.8, most: 1.25 }; // how many of the meetings in the records the deals may tell of

/**
 * Payments by the meetings that they come from: of a week's meetings those paid by now, out of the meetings weighed by
 * how many of the payments to come have come by their age (METHODS, 2d "maturity"). A fall is seen whole at once, which
 * payments by their own day show only as the meetings before it run out. Nothing where the deals do not tell of about
 * as many meetings as the records.
 */
export function paidMeetings({ facts, frame }: Reading): readonly Stratum[] | undefined {
  const until = frame.start + 7 * frame.weeks - 1;
  const lags = facts.deals && lagsOf(facts.deals, 'toPayment', until);
  if (facts.deals === undefined || lags === undefined) return undefined;
  const meetings = meetingsIn(facts.deals, frame);
  const told = [...meetings.values()].reduce((sum, { held }) => sum + total(held), 0);
  const kept = total(
    sumOfSeries(
      frame.sources.map((source) => frame.series(source, 'held')),
      7 * frame.weeks,
    ),
  );
  if (kept <= 0 || told < COVERED.least * kept || told > COVERED.most * kept) return undefined;
  const come = maturityOf(lags, frame);
  const bySource = [...meetings].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)); // not in the order of the deals
  return bySource.map(([source, { held, paid }]) => {
    return {
      ...(source !== undefined && { source }),
      ...stratumOf(
        frame,
        paid,
        held.map((count, day) => count * (come[day] ?? 0)),
      ),
    };
  });
}

interface Meetings {
  readonly held: Series;
  readonly paid: Series;
}

/** Meetings of each source by their day, and how many of these have been paid for by the frame's end. */
function meetingsIn(deals: readonly Deal[], frame: Frame): ReadonlyMap<string | undefined, Meetings> {
  const days = 7 * frame.weeks;
  const indexes = new Map(Array.from({ length: days }, (_, index) => [dayOf(frame.start + index), index]));
  const end = dayOf(frame.start + days - 1);
  const all = new Map<string | undefined, Meetings>();
  for (const { source, heldOn = '', paidOn } of deals) {
    const day = indexes.get(heldOn);
    if (day === undefined) continue;
    const own = all.get(source) ?? { held: new Float64Array(days), paid: new Float64Array(days) };
    all.set(source, own);
    count(own.held, day);
    if (paidOn !== undefined && paidOn <= end) count(own.paid, day);
  }
  return all;
}

function count(series: Series, day: number): void {
  series[day] = (series[day] ?? 0) + 1;
}

/** The share of the payments to come of a day's meetings that has come by the frame's end. */
function maturityOf(lags: Lags, { weeks }: Frame): number[] {
  let sum = 0;
  const byAge = lags.map((share) => {
    sum += share;
    return Math.min(1, sum);
  });
  return Array.from({ length: 7 * weeks }, (_, day) => byAge[7 * weeks - 1 - day] ?? 1);
}

const total = (series: Series): number => series.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);
