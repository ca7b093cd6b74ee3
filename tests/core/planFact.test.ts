import {
  type DayRecord,
  daysFrom,
  firstDayOf,
  INPUTS,
  type Inputs,
  lastDayEntered,
  lastDayOf,
  type PlanFact,
  planFact,
  weekdayOf,
} from '../../src/core';
import { problemOf, row } from './support';

const MONTH = '2026-06'; // begins on a Monday and has 30 days
const MARCH_TO_JULY = daysFrom('2026-03-02', '2026-07-31');
const evenly = (source: string, values: Inputs): DayRecord[] => MARCH_TO_JULY.map((day) => row(day, source, values));
const until = (records: readonly DayRecord[], day: string): DayRecord[] =>
  records.filter((record) => record.day <= day);
const planOf = (values: Inputs): { month: string; sources: { values: Inputs }[] } => ({
  month: MONTH,
  sources: [{ values }],
});
const lineOf = (lines: readonly PlanFact[], metric: string, source?: string): PlanFact | undefined =>
  lines.find((line) => line.metric === metric && line.source === source);

describe('The plan to date', () => {
  it('is the share of days passed where every day brings the same', () => {
    const records = until(evenly('a', { leads: 10 }), '2026-06-12');
    expect(planFact({ records }, planOf({ leads: 300 }), '2026-06-12')).toEqual([
      { metric: 'leads', plan: 300, toDate: expect.closeTo(120, 9), actual: 120, share: expect.closeTo(1, 9) },
    ]);
  });

  it('is spread by what weekdays usually bring', () => {
    const records = MARCH_TO_JULY.map((day) => row(day, 'a', { leads: weekdayOf(day) > 5 ? 0 : 14 }));
    // weights 19/15 and 1/3 (see the weekday profile): 7 of the first week, over 22 workdays and 8 days off
    const [line] = planFact({ records: until(records, '2026-06-07') }, planOf({ leads: 458 }), '2026-06-07');
    expect(line).toMatchObject({ toDate: expect.closeTo(105, 9), actual: 70, share: expect.closeTo(70 / 105, 9) });
  });

  it('asks less of a holiday and a workday’s worth of a working weekend', () => {
    const records = until(evenly('a', { leads: 10 }), '2026-06-12');
    const calendar = { holidays: ['2026-06-12'], workingWeekends: [] };
    const [line] = planFact({ records, calendar }, planOf({ leads: 298 }), '2026-06-12');
    expect(line?.toDate).toBeCloseTo(118, 9); // 11.8 of 29.8 days
  });

  it('runs through the last day entered, not through days that nobody filled in', () => {
    const records = until(evenly('a', { leads: 10 }), '2026-06-10');
    const [line] = planFact({ records }, planOf({ leads: 300 }), '2026-06-20');
    expect(line).toMatchObject({ toDate: expect.closeTo(100, 9), actual: 100 });
  });

  it('ends on the day looked from, whatever was entered after it', () => {
    const records = evenly('a', { leads: 10 });
    const [line] = planFact({ records }, planOf({ leads: 300 }), '2026-06-10');
    expect(line).toMatchObject({ toDate: expect.closeTo(100, 9), actual: 100 });
  });

  it('is nothing before the month, and there is no actual and no share yet', () => {
    const records = until(evenly('a', { leads: 10 }), '2026-05-31');
    expect(planFact({ records }, planOf({ leads: 300 }), '2026-05-31')).toEqual([
      { metric: 'leads', plan: 300, toDate: 0 },
    ]);
    expect(planFact({ records: [] }, planOf({ leads: 300 }), '2026-06-15')).toEqual([
      { metric: 'leads', plan: 300, toDate: 0 },
    ]);
  });

  it('is the whole plan after the month', () => {
    const records = evenly('a', { leads: 10 });
    expect(planFact({ records }, planOf({ leads: 200 }), '2026-07-15')).toEqual([
      { metric: 'leads', plan: 200, toDate: 200, actual: 300, share: 1.5 },
    ]);
  });

  it('of a plan of 0 leaves the share out: there is nothing to divide by', () => {
    const records = evenly('a', { leads: 10 });
    expect(planFact({ records }, planOf({ leads: 0 }), '2026-07-15')).toEqual([
      { metric: 'leads', plan: 0, toDate: 0, actual: 300 },
    ]);
  });
});

