import { type Deal, parseSettings } from '../../src/core';
import type { Trust } from '../../src/core/funnel/trust';
import type { Listener } from '../../src/core/signals/sentence';
import { FUNNEL_WORDS } from '../../src/core/words/funnelWords';
import { isWordKey, say } from '../../src/core/words/say';
import { TRUST_WORDS } from '../../src/core/words/trustWords';
import { funnelSignals } from '../../src/sheets/funnelSignals';
import { trustSaid } from '../../src/sheets/trustSaid';

import { itReadsAs, type Section } from '../support/goldenSentences';

const TODAY = '2026-04-11';
const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
const settingsOf = ({ language, currency }: Listener) => parseSettings({ language, currency });
/** Ten deals that moved on, five of them paid; and what waits. */
const MOVED: Deal[] = Array.from({ length: 10 }, (_, index) => ({
  ...{ id: `${index}`, created: day(0), source: index % 2 === 0 ? 'Site' : '', amount: 100_000 },
  ...{ scheduledOn: day(1 + index), heldOn: day(5 + index) },
  ...(index < 5 ? { paidOn: day(20 + index) } : { lostOn: day(60) }),
}));
const waiting = (amount?: number): Deal[] => [
  { id: 'w1', created: day(0), scheduledOn: day(2), heldOn: day(6), ...(amount !== undefined && { amount }) },
  { id: 'w2', created: day(98), ...(amount !== undefined && { amount: amount / 3 }) },
];
function saidOf(deals: readonly Deal[], listener: Listener): string[] {
  const telling = { facts: { records: [], deals }, settings: settingsOf(listener), today: TODAY };
  return funnelSignals(telling, '11.04.2026 09:00').flatMap(({ key, text }) => (/said$|at$/.test(key) ? [text] : []));
}

const plainWords = (words: typeof FUNNEL_WORDS | typeof TRUST_WORDS, { language, currency }: Listener): string[] =>
  Object.entries(words).flatMap(([key, { en }]) =>
    isWordKey(key) && !/\{(?!currency)/.test(en) ? [say(language, key, { currency })] : [],
  );

describe('What «Воронка» says', () => {
  const sectionsOf = (listener: Listener): Section[] => [
    ['With amounts', saidOf([...MOVED, ...waiting(300_000)], listener)],
    ['Without amounts', saidOf([...MOVED.map(({ amount: _, ...deal }) => deal), ...waiting()], listener)],
    ['A few deals', saidOf(waiting(5000).slice(1), listener)],
    ['Amounts, and too few payments to rate them', saidOf(waiting(5000), listener)],
    ['Words', plainWords(FUNNEL_WORDS, listener)],
  ];
  itReadsAs({ file: 'funnelSentences.txt', words: FUNNEL_WORDS, sectionsOf });
});

it('lists the stages whose names do not tell where the client is', () => {
  const deals = ['Думает', 'Перезвонить', 'В работе'].map((name): Deal => {
    return { id: name, created: day(90), stages: [{ name, from: day(91) }] };
  });
  const told = (some: readonly Deal[]): string[] =>
    funnelSignals({ facts: { records: [], deals: some }, settings: parseSettings({}), today: TODAY }, '').flatMap(
      ({ key, text }) => (key.includes('naming') ? [text] : []),
    );
  expect(told([...deals, ...waiting()])).toEqual(['В работе', 'ни о чём', 'Перезвонить', 'о деле продавца']);
  expect(told(waiting())).toEqual([]);
});

describe('Why a number can be believed', () => {
  const CELL = { source: '', metric: '', now: '' };
  const touch = { at: '2026-11-18 09:10:00', who: 'Anna', action: 'vk.csv', batch: '', day: '', ...CELL };
  const trust = (more: Partial<Trust>): Trust => ({
    ...{ metric: 'leads', level: 'fair', lastDay: '2026-11-17', behind: 0 },
    ...more,
  });
  const sectionsOf = (listener: Listener): Section[] => [
    [
      'One sentence a metric',
      [
        trust({ touch, agreement: 'agrees' }),
        trust({ touch, agreement: 'differs' }),
        trust({ touch: { ...touch, who: '' }, behind: 5 }),
        trust({ touch, otherwise: 'typed' }),
        ...(['typed', 'forgotten', 'demo'] as const).map((otherwise) => trust({ otherwise })),
        { metric: 'spend', level: 'doubt' } as const,
      ].map((one) => trustSaid(one, settingsOf(listener))),
    ],
    ['Words', plainWords(TRUST_WORDS, listener)],
  ];
  itReadsAs({ file: 'trustSentences.txt', words: TRUST_WORDS, sectionsOf });
});
