import { addDays, firstDayOf, monthOf } from '../core/funnel/calendar';
import type { DayRecord } from '../core/funnel/records';
import { weekdayProfile } from '../core/norms/weekdayProfile';
import { elapsedShare, lastDayEntered } from '../core/plan/planFact';
import type { Telling } from '../core/signals/weekSaid';
import { serialOfDay } from './serial';
import { MANAGER_PLANNED } from './settingsSheet';
import { type SignalRow, tableRow } from './signalTable';

/**
 * How much of a month's plan is due by the last day that managers entered, by the weights of days as in «План»; of
 * yesterday's month, nothing before its first day is entered.
 */
export function managerPlanSignals({ facts, today }: Telling, entered: readonly DayRecord[]): SignalRow[] {
  const yesterday = addDays(today, -1);
  const [month, until] = [monthOf(yesterday), lastDayEntered(entered, yesterday)];
  if (until === undefined || monthOf(until) !== month) return [];
  const { records, calendar } = facts;
  return [
    tableRow('manager', ['plan', 'from'], { number: serialOfDay(firstDayOf(month)) }),
    tableRow('manager', ['plan', 'to'], { number: serialOfDay(until) }),
    ...MANAGER_PLANNED.map((metric) => {
      const profile = weekdayProfile(records, metric, { until, calendar });
      return tableRow('manager', ['plan', metric], { number: elapsedShare(profile, { month, until, calendar }) });
    }),
  ];
}
