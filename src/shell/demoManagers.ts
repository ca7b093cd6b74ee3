import type { Day } from '../core/funnel/calendar';
import type { InputMetric } from '../core/funnel/metrics';
import type { ManagerRecord } from '../core/funnel/records';
import type { Language } from '../core/words/say';
import { MANAGER_FLOWS } from '../sheets/managerDays';
import { companyOf } from './demo';

/** The managers' days of the demo company, all its sources together: as a head of sales would type them. */
export function demoManagers(language: Language, to: Day): ManagerRecord[] {
  const days = new Map<string, { day: Day; manager: string; values: { [M in InputMetric]?: number } }>();
  for (const { day, manager, values } of companyOf(language, to).facts.managers ?? []) {
    const key = `${day}\n${manager}`;
    const own = days.get(key) ?? { day, manager, values: {} };
    days.set(key, own);
    for (const flow of MANAGER_FLOWS) {
      const value = values[flow];
      if (value !== undefined) own.values[flow] = (own.values[flow] ?? 0) + value;
    }
  }
  return [...days.values()];
}
