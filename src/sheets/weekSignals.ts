import { addDays, addWeeks, type Day, isoWeekOf, mondayOf, type Week } from '../core/funnel/calendar';
import { behindSaid } from '../core/plan/behindSaid';
import { dailyStops, reviewWeek, type Signal, type WeeklyReport } from '../core/signals';
import { noticeSentence, stopSentence, trendSentence } from '../core/signals/moreSentences';
import { slowTrends } from '../core/signals/slowTrends';
import { MOST_WATCHED, type SaidLine, signalSaid, type Telling, weekSaid } from '../core/signals/weekSaid';
import { say } from '../core/words/say';
import { checksumOf } from './checksum';
import { PERIODS } from './periodColumns';
import { serialOfDay } from './serial';
import { type SignalKind, type SignalRow, tableRow } from './signalTable';

/** The table of signals, and what stands behind it. */
export interface WeekSignals {
  readonly rows: readonly SignalRow[];
  /** The reviewed weeks, the oldest first. */
  readonly reports: readonly WeeklyReport[];
  /** What stopped on the last day entered, in sentences. */
  readonly stops: readonly string[];
  /** Slow changes, in sentences. */
  readonly trends: readonly SaidLine[];
}

const MARKS = { alarm: '!', goodNews: '✓', watch: '?' } as const;

/** What the last thirteen closed weeks say, as rows that the sheets look up. `computedAt` is when, as people write it. */
export function weekSignals(telling: Telling, computedAt: string): WeekSignals {
  const weeks = closedWeeks(telling.today);
  const reports = weeks.map((week) => reviewWeek(telling.facts, week, { today: telling.today }));
  const [last, lastDay] = [reports[reports.length - 1], lastDayIn(telling)];
  const stops = lastDay === undefined ? [] : stopsOn(telling, lastDay);
  const trends = last ? trendsOf(telling, last) : [];
  const rows = [
    ...reports.flatMap((report) => weekRows(telling, report)),
    ...(last ? noticeRows(telling, last) : []),
    ...(last ? trendRows(telling, last, trends) : []),
    ...stopRows(telling, stops, lastDay),
    ...computedRows(telling, weeks[weeks.length - 1], computedAt),
  ];
  return { rows, reports, stops, trends };
}

/** The last weeks that are over on a day, the oldest first. */
function closedWeeks(today: Day): Week[] {
  const last = addWeeks(isoWeekOf(today), -1);
  return PERIODS.map((_, index) => addWeeks(last, index + 1 - PERIODS.length));
}

const mondaySerial = (week: Week): number => serialOfDay(mondayOf(week));

function weekRows(telling: Telling, report: WeeklyReport): SignalRow[] {
  const scopes = ['', ...telling.settings.sources.map(({ name }) => name)];
  return [
    ...report.signals.flatMap((signal) => cellRows(telling, report.week, signal)),
    ...scopes.flatMap((scope) => scopeRows(telling, report, scope)),
    ...lineRows(['behind', 'behindRest'], [mondaySerial(report.week), ''], behindSaid(telling, report.week)),
  ];
}

function cellRows(telling: Telling, week: Week, signal: Signal): SignalRow[] {
  if (signal.verdict !== 'alarm' && signal.verdict !== 'goodNews' && signal.verdict !== 'watch') return [];
  const { what, rest } = signalSaid(telling, week, signal);
  const parts = [mondaySerial(week), signal.source ?? '', signal.metric];
  return [tableRow('cell', parts, { metric: signal.metric, mark: MARKS[signal.verdict], text: `${what} ${rest}` })];
}

/** The lists of the company or of a source; a source without news in a judged week has no line: the sheet says that itself. */
function scopeRows(telling: Telling, report: WeeklyReport, scope: string): SignalRow[] {
  const { changed, watched, calm } = weekSaid(telling, report, scope);
  const parts = [mondaySerial(report.week), scope];
  const isCalm = changed.length === 0 && (scope === '' || !report.judged);
  const lines = isCalm ? [{ metric: '', what: calm, rest: '' }] : changed;
  return [...lineRows(['line', 'rest'], parts, lines), ...watchRows(parts, watched, 1)];
}

