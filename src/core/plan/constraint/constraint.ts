import { addDays, dayNumber, firstDayOf, lastDayOf, mondayOf, type Week } from '../../funnel/calendar';
import type { Facts, Plan } from '../../funnel/records';
import { swingOf, type Weeks } from '../../norms/comparison';
import { frameOf } from '../../norms/frame';
import { LONGEST_LAG } from '../../norms/lags';
import type { Because } from '../../signals/signal';
import { TESTED } from '../../signals/tested';
import { type Reading, readingOf, weeklyMetric } from '../../signals/weeklyStrata';
import { weeksIn, whyNotJudged } from '../../signals/windows';
import type { Stage } from '../stages';
import { checkFinding } from './constraintCheck';
import { capacityOf, monthly, usualWeek } from './constraintMoney';
import { rateFinding, readStep } from './constraintRates';
import { type Asked, plannedRates, type StageFinding } from './constraintStage';
import { settleSteps } from './constraintSteps';
import { trafficFinding } from './constraintTraffic';
import { type Change, changesOf, returnOf } from './stake';

/** A stage with what bringing it back to its norm is worth. */
export interface ConstraintStage {
  readonly stage: Stage;
  readonly actual: number;
  /** What it usually is for these sources; with a plan, what is planned. */
  readonly norm: number;
  /** Revenue a month if the stage came back to its norm. */
  readonly stake: number;
  /** 80 % range of the stake. */
  readonly stakeLow: number;
  readonly stakeHigh: number;
  /** P(the stage really fell by more than 5 %). */
  readonly certainty: number;
}
/** The stages, dearest first; `named` when the dearest is certain enough. */
export interface Constraint {
  readonly stages: readonly ConstraintStage[];
  readonly named?: Stage;
  readonly because?: Because;
}
/** How to rank. */
export interface ConstraintOptions {
  readonly weeks?: 2 | 4;
  /** The rates to hold stages against instead of the norm. */
  readonly plan?: Plan;
  /** Meetings a week that sales can hold; absent: what the managers' busy weeks show. */
  readonly capacityPerWeek?: number;
  /** Payments a week for which there is stock, or places; absent: no limit. */
  readonly paymentsPerWeek?: number;
}

const CERTAIN = 0.9; // METHODS, 2b
/** The longest window, the weeks searched for a baseline, and the lags that reach back before them. */
export const FRAME_WEEKS = 4 + 20 + Math.ceil(LONGEST_LAG / 7);

/**
 * The stages by what bringing them back is worth, dearest first (METHODS, 2b "Ranking"): mix-adjusted, lag-matched and
 * shrunk changes of the last closed weeks against the twelve before, or against a plan. Facts after the week are not
 * looked at. Without revenue there is no stake and no ranking: `notKept`.
 *
 * @throws UserError badWeek, badDay, badMonth
 */
export function rankConstraint(facts: Facts, week: Week, options: ConstraintOptions = {}): Constraint {
  const sunday = addDays(mondayOf(week), 6);
  const known = { ...facts, records: facts.records.filter(({ day }) => day <= sunday) };
  const frame = frameOf(known, week, FRAME_WEEKS);
  const weeks = weeksIn(frame)(options.weeks ?? 4);
  const reading = readingOf(known, frame, weeks.baseline);
  const because = whyNotJudged(frame) ?? (reading.keepers.get('revenue')?.size === 0 ? 'notKept' : undefined);
  if (because !== undefined) return { stages: [], because };
  const sales = salesIn(reading, weeks, options);
  const found = findingsOf({ reading, weeks, plan: planOf(options.plan) });
  if (found.length === 0 || sales === undefined) return { stages: [], because: 'tooLittleHistory' };
  const changes = changesOf(found.map(({ seen }) => seen));
  const stages = found
    .flatMap((finding, index) => {
      const change = changes[index];
      return change === undefined ? [] : [staked(finding, change, sales)];
    })
    .sort(dearestFirst);
  const [first] = stages;
  const isCertain = first !== undefined && first.certainty >= CERTAIN && first.stake > 0;
  return isCertain ? { stages, named: first.stage } : { stages };
}

const dearestFirst = (a: ConstraintStage, b: ConstraintStage): number => b.stake - a.stake || b.certainty - a.certainty;

function findingsOf({ reading, weeks, plan }: Omit<Asked, 'swing'>): StageFinding[] {
  const steps = settleSteps(reading.keepers).map((step) => readStep(step, reading));
  const swing = swingOf(
    steps.map(({ strata }) => strata),
    weeks.baseline,
  );
  const asked = { reading, weeks, swing, plan };
  const check = TESTED.find(({ metric }) => metric === 'averageCheck');
  return [
    ...trafficFinding(asked),
    ...steps.flatMap((step) => rateFinding(step, asked)),
    ...(check ? checkFinding(weeklyMetric(reading, check).strata, asked) : []),
  ];
}

function planOf(plan: Plan | undefined): Asked['plan'] {
  if (plan === undefined) return undefined;
  return plannedRates(plan, dayNumber(lastDayOf(plan.month)) - dayNumber(firstDayOf(plan.month)) + 1);
}

/** What stakes are reckoned by; nothing where no revenue has come in yet. */
function salesIn(
  { facts, frame }: Reading,
  { window, baseline }: Weeks,
  options: ConstraintOptions,
): Sales | undefined {
  const recent = usualWeek(frame, 'revenue', window) ?? 0;
  // A small business may have had no payment in two weeks, and all its stages are worth something.
  const revenue = recent > 0 ? recent : (usualWeek(frame, 'revenue', baseline) ?? 0);
  if (revenue <= 0) return undefined;
  const capacity = options.capacityPerWeek ?? capacityOf(facts, frame);
  return {
    revenue: monthly(revenue),
    people: roomIn(usualWeek(frame, 'held', window), capacity),
    stock: roomIn(usualWeek(frame, 'payments', window), options.paymentsPerWeek),
  };
}

/** By which part a count can still grow below its ceiling. */
const roomIn = (now: number | undefined, most: number | undefined): number =>
  most === undefined || now === undefined || now <= 0 ? Number.POSITIVE_INFINITY : Math.max(0, most / now - 1);

interface Sales {
  /** A month's. */
  readonly revenue: number;
  /** By which part meetings can grow until people hold no more, and payments until the stock ends. */
  readonly people: number;
  readonly stock: number;
}

const AFTER_MEETING: readonly Stage[] = ['meetingToPayment', 'averageCheck'];

/** Whether a stage brings nothing while people, or stock, can take no more: of people those before the meeting. */
export const isHeldUpBy = (full: 'people' | 'stock', stage: Stage): boolean =>
  full === 'people' ? !AFTER_MEETING.includes(stage) : stage !== 'averageCheck';

/**
 * Before the meeting a stage is worth no more than the meetings that sales can hold (METHODS, 2b, the guard); no stage but
 * the check is worth more than the stock.
 */
function staked({ stage, actual, norm }: StageFinding, change: Change, sales: Sales): ConstraintStage {
  const { revenue, people, stock } = sales;
  const room = (full: 'people' | 'stock', left: number): number =>
    isHeldUpBy(full, stage) ? left : Number.POSITIVE_INFINITY;
  const most = Math.min(room('people', people), room('stock', stock));
  const { mean, low, high } = returnOf(change);
  const money = (share: number): number => revenue * Math.min(share, most);
  const stakes = { stake: money(mean), stakeLow: money(low), stakeHigh: money(high) };
  return { stage, actual, norm, ...stakes, certainty: change.certainty };
}
