import { addDays, addWeeks, isoWeekOf, mondayOf, monthOf } from '../../funnel/calendar';
import { type Listener, metricName, writeMetric } from '../../signals/sentence';
import type { Telling } from '../../signals/weekSaid';
import { roughMoney, writePercent } from '../../words/amounts';
import { isWordKey, say } from '../../words/say';
import { type Constraint, type ConstraintStage, isHeldUpBy, rankConstraint } from './constraint';
import { type Loads, loadsOf } from './loads';
import { fullSaid, shortSaid } from './loadsSaid';

/** What holds the business back, in two sentences; '' where there is no second. */
export interface ConstraintSaid {
  readonly what: string;
  readonly worth: string;
  /** Against what is usual, which is known to be possible, and against the plan, which is hoped for. */
  readonly ranking: Constraint;
  readonly againstPlan: Constraint;
  /** What people and stock can take, and what the plan lacks of them; '' where nothing is lacking. */
  readonly loads: Loads;
  /** Which of them is the constraint; then no stage is named. */
  readonly full: Loads['full'] | undefined;
  readonly short: string;
}

const MOST_CANDIDATES = 2;

/** What holds the business back, as the last closed week leaves it. */
export function constraintSaid({ facts, settings, today }: Telling): ConstraintSaid {
  const week = addWeeks(isoWeekOf(today), -1);
  const { meetingsPerWeek, paymentsPerWeek } = settings;
  const guard = {
    ...(meetingsPerWeek !== undefined && { capacityPerWeek: meetingsPerWeek }),
    ...(paymentsPerWeek !== undefined && { paymentsPerWeek }),
  };
  const month = monthOf(addDays(mondayOf(week), 6));
  const plan = settings.plans.find((one) => one.month === month);
  const againstPlan = plan ? rankConstraint(facts, week, { ...guard, plan }) : { stages: [] };
  const now = settings.plans.find((one) => one.month === monthOf(today));
  const loads = loadsOf(facts, week, { ...guard, ...(now && { plan: now }) });
  const ranked = rankConstraint(facts, week, guard);
  const full = heldUpBy(loads.full, ranked);
  const ranking = full === undefined ? ranked : { stages: ranked.stages };
  const [what, worth] = fullSaid(full, loads, settings) ?? constraintSentences(ranking, settings);
  return { what, worth, ranking, againstPlan, loads, full, short: shortSaid(loads, settings) };
}

/** What holds the business back instead of the stage that is named: where it is full, that stage brings nothing. */
const heldUpBy = (full: Loads['full'], { named }: Constraint): Loads['full'] =>
  full !== undefined && (named === undefined || isHeldUpBy(full, named)) ? full : undefined;

type Said = readonly [what: string, worth: string];

/** A ranking in two sentences: the stage that is named and what it is worth, else what to check first, or why nothing is said. */
export function constraintSentences(ranking: Constraint, listener: Listener): Said {
  const named = ranking.stages.find(({ stage }) => stage === ranking.named);
  return named ? namedSaid(named, listener) : unclearSaid(ranking, listener);
}

function namedSaid(stage: ConstraintStage, listener: Listener): Said {
  const { language, currency } = listener;
  const money = (amount: number): string => roughMoney(language, Math.max(0, amount), currency);
  const words = { stake: money(stage.stake), low: money(stage.stakeLow), high: money(stage.stakeHigh) };
  return [whatOf(stage, listener), say(language, 'constraint.worth', words)];
}

function whatOf({ stage, actual, norm }: ConstraintStage, listener: Listener): string {
  const { language, ownNames } = listener;
  if (stage === 'traffic')
    return say(language, 'constraint.traffic', { less: writePercent(language, 1 - actual / norm) });
  const words = {
    metric: metricName(stage, listener),
    actual: writeMetric(stage, actual, listener),
    norm: writeMetric(stage, norm, listener),
  };
  return say(language, ownNames[stage] === undefined ? `constraint.${stage}` : 'constraint.own', words);
}

function unclearSaid({ stages, because }: Constraint, listener: Listener): Said {
  const { language } = listener;
  const key = `constraint.because.${because ?? ''}`;
  if (because !== undefined) return [say(language, isWordKey(key) ? key : 'constraint.because.tooLittleHistory'), ''];
  const worth = stages.filter(({ stake }) => stake > 0).slice(0, MOST_CANDIDATES);
  const names = worth.map(({ stage }) => stageName(stage, listener)).join(', ');
  return [
    say(language, 'constraint.unclear'),
    names === '' ? '' : say(language, 'constraint.candidates', { stages: names }),
  ];
}

/** A stage as it stands in a sentence: the business's own name of its metric, or the common one. */
export function stageName(stage: ConstraintStage['stage'], { language, ownNames }: Listener): string {
  return ownNames[stage] ?? say(language, `stage.${stage}`);
}