/** Lines as rows: what happened, and in a row of its own what it means. */
function lineRows(
  [what, rest]: readonly [SignalKind, SignalKind],
  parts: readonly (string | number)[],
  lines: readonly SaidLine[],
): SignalRow[] {
  return lines.flatMap((line, index) => [
    tableRow(what, [...parts, index + 1], { metric: line.metric, text: line.what }),
    ...(line.rest === '' ? [] : [tableRow(rest, [...parts, index + 1], { text: line.rest })]),
  ]);
}

const watchRows = (parts: readonly (string | number)[], lines: readonly SaidLine[], first: number): SignalRow[] =>
  lines.map(({ metric, what, rest }, index) =>
    tableRow('watch', [...parts, first + index], { metric, text: `${what} ${rest}`.trim() }),
  );

function noticeRows({ settings }: Telling, { signals }: WeeklyReport): SignalRow[] {
  return signals.flatMap((signal) => {
    const text = noticeSentence(signal, settings);
    return text === ''
      ? []
      : [tableRow('notice', [signal.source ?? '', signal.metric], { metric: signal.metric, text })];
  });
}

/** Slow changes take the places that the last week's grey list leaves. */
function trendsOf(telling: Telling, report: WeeklyReport): SaidLine[] {
  const { facts, settings } = telling;
  const { week } = report;
  const taken = weekSaid(telling, report, '').watched.length;
  return slowTrends(facts, week)
    .slice(0, Math.max(0, MOST_WATCHED - taken))
    .map((trend) => ({
      metric: trend.kind === 'perManager' ? '' : trend.kind,
      what: trendSentence(trend, settings),
      rest: '',
    }));
}

function trendRows(telling: Telling, report: WeeklyReport, trends: readonly SaidLine[]): SignalRow[] {
  const taken = weekSaid(telling, report, '').watched.length;
  return watchRows([mondaySerial(report.week), ''], trends, taken + 1);
}

/** «План» has one line for what stopped: the first in full, and how many more. */
function stopRows({ settings }: Telling, [first, ...others]: readonly string[], day: Day | undefined): SignalRow[] {
  if (first === undefined || day === undefined) return [];
  const more = others.length === 0 ? '' : ` ${say(settings.language, 'stop.more', { n: others.length })}`;
  return [tableRow('stop', [], { number: serialOfDay(day), text: `${first}${more}` })];
}

function lastDayIn({ facts, today }: Telling): Day | undefined {
  const days = facts.records.filter(({ day, values }) => day < today && Object.keys(values).length > 0);
  return days.reduce<Day | undefined>((last, { day }) => (last === undefined || day > last ? day : last), undefined);
}

function stopsOn({ facts, settings }: Telling, day: Day): string[] {
  const spent = new Set(
    facts.records.flatMap((record) => (record.day === day && (record.values.spend ?? 0) > 0 ? record.source : [])),
  );
  const stops = dailyStops(facts, day);
  const firsts = stops.filter((stop, index) => stops.findIndex(({ source }) => source === stop.source) === index); // no impressions, no clicks
  return firsts.map((stop) => stopSentence(stop, spent.has(stop.source), settings));
}

/** When the table was computed, and a number that tells whether its days have changed since. */
function computedRows({ facts }: Telling, week: Week | undefined, computedAt: string): SignalRow[] {
  if (week === undefined) return [];
  const sunday = addDays(mondayOf(week), 6);
  return [
    tableRow('computed', ['at'], { text: computedAt }),
    tableRow('computed', ['sum'], { number: checksumOf(facts.records, sunday) }),
    tableRow('computed', ['through'], { number: serialOfDay(sunday) }),
  ];
}
