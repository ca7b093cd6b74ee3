import { addDays, daysBetween, mondayOf } from '../funnel/calendar';
import { horizonOf } from '../signals/consequence';
import { ownerOf } from '../signals/moreSentences';
import { type Listener, metricName, writeMetric } from '../signals/sentence';
import type { SaidLine } from '../signals/weekSaid';
import { roughMoney } from '../words/amounts';
import { isWordKey, say } from '../words/say';
import { shortened } from './decisionSaid';
import type { MeetingFacts, MeetingTrial } from './facts';
import { hopedIn } from './stuckSaid';

/** «Фокус недели» has so many lines at most: more are not a focus. */
export const MOST_FOCUS = 3;
const DAYS_A_MONTH = 30.4;

/** What to do, and what it is worth a month. */
interface Candidate {
  readonly text: string;
  readonly money: number;
}

/**
 * «Фокус недели»: what to do first, in three lines. What stopped comes before all, it is lost day by day; then by money a
 * month: the constraint, what got worse, what to do about hypotheses, stuck deals. Where these leave room, what is behind
 * plan, which says where money is missing but not why.
 */
export function focusOf(facts: MeetingFacts, listener: Listener): string[] {
  const ranked = [
    ...constraintIn(facts, listener),
    ...alarmsIn(facts, listener),
    ...facts.trials.flatMap((trial) => trialIn(trial, listener)),
    ...stuckIn(facts, listener),
  ].sort((a, b) => b.money - a.money);
  const behind = facts.behind.flatMap(({ metric, what, rest }) =>
    metric === '' ? [] : `${closed(what)} ${closed(rest)}`.trim(),
  );
  const lines = [...facts.stops, ...ranked.map(({ text }) => text), ...behind].slice(0, MOST_FOCUS);
  return lines.length > 0 ? lines : [say(listener.language, 'focus.calm')];
}

const closed = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);

function constraintIn({ constraint: { named } }: MeetingFacts, listener: Listener): Candidate[] {
  if (named === undefined || named.stake < 1) return [];
  const { stage, name, actual, usual, stake } = named;
  const { language, currency } = listener;
  const worth = say(language, 'focus.perMonth', { money: roughMoney(language, stake, currency) });
  return [
    {
      text: lineOf({ name, actual, usual, worth, metric: stage === 'traffic' ? 'leads' : stage }, listener),
      money: stake,
    },
  ];
}

interface Line {
  readonly metric: string;
  readonly name: string;
  readonly actual: string;
  readonly usual: string;
  readonly worth: string;
}

function lineOf({ metric, worth, ...words }: Line, listener: Listener): string {
  const { language } = listener;
  const advice = `advice.${metric}`;
  return [
    say(language, 'focus.metric', { ...words, worth }),
    isWordKey(advice) ? say(language, advice) : '',
    say(language, 'focus.owner', { owner: ownerOf(metric, listener) }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What got worse, but for the constraint, which is told by what bringing it back is worth. */
function alarmsIn({ changed, constraint, week }: MeetingFacts, listener: Listener): Candidate[] {
  const stage = constraint.named?.stage;
  const sunday = addDays(mondayOf(week), 6);
  return changed.flatMap((line) =>
    line.signal?.verdict !== 'alarm' || (line.metric === stage && line.signal.source === undefined)
      ? []
      : [alarmLine(line, listener, horizonOf(sunday))],
  );
}

function alarmLine(
  { metric, signal, what }: SaidLine,
  listener: Listener,
  ahead: ReturnType<typeof horizonOf>,
): Candidate {
  const lost = -(signal?.toMonthEnd?.revenue ?? 0);
  const money = (Math.max(0, lost) * DAYS_A_MONTH) / (daysBetween(ahead.from, ahead.to) + 1);
  if (signal?.actual === undefined || signal.usual === undefined) return { text: what, money };
  const { source, actual, usual } = signal;
  const name = metricName(signal.metric, listener);
  const words = {
    name: source === undefined ? name : `${source}, ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`,
    actual: writeMetric(signal.metric, actual, listener),
    usual: writeMetric(signal.metric, usual, listener),
  };
  return { text: lineOf({ metric, ...words, worth: lossSaid(lost, ahead.to, listener) }, listener), money };
}

function lossSaid(lost: number, to: string, { language, currency }: Listener): string {
  if (lost < 1) return '';
  const month = say(language, 'months.ofMonth').split(' ')[Number(to.slice(5, 7)) - 1] ?? '';
  return say(language, 'focus.toMonthEnd', { month, money: roughMoney(language, lost, currency) });
}

/** A hypothesis that waits for its decision, where money is told of it. */
function trialIn({ id, belief, group, money }: MeetingTrial, { language, currency }: Listener): Candidate[] {
  if (group !== 'toDecide' || money === undefined || Math.abs(money) < 1) return [];
  const words = { n: id, belief: shortened(belief), money: roughMoney(language, Math.abs(money), currency) };
  return [{ text: say(language, money > 0 ? 'focus.roll' : 'focus.stop', words), money: Math.abs(money) }];
}

function stuckIn({ stuck = [] }: MeetingFacts, { language, currency }: Listener): Candidate[] {
  const money = hopedIn(stuck);
  if (money < 1) return [];
  const words = { n: stuck.length, money: roughMoney(language, money, currency) };
  return [{ text: say(language, 'focus.stuck', words), money }];
}
