import type { Day } from '../funnel/calendar';
import type { Metric, MetricFormat } from '../funnel/metrics';
import { INPUT_DEFINITIONS, RATIO_DEFINITIONS } from '../funnel/metrics';
import type { Settings } from '../funnel/settings';
import { roughMoney, writeMoney, writePercent } from '../words/amounts';
import { isWordKey, say, type WordParameters, writeNumber } from '../words/say';
import { horizonOf } from './consequence';
import type { Consequence, Signal } from './signal';

/** Whom a sentence is for: the language, the sign of money, the business's own names. */
export type Listener = Pick<Settings, 'language' | 'currency' | 'ownNames'>;

/** What a review says of a metric, part by part. */
export interface Sentence {
  /** «Доходимость упала до 53 %, обычно 72 % (84 встречи из 160 за 4 недели).» */
  readonly what: string;
  /** Whether chance could have done it. */
  readonly certainty: string;
  /** What it costs or brings to the month's end; '' where that is next to nothing. */
  readonly consequence: string;
  /** What to check first; '' for good news. */
  readonly advice: string;
}

const FORMATS = new Map<string, MetricFormat>(
  [...INPUT_DEFINITIONS, ...RATIO_DEFINITIONS].map(({ id, format }) => [id, format]),
);
/** The inputs whose common names stand in a metric's phrase; with an own name of theirs the phrase does without. */
const NAMED_IN: { readonly [M in Metric]?: readonly Metric[] } = {
  leads: ['leads'],
  ctr: ['ctr', 'clicks', 'impressions'],
  siteConversion: ['siteConversion', 'leads', 'clicks'],
  cpl: ['cpl', 'leads'],
  qualifiedShare: ['qualifiedShare', 'qualified', 'leads'],
  leadToMeeting: ['leadToMeeting', 'scheduled', 'leads'],
  showUp: ['showUp'],
  meetingToPayment: ['meetingToPayment', 'held', 'payments'],
  averageCheck: ['averageCheck', 'payments'],
};

/** A signal in words, as of the Sunday that ended its week. */
export function sentenceOf(signal: Signal, sunday: Day, listener: Listener): Sentence {
  const { language } = listener;
  const isGood = signal.verdict === 'goodNews';
  const certainty = say(language, signal.verdict === 'watch' ? 'signal.maybe' : 'signal.sure');
  const advice = `advice.${signal.metric}`;
  return {
    what: whatOf(signal, listener),
    certainty,
    consequence: consequenceIn(signal, sunday, listener),
    advice: !isGood && isWordKey(advice) ? say(language, advice) : '',
  };
}

function whatOf(signal: Signal, listener: Listener): string {
  const { language } = listener;
  const { metric, source, mainSource } = signal;
  const key = keyOf(signal, listener);
  const said = say(language, key, parametersOf(signal, listener));
  const main = mainSource === undefined ? '' : ` ${say(language, 'signal.mainSource', { source: mainSource })}`;
  const apart = isNamed(key) ? `, ${said}` : `: ${afterColon(said)}`; // a second colon would be one too many
  const whose = source === undefined ? said : source + apart;
  return metric === 'averageCheck' ? whose : `${whose}${main}`;
}

/** Whether a phrase begins with the metric's name and a colon of its own. */
const isNamed = (key: string): boolean => key === 'signal.none' || key.startsWith('signal.named');

/** A sentence after a colon begins small; an abbreviation stays as it is. */
const afterColon = (sentence: string): string => {
  const [first = '', second = ''] = sentence;
  const isAbbreviation = second !== second.toLowerCase();
  return isAbbreviation ? sentence : first.toLowerCase() + sentence.slice(1);
};

function keyOf({ metric, actual, change = 0 }: Signal, { ownNames }: Listener) {
  if (actual === undefined) return 'signal.none';
  const isWorse = metric === 'cpl' ? change > 0 : change < 0;
  const direction = isWorse ? 'down' : 'up';
  const key = `signal.${metric}.${direction}`;
  const isOwn = (NAMED_IN[metric] ?? []).some((id) => ownNames[id] !== undefined);
  if (isWordKey(key) && !isOwn) return key;
  return FORMATS.get(metric) === 'percent'
    ? (`signal.named.${direction}` as const)
    : (`signal.namedAmount.${direction}` as const);
}

function parametersOf(signal: Signal, listener: Listener): WordParameters {
  const { language, currency } = listener;
  const { metric, actual = 0, usual = 0, count = 0, of = 0, weeks, lagged } = signal;
  return {
    metric: metricName(metric, listener),
    actual: writeMetric(metric, actual, listener),
    usual: writeMetric(metric, usual, listener),
    count: metric === 'cpl' ? writeMoney(language, count, currency) : Math.round(count),
    of: Math.round(of),
    due: lagged ? say(language, 'signal.due') : '',
    window: say(language, `window.${weeks}`),
  };
}

/** A metric's name for the business. */
export const metricName = (metric: Metric, { language, ownNames }: Listener): string =>
  ownNames[metric] ?? say(language, `metric.${metric}`);

/** A metric's value as people read it. */
export function writeMetric(metric: Metric, value: number, { language, currency }: Listener): string {
  const format = FORMATS.get(metric);
  if (format === 'percent') return writePercent(language, value);
  return format === 'int' ? writeNumber(language, Math.round(value)) : writeMoney(language, value, currency);
}

function consequenceIn({ toMonthEnd, verdict }: Signal, sunday: Day, listener: Listener): string {
  const { language } = listener;
  const what = toMonthEnd === undefined ? [] : partsOf(toMonthEnd, verdict === 'goodNews' ? 'won' : 'lost', listener);
  if (what.length === 0) return '';
  const month = Number(horizonOf(sunday).to.slice(5, 7));
  const names = say(language, 'months.ofMonth').split(' ');
  const key = verdict === 'goodNews' ? 'signal.won' : 'signal.lost';
  return say(language, key, { month: names[month - 1] ?? '', what: joined(what, listener) });
}

/** Meetings, payments and money that come to at least one, or to something. */
function partsOf(
  { held = 0, payments = 0, revenue = 0 }: Consequence,
  side: 'lost' | 'won',
  listener: Listener,
): string[] {
  const { language, currency } = listener;
  const counted = (
    [
      ['held', held],
      ['payments', payments],
    ] as const
  ).flatMap(([metric, value]) => {
    const n = Math.round(Math.abs(value));
    if (n === 0) return [];
    const own = listener.ownNames[metric];
    return own === undefined
      ? say(language, `signal.${side}.${metric}`, { n })
      : say(language, 'signal.ownCount', { n, name: own });
  });
  const money =
    Math.abs(revenue) >= 1
      ? [say(language, 'signal.money', { money: roughMoney(language, Math.abs(revenue), currency) })]
      : [];
  return [...counted, ...money];
}

/** 'a, b and c'. */
function joined(parts: readonly string[], { language }: Listener): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${say(language, 'list.and')} ${last}`;
}
