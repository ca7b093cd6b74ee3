import {
  agendaOf,
  checkDecisions,
  checkSaid,
  type Decision,
  focusOf,
  type MeetingFacts,
  overdueSaid,
  written,
} from '../../../src/core/meeting';
import { questionOn } from '../../../src/core/meeting/questions';
import type { Listener } from '../../../src/core/signals/sentence';
import { MEETING_WORDS } from '../../../src/core/words/meetingWords';
import { isWordKey, say } from '../../../src/core/words/say';
import { itReadsAs, type Section } from '../../support/goldenSentences';

const TODAY = '2026-11-23';
const made = (id: number, more: Partial<Decision>): Decision => ({
  ...{ id, what: 'call everyone the day before', owner: 'Olga', due: '2026-11-20', made: '2026-11-16', state: 'open' },
  ...more,
});
const LATE = [1, 2, 3, 4, 5].map((id) => made(id, { due: `2026-11-1${id}` }));

const EMPTY: MeetingFacts = {
  ...{ week: '2026-W47', checks: [], month: [], hasPlan: false, behind: [], stops: [], changed: [], watched: [] },
  ...{ calm: '', constraint: { what: '', worth: '' }, trials: [] },
};
const FULL: MeetingFacts = {
  ...EMPTY,
  checks: checkDecisions([...LATE, made(6, { due: '2026-11-27' })], TODAY),
  hasPlan: true,
  behind: [{ metric: 'held', what: '35 of 61', rest: '26 short' }],
  watched: [{ metric: 'cpl', what: 'CPL 900', rest: '' }],
  constraint: {
    ...{ what: '', worth: '' },
    named: { stage: 'showUp', name: 'Show-up', actual: '46%', usual: '66%', stake: 400_000 },
  },
  trials: [
    { id: 1, belief: 'SMS', owner: 'Olga', said: 'confirmed', group: 'toDecide', money: 90_000 },
    { id: 2, belief: 'discount', owner: 'Igor', said: 'worse', group: 'toDecide', money: -80_000 },
    { id: 3, belief: 'forms', owner: 'Igor', said: 'too early', group: 'running', review: '2026-11-16' },
  ],
  stuck: [
    { id: '501', stage: 'held', days: 30, usual: 5.4, amount: 100_000, winChance: 0.3 },
    { id: '502', stage: 'scheduled', days: 9, usual: 2 },
    { id: '503', stage: 'lead', days: 1, usual: 1 },
    { id: '504', stage: 'КП', days: 22, usual: 3, amount: 5000, winChance: 0.1 },
  ],
};

const agenda = (facts: MeetingFacts, listener: Listener): string[] =>
  agendaOf(facts, listener).flatMap(({ topic, said, questions }) => [
    say(listener.language, `topic.${topic}`),
    ...said,
    ...questions.map(written),
  ]);

const METRICS = [
  ...['leads', 'ctr', 'siteConversion', 'cpl', 'qualifiedShare', 'leadToMeeting', 'showUp', 'meetingToPayment'],
  'averageCheck',
];

const sectionsOf = (listener: Listener): Section[] => [
  ['An agenda with everything on it', agenda(FULL, listener)],
  ['An agenda with nothing on it', [...agenda(EMPTY, listener), ...agenda({ ...EMPTY, stuck: [] }, listener)]],
  ['Stuck deals without amounts', agenda({ ...EMPTY, stuck: FULL.stuck?.slice(1, 2) ?? [] }, listener)],
  ['The focus', [...focusOf({ ...FULL, constraint: EMPTY.constraint }, listener), ...focusOf(EMPTY, listener)]],
  ['Questions', METRICS.flatMap((metric) => questionOn(metric, listener) ?? []).map(written)],
  [
    'Decisions',
    [
      overdueSaid(checkDecisions(LATE, TODAY), listener),
      ...checkDecisions(LATE, TODAY).map((check) => checkSaid(check, listener)),
      ...checkDecisions([{ id: 7, what: '', made: TODAY, state: 'open' }], TODAY).map((one) =>
        checkSaid(one, listener),
      ),
      ...checkDecisions([made(8, { due: '2026-12-20', made: TODAY })], TODAY).map((one) => checkSaid(one, listener)),
    ],
  ],
  [
    'Words of the sheets',
    Object.entries(MEETING_WORDS).flatMap(([key, { en }]) =>
      isWordKey(key) && !en.includes('{') ? [say(listener.language, key)] : [],
    ),
  ],
  [
    'Single lines',
    [
      ...(['action.decision', 'action.decisionDone', 'action.decisionCarried'] as const).map((key) =>
        say(listener.language, key, { n: 3 }),
      ),
      say(listener.language, 'plan.runningOne', { n: 1, belief: 'SMS', verdict: 'too early' }),
      say(listener.language, 'focus.toMonthEnd', {
        month: say(listener.language, 'months.ofMonth').split(' ')[10],
        money: '90',
      }),
    ],
  ],
];

describe('What is said at the weekly meeting', () => {
  itReadsAs({ file: 'meetingSentences.txt', words: MEETING_WORDS, sectionsOf, foreign: /everything|without amounts/ });
});

const RU: Listener = { language: 'ru', currency: '₽', ownNames: {} };

describe('«Фокус недели»', () => {
  it('has at most three lines, those with most money first', () => {
    const lines = focusOf(FULL, RU);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^Show-up: 46%, обычно 66%.*400.тыс/s);
    expect(lines.slice(1).map((line) => /№(\d)/.exec(line)?.[1])).toEqual(['1', '2']);
  });

  it('puts what stopped before all money: it is lost day by day', () => {
    expect(focusOf({ ...FULL, stops: ['Яндекс: нет заявок.'] }, RU)[0]).toBe('Яндекс: нет заявок.');
  });
});

it('An agenda takes half an hour without a gap', () => {
  const items = agendaOf(EMPTY, RU);
  expect(items.map(({ from }) => from)).toEqual([0, ...items.slice(0, -1).map(({ to }) => to)]);
  expect(items[items.length - 1]?.to).toBe(30);
});
