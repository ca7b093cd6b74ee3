import type { Forecast } from '../../../src/core';
import type { Constraint, ConstraintStage } from '../../../src/core/plan/constraint/constraint';
import { constraintSentences, stageName } from '../../../src/core/plan/constraint/constraintSaid';
import { fullSaid, shortSaid } from '../../../src/core/plan/constraint/loadsSaid';
import { chanceSentence, forecastSentence } from '../../../src/core/plan/forecast/monthSaid';
import type { Listener } from '../../../src/core/signals/sentence';
import { PLAN_WORDS } from '../../../src/core/words/planWords';
import { say, type WordKey } from '../../../src/core/words/say';
import { itReadsAs, type Section } from '../../support/goldenSentences';

const MOMENT = { month: '2026-11', asOf: '2026-11-15' };
const STAGES = [
  'traffic',
  'ctr',
  'siteConversion',
  'qualifiedShare',
  'leadToMeeting',
  'showUp',
  'meetingToPayment',
  'averageCheck',
] as const;

const stageOf = (stage: ConstraintStage['stage']): ConstraintStage => {
  const [actual, norm] = stage === 'averageCheck' ? [48_000, 62_000] : stage === 'traffic' ? [70, 100] : [0.55, 0.72];
  return { stage, actual, norm, stake: 354_000, stakeLow: 185_000, stakeHigh: 530_000, certainty: 0.97 };
};

function forecasts(listener: Listener): Section[] {
  const revenue = { mean: 1_900_000, low: 1_600_000, high: 2_300_000 };
  const ahead: Forecast = { ...MOMENT, revenue, toDate: 1_240_000 };
  const counted = (mean: number, low: number, high: number): string =>
    forecastSentence({ ...MOMENT, payments: { mean, low, high } }, listener, false);
  const chance = (of: number): string => chanceSentence({ ...ahead, chance: of }, listener, 2_200_000);
  const over = [1, 2, 5].map((n) =>
    forecastSentence({ ...MOMENT, payments: { mean: n, low: n, high: n } }, listener, true),
  );
  const settled = { mean: 1_900_000, low: 1_900_000, high: 1_900_000 };
  return [
    [
      'The month in money',
      [forecastSentence(ahead, listener, false), forecastSentence({ ...ahead, revenue: settled }, listener, true)],
    ],
    ['The month in payments', [counted(1, 0, 2), counted(2, 1, 5), counted(21, 11, 32), counted(5, 2, 21), ...over]],
    [
      'No forecast',
      (['tooLittleHistory', 'notKept'] as const).map((because) =>
        forecastSentence({ ...MOMENT, because }, listener, false),
      ),
    ],
    [
      'Its chance',
      [
        chance(0.15),
        chance(0.001),
        chance(0.999),
        chanceSentence({ ...ahead, chance: 1 }, listener, 1_200_000),
        chanceSentence(ahead, listener, undefined),
      ],
    ],
  ];
}

function constraints(listener: Listener): Section[] {
  const said = (ranking: Constraint, own = listener): string[] =>
    constraintSentences(ranking, own).filter((one) => one !== '');
  const named = STAGES.flatMap((stage) => said({ stages: [stageOf(stage)], named: stage }));
  const own = said({ stages: [stageOf('showUp')], named: 'showUp' }, { ...listener, ownNames: { showUp: 'Дошло %' } });
  const because = (['notKept', 'tooLittleHistory', 'holidays', 'missingDays'] as const).flatMap((reason) =>
    said({ stages: [], because: reason }),
  );
  return [
    ['The constraint', named],
    ['By its own name', own],
    ['None stands out', [...said({ stages: STAGES.map(stageOf) }), ...said({ stages: [] })]],
    ['Nothing to be said', because],
    ['Stages', STAGES.map((stage) => stageName(stage, listener))],
  ];
}

/** People and stock that can take no more, or less than a plan asks for. */
function loads(listener: Listener): Section[] {
  const taken = {
    managers: 2,
    meetings: { now: 24, most: 25, needed: 29 },
    payments: { now: 8.6, most: 9, needed: 21 },
  };
  const full = (['people', 'stock'] as const).flatMap((what) => fullSaid(what, taken, listener) ?? []);
  const more = {
    ...taken,
    managers: 4,
    meetings: { now: 24, most: 21, needed: 60 },
    payments: { now: 1, most: 30, needed: 9 },
  };
  return [
    ['People, or stock, are the constraint', full],
    ['The plan asks for more than there is', [taken, more].map((one) => shortSaid(one, listener))],
  ];
}

/** Heads, titles and lines without numbers, as they stand. */
function labels({ language, currency }: Listener): Section[] {
  const plain = Object.keys(PLAN_WORDS).filter((key) =>
    /^(plan\.chart|factor|step|loads\.(title|head|explain|perManager|meetings|payments)|constraint\.(norm|plan|head|explain|chart))/.test(
      key,
    ),
  );
  const words = { metric: say(language, 'metric.revenue'), currency };
  const guard = [1, 2, 5, 21].map((n) => say(language, 'constraint.guard', { n }));
  return [
    ['Labels', plain.map((key) => say(language, key as WordKey, words))],
    ['What sales can hold', guard],
  ];
}

describe('What «План» and «Ограничение» say', () => {
  itReadsAs({
    file: 'planSentences.txt',
    words: PLAN_WORDS,
    sectionsOf: (listener) => [
      ...forecasts(listener),
      ...constraints(listener),
      ...loads(listener),
      ...labels(listener),
    ],
    foreign: /own name/,
  });
});
