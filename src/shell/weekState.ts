import { addDays, addWeeks, isoWeekOf, mondayOf } from '../core/funnel/calendar';
import { behindSaid } from '../core/plan/behindSaid';
import type { Signal, WeeklyReport } from '../core/signals';
import { lastingSince } from '../core/signals/lasting';
import { questionOf } from '../core/signals/moreSentences';
import { type SaidLine, type Telling, weekSaid } from '../core/signals/weekSaid';
import { TRIED } from '../core/trials';
import type { WeekSignals } from '../sheets/weekSignals';
import type { WeekLine, WeekState } from './weekTypes';

/** What the last closed week says, as the sidebar shows it. */
export function weekState(
  telling: Telling,
  { reports, stops, trends }: WeekSignals,
  at: string,
): Omit<WeekState, 'focus' | 'overdue' | 'decisions' | 'late' | 'chat'> {
  const { settings, today } = telling;
  const week = addWeeks(isoWeekOf(today), -1);
  const report = reports[reports.length - 1];
  const { changed, watched, calm } = report ? weekSaid(telling, report, '') : { changed: [], watched: [], calm: '' };
  const line = (said: SaidLine): WeekLine => lineOf(telling, reports, said);
  return {
    week,
    from: mondayOf(week),
    to: addDays(mondayOf(week), 6),
    at,
    stops,
    behind: behindSaid(telling, week).map(line),
    changed: changed.map(line),
    watched: [...watched, ...trends].map(line),
    calm,
    isSpecial: settings.specialWeeks.some((special) => special.week === week),
  };
}

function lineOf(
  { settings }: Telling,
  reports: readonly WeeklyReport[],
  { metric, signal, what, rest }: SaidLine,
): WeekLine {
  const isGood = signal?.verdict === 'goodNews';
  const since = signal && lastingSince(reports, signal);
  const tried = TRIED.find((one) => one.metric === metric)?.metric;
  return {
    what,
    rest,
    isGood,
    ...(metric !== '' && { metric }),
    ...(signal?.source !== undefined && { source: signal.source }),
    ...(tried !== undefined && !isGood && { tried }),
    ...(signal && !isGood && { question: questionOf(signal, settings) }),
    ...(signal && since && { norm: { metric: signal.metric, ...sourceOf(signal), ...since } }),
  };
}

const sourceOf = ({ source }: Signal): { readonly source?: string } => (source === undefined ? {} : { source });
