import { type Day, dayNumber, firstDayOf, lastDayOf, type Month } from '../../funnel/calendar';
import type { Facts, Inputs } from '../../funnel/records';
import { requireFinite } from '../../funnel/requireFinite';
import { rollUp } from '../../funnel/rollUp';
import type { Because } from '../../signals/signal';
import { type Check, checkOf, lumpOf } from './checks';
import type { CountAhead } from './countAhead';
import { type Known, knownOn } from './known';
import { type Motion, motionOf } from './motion';
import { atLeast, countRange, type MoneyAhead, moneyAhead, moneyRange, type Range, settled } from './outlook';
import { type Pace, paceOf } from './pace';
import { aheadByLevel } from './paymentLevel';
import { paymentsAhead } from './paymentsAhead';
import { withUnrest } from './unrest';

export type { Range } from './outlook';

/** Which month, seen on the evening of which day, against which revenue. */
export interface ForecastAsk {
  readonly month: Month;
  readonly asOf: Day;
  readonly goal?: number;
}
/** Month-end as seen on the evening of `asOf`; a month that has not begun is forecast whole. */
export interface Forecast extends Pace {
  readonly month: Month;
  readonly asOf: Day;
  /** Revenue entered so far; absent before anything is. */
  readonly toDate?: number;
  /** Absent where revenue is not kept, or nothing is known of what a payment brings. */
  readonly revenue?: Range;
  readonly payments?: Range;
  /** That the goal is reached. */
  readonly chance?: number;
  /** Why neither revenue nor payments can be told. */
  readonly because?: Because;
}

/**
 * What a month will have brought (METHODS.md, 2c): what is entered, and over the days ahead what open deals, coming
 * leads and the level of payments promise, with the average check. Without deals the level alone; without payments the
 * level of revenue. Days after the last entered one are ahead, `asOf` or not; facts later than `asOf` are not looked at.
 * A month that is over is what was entered, without doubt.
 *
 * @throws UserError badDay, badMonth, notFinite
 */
export function forecastMonth(facts: Facts, ask: ForecastAsk): Forecast {
  const { month, asOf, goal } = ask;
  dayNumber(asOf); // refuses what is no civil date, also where nothing was entered
  if (goal !== undefined) requireFinite('revenue', goal);
  const done = enteredIn(facts, ask);
  const soFar = { month, asOf, ...(done.revenue !== undefined && { toDate: done.revenue }) };
  if (asOf >= lastDayOf(month)) return { ...soFar, ...overOf(done, goal) };
  const known = knownOn(facts, ask);
  if (known === undefined) return { ...soFar, because: 'tooLittleHistory' };
  return { ...soFar, ...outlookOf(facts, known, { done, goal }), ...paceOf(known, { toDate: done.revenue, goal }) };
}

function enteredIn({ records }: Facts, { month, asOf }: ForecastAsk): Inputs {
  const [from, to] = [firstDayOf(month), lastDayOf(month)];
  const inMonth = records.filter(({ day }) => day >= from && day <= to && day <= asOf);
  return rollUp({ records: inMonth }, 'month')[0]?.values ?? {};
}

type Outlook = Pick<Forecast, 'revenue' | 'payments' | 'chance' | 'because'>;
interface SoFar {
  readonly done: Inputs;
  readonly goal: number | undefined;
}

function overOf({ revenue, payments }: Inputs, goal: number | undefined): Outlook {
  if (revenue === undefined && payments === undefined) return { because: 'missingDays' };
  return {
    ...(revenue !== undefined && { revenue: settled(revenue) }),
    ...(payments !== undefined && { payments: settled(payments) }),
    ...(revenue !== undefined && goal !== undefined && { chance: revenue >= goal ? 1 : 0 }),
  };
}

function outlookOf(facts: Facts, known: Known, { done, goal }: SoFar): Outlook {
  const motion = motionOf(known);
  const expected = known.isKept('payments') ? paymentsAhead(facts, known, motion) : undefined;
  const payments = expected && withUnrest(expected, known, { metric: 'payments', unit: 1, motion });
  const check = checkIn(known, payments);
  const lumps = payments ?? (check && revenueAhead(known, motion, check.mean));
  const money = check && lumps && moneyAhead(lumps, check);
  if (payments === undefined && money === undefined) return { because: whyNot(known) };
  return {
    ...(payments && { payments: countRange(done.payments ?? 0, payments) }),
    ...(money && moneyOutlook(money, { done, goal })),
  };
}

/** Money where no payments are counted, in lumps of a usual size. */
function revenueAhead(known: Known, motion: Motion, unit: number): CountAhead | undefined {
  const ahead = aheadByLevel(known, motion, { metric: 'revenue', unit });
  return ahead && withUnrest(ahead, known, { metric: 'revenue', unit, motion });
}

function checkIn(known: Known, payments: CountAhead | undefined): Check | undefined {
  if (!known.isKept('revenue')) return undefined;
  return payments === undefined ? lumpOf(known) : checkOf(known);
}

function moneyOutlook(money: MoneyAhead, { done: { revenue = 0 }, goal }: SoFar): Outlook {
  const range = moneyRange(revenue, money);
  return { revenue: range, ...(goal !== undefined && { chance: atLeast(money, goal - revenue) }) };
}

const whyNot = ({ isKept }: Known): 'notKept' | 'tooLittleData' =>
  isKept('payments') || isKept('revenue') ? 'tooLittleData' : 'notKept';
