import { addDays, isoWeekOf, mondayOf, type Week } from '../funnel/calendar';
import { reviewWeek } from '../signals/reviewWeek';
import type { Signal } from '../signals/signal';
import type { Trial } from './trial';

/**
 * What else happened in the weeks of a trial: alarms and good news of the weekly review about other metrics, of the
 * company or of the trial's source; of each the newest, the newest week first.
 */
export function disturbancesIn(trial: Trial): Signal[] {
  const { hypothesis, known } = trial;
  const { metric, source } = hypothesis;
  const found = new Map<string, Signal>();
  for (const week of weeksOver(trial)) {
    for (const signal of reviewWeek(known, week).signals) {
      const isAloud = signal.verdict === 'alarm' || signal.verdict === 'goodNews';
      const isNear = signal.source === undefined || source === undefined || signal.source === source;
      const key = `${signal.metric}\n${signal.source ?? ''}`;
      if (isAloud && isNear && signal.metric !== metric && !found.has(key)) found.set(key, signal);
    }
  }
  return [...found.values()];
}

/** The weeks that ended while the trial ran, the newest first. */
function weeksOver({ hypothesis: { start }, until }: Trial): Week[] {
  const weeks: Week[] = [];
  let week = isoWeekOf(addDays(until, 1));
  for (;;) {
    const sunday = addDays(mondayOf(week), -1);
    if (sunday < start) return weeks;
    week = isoWeekOf(sunday);
    weeks.push(week);
  }
}
