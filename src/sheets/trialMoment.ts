import { addDays, type Day, dayNumber } from '../core/funnel/calendar';
import { keepersOf, type SettledRatio, settleRatios } from '../core/funnel/keptMetrics';
import { momentOf } from '../core/plan/forecast/monthSaid';
import type { Telling } from '../core/signals/weekSaid';
import { type Hypothesis, lastDayOfTrial, type OneOff, planTrial, trialPlanSaid } from '../core/trials';

/** By when the volume can answer, said from the eve: later weeks are the trial's own. */
export function planSaid(hypothesis: Hypothesis, telling: Telling): string {
  const { asOf } = momentOf(telling);
  const start = hypothesis.start <= asOf ? hypothesis.start : addDays(asOf, 1); // weeks to come are no baseline
  const eve = addDays(start, -1);
  const plan = planTrial(telling.facts, { ...hypothesis, start }, eve);
  const shift = dayNumber(hypothesis.start) - dayNumber(start);
  const moved = plan?.enoughBy === undefined ? plan : { ...plan, enoughBy: addDays(plan.enoughBy, shift) };
  return trialPlanSaid(moved, hypothesis, telling.settings);
}

const WAIT_DAYS = 7; // for the numbers of a trial's last day

/**
 * The day whose evening a trial is judged on: the last day entered. Its last day counts once every source that is tried
 * has its numbers, or a week later, so that a verdict does not rest on half a day.
 */
export function knownUntil(hypothesis: Hypothesis, telling: Telling): Day {
  const { asOf } = momentOf(telling);
  const end = lastDayOfTrial(hypothesis);
  if (asOf < end || telling.today > addDays(end, WAIT_DAYS)) return asOf;
  const entered = new Set(telling.facts.records.flatMap(({ day, source }) => (day === end ? source : [])));
  const own = telling.settings.sources.filter(({ name }) => name === (hypothesis.source ?? name));
  const active = own.filter(({ name }) => isActive(name, hypothesis, telling));
  return active.every(({ name }) => entered.has(name)) ? asOf : addDays(end, -1);
}

/** A source that has numbers in the trial: others are not waited for. */
const isActive = (name: string, { start }: Hypothesis, { facts }: Telling): boolean =>
  facts.records.some(({ day, source, values }) => source === name && day >= start && Object.keys(values).length > 0);

const BASELINE_DAYS = 56; // METHODS.md, 2d: eight weeks

/** Shown and worked in the eight weeks before a one-off test. */
export function usualOf({ metric, start, source }: Hypothesis, { facts }: Telling): OneOff {
  const ratio = settleRatios(keepersOf(facts)).find(({ id }) => id === metric);
  const from = addDays(start, -BASELINE_DAYS);
  const before = facts.records.filter(
    (record) => record.day >= from && record.day < start && record.source === (source ?? record.source),
  );
  return ratio === undefined ? { shown: 0, worked: 0 } : sidesOf(before, ratio);
}

function sidesOf(records: Telling['facts']['records'], { of, per, plain }: SettledRatio): OneOff {
  let [shown, worked] = [0, 0];
  for (const { values } of records) {
    const [top, bottom] = [values[of], values[per]];
    if (!plain && (top === undefined || bottom === undefined)) continue; // both sides are of the same days
    worked += top ?? 0;
    shown += bottom ?? 0;
  }
  return { shown, worked };
}
