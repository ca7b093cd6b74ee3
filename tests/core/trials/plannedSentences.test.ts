import { type Hypothesis, type Judgement, judgeOneOff } from '../../../src/core';
import type { Listener } from '../../../src/core/signals/sentence';
import { oneOffSaid, reachSaid, recordSaid, type TrialPlan, trialPlanSaid } from '../../../src/core/trials';
import { HYPOTHESIS_WORDS } from '../../../src/core/words/hypothesisWords';
import { itReadsAs, type Section } from '../../support/goldenSentences';

const HYPOTHESIS: Hypothesis = { metric: 'showUp', start: '2024-11-18', weeks: 2, expectedLift: 0.15 };
const PLANS: readonly (readonly [title: string, plan?: TrialPlan])[] = [
  ['Data enough in time', { weeksNeeded: 2, enoughBy: '2024-12-01', visibleLift: 0.14 }],
  ['One week is enough', { weeksNeeded: 1, enoughBy: '2024-11-24', visibleLift: 0.09 }],
  ['It takes longer than planned', { weeksNeeded: 5, enoughBy: '2024-12-22', visibleLift: 0.24 }],
  ['It takes longer, and nothing shows meanwhile', { weeksNeeded: 9, enoughBy: '2025-01-19' }],
  ['No number of weeks would do', { visibleLift: 0.3 }],
  ['Nothing would show', {}],
  ['No past'],
];

/** A hundred shown; usually 80 of 400. */
const ONCE: readonly (readonly [title: string, shown: number, worked: number])[] = [
  ['It worked', 100, 38],
  ['It did not work', 3000, 555],
  ['It got worse', 300, 30],
  ['Shown to too few', 12, 4],
];
const nothing: Judgement = { verdict: 'notEnoughData', disturbances: [] };

function sectionsOf(listener: Listener): readonly Section[] {
  const once = ONCE.map(([title, shown, worked]): Section => {
    const test = { shown, worked };
    return [title, [oneOffSaid(judgeOneOff(test, { shown: 400, worked: 80 }), test, listener)]];
  });
  return [
    ...PLANS.map(([title, plan]): Section => [title, [trialPlanSaid(plan, HYPOTHESIS, listener)]]),
    ...once,
    [
      'A part of the clients',
      [
        reachSaid({ lift: 0.5, share: 0.18, measuredIn: 'group' }, listener),
        reachSaid({ lift: -0.03, share: 0.25, measuredIn: 'overall' }, listener),
      ],
    ],
    [
      'What an author expected and got',
      [
        recordSaid({ owner: 'Olga', judged: 4, confirmed: 2, expected: 0.15, actual: 0.06 }, listener),
        recordSaid({ owner: 'Igor', judged: 1, confirmed: 0, expected: 0.3, actual: -0.02 }, listener),
      ],
    ],
    ...([20, 4] as const).map((worked): Section => {
      const test = { shown: 50, worked };
      return [`Usually never, ${worked}`, [oneOffSaid(judgeOneOff(test, { shown: 400, worked: 0 }), test, listener)]];
    }),
    ['Nothing usual to compare with', [oneOffSaid(nothing, { shown: 50, worked: 20 }, listener)]],
  ];
}

const said = Object.entries(HYPOTHESIS_WORDS).filter(([key]) => /^(trialPlan|oneOff|trial)\./.test(key));

describe('What is said before a hypothesis begins, of a one-off test, and afterwards', () => {
  itReadsAs({ file: 'plannedSentences.txt', words: Object.fromEntries(said), sectionsOf });
});
