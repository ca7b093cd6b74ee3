import { compareManagers, type ManagerRecord } from '../../../src/core';
import type { Listener } from '../../../src/core/signals/sentence';
import { MANAGER_WORDS } from '../../../src/core/words/managerWords';
import { isWordKey, say } from '../../../src/core/words/say';
import { differenceSaid, managerSentences, rangeSaid, volumeSaid } from '../../../src/sheets/managerSaid';
import { itReadsAs, type Section } from '../../support/goldenSentences';

const MANAGER = 'Anna';
const WEEK = '2026-W47';
const work = (manager: string, leads: number, scheduled: number): ManagerRecord => ({
  day: '2026-11-18',
  manager,
  values: { leads, scheduled },
});

function sentencesOf(managers: readonly ManagerRecord[], weeks: 4 | 13, listener: Listener): string[] {
  const now = compareManagers(managers, WEEK, weeks);
  return [...managerSentences({ managers, lastWeek: WEEK, weeks, now, before: [] }, listener).values()];
}

const TEAM = ['Boris', 'Vera', 'Gleb', 'Dina', 'Egor'].map((name) => work(name, 200, 80));

function differences(listener: Listener): Section {
  const ratio = { manager: MANAGER, metric: 'showUp', actual: 0.52, team: 0.68, low: 0.53, high: 0.81 } as const;
  const check = {
    manager: MANAGER,
    metric: 'averageCheck',
    actual: 91_400,
    team: 62_000,
    low: 41_300,
    high: 82_700,
  } as const;
  const at = (per: 'leads' | 'qualified' | 'due' | 'payments', n: number) => volumeSaid({ per, n }, listener);
  const own = { ...listener, ownNames: { due: 'Viewings' } };
  return [
    'What differs',
    [
      ...differenceSaid({ ...ratio, verdict: 'below' }, { volume: at('due', 40), before: 0.66 }, listener),
      ...differenceSaid({ ...ratio, verdict: 'below' }, { volume: at('due', 21), before: undefined }, listener),
      ...differenceSaid({ ...check, verdict: 'above' }, { volume: at('payments', 22), before: 60_000 }, listener),
      ...differenceSaid({ ...ratio, verdict: 'above' }, { volume: at('leads', 101), before: 0.6 }, listener),
      ...differenceSaid({ ...ratio, verdict: 'above' }, { volume: at('qualified', 54), before: 0.6 }, listener),
      ...differenceSaid(
        { ...ratio, verdict: 'below' },
        { volume: volumeSaid({ per: 'due', n: 40 }, own), before: 0.66 },
        own,
      ),
    ],
  ];
}

const sectionsOf = (listener: Listener): Section[] => [
  differences(listener),
  [
    'One sentence a manager',
    [
      ...sentencesOf([...TEAM, work(MANAGER, 200, 44)], 4, listener),
      ...sentencesOf([work(MANAGER, 9, 4), work('Boris', 8, 3)], 4, listener),
      ...sentencesOf([work(MANAGER, 9, 4), work('Boris', 8, 3)], 13, listener),
    ],
  ],
  ['A range', [rangeOf('revenue', [431_946, 1_615_784], listener), rangeOf('held', [32, 68], listener)]],
  [
    'Words of the sheets',
    Object.keys(MANAGER_WORDS).flatMap((key) =>
      isWordKey(key) && !/said|\.at\.|rangeOf/.test(key) ? [say(listener.language, key)] : [],
    ),
  ],
];

function rangeOf(metric: 'revenue' | 'held', ends: readonly [number, number], listener: Listener): string {
  const [low, high] = rangeSaid(metric, ends, { ...listener, inTable: true });
  return say(listener.language, 'managers.rangeOf', { low, high });
}

describe('What is said of managers', () => {
  itReadsAs({ file: 'managerSentences.txt', words: MANAGER_WORDS, sectionsOf });
});
