import { rankConstraint, rollUp, type Stage, type Values, type Week } from '../../../src/core';
import type { Facts } from '../../../src/core/funnel/records';

/** What a method says: the stage it puts first, and whether it names it. */
export interface Verdict {
  readonly first: Stage | undefined;
  readonly named: boolean;
}
/** A way to find the constraint of the weeks that end with a given one. */
export interface ConstraintMethod {
  readonly name: string;
  readonly verdictOf: (facts: Facts, week: Week, weeks: 2 | 4) => Verdict;
}

/** The add-on's. */
export const ourConstraint: ConstraintMethod = {
  name: 'ours',
  verdictOf(facts, week, weeks) {
    const { stages, named } = rankConstraint(facts, week, { weeks });
    return { first: stages[0]?.stage, named: named !== undefined };
  },
};

/** The add-on's, where nobody keeps a list of deals. */
export const withoutDealList: ConstraintMethod = {
  name: 'ours, without a deal list',
  verdictOf: ({ deals: _, ...facts }, week, weeks) => ourConstraint.verdictOf(facts, week, weeks),
};

/** A stage by plain sums of the window and of the twelve weeks before. */
interface Plain {
  readonly stage: Stage;
  readonly now: number;
  readonly before: number;
  /** How many trials, and successes, lie behind it now and before; 0 where it is no share. */
  readonly trials: readonly [now: number, before: number];
}

const NORM_WEEKS = 12;
const SHARES = [
  ['ctr', 'clicks', 'impressions'],
  ['siteConversion', 'leads', 'clicks'],
  ['qualifiedShare', 'qualified', 'leads'],
  ['leadToMeeting', 'scheduled', 'qualified'],
  ['showUp', 'held', 'due'],
  ['meetingToPayment', 'payments', 'held'],
] as const;

function plainStages({ records }: Facts, week: Week, weeks: 2 | 4): Plain[] {
  const known = rollUp({ records }, 'week').filter(({ key }) => key <= week);
  const sum = (periods: typeof known, id: keyof Values): number =>
    periods.reduce((total, { values }) => total + (values[id] ?? 0), 0);
  const [now, before] = [known.slice(-weeks), known.slice(-weeks - NORM_WEEKS, -weeks)];
  const ratio = (of: keyof Values, per: keyof Values) => ({
    now: sum(now, of) / sum(now, per),
    before: sum(before, of) / sum(before, per),
  });
  return [
    { stage: 'traffic', ...ratio('impressions', 'spend'), trials: [0, 0] },
    ...SHARES.map(([stage, of, per]): Plain => {
      return { stage, ...ratio(of, per), trials: [sum(now, per), sum(before, per)] };
    }),
    { stage: 'averageCheck', ...ratio('revenue', 'payments'), trials: [0, 0] },
  ];
}

const lowest = (score: (stage: Plain) => number): ConstraintMethod['verdictOf'] => {
  return (facts, week, weeks) => {
    const stages = plainStages(facts, week, weeks).map((stage) => ({ stage: stage.stage, score: score(stage) }));
    const first = stages.reduce((least, one) => (one.score < least.score ? one : least));
    return { first: first.stage, named: true };
  };
};

const LEVELS: readonly Stage[] = ['traffic', 'averageCheck']; // no conversions
const LEVELS_SPREAD = 0.1; // of two windows' prices or checks: with it a z-score of theirs can be reckoned at all

/** The difference of two shares in units of chance; of levels, in a tenth. */
function zScore({ now, before, trials: [n, past] }: Plain): number {
  if (n <= 0 || past <= 0) return Math.log(now / before) / LEVELS_SPREAD;
  const pooled = (now * n + before * past) / (n + past);
  return (now - before) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / past));
}

/** What others do; none of them knows when to keep silent. */
export const CONSTRAINT_PEERS: readonly ConstraintMethod[] = [
  {
    name: 'lowest conversion',
    verdictOf: lowest(({ stage, now }) => (LEVELS.includes(stage) ? Number.POSITIVE_INFINITY : now)),
  },
  { name: 'largest relative drop', verdictOf: lowest(({ now, before }) => now / before) },
  {
    name: 'unshrunk stake (mix, lag)',
    verdictOf(facts, week, weeks) {
      const [first, ...others] = rankConstraint(facts, week, { weeks }).stages;
      const ratio = (stage: typeof first): number => (stage ? stage.actual / stage.norm : 1);
      const least = others.reduce((most, one) => (ratio(one) < ratio(most) ? one : most), first);
      return { first: least?.stage, named: true };
    },
  },
  { name: 'largest z-score', verdictOf: lowest(zScore) },
];
