import { addDays, type Day, daysFrom } from '../funnel/calendar';
import type { InputMetric } from '../funnel/metrics';
import { entriesOf } from '../funnel/rollUp';
import type { Telling } from '../signals/weekSaid';

/** A day on which something that is kept was not entered. */
export interface MissingDay {
  readonly day: Day;
  /** What is missing in any source, in the table's order. */
  readonly metrics: readonly InputMetric[];
  /** Nothing at all was entered. */
  readonly isWhole: boolean;
}

/** Days looked back for what was not filled in: older ones are history, not this morning's work. */
export const LOOK_BACK_DAYS = 31;

/** Days up to yesterday with a kept number missing, the oldest first: from the first day that has any, in a new table yesterday. */
export function missingDays({ facts, settings, today }: Telling): MissingDay[] {
  const yesterday = addDays(today, -1);
  const entered = facts.records.filter(({ day, values }) => day < today && entriesOf(values).length > 0);
  const first = entered.reduce((least, { day }) => (day < least ? day : least), yesterday);
  const bySourceDay = new Map<string, Set<string>>();
  for (const { day, source, values } of entered) {
    const known = bySourceDay.get(`${day}\n${source}`) ?? new Set();
    bySourceDay.set(`${day}\n${source}`, known);
    for (const [metric] of entriesOf(values)) known.add(metric);
  }
  const begun = new Set(entered.map(({ day }) => day));
  return daysFrom(addDays(today, -LOOK_BACK_DAYS), yesterday)
    .filter((day) => day >= first)
    .flatMap((day) => {
      const metrics = settings.sources.flatMap(({ name, kept }) =>
        kept.filter((metric) => !bySourceDay.get(`${day}\n${name}`)?.has(metric)),
      );
      return metrics.length === 0 ? [] : [{ day, metrics: [...new Set(metrics)], isWhole: !begun.has(day) }];
    });
}
