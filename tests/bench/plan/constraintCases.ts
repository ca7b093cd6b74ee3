import { addDays, type Stage, type Week } from '../../../src/core';
import type { DemoFault } from '../../../src/core/demo';
import { FAULT_DAY, WEEKS_BEFORE_FAULT, weeksFrom } from '../timeline';

/** How a stage breaks: what the simulator multiplies, and which stage is to be named. */
export interface Breakage {
  readonly title: string;
  readonly stage: DemoFault['stage'];
  readonly right: Stage;
}
/** Every stage; traffic twice, as the money can buy less of it, and as less can come. */
export const BREAKAGES: readonly Breakage[] = [
  { title: 'traffic: its price', stage: 'cost', right: 'traffic' },
  { title: 'traffic: less comes', stage: 'traffic', right: 'traffic' },
  { title: 'CTR', stage: 'ctr', right: 'ctr' },
  { title: 'site conversion', stage: 'siteConversion', right: 'siteConversion' },
  { title: 'qualified', stage: 'qualifiedShare', right: 'qualifiedShare' },
  { title: 'lead→meeting', stage: 'leadToMeeting', right: 'leadToMeeting' },
  { title: 'show-up', stage: 'showUp', right: 'showUp' },
  { title: 'meeting→payment', stage: 'meetingToPayment', right: 'meetingToPayment' },
  { title: 'average check', stage: 'averageCheck', right: 'averageCheck' },
];

/** Something that happens to a stage, at times with something else beside it. */
export interface ConstraintCase {
  readonly title: string;
  readonly weeks: 2 | 4;
  readonly faultsOf: (breakage: Breakage, index: number) => readonly DemoFault[];
}

const WINDOW_WEEKS = 4;
const LATE_DAY = addDays(FAULT_DAY, 14);
/** The last week of the window in which a stage is broken. */
export const JUDGED_WEEK: Week = weeksFrom(WEEKS_BEFORE_FAULT + WINDOW_WEEKS - 1, 1)[0] ?? '';

const drop = ({ stage }: Breakage, by: number, more: Partial<DemoFault> = {}): DemoFault => {
  const factor = stage === 'cost' ? 1 / (1 - by) : 1 - by; // a price rises so that the money buys so much less
  return { stage, factor, from: FAULT_DAY, ...more };
};
/** The stage three further on, so that the second fault is of another part of the funnel. */
const other = (index: number): Breakage => BREAKAGES[(index + 3) % BREAKAGES.length] ?? BREAKAGES[0] ?? missing();
const missing = (): never => {
  throw new Error('no breakages');
};

/** The columns of METHODS.md, table 3b, in a company whose largest source is `a` and whose weak one is `b`. */
export const CASES: readonly ConstraintCase[] = [
  ...[0.2, 0.35, 0.5].map((by): ConstraintCase => {
    return { title: `${100 * by} %`, weeks: 4, faultsOf: (breakage) => [drop(breakage, by)] };
  }),
  { title: '40 % + 20 %', weeks: 4, faultsOf: (one, index) => [drop(one, 0.4), drop(other(index), 0.2)] },
  { title: '−50 % in one source', weeks: 4, faultsOf: (breakage) => [drop(breakage, 0.5, { source: 'a' })] },
  {
    title: 'mix shift + 25 %',
    weeks: 4,
    faultsOf: (one) => [{ stage: 'mix', factor: 2, from: FAULT_DAY, source: 'b' }, drop(one, 0.25)],
  },
  { title: '35 %, 2 weeks', weeks: 2, faultsOf: (breakage) => [drop(breakage, 0.35, { from: LATE_DAY })] },
];
