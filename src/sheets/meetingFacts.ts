import { stuckDeals } from '../core/deals';
import { addWeeks, isoWeekOf } from '../core/funnel/calendar';
import {
  type ConstraintEntry,
  checkDecisions,
  constraintLogSaid,
  type Decision,
  type MeetingDeal,
  type MeetingFacts,
  type MeetingTrial,
} from '../core/meeting';
import { behindSaid } from '../core/plan/behindSaid';
import { constraintSaid, stageName } from '../core/plan/constraint/constraintSaid';
import { momentOf, monthSaid } from '../core/plan/forecast/monthSaid';
import { writeMetric } from '../core/signals/sentence';
import { type Telling, weekSaid } from '../core/signals/weekSaid';
import { reviewDayUpTo } from '../core/trials';
import { writePercent } from '../core/words/amounts';
import { groupOf, isUp } from './hypothesisItems';
import type { HypothesisRow } from './readHypotheses';
import type { WeekSignals } from './weekSignals';

/** What «Гипотезы», «Решения» and «Разбор ограничения» hold: nothing where the sheets are not there yet. */
export interface UnderWay {
  readonly hypotheses: readonly HypothesisRow[];
  readonly decisions: readonly Decision[];
  /** The log of constraints. */
  readonly log: readonly ConstraintEntry[];
}

/** What the meeting of this week looks at: what the core says of the last closed week, and what is under way. */
export function meetingFacts(
  telling: Telling,
  { reports, stops, trends }: WeekSignals,
  { hypotheses, decisions, log }: UnderWay,
): MeetingFacts {
  const week = addWeeks(isoWeekOf(telling.today), -1);
  const report = reports[reports.length - 1];
  const { changed, watched, calm } = report ? weekSaid(telling, report, '') : { changed: [], watched: [], calm: '' };
  const { month, forecast, chance } = monthSaid(telling);
  const stuck = stuckIn(telling);
  return {
    week,
    checks: checkDecisions(decisions, telling.today),
    month: [forecast, chance],
    hasPlan: telling.settings.plans.some((plan) => plan.month === month),
    behind: behindSaid(telling, week),
    stops,
    changed,
    watched: [...watched, ...trends],
    calm,
    constraint: { ...constraintIn(telling), log: constraintLogSaid(log, telling.today, telling.settings) },
    trials: trialsIn(hypotheses, telling),
    ...(stuck && { stuck }),
  };
}

function constraintIn(telling: Telling): MeetingFacts['constraint'] {
  const { settings } = telling;
  const { what, worth, ranking } = constraintSaid(telling);
  const found = ranking.stages.find(({ stage }) => stage === ranking.named);
  if (found === undefined) return { what, worth };
  const { stage, actual, norm, stake } = found;
  const shown = (value: number): string =>
    stage === 'traffic' ? writePercent(settings.language, value / norm) : writeMetric(stage, value, settings);
  const name = stageName(stage, settings);
  const capital = name.slice(0, 1).toUpperCase() + name.slice(1);
  return { what, worth, named: { stage, name: capital, actual: shown(actual), usual: shown(norm), stake } };
}

/** Hypotheses that run or wait for a decision. */
function trialsIn(rows: readonly HypothesisRow[], telling: Telling): MeetingTrial[] {
  return rows.flatMap((row) => {
    const group = groupOf(row, telling);
    if (group === 'decided') return [];
    const money = row.cell('money');
    const base = { id: Number(row.cell('id')), belief: row.text('belief'), owner: row.text('owner') };
    const said = row.text('said') || row.text('verdict');
    const review = isUp(row, telling) ? { review: reviewDayUpTo(telling.today) } : {};
    return [{ ...base, group, said, ...review, ...(typeof money === 'number' && { money }) }];
  });
}

function stuckIn(telling: Telling): MeetingDeal[] | undefined {
  const { deals } = telling.facts;
  if (deals === undefined || deals.length === 0) return undefined;
  const amounts = new Map(deals.map(({ id, amount }) => [id, amount]));
  return stuckDeals(deals, momentOf(telling).asOf).map((deal) => {
    const amount = amounts.get(deal.id);
    return { ...deal, ...(amount !== undefined && { amount }) };
  });
}
