import { type DayRecord, type Deal, parseSettings } from '../../src/core';
import type { Settings } from '../../src/core/funnel/settings';
import type { Listener } from '../../src/core/signals/sentence';
import { ECONOMICS_WORDS } from '../../src/core/words/economicsWords';
import { isWordKey, say } from '../../src/core/words/say';
import { economicsReport } from '../../src/sheets/economics';
import { clientsSaid, gainSaid, paybackSaid } from '../../src/sheets/economicsSaid';
import { economicsSignals } from '../../src/sheets/economicsSignals';
import { readSettings } from '../../src/sheets/readSettings';
import { SETTINGS_COLUMNS } from '../../src/sheets/settingsSheet';
import { itReadsAs, type Section } from '../support/goldenSentences';

const TODAY = '2026-11-22';
const AT = '22.11.2026 09:00';
const day = (n: number): string => new Date(Date.UTC(2026, 7, 3 + n)).toISOString().slice(0, 10);
/** Fifteen weeks of two sources: one that is paid for, one that gives. */
const WEEKS: DayRecord[] = Array.from({ length: 105 }, (_, n) => [
  {
    ...{ day: day(n), source: 'Ads' },
    values: { clicks: 100, spend: 4000, leads: 10, payments: 1, repeatPayments: 0, revenue: 20_000 },
  },
  {
    ...{ day: day(n), source: 'Friends' },
    values: { leads: 2, payments: 1, repeatPayments: n % 4 === 0 ? 1 : 0, revenue: 45_000 },
  },
]).flat();
const SOURCES = [
  { name: 'Ads', segment: 'Private' },
  { name: 'Friends', segment: 'Business' },
];
const COST = { costPercent: 60 };
const settingsOf = ({ language, currency }: Listener, more: object = {}) =>
  parseSettings({ language, currency, sources: SOURCES, ...COST, ...more });
const settingsWithout = ({ language, currency }: Listener) => parseSettings({ language, currency, sources: SOURCES });
const PAID: Deal[] = Array.from({ length: 6 }, (_, n) => {
  return { id: `${n}`, created: day(n), paidOn: day(n + 9), source: 'Friends', amount: 45_000 };
});

interface Given {
  readonly records?: readonly DayRecord[];
  readonly deals?: readonly Deal[];
  readonly more?: object;
  readonly settings?: Settings;
}
const rowsOf = ({ records = WEEKS, deals = [], more = {}, settings }: Given, listener: Listener) =>
  economicsSignals({ facts: { records, deals }, settings: settings ?? settingsOf(listener, more), today: TODAY }, AT);
const saidOf = (given: Given, listener: Listener): string[] =>
  rowsOf(given, listener).flatMap(({ key, text }) => (/\|(said|at)$/.test(key) ? [text] : []));
const one = (values: DayRecord['values']): DayRecord[] => [{ day: '2026-11-05', source: 'Ads', values }];

const plainWords = ({ language }: Listener): string[] =>
  Object.entries(ECONOMICS_WORDS).flatMap(([key, { en }]) =>
    isWordKey(key) && !en.includes('{') ? [say(language, key)] : [],
  );

const paying = (days?: number, perClient?: number) => ({ days, perClient });

function single(listener: Listener): string[] {
  const settings = settingsOf(listener);
  const unit = { source: '', segment: '', values: {} };
  const months = [{ month: '2026-10', payments: 40 }];
  return [
    paybackSaid({ ...unit, returned: 1.2 }, paying(), settings),
    paybackSaid({ ...unit, returned: 1.2 }, paying(21.3), settings),
    paybackSaid({ ...unit, returned: 0.4 }, paying(), settings),
    paybackSaid({ ...unit, returned: 0.4 }, paying(undefined, 0.3), settings),
    paybackSaid({ ...unit, returned: -1 }, paying(), settings),
    clientsSaid({ months }, undefined, settings),
    clientsSaid({ months, vanity: 0.31 }, undefined, settings),
    gainSaid({ whole: unit, segments: [], rows: [], tests: [] }, settings),
  ];
}

