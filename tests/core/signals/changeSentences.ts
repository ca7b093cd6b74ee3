import type { Signal } from '../../../src/core';
import { questionOf } from '../../../src/core/signals/moreSentences';
import { type Listener, sentenceOf } from '../../../src/core/signals/sentence';
import { say } from '../../../src/core/words/say';
import type { Section } from '../../support/goldenSentences';

/** Counts that take every form of a Russian word, each beside another. */
export const COUNTS = [
  [1, 2],
  [2, 5],
  [5, 21],
  [21, 101],
] as const;
const [MARCH, NEAR_MONTH_END, DECEMBER] = ['2026-03-08', '2026-03-29', '2026-12-06'];
const SHARES = ['ctr', 'siteConversion', 'qualifiedShare', 'leadToMeeting', 'showUp', 'meetingToPayment'] as const;
const METRICS = ['leads', ...SHARES, 'cpl', 'averageCheck'] as const;
const WINDOWS = [1, 2, 4, 4] as const;
const OWN_NAMES = { leads: 'Лиды', due: 'Записались', held: 'Дошли', payments: 'Сделки', showUp: 'Дошло %' };

/** A signal of a metric that is worse, or better, than usual by so much. */
export function signalOf(metric: Signal['metric'], change: number, more: Partial<Signal> = {}): Signal {
  const usual = metric === 'leads' ? 120 : metric === 'cpl' ? 1200 : metric === 'averageCheck' ? 60_000 : 0.72;
  const verdict = (metric === 'cpl' ? -change : change) < 0 ? 'alarm' : 'goodNews';
  return { metric, weeks: 1, verdict, actual: usual * (1 + change), usual, change, count: 21, of: 40, ...more };
}

/** What is said of a metric that changed. */
export function changeSentences(listener: Listener): Section[] {
  const what = (signal: Signal, whose = listener): string => sentenceOf(signal, MARCH, whose).what;
  const counted = (metric: Signal['metric'], change: number): string[] =>
    COUNTS.map(([one, other], index) =>
      what(countedSignal(metric, change, { one, other, weeks: WINDOWS[index] ?? 1 })),
    );
  const directions = METRICS.flatMap((metric): Section[] => [
    [`${metric}, up`, counted(metric, 0.4)],
    [`${metric}, down`, counted(metric, -0.264)],
  ]);
  const own: Listener = { ...listener, ownNames: OWN_NAMES };
  const none: Signal = { metric: 'cpl', weeks: 1, verdict: 'alarm', usual: 1200, count: 50_400, of: 0 };
  return [
    ...directions,
    ['Small shares', [what(signalOf('ctr', -0.3, { actual: 0.012, usual: 0.021, count: 84, of: 7000, weeks: 2 }))]],
    ['Matched by lag', [-0.3, 0.3].flatMap((change) => matched(change).map((signal) => what(signal)))],
    ['Of a source', METRICS.map((metric) => what({ ...worse(metric), source: 'VK' }))],
    ['Most of it', METRICS.map((metric) => what({ ...worse(metric), mainSource: 'VK' }))],
    [
      'Own names',
      (['leads', 'cpl', 'showUp', 'averageCheck'] as const).flatMap((metric) =>
        ownOf(metric).map((one) => what(one, own)),
      ),
    ],
    ['Nothing for the money', [what(none), what({ ...none, source: 'VK', weeks: 4 }), questionOf(none, listener)]],
  ];
}

const worse = (metric: Signal['metric']): Signal =>
  countedSignal(metric, metric === 'cpl' ? 0.3 : -0.3, { one: 21, other: 40, weeks: 1 });

/** A signal whose share, cost or mean comes of the two counts. */
function countedSignal(
  metric: Signal['metric'],
  change: number,
  { one, other, weeks }: { readonly one: number; readonly other: number; readonly weeks: 1 | 2 | 4 },
): Signal {
  const counts = ((): { readonly count: number; readonly of: number; readonly actual: number } => {
    if (metric === 'cpl') return { count: 1200 * one, of: other, actual: (1200 * one) / other };
    if (metric === 'averageCheck') return { count: 60_000 * one, of: one, actual: 60_000 };
    return metric === 'leads'
      ? { count: 60 * one, of: 0, actual: 60 * one }
      : { count: one, of: other, actual: one / other };
  })();
  return signalOf(metric, change, { ...counts, usual: counts.actual / (1 + change), weeks });
}

const matched = (change: number): Signal[] =>
  (['leadToMeeting', 'meetingToPayment'] as const).map((metric) =>
    signalOf(metric, change, { lagged: true, weeks: 4 }),
  );

const ownOf = (metric: Signal['metric']): Signal[] => [
  signalOf(metric, -0.3),
  signalOf(metric, 0.3, { source: 'VK', weeks: 4 }),
];

/** What it means, what to check and whom to ask. */
export function consequenceSentences(listener: Listener): Section[] {
  const { language } = listener;
  const alarm = (toMonthEnd: Signal['toMonthEnd'], sunday = MARCH, whose = listener): string =>
    sentenceOf({ ...signalOf('showUp', -0.3), ...(toMonthEnd && { toMonthEnd }) }, sunday, whose).consequence;
  const good = (toMonthEnd: Signal['toMonthEnd']): string =>
    sentenceOf({ ...signalOf('showUp', 0.3), ...(toMonthEnd && { toMonthEnd }) }, MARCH, listener).consequence;
  const some = { held: -21, payments: -5, revenue: -354_321 };
  return [
    [
      'Certainty',
      (['alarm', 'watch'] as const).map(
        (verdict) => sentenceOf(signalOf('showUp', -0.3, { verdict }), MARCH, listener).certainty,
      ),
    ],
    [
      'What it costs',
      COUNTS.map(([held, payments]) => alarm({ held: -held, payments: -payments, revenue: -70_000 * payments })),
    ],
    [
      'Parts of it',
      [{ revenue: -3_704_321 }, { payments: -2 }, { held: -0.2, payments: -0.4, revenue: -7400 }].map((one) =>
        alarm(one),
      ),
    ],
    ['Next to nothing', [`«${alarm({ held: -0.2, payments: -0.1, revenue: -0.4 })}»`]],
    ['What it brings', COUNTS.map(([held, payments]) => good({ held, payments, revenue: 70_000 * payments }))],
    ['By when', [NEAR_MONTH_END, DECEMBER].map((sunday) => alarm(some, sunday))],
    ['Own names in it', [alarm(some, MARCH, { ...listener, ownNames: OWN_NAMES })]],
    ['Months', [say(language, 'months.ofMonth')]],
    [
      'What to check',
      METRICS.map((metric) => sentenceOf(signalOf(metric, metric === 'cpl' ? 0.3 : -0.3), MARCH, listener).advice),
    ],
    [
      'What to ask',
      METRICS.map((metric, index) =>
        questionOf(signalOf(metric, metric === 'cpl' ? 0.3 : -0.3, { weeks: WINDOWS[index % 4] ?? 1 }), listener),
      ),
    ],
  ];
}
