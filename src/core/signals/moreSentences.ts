import { type Day, daysFrom } from '../funnel/calendar';
import type { DayRecord } from '../funnel/records';
import { roughMoney, writeMoney, writePercent } from '../words/amounts';
import { grammarOf } from '../words/languages';
import { isWordKey, say } from '../words/say';
import type { Stop } from './dailyStops';
import { type Listener, metricName, writeMetric } from './sentence';
import type { Because, Signal } from './signal';
import type { SlowTrend } from './slowTrends';

/** Metrics that the sales team answers for; the others are marketing's. */
const OF_SALES = new Set(['leadToMeeting', 'showUp', 'meetingToPayment', 'averageCheck']);

/** Who answers for a metric: the head of sales or marketing. */
export const ownerOf = (metric: string, { language }: Listener): string =>
  say(language, OF_SALES.has(metric) ? 'owner.sales' : 'owner.marketing');

/** The question that a bad signal asks the meeting, and who answers it. */
export function questionOf({ metric, actual, usual = 0, count = 0, weeks }: Signal, listener: Listener): string {
  const { language, currency } = listener;
  const owner = ownerOf(metric, listener);
  const window = say(language, `window.${weeks}`);
  if (actual === undefined)
    return say(language, 'question.none', { count: writeMoney(language, count, currency), window, owner });
  return say(language, 'question.down', {
    metric: metricName(metric, listener),
    actual: writeMetric(metric, actual, listener),
    usual: writeMetric(metric, usual, listener),
    window,
    owner,
  });
}

/** A daily stop in a sentence. */
export function stopSentence(
  { source, metric, days, expected }: Stop,
  isPaid: boolean,
  { language }: Listener,
): string {
  const paid = `stop.${metric}.paid`;
  const key = isPaid && isWordKey(paid) ? paid : `stop.${metric}`;
  return isWordKey(key) ? say(language, key, { source, days, expected: Math.round(expected) }) : '';
}

/** A slow trend in a sentence. */
export function trendSentence({ kind, before, after }: SlowTrend, { language, currency }: Listener): string {
  const written = (value: number): string =>
    kind === 'perManager' ? roughMoney(language, value, currency) : writeMoney(language, value, currency);
  return say(language, `trend.${kind}`, {
    change: writePercent(language, Math.abs(after / before - 1)),
    before: written(before),
    after: written(after),
  });
}

/** Why a week was not judged. */
export const whySentence = (because: Because | undefined, { language }: Listener): string => {
  const key = `week.notJudged.${because ?? ''}`;
  return isWordKey(key) ? say(language, key) : '';
};

/** The level from which a drop is noticed, over one week or four; as a cost, the level above. */
export function noticeSentence(signal: Signal, listener: Listener): string {
  const { language } = listener;
  const { verdict, detectableDrop } = signal;
  if (verdict === 'learning') return say(language, 'notice.learning');
  const level = detectableDrop && noticedAt(signal, listener, 1);
  const [shown, weeks] = level ? [level, 1] : [detectableDrop && noticedAt(signal, listener, 4), 4];
  if (!shown) return verdict === 'noData' ? '' : say(language, 'notice.never');
  const key = signal.metric === 'cpl' ? 'notice.above' : 'notice.below';
  return say(language, key, { level: shown, window: say(language, weeks === 1 ? 'window.1' : 'window.4') });
}

/** The calm sentence of a report in which nothing changed: what could have been seen. */
export function calmSentence(signals: readonly Signal[], listener: Listener): string {
  const { language } = listener;
  const calm = say(language, 'week.calm');
  for (const metric of ['showUp', 'leadToMeeting', 'siteConversion', 'qualifiedShare', 'leads']) {
    const signal = signals.find((one) => one.source === undefined && one.metric === metric);
    const fourWeeks = signal && noticedAt(signal, listener, 4);
    if (!signal || !fourWeeks) continue;
    const oneWeek = noticedAt(signal, listener, 1);
    const seen = say(language, oneWeek ? 'week.seen' : 'week.seenLate', {
      metric: metricName(signal.metric, listener),
      oneWeek,
      fourWeeks,
    });
    return `${calm} ${seen}`;
  }
  return calm;
}

/** The level of a metric at which a drop over a window is found four times out of five; nothing where none is. */
function noticedAt(
  { metric, usual, weeks, detectableDrop }: Signal,
  listener: Listener,
  window: 1 | 4,
): string | undefined {
  if (usual === undefined || detectableDrop === undefined) return undefined;
  const drop = window === 1 ? detectableDrop.oneWeek : detectableDrop.fourWeeks;
  if (drop >= 1) return undefined;
  const ofWindow = metric === 'leads' ? (usual * window) / weeks : usual;
  return writeMetric(metric, metric === 'cpl' ? ofWindow / (1 - drop) : ofWindow * (1 - drop), listener);
}

/** Words about the days of a signal's window, of its source or of any: at most two, the newest first. */
export function eventsOf(
  records: readonly DayRecord[],
  { source, mainSource }: Signal,
  { from, to, listener }: { readonly from: Day; readonly to: Day; readonly listener: Listener },
): string {
  const days = new Set(daysFrom(from, to));
  const whose = source ?? mainSource;
  const told = records
    .filter(({ day, event }) => event !== undefined && event !== '' && days.has(day))
    .sort(newestFirst);
  const own = told.filter((record) => whose === undefined || record.source === whose);
  const events = [
    ...new Set((own.length > 0 ? own : told).map(({ day, event = '' }) => `${shortDay(day, listener)} ${event}`)),
  ];
  return events.length === 0 ? '' : say(listener.language, 'signal.event', { events: events.slice(0, 2).join('; ') });
}

/** Events of one day by their words, so that the order of the records changes nothing. */
function newestFirst(a: DayRecord, b: DayRecord): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  const [one = '', other = ''] = [a.event, b.event];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** '05.03' or 'Mar 5', as the sheets write days. */
function shortDay(day: Day, { language }: Listener): string {
  const [number, month] = [Number(day.slice(8)), Number(day.slice(5, 7))];
  const name = say(language, 'months.ofMonth').split(' ')[month - 1] ?? '';
  return grammarOf(language).shortDay(number, name, month);
}