describe('The company’s plan', () => {
  const records = [...evenly('VK', { leads: 10 }), ...evenly('Сайт', { leads: 5, held: 1 })];

  it('is the sum over its sources, and each source has its own line', () => {
    const sources = [
      { source: 'VK', values: { leads: 200 } },
      { source: 'Сайт', values: { leads: 100, held: 60 } },
    ];
    const lines = planFact({ records }, { month: MONTH, sources }, '2026-07-01');
    expect(lines.map(({ metric, source, plan, actual }) => [metric, source, plan, actual])).toEqual([
      ...[['leads', undefined, 300, 450]],
      ...[['held', undefined, 60, 30]],
      ...[['leads', 'VK', 200, 300]],
      ...[['leads', 'Сайт', 100, 150]],
      ...[['held', 'Сайт', 60, 30]],
    ]);
  });

  it('is its own entry where it has one, metric by metric', () => {
    const sources = [{ source: 'VK', values: { leads: 200, held: 40 } }, { values: { leads: 500 } }];
    const lines = planFact({ records }, { month: MONTH, sources }, '2026-07-01');
    expect(lineOf(lines, 'leads')).toMatchObject({ plan: 500, actual: 450, share: 0.9 });
    expect(lineOf(lines, 'held')).toMatchObject({ plan: 40, actual: 30 });
    expect(lineOf(lines, 'leads', 'VK')).toMatchObject({ plan: 200 });
  });

  it('adds up two entries of one source', () => {
    const sources = [
      { source: 'VK', values: { leads: 200 } },
      { source: 'VK', values: { leads: 50 } },
    ];
    const lines = planFact({ records }, { month: MONTH, sources }, '2026-07-01');
    expect(lines.map(({ source, plan }) => [source, plan])).toEqual([
      [undefined, 250],
      ['VK', 250],
    ]);
  });
});

describe('A planned ratio', () => {
  const records = evenly('a', { leads: 10, spend: 4000, payments: 2, repeatPayments: 1, revenue: 90_000 });

  it('follows from its two planned sides and is the same on every day of the month', () => {
    const lines = planFact({ records }, planOf({ leads: 400, spend: 100_000 }), '2026-06-10');
    expect(lines.map(({ metric }) => metric)).toEqual(['spend', 'leads', 'cpl']);
    expect(lineOf(lines, 'cpl')).toEqual({ metric: 'cpl', plan: 250, toDate: 250, actual: 400, share: 1.6 });
  });

  it('leaves planned repeat payments out of the cost of a client', () => {
    const lines = planFact({ records }, planOf({ spend: 90_000, payments: 50, repeatPayments: 20 }), '2026-06-10');
    expect(lineOf(lines, 'cac')).toMatchObject({ plan: 3000, actual: 4000 });
  });

  it('is not planned by one side alone, nor over zero', () => {
    const onlyRepeat = planOf({ spend: 5, repeatPayments: 1 });
    expect(lineOf(planFact({ records }, onlyRepeat, '2026-06-10'), 'cac')).toBeUndefined();
    expect(lineOf(planFact({ records }, planOf({ leads: 400 }), '2026-06-10'), 'cpl')).toBeUndefined();
    expect(lineOf(planFact({ records }, planOf({ leads: 0, spend: 5 }), '2026-06-10'), 'cpl')).toBeUndefined();
  });
});

it('gives the whole month’s plan out day by day', () => {
  const records = evenly('a', { leads: 10 });
  const days = daysFrom(firstDayOf(MONTH), lastDayOf(MONTH));
  const due = days.map((day) => planFact({ records }, planOf({ leads: 900 }), day)[0]?.toDate ?? 0);
  expect([...due].sort((a, b) => a - b)).toEqual(due);
  expect(due[due.length - 1]).toBe(900);
});

describe('The last day entered', () => {
  it('is the last one with a number, up to the day looked from', () => {
    const noted = { ...row('2026-06-09', 'a', {}), event: 'Сменили лендинг' };
    const records = [noted, row('2026-06-08', 'b', { leads: 0 }), row('2026-06-20', 'a', { leads: 1 })];
    expect(lastDayEntered(records, '2026-06-19')).toBe('2026-06-08');
    expect(lastDayEntered(records, '2026-06-20')).toBe('2026-06-20');
    expect(lastDayEntered(records, '2026-06-01')).toBeUndefined();
  });
});

it('refuses a day, a month and a number that do not exist', () => {
  const records = evenly('a', { leads: 10 });
  for (const facts of [{ records }, { records: [] }]) {
    expect(problemOf(() => planFact(facts, planOf({ leads: 1 }), '2026-06-31'))).toEqual({
      code: 'badDay',
      found: '2026-06-31',
    });
    expect(problemOf(() => planFact(facts, { ...planOf({ leads: 1 }), month: '2026-13' }, '2026-06-30'))).toEqual({
      ...{ code: 'badMonth', found: '2026-13' },
    });
    for (const { id } of INPUTS)
      expect(problemOf(() => planFact(facts, planOf({ [id]: Number.NaN }), '2026-06-30'))).toMatchObject({
        code: 'notFinite',
      });
  }
});

it('a plan to date never falls nor goes below 0, however large a refund was', () => {
  const records = daysFrom('2026-03-02', '2026-05-31').map((day) =>
    row(day, 'A', { payments: 1, revenue: day === '2026-05-06' ? -2_000_000 : 100_000 }),
  );
  const toDate = daysFrom(`${MONTH}-01`, `${MONTH}-30`).map((day) => {
    const entered = [...records, row(day, 'A', { payments: 1, revenue: 100_000 })];
    return lineOf(planFact({ records: entered }, planOf({ revenue: 3_000_000 }), day), 'revenue')?.toDate ?? 0;
  });
  expect(toDate[0]).toBeGreaterThan(0);
  expect(toDate).toEqual([...toDate].sort((a, b) => a - b));
  expect(toDate[29]).toBeCloseTo(3_000_000);
});
