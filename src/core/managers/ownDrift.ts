import { addDays, type Day, dayNumber, mondayOf, type Week } from '../funnel/calendar';
import type { SettledRatio } from '../funnel/keptMetrics';
import type { RatioMetric } from '../funnel/metrics';
import type { ManagerRecord } from '../funnel/records';
import { STAGE_RATIOS } from './contest';
import { FEWEST_TRIALS } from './found';
import { sumOfTallies, type Tally, type Team, type Trials, tallies, teamOf, totalOf } from './team';

const { abs, max, sqrt } = Math;

/** Whether a manager goes slowly down or up against themselves. */
export type DriftVerdict = 'falling' | 'rising' | 'usual' | 'tooLittleData';
/** One manager's ratio over three months of weeks. */
export interface OwnDrift {
  readonly manager: string;
  readonly metric: RatioMetric;
  /** Successes and trials of weeks 1–5, 6–9 and 10–13. */
  readonly months: readonly Trials[];
  /** The same of the rest of the team. */
  readonly others: readonly Trials[];
  readonly verdict: DriftVerdict;
}

const WEEKS = 13;
const MONTH_STARTS = [0, 5, 9];
/** By so much a manager's rate wanders in a quarter by itself, relative to it. */
const NATURAL_DRIFT = 0.06;
/** From here on a slope is more than chance. `npm run bench:managers` says how often it is wrong: at most 5 % of manager-reports. */
const SURE = 2.2;
const PRIOR_DEGREES = 8;

/**
 * Each manager against their own last 13 weeks (REQUIREMENTS.md, 75): the slope of a stage's rate over the weeks, within
 * each source, so that another mix of sources is no drift; beside the binomial noise it allows for weeks that differ more
 * than that (as METHODS.md, 2a) and for what a rate wanders by itself. What the rest of the team does as well is no drift
 * of one of them. Too few trials in any month say nothing.
 *
 * @throws UserError badWeek
 */
export function ownDrift(managers: readonly ManagerRecord[], lastWeek: Week): OwnDrift[] {
  const team = teamOf(managers, lastWeek, WEEKS);
  const weeks = byWeek(team, addDays(mondayOf(lastWeek), -7 * (WEEKS - 1)));
  return team.ratios.flatMap((ratio) => (STAGE_RATIOS.includes(ratio.id) ? driftsOf(team, weeks, ratio) : []));
}

function driftsOf(team: Team, weeks: readonly Team[], ratio: SettledRatio): OwnDrift[] {
  const weekly = weeks.map((week) => tallies(week, ratio));
  return [...team.days.keys()].map((manager) => {
    const own = weekly.map((all) => all.get(manager) ?? NOTHING);
    const rest = weekly.map((all) =>
      sumOfTallies([...all].flatMap(([name, tally]) => (name === manager ? [] : [tally]))),
    );
    const [months, others] = [monthsOf(own), monthsOf(rest)];
    const verdict = isEverybodys(months, others) ? 'usual' : verdictOf(own, months);
    return { manager, metric: ratio.id, months, others, verdict: isShort(months) ? 'tooLittleData' : verdict };
  });
}

const NOTHING: Tally = new Map();

const byWeek = (team: Team, monday: Day): Team[] => {
  const first = dayNumber(monday);
  return Array.from({ length: WEEKS }, (_, week) => ({
    ...team,
    days: new Map(
      [...team.days].map(([manager, days]) => [
        manager,
        days.filter(({ day }) => Math.floor((dayNumber(day) - first) / 7) === week),
      ]),
    ),
  }));
};

const monthsOf = (weeks: readonly Tally[]): Trials[] =>
  MONTH_STARTS.map((start, month) => totalOf(sumOfTallies(weeks.slice(start, MONTH_STARTS[month + 1] ?? WEEKS))));

const isShort = (months: readonly Trials[]): boolean => months.some(({ n }) => n < FEWEST_TRIALS);

/** The rest of the team moved the same way, at least half as far: that is the company's story, not this manager's. */
function isEverybodys(months: readonly Trials[], others: readonly Trials[]): boolean {
  const [own, rest] = [changeOf(months), changeOf(others)];
  return own !== undefined && rest !== undefined && own * rest > 0 && abs(rest) >= abs(own) / 2;
}

/** How a rate changed from the first month to the last, relative to the first. */
function changeOf(months: readonly Trials[]): number | undefined {
  const [first, last] = [months[0], months[months.length - 1]];
  if (first === undefined || last === undefined || first.x === 0 || last.n === 0) return undefined;
  return last.x / last.n / (first.x / first.n) - 1;
}

function verdictOf(weeks: readonly Tally[], months: readonly Trials[]): DriftVerdict {
  const z = slopeOf(weeks);
  const [first, middle, last] = months.map(({ x, n }) => x / n);
  if (abs(z) < SURE || first === undefined || middle === undefined || last === undefined) return 'usual';
  const isLasting = z < 0 ? last < middle && last < first : last > middle && last > first;
  if (!isLasting) return 'usual';
  return z < 0 ? 'falling' : 'rising';
}

/** The slope in its standard deviations: the score test of a trend in proportions (P. Armitage, 1955), by source. */
function slopeOf(weeks: readonly Tally[]): number {
  const all = sumOfTallies(weeks);
  let [score, variance, wander] = [0, 0, 0];
  const off = weeks.map(() => ({ x: 0, v: 0 }));
  for (const [source, { x, n }] of all) {
    const p = n > 0 ? Math.min(1, x / n) : 0;
    const own = weeks.map((tally) => tally.get(source) ?? { x: 0, n: 0 });
    const middle = own.reduce((sum, { n: trials }, week) => sum + trials * week, 0) / max(1, n);
    for (const [week, trials] of own.entries()) {
      const [residual, lever] = [trials.x - trials.n * p, week - middle];
      score += residual * lever;
      variance += trials.n * p * (1 - p) * lever ** 2;
      wander += (trials.n * p * NATURAL_DRIFT * lever ** 2) / (WEEKS - 1);
      const at = off[week];
      if (at !== undefined) [at.x, at.v] = [at.x + residual, at.v + trials.n * p * (1 - p)];
    }
  }
  const spread = sqrt(variance * roughness(off) + wander ** 2);
  return spread > 0 ? score / spread : 0;
}

/** How much more weeks differ than chance makes them, at least 1: Pearson's, leaning on 1 (METHODS.md, 2a). */
function roughness(off: readonly { readonly x: number; readonly v: number }[]): number {
  const known = off.filter(({ v }) => v > 0);
  const squares = known.reduce((sum, { x, v }) => sum + x ** 2 / v, 0);
  const degrees = max(0, known.length - 2);
  return max(1, (PRIOR_DEGREES + squares) / (PRIOR_DEGREES + degrees));
}