describe('What «Экономика» says', () => {
  const sectionsOf = (listener: Listener): Section[] => [
    ['Two segments, with the cost of sales and of the team', saidOf({ more: { teamCost: 300_000 } }, listener)],
    ['Nobody said what sales cost', saidOf({ settings: settingsWithout(listener) }, listener)],
    [
      'One is being tested',
      saidOf({ more: { sources: [SOURCES[0], { name: 'Friends', segment: 'Test: friends' }] } }, listener),
    ],
    [
      'All hangs on one',
      saidOf(
        {
          records: WEEKS.map((r) => ({
            ...r,
            values: { ...r.values, ...(r.source === 'Ads' && { spend: 0, revenue: 300_000 }) },
          })),
        },
        listener,
      ),
    ],
    [
      'Leads are the effort',
      saidOf(
        {
          records: WEEKS.map(({ day, source, values: { spend: _, ...values } }) => ({ day, source, values })),
          settings: settingsWithout(listener),
        },
        listener,
      ),
    ],
    ['The first days', saidOf({ records: one({ spend: 9000, leads: 3 }) }, listener)],
    ['Nothing is entered', saidOf({ records: [] }, listener)],
    ['One by one', single(listener).filter((sentence) => sentence !== '')],
    ['Words', plainWords(listener)],
  ];
  itReadsAs({ file: 'economicsSentences.txt', words: ECONOMICS_WORDS, sectionsOf });
});

const RU: Listener = { language: 'ru', currency: '₽', ownNames: {} };

it('lays what was computed line by line, and says how soon a client pays back', () => {
  const rows = rowsOf({ deals: PAID }, RU).map(({ key, text, number }) => `${key} = ${text}${number}`);
  expect(rows.join('\n')).toMatchSnapshot();
});

it('is laid out as reviewed, with a picture once somebody says what sales cost', () => {
  const numbered = (keys: readonly string[]) => new Map(keys.map((key, index) => [key, index + 1]));
  const place = (title: string) => ({ title, columns: numbered(['s:key', 's:id', 's:number', 's:text']) });
  const report = (settings: Settings) =>
    economicsReport({
      ...{ settings, today: TODAY, days: place('Дни'), weeks: place('Недели') },
      ...{ settingsSheet: place('Настройки'), settingRows: new Map() },
    });
  const { rows, cells, charts } = report(settingsOf(RU));
  const shown = rows.flatMap(({ key }, row) => {
    const texts = (cells[row] ?? [])
      .slice(1)
      .flatMap(({ kind, content }) => (kind === 'text' && content !== '' ? [content] : []));
    return texts.length === 0 ? [] : [`${key}: ${texts.join(' | ')}`];
  });
  expect(shown.join('\n')).toMatchSnapshot();
  expect(
    cells[rows.findIndex(({ key }) => key === 'ten:1')]?.map(({ content }) => content).slice(1, 3),
  ).toMatchSnapshot();
  expect(charts).toMatchSnapshot();
  expect(report(settingsWithout(RU)).charts).toEqual([]);
});

it('takes the cost of sales as a number of percent or with its sign, and an empty one as not said', () => {
  const columns = new Map(SETTINGS_COLUMNS.map((key, index) => [key, index + 1]));
  const line = (cells: { readonly [key: string]: string | number }) => SETTINGS_COLUMNS.map((key) => cells[key] ?? '');
  const read = readSettings(
    {
      ...{ title: 'Настройки', columns },
      cells: [
        ...[line({}), line({}), line({})],
        line({ setting: 'costPercent', value: 0.45, sourceName: 'Ads', sourceCost: 60 }),
        line({ setting: 'teamCost', value: 900_000, sourceName: 'Friends' }),
        line({ sourceName: 'Free', sourceCost: 0 }),
      ],
    },
    { language: 'ru' },
  );
  expect([read.costPercent, read.teamCost]).toEqual([45, 900_000]);
  expect(read.sources.map(({ costPercent }) => costPercent)).toEqual([60, undefined, 0]);
});
