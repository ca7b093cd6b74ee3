import { type DayRecord, type Deal, parseSettings } from '../../src/core';
import { addDays } from '../../src/core/funnel/calendar';
import type { Listener } from '../../src/core/signals/sentence';
import { QUALITY_WORDS } from '../../src/core/words/qualityWords';
import { isWordKey, type Phrases, say } from '../../src/core/words/say';
import { SPEED_WORDS } from '../../src/core/words/speedWords';
import { funnelSignals } from '../../src/sheets/funnelSignals';
import { QUALITY_BLOCKS } from '../../src/sheets/qualityBlocks';
import { SPEED_BLOCKS } from '../../src/sheets/speedBlocks';
import { itReadsAs, type Section } from '../support/goldenSentences';

const TODAY = '2026-04-11';
const RECENT = '2026-03-20';
type Fact = Partial<Deal>;
/** So many deals of a kind, told apart by their number. */
const some = (count: number, kind: string, fact: (index: number) => Fact): Deal[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${kind} ${index}`, created: RECENT, ...fact(index) }));

interface Said {
  readonly blocks: { readonly [name: string]: { readonly key: string } };
  readonly deals: readonly Deal[];
  readonly records?: readonly DayRecord[];
}

/** What the blocks say of some deals, sentence by sentence. */
function saidOf({ blocks, deals, records = [] }: Said, { language, currency }: Listener): string[] {
  const settings = parseSettings({ language, currency });
  const rows = funnelSignals({ facts: { records, deals }, settings, today: TODAY }, '');
  return Object.values(blocks).flatMap(({ key: block }) =>
    rows.filter(({ key }) => key.endsWith(`|${block}|said`)).map(({ text }) => text),
  );
}

const plainWords = (words: Phrases, { language, currency }: Listener): string[] =>
  Object.entries(words).flatMap(([key, { en }]) =>
    isWordKey(key) && !/\{(?!currency)/.test(en) ? [say(language, key, { currency })] : [],
  );

/** Deals of February and March that are paid so many days after they came, and as many open ones as asked for. */
const paid = (days: readonly [february: number, march: number], open: number): Deal[] => [
  ...days.flatMap((wait, month) => {
    const created = month === 0 ? '2026-02-02' : '2026-03-02';
    return some(12, `paid ${month}`, () => ({ created, paidOn: addDays(created, wait), amount: 60_000 }));
  }),
  ...some(open, 'open', () => ({ amount: 60_000 })),
];

describe('What «Воронка» says of speed', () => {
  const answered = (source: string, manager: string, minutes: number): Deal[] =>
    some(20, `${source} ${manager}`, (index) => ({ source, manager, firstAnswerMinutes: minutes + index }));
  const sectionsOf = (listener: Listener): Section[] => {
    const said = (deals: readonly Deal[]): string[] => saidOf({ blocks: SPEED_BLOCKS, deals }, listener);
    return [
      ['A fifth faster, and the money comes', said(paid([20, 16], 2))],
      ['A little faster, and many deals stand still', said(paid([20, 18], 40))],
      ['As before', said(paid([20, 20], 4))],
      ['Slower', said(paid([16, 20], 4))],
      ['Too few payments', said(paid([20, 16], 2).slice(8, 15))],
      ['Answers that differ', said([...answered('Site', 'Ann', 1), ...answered('VK', 'Ben', 12)])],
      ['Answers alike', said([...answered('Site', 'Ann', 3), ...answered('Site', 'Ben', 4)])],
      ['Answers of one manager', said(answered('Site', 'Ann', 3))],
      ['Words', plainWords(SPEED_WORDS, listener)],
    ];
  };
  itReadsAs({ file: 'speedSentences.txt', words: SPEED_WORDS, sectionsOf });
});

describe('What «Воронка» says of quality', () => {
  const records: DayRecord[] = ['Site', 'VK'].map((source) => ({ day: RECENT, source, values: { spend: 40_000 } }));
  const sectionsOf = (listener: Listener): Section[] => {
    const word = (ru: string, en: string): string => (listener.language === 'ru' ? ru : en);
    const said = (deals: readonly Deal[], spent: readonly DayRecord[] = []): string[] =>
      saidOf({ blocks: QUALITY_BLOCKS, deals, records: spent }, listener);
    const good = some(30, 'good', (index) => ({ source: index < 20 ? 'Site' : 'VK', qualified: true }));
    const bad = (count: number, source: string, disqualifiedFor: string): Deal[] =>
      some(count, disqualifiedFor, () => ({ source, qualified: false, disqualifiedFor }));
    const lost = (count: number, lostFor: string): Deal[] =>
      some(count, `lost ${lostFor}`, () => ({ source: 'Site', lostOn: RECENT, lostFor, amount: 50_000 }));
    const spam = bad(11, 'VK', word('Спам', 'Spam'));
    const phones = bad(5, 'Site', word('Неверный номер', 'Wrong number'));
    const dear = [...lost(8, word('Дорого', 'Too expensive')), ...lost(3, word('Не отвечает', 'Does not answer'))];
    return [
      ['With spend', said([...good, ...spam, ...phones, ...dear], records)],
      ['Without spend or amounts', said([...good, ...spam, ...dear.map(({ amount: _, ...deal }) => deal)])],
      ['Reasons that say nothing', said([...good, ...dear, ...lost(6, word('Другое', 'Other'))])],
      ['Nobody marks leads', said(good.map(({ qualified: _, ...deal }) => deal))],
      ['Words', plainWords(QUALITY_WORDS, listener)],
    ];
  };
  itReadsAs({ file: 'qualitySentences.txt', words: QUALITY_WORDS, sectionsOf });
});
