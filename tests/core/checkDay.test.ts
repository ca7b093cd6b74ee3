import { addDays, checkDay, type DayRecord, type EntryQuestion, type InputMetric, type Inputs } from '../../src/core';
import { problemOf, row } from './support';

const MONDAY = '2026-06-01';
const ask = (history: readonly DayRecord[], values: Inputs): EntryQuestion[] =>
  checkDay(history, row(MONDAY, 'a', values));
/** What earlier Mondays brought, the last one first. */
const mondays = (...values: readonly Inputs[]): DayRecord[] =>
  values.map((inputs, index) => row(addDays(MONDAY, -7 * (index + 1)), 'a', inputs));
const usually = (values: Inputs, weeks = 8): DayRecord[] => mondays(...Array.from({ length: weeks }, () => values));

describe('A contradiction is asked about, with or without history:', () => {
  const contradictions: readonly (readonly [InputMetric, InputMetric])[] = [
    ['clicks', 'impressions'],
    ['leads', 'clicks'],
    ['qualified', 'leads'],
    ['held', 'due'],
    ['repeatPayments', 'payments'],
  ];

  it.each(contradictions)('more %s than %s', (part, whole) => {
    expect(ask([], { [part]: 8, [whole]: 7 })).toEqual([{ metric: part, kind: 'impossible', than: whole }]);
    expect(ask([], { [part]: 1, [whole]: 0 })).toHaveLength(1);
    expect(ask([], { [part]: 7, [whole]: 7 })).toEqual([]);
    expect(ask([], { [part]: 8 })).toEqual([]);
  });

  it('money spent on no impressions', () => {
    expect(ask([], { impressions: 0, spend: 900 })).toEqual([
      { metric: 'spend', kind: 'impossible', than: 'impressions' },
    ]);
    expect(ask([], { impressions: 0, spend: 0 })).toEqual([]);
    expect(ask([], { spend: 900 })).toEqual([]);
  });

  it('not more meetings booked than leads: they may be booked with the leads of other days', () => {
    expect(ask([], { leads: 1, qualified: 1, scheduled: 9, due: 9, payments: 9 })).toEqual([]);
  });

  it('every one of them, in the order of the table', () => {
    const values = { impressions: 0, clicks: 5, spend: 10, leads: 6, qualified: 7, due: 1, held: 2 };
    expect(ask([], values).map(({ metric }) => metric)).toEqual(['clicks', 'spend', 'leads', 'qualified', 'held']);
  });

  it('and not asked a second time as unusual', () => {
    expect(ask(usually({ clicks: 10 }), { impressions: 500, clicks: 1000 })).toEqual([
      { metric: 'clicks', kind: 'impossible', than: 'impressions' },
    ]);
  });
});

