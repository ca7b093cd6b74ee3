import type { Deal } from '../../funnel/records';
import { plainClock, workingClock } from './clock';
import type { CountAhead } from './countAhead';
import { coursesOf, type DealCourse } from './dealSteps';
import { type FlowStep, fromEntering, fromOpen } from './flow';
import { horizonOf, type Known } from './known';
import { MOVES_AS, type Motion, movedBy } from './motion';
import { stepChances } from './stepChances';
import { type Level, levelOf } from './volume';

/** What deals promise for the days ahead, and on which days they were paid so far. */
export interface Pipeline {
  readonly ahead: CountAhead;
  readonly paidOn: readonly number[];
}

const FEWEST_PAID = 10; // in the last year; with fewer, deals say no more than counts do
const FEWEST_DAYS = 56;

/**
 * The payments that deals promise for the days ahead: of those open now, step by step, and of the leads still to come
 * (METHODS.md, 2c, μ_pipe). Amounts of open deals are not looked at: nobody knows when they were written. Nothing where
 * too few deals are known.
 */
export function pipelineOf(deals: readonly Deal[], known: Known, motion: Motion): Pipeline | undefined {
  const { frame, last } = known;
  const { steps, courses } = coursesOf(deals, { start: frame.start, last });
  const paidOn = courses.flatMap(({ passed }) => (passed.length === steps.length ? passed.slice(-1) : []));
  const created = createdOf(courses, last);
  if (paidOn.length < FEWEST_PAID || last - created.first < FEWEST_DAYS) return undefined;
  const level = levelOf([created], known, { metric: 'leads', as: 'leads', motion });
  if (level === undefined) return undefined;
  const flow = steps.slice(0, -1).map((_, step): FlowStep => {
    const clock = steps[step + 1] === 'paidOn' ? plainClock(known) : workingClock(known);
    return { clock, chances: stepChances(courses, step, clock) };
  });
  return { ahead: together(flow, known, { level, motion }), paidOn };
}

function createdOf(courses: readonly DealCourse[], last: number) {
  const series = new Float64Array(last + 1);
  for (const { passed } of courses) series[passed[0] ?? 0] = (series[passed[0] ?? 0] ?? 0) + 1;
  const first = series.findIndex((count) => count > 0);
  return { series, first: first < 0 ? last : first };
}

/** All that is to come together; a doubtful rate touches whatever has still to pass by it. */
function together(
  flow: readonly FlowStep[],
  known: Known,
  { level, motion }: { readonly level: Level; readonly motion: Motion },
): CountAhead {
  const horizon = horizonOf(known);
  const leads = known
    .weights('leads')
    .subarray(known.last + 1)
    .map((weight, day) => weight * level.perWeight * Math.exp(motion.growth * (level.age + (day + 1) / 7)));
  const coming = fromEntering(leads, flow, known);
  let [mean, chance] = [coming, coming];
  let doubt = coming ** 2 * (level.variance + MOVES_AS.leads ** 2 * movedBy(motion, level.age, horizon));
  flow.forEach(({ chances: { rate, variance, age } }, step) => {
    const open = fromOpen(flow.slice(step), known);
    mean += open.mean;
    chance += open.deals > 0 ? open.mean * (1 - open.mean / open.deals) : 0;
    doubt += mean ** 2 * (variance + (1 - Math.min(1, rate)) ** 2 * movedBy(motion, age, horizon));
  });
  return { mean, chance, doubt: mean > 0 ? doubt / mean ** 2 : 0 };
}
