import { addDays, daysBetween, isDayOff } from '../funnel/calendar';
import type { InputMetric } from '../funnel/metrics';
import type { Inputs } from '../funnel/records';
import { rollUp, sumOf } from '../funnel/rollUp';
import { metricName, writeMetric } from '../signals/sentence';
import type { SaidLine, Telling } from '../signals/weekSaid';
import { roughMoney, writePercent } from '../words/amounts';
import { say } from '../words/say';
import { writeDay } from '../words/writeDay';
import { momentOf } from './forecast/monthSaid';
import { type MissingDay, missingDays } from './missingDays';
import { planFact } from './planFact';

/** A longer message is not read in a chat. */
export const MOST_CHAT_LINES = 8;
const TOLD: readonly InputMetric[] = ['leads', 'held', 'payments', 'revenue'];
/** How much of what is a list is told before «и ещё». */
const [MOST_TOLD, MOST_DAYS, MOST_METRICS] = [2, 2, 3];
const LONGEST_BREAK = 14;

/** What was said elsewhere and is told in the chat as well: the month's forecast, what stopped, what changed, or why nothing did. */
export interface SaidBefore {
  readonly month: readonly string[];
  readonly stops: readonly string[];
  readonly changed: readonly SaidLine[];
  readonly calm: string;
}

/**
 * The morning's message, eight lines at most: the days since the last working one, the month beside its plan, the
 * forecast, what stopped or changed, what is not entered. After a weekend its days are told together with Friday.
 */
export function chatSummary(telling: Telling, { month, stops, changed, calm }: SaidBefore): string[] {
  const shifts = changed.map(({ what }) => what);
  const events = [...toldOf(telling, 'chat.stopped', stops), ...toldOf(telling, 'chat.changed', shifts)];
  const forecast = month.flatMap((part) => (part === '' ? [] : [closed(part)])).join(' ');
  const lines = [daysLine(telling), monthLine(telling), forecast, ...(events.length > 0 ? events : [calm])];
  return [...lines.filter((line) => line !== ''), missingLine(telling)].map(closed);
}

function toldOf({ settings }: Telling, key: 'chat.stopped' | 'chat.changed', all: readonly string[]): string[] {
  const { language } = settings;
  const lines = all.slice(0, MOST_TOLD).map((what) => closed(say(language, key, { what })));
  const more = all.length - lines.length;
  const last = lines[lines.length - 1];
  if (more <= 0 || last === undefined) return lines;
  return [...lines.slice(0, -1), `${last} ${say(language, 'chat.more', { n: more })}`];
}

const closed = (line: string): string => (/[.!?…]$/.test(line) ? line : `${line}.`);

/** What the days since the last working one brought. */
function daysLine(telling: Telling): string {
  const { facts, settings, today } = telling;
  const to = addDays(today, -1);
  let from = to;
  while (isDayOff(from, settings.calendar) && daysBetween(from, to) < LONGEST_BREAK) from = addDays(from, -1);
  const sums = sumOf(facts.records.flatMap(({ day, values }) => (day >= from && day <= to ? [values] : [])));
  const what = amounts(telling, sums, () => '').join(' · ');
  const days = from === to ? writeDay(to, settings) : `${writeDay(from, settings)} – ${writeDay(to, settings)}`;
  return what === '' ? say(settings.language, 'chat.noDays', { days }) : `${days}: ${what}`;
}

/** What the month has brought, beside the plan to date. */
function monthLine(telling: Telling): string {
  const { facts, settings } = telling;
  const { month, asOf } = momentOf(telling);
  const known = { ...facts, records: facts.records.filter(({ day }) => day <= asOf) };
  const sums = rollUp(known, 'month').find(({ key }) => key === month)?.values;
  if (sums === undefined) return '';
  const plan = settings.plans.find((one) => one.month === month);
  const company = plan ? planFact(facts, plan, asOf).filter(({ source }) => source === undefined) : [];
  const shareOf = (id: InputMetric): string => {
    const share = company.find(({ metric }) => metric === id)?.share;
    return share === undefined ? '' : ` (${writePercent(settings.language, share)})`;
  };
  const what = amounts(telling, sums, shareOf).join(' · ');
  if (what === '') return '';
  const isPlanned = TOLD.some((id) => shareOf(id) !== '');
  return say(settings.language, isPlanned ? 'chat.monthPlan' : 'chat.month', { what });
}

/** What was entered of the four numbers, by the business's own names; what nobody entered is left out, never 0. */
function amounts({ settings }: Telling, sums: Inputs, after: (metric: InputMetric) => string): string[] {
  const { language, currency } = settings;
  return TOLD.flatMap((metric) => {
    const value = sums[metric];
    if (value === undefined) return [];
    const shown = metric === 'revenue' ? roughMoney(language, value, currency) : writeMetric(metric, value, settings);
    return [`${metricName(metric, settings)} ${shown}${after(metric)}`];
  });
}

/** What is not entered yet: the oldest days by what they lack, the others counted. */
function missingLine(telling: Telling): string {
  const { settings, today } = telling;
  const missing = missingDays(telling);
  if (missing.length === 0)
    return say(settings.language, 'chat.filled', { day: writeDay(addDays(today, -1), settings) });
  const shown = missing.slice(0, MOST_DAYS).map((one) => `${writeDay(one.day, settings)} (${lackOf(one, telling)})`);
  const more = missing.length - shown.length;
  const days = [...shown, ...(more > 0 ? [say(settings.language, 'chat.moreDays', { n: more })] : [])].join(', ');
  return say(settings.language, 'chat.missing', { days });
}

function lackOf({ metrics, isWhole }: MissingDay, { settings }: Telling): string {
  if (isWhole) return say(settings.language, 'chat.wholeDay');
  if (metrics.length > MOST_METRICS) return say(settings.language, 'chat.someMetrics', { n: metrics.length });
  return metrics.map((metric) => metricName(metric, settings)).join(', ');
}
