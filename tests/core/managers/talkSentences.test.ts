import { type Deal, type ManagerRecord, parseSettings } from '../../../src/core';
import type { OwnDrift } from '../../../src/core/managers';
import type { Listener } from '../../../src/core/signals/sentence';
import { MANAGER_TALK_WORDS } from '../../../src/core/words/managerTalkWords';
import { isWordKey, say } from '../../../src/core/words/say';
import { managerDealSignals } from '../../../src/sheets/managerDealSignals';
import { driftSaid } from '../../../src/sheets/managerDriftSaid';
import { noteSignals, recoverySaid } from '../../../src/sheets/noteSignals';
import { itReadsAs, type Section } from '../../support/goldenSentences';

const TODAY = '2026-03-31';
const tellingOf = ({ language, currency }: Listener, deals: readonly Deal[]) => ({
  facts: { records: [], deals },
  settings: parseSettings({ language, currency, managers: ['Anna'] }),
  today: TODAY,
});

const drift = (more: Partial<OwnDrift>): OwnDrift => ({
  ...{ manager: 'Anna', metric: 'showUp', verdict: 'falling' },
  months: [
    { x: 74, n: 100 },
    { x: 70, n: 100 },
    { x: 64, n: 100 },
  ],
  others: [
    { x: 71, n: 100 },
    { x: 70, n: 100 },
    { x: 70, n: 100 },
  ],
  ...more,
});
const up = [
  { x: 50, n: 100 },
  { x: 60, n: 100 },
  { x: 68, n: 100 },
];
const sudden = [
  { x: 70, n: 100 },
  { x: 72, n: 100 },
  { x: 55, n: 100 },
];
const lone = [0, 1, 2].map(() => ({ x: 0, n: 0 }));

const DEALS: Deal[] = Array.from({ length: 24 }, (_, index) => ({
  ...{ id: `${index}`, created: '2026-02-20', manager: index < 22 ? 'anna ' : 'Boris', dueOn: '2026-03-12' },
  ...(index < 20 && { confirmedOn: '2026-03-11' }),
  ...(index % 3 > 0 && { heldOn: '2026-03-12' }),
  ...(index < 8 && { paidOn: `2026-03-2${index}`, amount: 10_000 * (index + 1) }),
}));

const sectionsOf = (listener: Listener): Section[] => [
  [
    'Against oneself',
    [
      drift({}),
      drift({ verdict: 'rising', months: up }),
      drift({ months: sudden, others: lone }),
      drift({
        verdict: 'rising',
        months: [...sudden].reverse().map(({ x }, i) => ({ x: [60, 58, 75][i] ?? x, n: 100 })),
      }),
    ].map((one) => driftSaid(one, listener)),
  ],
  [
    'After a talk',
    [
      ...(['recovered', 'worse', 'noChange', 'noRise', 'tooEarly'] as const).map((verdict, index) =>
        recoverySaid(
          { verdict, weeks: index + 2, before: { x: 48, n: 400 }, after: { x: 27, n: 150 } },
          listener.language,
        ),
      ),
      recoverySaid({ verdict: 'tooEarly', weeks: 0 }, listener.language),
    ],
  ],
  [
    'Deals',
    managerDealSignals(tellingOf(listener, DEALS), '2026-W13').flatMap(({ text }) => (text === '' ? [] : [text])),
  ],
  [
    'Words',
    Object.keys(MANAGER_TALK_WORDS).flatMap((key) =>
      isWordKey(key) && !/managers\.(deal|drift|talk)\./.test(key) ? [say(listener.language, key)] : [],
    ),
  ],
];

describe('What is said in a talk with a manager', () => {
  itReadsAs({ file: 'managerTalkSentences.txt', words: MANAGER_TALK_WORDS, sectionsOf });

  it('finds a talk by the metric’s name in any language, and says nothing of one still ahead', () => {
    const managers: ManagerRecord[] = [{ day: '2026-03-05', manager: 'Anna', values: { leads: 30, scheduled: 6 } }];
    const telling = tellingOf({ language: 'ru', currency: '', ownNames: {} }, []);
    const talk = { manager: 'anna', metric: 'Lead→meeting', on: '2026-03-04' };
    const rows = noteSignals(telling, managers, [talk, { ...talk, on: TODAY }, { ...talk, metric: '?' }]);
    expect(rows.map(({ key }) => key)).toEqual(['t|note|anna|Lead→meeting|46085']);
  });
});