describe('A number far from what the weekday usually brings is asked about:', () => {
  it('a zero too many', () => {
    expect(ask(usually({ clicks: 120 }), { clicks: 1200 })).toEqual([
      { metric: 'clicks', kind: 'unusual', usual: 120 },
    ]);
  });

  it('a zero too few', () => {
    expect(ask(usually({ spend: 12_000 }), { spend: 1200 })).toEqual([
      { metric: 'spend', kind: 'unusual', usual: 12_000 },
    ]);
  });

  it('nothing where there is always something', () => {
    expect(ask(usually({ leads: 40 }), { leads: 0 })).toEqual([{ metric: 'leads', kind: 'unusual', usual: 40 }]);
  });

  it.each([
    [400, false, 'exactly 4 times the usual'],
    [401, true, 'over 4 times the usual'],
    [25, false, 'exactly a quarter of it'],
    [24, true, 'under a quarter of it'],
  ])('%d where 100 are usual: %s (%s)', (impressions, asked) => {
    expect(ask(usually({ impressions: 100 }), { impressions })).toHaveLength(asked ? 1 : 0);
  });

  it.each([
    [2, 9, false, '7 away, and 5 roots of 2 are 7.07'],
    [2, 10, true, '8 away'],
    [0, 4, false, '4 away, and 5 roots of at least 1 are 5'],
    [0, 5, true, '5 away'],
    [20, 0, false, '20 away, and 5 roots of 20 are 22.4'],
  ])('where %d are usual, small numbers swing: %d is asked about: %s (%s)', (usual, leads, asked) => {
    expect(ask(usually({ leads: usual }), { leads })).toHaveLength(asked ? 1 : 0);
  });

  it('by the median, which one odd week does not move; of an even number, between the middle two', () => {
    const odd = mondays({ clicks: 100 }, { clicks: 9000 }, { clicks: 110 }, { clicks: 90 }, { clicks: 105 });
    expect(ask(odd, { clicks: 1050 })).toEqual([{ metric: 'clicks', kind: 'unusual', usual: 105 }]);
    expect(ask(odd.slice(0, 4), { clicks: 1050 })).toEqual([{ metric: 'clicks', kind: 'unusual', usual: 105 }]);
  });

  it('by the same weekday only: other days and other sources say nothing', () => {
    const otherDays = Array.from({ length: 56 }, (_, day) => row(addDays(MONDAY, -1 - day), 'a', { clicks: 10 }));
    const notMondays = otherDays.filter((_, index) => index % 7 !== 6);
    const otherSource = usually({ clicks: 10 }).map((record) => ({ ...record, source: 'b' }));
    expect(ask(otherDays, { clicks: 1000 })).toHaveLength(1);
    expect(ask([...notMondays, ...otherSource], { clicks: 1000 })).toEqual([]);
  });

  it('by the last eight such weekdays that were filled in', () => {
    const four = (clicks: number): Inputs[] => Array.from({ length: 4 }, () => ({ clicks }));
    const grown = mondays(...four(500), ...four(100), ...four(100));
    expect(ask(grown, { clicks: 3000 })).toEqual([{ metric: 'clicks', kind: 'unusual', usual: 300 }]);
  });

  it('from the fourth filled weekday on; a day not filled in is no zero', () => {
    const sparse = mondays({ clicks: 100 }, { leads: 1 }, { clicks: 100 }, {}, { clicks: 100 }, {}, { clicks: 100 });
    expect(ask(sparse, { clicks: 1000 })).toEqual([{ metric: 'clicks', kind: 'unusual', usual: 100 }]);
    expect(ask(sparse.slice(0, 6), { clicks: 1000 })).toEqual([]);
    expect(ask(sparse, { leads: 1000 })).toEqual([]);
  });

  it('looking back no further than twenty weeks', () => {
    const old = Array.from({ length: 8 }, (_, index) => row(addDays(MONDAY, -7 * (18 + index)), 'a', { clicks: 10 }));
    expect(ask(old, { clicks: 1000 })).toEqual([]);
    expect(ask([...old, ...mondays({ clicks: 10 })], { clicks: 1000 })).toHaveLength(1);
  });
});

describe('Revenue', () => {
  const history = usually({ payments: 1, revenue: 50_000 });

  it('is compared through the average check: three payments bring three checks', () => {
    expect(ask(history, { payments: 3, revenue: 150_000 })).toEqual([]);
    expect(ask(history, { payments: 3, revenue: 15_000 })).toEqual([
      { metric: 'revenue', kind: 'unusual', usual: 150_000 },
    ]);
  });

  it('takes the check from any weekday with a payment', () => {
    const anyDay = [1, 2, 3, 5].map((days) => row(addDays(MONDAY, -days), 'a', { payments: 2, revenue: 100_000 }));
    expect(ask(anyDay, { payments: 1, revenue: 500_000 })).toEqual([
      { metric: 'revenue', kind: 'unusual', usual: 50_000 },
    ]);
    expect(ask(anyDay.slice(1), { payments: 1, revenue: 500_000 })).toEqual([]);
  });

  it('takes no check from the day itself or a later one', () => {
    const around = [0, 1, -1, -2, -3].map((days) => row(addDays(MONDAY, days), 'a', { payments: 1, revenue: 9 }));
    expect(ask(around, { payments: 1, revenue: 500_000 })).toEqual([]);
  });

  it('without a payment is asked about: it may be a later transfer', () => {
    expect(ask([], { payments: 0, revenue: 70_000 })).toEqual([{ metric: 'revenue', kind: 'unusual' }]);
    expect(ask(history, { payments: 0, revenue: 0 })).toEqual([]);
  });

  it('where payments are not filled in is compared with the weekday’s', () => {
    expect(ask(history, { revenue: 500_000 })).toEqual([{ metric: 'revenue', kind: 'unusual', usual: 50_000 }]);
    expect(ask([], { revenue: 500_000 })).toEqual([]);
  });
});

it('refuses a day that does not exist and a number that is none', () => {
  expect(problemOf(() => checkDay([], row('2026-02-30', 'a', {})))).toEqual({ code: 'badDay', found: '2026-02-30' });
  expect(problemOf(() => ask([], { leads: Number.NaN }))).toMatchObject({ code: 'notFinite', metric: 'leads' });
});
