import type { Language, Signal } from '../../../src/core';
import { behindSaid } from '../../../src/core/plan/behindSaid';
import {
  calmSentence,
  eventsOf,
  noticeSentence,
  stopSentence,
  trendSentence,
  whySentence,
} from '../../../src/core/signals/moreSentences';
import type { Listener } from '../../../src/core/signals/sentence';
import { say } from '../../../src/core/words/say';
import type { Section } from '../../support/goldenSentences';
import { COUNTS, signalOf } from './changeSentences';
import { tellingOf } from './telling';

const MARCH = '2026-03-08';

/** What else the week says: events, what would be noticed, calm, stops, slow trends, plans. */
export function otherSentences(listener: Listener): Section[] {
  const { language } = listener;
  const drop = (oneWeek: number, fourWeeks: number): Partial<Signal> => ({
    ...{ verdict: 'usual', change: 0, detectableDrop: { oneWeek, fourWeeks } },
  });
  const event = (day: string, text: string, source = 'VK') => ({ day, source, values: {}, event: text });
  const records = [
    event('2026-03-02', 'сайт лежал'),
    event('2026-03-05', 'акция'),
    event('2026-03-07', 'новый оператор', 'Сайт'),
  ];
  const days = { from: '2026-03-02', to: MARCH, listener };
  const noticed = (['showUp', 'leads', 'cpl', 'averageCheck'] as const).flatMap((metric) =>
    [drop(0.37, 0.21), drop(1, 0.45), drop(1, 1)].map((more) => noticeSentence(signalOf(metric, 0, more), listener)),
  );
  const calm = [
    [0.37, 0.21],
    [1, 0.45],
    [1, 1],
  ].map(([one = 1, four = 1]) => calmSentence([signalOf('showUp', 0, drop(one, four))], listener));
  const stops = (['impressions', 'clicks', 'leads'] as const).flatMap((metric) =>
    [1, 2, 3].map((count) =>
      stopSentence({ source: 'VK', metric, days: count, expected: 18.4 * count }, false, listener),
    ),
  );
  const paid = [1, 2, 3].map((count) =>
    stopSentence({ source: 'VK', metric: 'leads', days: count, expected: 18.4 * count }, true, listener),
  );
  const half = { cpl: [1200, 1440], averageCheck: [60_000, 45_100], perManager: [354_000, 280_000] } as const;
  return [
    [
      'In those days',
      [
        eventsOf(records, { ...signalOf('showUp', -0.3), source: 'VK' }, days),
        eventsOf(records, signalOf('showUp', -0.3), days),
      ],
    ],
    ['What we would notice', [...noticed, noticeSentence(signalOf('showUp', 0, { verdict: 'learning' }), listener)]],
    [
      'Nothing changed',
      [...calm, calmSentence([signalOf('leads', 0, { ...drop(0.5, 0.3), weeks: 4, usual: 480 })], listener)],
    ],
    [
      'Not judged',
      (['holidays', 'missingDays', 'weekNotOver', 'tooLittleHistory'] as const).map((because) =>
        whySentence(because, listener),
      ),
    ],
    ['Not left for Monday', [...stops, ...paid, ...COUNTS.map(([n]) => say(language, 'stop.more', { n }))]],
    [
      'Half a year',
      (['cpl', 'averageCheck', 'perManager'] as const).map((kind) =>
        trendSentence({ kind, before: half[kind][0], after: half[kind][1] }, listener),
      ),
    ],
    ['A special week', [say(language, 'week.special', { reason: 'акция' })]],
    ['Behind plan', behind(listener)],
    ['Headings', headings(language)],
  ];
}

const HEADINGS = [
  ...([
    'behind',
    'changed',
    'watch',
    'usual',
    'toUsual',
    'spark',
    'notice',
    'why',
    'computedAt',
    'changedSince',
  ] as const),
  ...(['notComputed', 'noPlan', 'tooEarly'] as const),
];
const headings = (language: Language): string[] => HEADINGS.map((key) => say(language, `week.${key}`).trim());

/** Of four plans: with revenue, without, kept, and dearer than planned. */
function behind({ language }: Listener): string[] {
  const plan = { leads: 310, held: 93, revenue: 3_100_000 };
  const spent = { spend: 310_000, leads: 310 };
  return [
    ...[
      { plan, actual: { leads: 40, held: 14, revenue: 350_000 } },
      { plan: { held: 93 }, actual: { held: 12 } },
      { plan: { held: 93 }, actual: { held: 24 } },
    ],
    ...[{ plan: spent, actual: { spend: 140_000, leads: 77 } }],
  ].flatMap((ask) =>
    behindSaid(tellingOf(language, ask), '2026-W10').flatMap(({ what, rest }) => [
      what,
      ...(rest === '' ? [] : [rest]),
    ]),
  );
}
