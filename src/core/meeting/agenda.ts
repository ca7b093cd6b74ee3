import type { Listener } from '../signals/sentence';
import type { SaidLine } from '../signals/weekSaid';
import { say } from '../words/say';
import { writeDay } from '../words/writeDay';
import { MOST_OPEN, openByOwner } from './decision';
import { decisionNamed, overdueOf, shortened } from './decisionSaid';
import type { MeetingFacts } from './facts';
import { focusOf } from './focus';
import { type Question, question, questionOn, questionsOn, unrepeated } from './questions';
import { stuckSaid } from './stuckSaid';

/** What a meeting of half an hour goes through, with its minutes (LAYOUT.md, "Who opens what"). */
export const TOPICS = [
  { topic: 'past', from: 0, to: 5 },
  { topic: 'plan', from: 5, to: 10 },
  { topic: 'changed', from: 10, to: 15 },
  { topic: 'constraint', from: 15, to: 22 },
  { topic: 'stuck', from: 22, to: 26 },
  { topic: 'focus', from: 26, to: 30 },
] as const;
/** A topic of the agenda. */
export type Topic = (typeof TOPICS)[number]['topic'];

/** What is said of a topic, and what is asked. */
export interface TopicSaid {
  readonly said: readonly string[];
  readonly questions: readonly Question[];
}
/** A topic of the agenda with its minutes. */
export interface AgendaItem extends TopicSaid {
  readonly topic: Topic;
  readonly from: number;
  readonly to: number;
}

/** The agenda of a week's meeting: its topics in order, each with the numbers and the questions that they ask. */
export const agendaOf = (facts: MeetingFacts, listener: Listener): AgendaItem[] =>
  TOPICS.map((each) => {
    const { said, questions } = SAID[each.topic](facts, listener);
    return { ...each, said: said.filter((line) => line !== ''), questions: unrepeated(questions) };
  });

type Say = (facts: MeetingFacts, listener: Listener) => TopicSaid;
const SAID: { readonly [T in Topic]: Say } = {
  past: pastSaid,
  plan: planSaid,
  changed: changedSaid,
  constraint: constraintSaid,
  stuck: ({ stuck }, listener) => stuckSaid(stuck, listener),
  focus: (facts, listener) => ({
    said: focusOf(facts, listener).map((line, index) => `${index + 1}. ${line}`),
    questions: [question(listener, 'ask.focus', { n: MOST_OPEN, owner: '' })],
  }),
};

const MOST_LISTED = 6;

function pastSaid({ checks }: MeetingFacts, listener: Listener): TopicSaid {
  const { language } = listener;
  if (checks.length === 0) return { said: [say(language, 'agenda.past.none')], questions: [] };
  const late = overdueOf(checks);
  const open = checks.filter(({ decision, overdue }) => decision.state === 'open' && overdue === 0);
  const listed = [...late, ...open].slice(0, MOST_LISTED);
  const rest = late.length + open.length - listed.length;
  return {
    said: [
      say(language, 'agenda.past.sum', { open: late.length + open.length, late: late.length }),
      ...listed.map(({ decision, overdue }) => {
        const days = overdue === 0 ? '' : `, ${say(language, 'decision.overdue', { n: overdue })}`;
        return `• ${decisionNamed(decision, listener)}${days}`;
      }),
      rest > 0 ? say(language, 'decisions.more', { n: rest }) : '',
      capacitySaid(
        checks.map(({ decision }) => decision),
        listener,
      ),
    ],
    questions: late
      .slice(0, MOST_LISTED)
      .map(({ decision: { what, owner = '' } }) => question(listener, 'ask.overdue', { what: shortened(what), owner })),
  };
}

/** Who has more open decisions than one person does. */
function capacitySaid(decisions: Parameters<typeof openByOwner>[0], { language }: Listener): string {
  const over = [...openByOwner(decisions).values()].filter((own) => own.length > MOST_OPEN);
  if (over.length === 0) return '';
  const who = over.map((own) => `${own[0]?.owner ?? ''} ${own.length}`).join(', ');
  return say(language, 'agenda.past.capacity', { who, n: MOST_OPEN });
}

function planSaid({ month, behind, hasPlan }: MeetingFacts, listener: Listener): TopicSaid {
  const owner = say(listener.language, 'owner.sales');
  const isBehind = behind.some(({ metric }) => metric !== '');
  return {
    said: [...month, ...behind.map(lineSaid)],
    questions: hasPlan
      ? isBehind
        ? [question(listener, 'ask.behind', { owner })]
        : []
      : [question(listener, 'ask.noPlan', { owner: say(listener.language, 'owner.founder') })],
  };
}

function changedSaid({ stops, changed, watched, calm }: MeetingFacts, listener: Listener): TopicSaid {
  const grey = watched.map((line) => say(listener.language, 'agenda.watched', { what: lineSaid(line) }));
  return {
    said: [...stops, ...changed.map(lineSaid), calm, ...grey],
    questions: changed.flatMap((line) => questionsOn(line, listener)),
  };
}

function constraintSaid({ constraint, trials }: MeetingFacts, listener: Listener): TopicSaid {
  const { what, worth, named, log = '' } = constraint;
  const { language } = listener;
  const asked = named && questionOn(named.stage, listener);
  const waiting = trials.filter(({ group, review }) => group === 'toDecide' || review !== undefined);
  return {
    said: [
      sentences([what, worth]),
      log,
      reviewSaid(trials, listener),
      ...trials.map(({ id, belief, said }) =>
        say(language, 'agenda.trial', { n: id, belief: shortened(belief), said }),
      ),
      trials.length === 0 ? say(language, 'agenda.noTrials') : '',
    ],
    questions: [
      ...(asked ? [asked, question(listener, 'ask.exploit', { owner: asked.owner })] : []),
      ...waiting.map(({ id, owner }) => question(listener, 'ask.trial', { n: id, owner })),
      ...(trials.length === 0 ? [question(listener, 'ask.noTrials', { owner: say(language, 'owner.sales') })] : []),
    ],
  };
}

/** Which hypotheses are up for review, and what is to be decided of each (REQUIREMENTS.md, 51). */
function reviewSaid(trials: MeetingFacts['trials'], listener: Listener): string {
  const { language } = listener;
  const up = trials.filter(({ review }) => review !== undefined);
  const which = up.map(({ id, belief }) => say(language, 'agenda.reviewOne', { n: id, belief: shortened(belief) }));
  const [day = ''] = up.flatMap(({ review }) => (review === undefined ? [] : [writeDay(review, listener)]));
  return up.length === 0 ? '' : say(language, 'agenda.review', { day, which: which.join(', ') });
}

/** Parts in one line, each closed by a full stop. */
export const sentences = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');

const lineSaid = ({ what, rest }: SaidLine): string => sentences([what, rest]);
