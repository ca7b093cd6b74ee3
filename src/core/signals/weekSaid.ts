import { addDays, type Day, mondayOf, type Week } from '../funnel/calendar';
import type { Facts } from '../funnel/records';
import type { Settings } from '../funnel/settings';
import { say } from '../words/say';
import { calmSentence, eventsOf, whySentence } from './moreSentences';
import { sentenceOf } from './sentence';
import type { Signal, WeeklyReport } from './signal';

/** How many lines each list has at most: longer ones are not read. */
export const [MOST_CHANGED, MOST_WATCHED] = [5, 3];

/** What a week is told from. */
export interface Telling {
  readonly facts: Facts;
  readonly settings: Settings;
  readonly today: Day;
}
/** A line of a list: what happened, and what it means; of a metric where it leads to one. */
export interface SaidLine {
  readonly metric: string;
  readonly signal?: Signal;
  readonly what: string;
  readonly rest: string;
}
/** What a week's report says of the company with its sources, or of one source. */
export interface WeekSaid {
  /** Alarms dearest first, then good news. */
  readonly changed: readonly SaidLine[];
  /** The grey tier. */
  readonly watched: readonly SaidLine[];
  /** The one sentence where nothing changed, or why the week was not judged; '' where something did. */
  readonly calm: string;
}

/** Whether something happened, for better or worse. */
const isSaid = ({ verdict }: Signal): boolean => verdict === 'alarm' || verdict === 'goodNews';
const sundayOf = (week: Week): Day => addDays(mondayOf(week), 6);

/** The lists of a week's report in sentences; of the company ('') or of a source. */
export function weekSaid(telling: Telling, report: WeeklyReport, scope: string): WeekSaid {
  const own = report.signals.filter(({ source }) => scope === '' || source === scope);
  const fresh = own.filter((signal) => !isRepeated(signal, own));
  const changed = fresh.filter(isSaid).slice(0, MOST_CHANGED);
  const watched = fresh.filter(({ verdict }) => verdict === 'watch').slice(0, MOST_WATCHED);
  const line = (signal: Signal): SaidLine => signalSaid(telling, report.week, signal);
  return {
    changed: changed.map(line),
    watched: watched.map(line),
    calm: changed.length > 0 ? '' : calmOf(telling, report),
  };
}

function calmOf({ settings }: Telling, { week, judged, because, signals }: WeeklyReport): string {
  const special = settings.specialWeeks.find((one) => one.week === week);
  if (special) return say(settings.language, 'week.special', { reason: special.reason });
  return judged ? calmSentence(signals, settings) : whySentence(because, settings);
}

/** A source's signal says nothing new beside the company's of the same metric, which names the source. */
const isRepeated = (signal: Signal, among: readonly Signal[]): boolean =>
  signal.source !== undefined &&
  among.some(({ source, metric, verdict }) => {
    const covers = verdict === signal.verdict || (verdict === 'alarm' && signal.verdict === 'watch');
    return source === undefined && metric === signal.metric && covers;
  });

/** A signal in two lines: what happened; what it means, what was noted in those days, what to check. */
export function signalSaid({ facts, settings }: Telling, week: Week, signal: Signal): SaidLine {
  const sunday = sundayOf(week);
  const { what, certainty, consequence, advice } = sentenceOf(signal, sunday, settings);
  const from = addDays(sunday, 1 - 7 * signal.weeks);
  const events = eventsOf(facts.records, signal, { from, to: sunday, listener: settings });
  const rest = [certainty, consequence, events, advice].filter((part) => part !== '').join(' ');
  return { metric: signal.metric, signal, what, rest };
}
