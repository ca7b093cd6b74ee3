import { addDays, dayOf } from '../../funnel/calendar';
import type { InputMetric } from '../../funnel/metrics';
import type { Series } from '../../norms/frame';
import { type Stratum, stratumOf } from '../../norms/strata';
import { dayWeight, weekdayProfile } from '../../norms/weekdayProfile';
import { type Asked, findingOf, type StageFinding, sumsIn } from './constraintStage';
import { logOfFall, logRatio } from './stake';

const { log, max } = Math;

const COUNTS: readonly InputMetric[] = ['impressions', 'clicks', 'leads'];
const PRIOR_WEEKS = 6; // ν0 of METHODS, 2a
const FEWEST_WEEKS = 6;
const WEEK_DAYS = 7;

/** How traffic is looked at: what the money buys, and how much comes. */
interface Look {
  readonly per: 'spend' | 'days';
  /** How much weeks swing by themselves, and how much the level drifts or grows against the norm. */
  readonly swing: number;
  readonly drift: number;
}
const PRICE: Look = { per: 'spend', swing: 0.08, drift: 0.03 }; // METHODS, 2b "Traffic price"
// Of METHODS, 2a, the drift of a lead count is 0.08; with less, cut budgets are found more often and no more is said falsely.
const VOLUME: Look = { per: 'days', swing: 0.08, drift: 0.05 };

/**
 * Traffic in the leads that it usually brings: shows, else clicks, else leads of each source. It fell when the money buys
 * less of it than usual, or when less comes, whichever fell further: a cut budget, or a source without one.
 */
export function trafficFinding(asked: Asked): StageFinding[] {
  const found = [PRICE, VOLUME].flatMap((look) => lookAt(look, asked));
  return found.sort((a, b) => logOfFall(b.seen) - logOfFall(a.seen)).slice(0, 1);
}

function lookAt(look: Look, asked: Asked): StageFinding[] {
  const sources = trafficIn(look, asked);
  return findingOf('traffic', {
    norm: againstNorm(sources, look, asked),
    plan: asked.plan === undefined ? 'notAsked' : againstPlan(sources, look, asked),
  });
}

/** A source's traffic, and what a unit of it is worth in leads. */
interface SourceTraffic {
  readonly count: InputMetric;
  readonly stratum: Stratum;
  readonly worth: number;
}

function trafficIn({ per }: Look, asked: Asked): SourceTraffic[] {
  const { frame, keepers } = asked.reading;
  const weights = per === 'days' ? dayWeights(asked) : undefined;
  return frame.sources.flatMap((source) => {
    const count = COUNTS.find((id) => keepers.get(id)?.has(source));
    const series = count && frame.series(source, count);
    const exposure = weights ?? frame.series(source, 'spend');
    if (count === undefined || series === undefined || exposure === undefined) return [];
    const worth = count === 'leads' ? 1 : leadsFor(series, source, asked);
    return worth > 0 ? [{ count, stratum: { source, ...stratumOf(frame, series, exposure) }, worth }] : [];
  });
}

/** The leads that a show, or a click, of a source usually brings. */
function leadsFor(traffic: Series, source: string, { reading: { frame }, weeks }: Asked): number {
  const leads = frame.series(source, 'leads');
  const past = leads && sumsIn(stratumOf(frame, leads, traffic), weeks.baseline);
  return past !== undefined && past.n > 0 ? past.x / past.n : 0;
}

/** An ordinary week weighs seven days; holidays weigh nothing, and what comes on them is left out. */
function dayWeights({ reading: { facts, frame } }: Asked): Series {
  const until = dayOf(frame.start + WEEK_DAYS * (frame.weeks - 1) - 1);
  const profile = weekdayProfile(facts.records, 'leads', { until, calendar: facts.calendar });
  const monday = dayOf(frame.start);
  const week = Array.from({ length: WEEK_DAYS }, (_, index) => dayWeight(profile, addDays(monday, index)));
  return Float64Array.from(frame.regular, (regular, day) => (regular ? (week[day % WEEK_DAYS] ?? 1) : Number.NaN));
}

interface Sums {
  x: number;
  expected: number;
  /** Variance of x by chance. */
  chance: number;
}

/** Traffic and what was to be expected of it, in leads, over some weeks of the sources with a rate. */
function sumUp(sources: readonly Rated[], weeks: readonly number[]): Sums {
  const sums = { x: 0, expected: 0, chance: 0 };
  for (const { stratum, worth, rate } of sources) {
    const { x, n } = sumsIn(stratum, weeks);
    sums.x += worth * x;
    sums.expected += worth * rate * n;
    sums.chance += worth ** 2 * rate * n;
  }
  return sums;
}

interface Rated extends SourceTraffic {
  readonly rate: number;
}

function againstNorm(sources: readonly SourceTraffic[], { swing, drift }: Look, { weeks }: Asked) {
  const { window, baseline } = weeks;
  const rated = sources.flatMap((source): Rated[] => {
    const past = sumsIn(source.stratum, baseline);
    return past.weeks < FEWEST_WEEKS || !(past.x > 0) || !(past.n > 0) ? [] : [{ ...source, rate: past.x / past.n }];
  });
  const { x, expected } = sumUp(rated, window);
  if (!(expected > 0)) return undefined;
  const past = baseline.map((week) => sumUp(rated, [week])).filter((week) => week.expected > 0);
  const degrees = past.length - 1;
  const prior = swing ** 2 + past.reduce((sum, week) => sum + week.chance / week.expected ** 2, 0) / past.length;
  const seen = past.reduce((sum, week) => sum + log(max(week.x, week.expected / 100) / week.expected) ** 2, 0);
  const square = (PRIOR_WEEKS * prior + seen) / (PRIOR_WEEKS + degrees);
  const variances = { now: square / window.length, past: square / past.length + drift ** 2 };
  return { ...byWeek(window, { x, expected }), seen: { log: logRatio(x, expected), ...variances } };
}

function againstPlan(sources: readonly SourceTraffic[], { per, swing }: Look, { plan, weeks }: Asked) {
  const rated = sources.flatMap((source): Rated[] => {
    const rate = plan?.(source.count, per, source.stratum.source);
    return rate === undefined ? [] : [{ ...source, rate }];
  });
  const { x, expected, chance } = sumUp(rated, weeks.window);
  if (!(expected > 0)) return undefined;
  const now = swing ** 2 / weeks.window.length + chance / expected ** 2;
  return { ...byWeek(weeks.window, { x, expected }), seen: { log: logRatio(x, expected), now } };
}

const byWeek = (window: readonly number[], { x, expected }: Pick<Sums, 'x' | 'expected'>) => {
  return { actual: x / window.length, norm: expected / window.length };
};
