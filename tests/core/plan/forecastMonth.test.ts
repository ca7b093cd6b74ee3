import { addDays, type Deal, daysFrom, forecastMonth, simulate } from '../../../src/core';
import { problemOf, row } from '../support';
import { alike } from './support';

const DAY = { leads: 10, held: 2, payments: 1, revenue: 10_000 };
const steady = alike('2026-01-01', '2026-04-15', { Сайт: DAY });

describe('The forecast of a company whose days are all alike', () => {
  const forecast = forecastMonth({ records: steady }, { month: '2026-04', asOf: '2026-04-15', goal: 400_000 });

  it('is what came, and as much for each day left', () => {
    expect(forecast.toDate).toBe(150_000);
    expect(forecast.revenue?.mean).toBeGreaterThan(300_000);
    expect(forecast.revenue?.mean).toBeLessThan(303_000); // METHODS, 2c: half a payment is added to those of the last weeks
    expect(forecast.payments?.mean).toBeCloseTo((forecast.revenue?.mean ?? 0) / 10_000, 9);
  });

  it('says what a day has to bring from now on, beside what it brings', () => {
    expect(forecast.perDayNeeded).toBeCloseTo(250_000 / 15, 6);
    expect(forecast.perDayNow).toBeCloseTo(10_000, 9);
  });

  it('gives little hope of a goal far above it, and much of one below', () => {
    const chance = (goal: number) =>
      forecastMonth({ records: steady }, { month: '2026-04', asOf: '2026-04-15', goal }).chance ?? Number.NaN;
    expect(chance(400_000)).toBeLessThan(0.05);
    expect(chance(300_000)).toBeGreaterThan(0.4);
    expect(chance(300_000)).toBeLessThan(0.6);
    expect(chance(200_000)).toBeGreaterThan(0.95);
    expect(chance(150_000)).toBe(1); // it is there already
    expect(chance(0)).toBe(1);
  });

  it('is whole before the month begins, and wider than in its middle', () => {
    const before = forecastMonth({ records: steady }, { month: '2026-05', asOf: '2026-04-15' });
    expect(before.toDate).toBeUndefined();
    expect(before.revenue?.mean).toBeGreaterThan(310_000);
    expect(before.revenue?.mean).toBeLessThan(314_000);
    const width = ({ revenue }: typeof before) => (revenue?.high ?? 0) - (revenue?.low ?? 0);
    expect(width(before)).toBeGreaterThan(width(forecast));
  });

  it('starts after the last day entered, not after days that nobody filled in', () => {
    const { revenue } = forecastMonth({ records: steady }, { month: '2026-04', asOf: '2026-04-18' });
    expect(revenue).toEqual(forecast.revenue);
  });

  it('asks less of days on which less comes', () => {
    const records = daysFrom('2026-01-05', '2026-03-15').map((day, index) =>
      row(day, 'a', { payments: index % 7 < 5 ? 2 : 0, revenue: index % 7 < 5 ? 20_000 : 0 }),
    );
    const perDayNeeded = (asOf: string) =>
      forecastMonth({ records }, { month: '2026-03', asOf, goal: 600_000 }).perDayNeeded ?? 0;
    const [friday, sunday] = [perDayNeeded('2026-03-13'), perDayNeeded('2026-03-15')];
    expect(sunday / friday).toBeGreaterThan(1); // two days are gone
    expect(sunday / friday).toBeLessThan(18 / 16); // but of little weight
  });
});

it('A month that is over is what came, without doubt', () => {
  const over = forecastMonth({ records: steady }, { month: '2026-03', asOf: '2026-04-15', goal: 310_000 });
  expect(over.revenue).toEqual({ mean: 310_000, low: 310_000, high: 310_000 });
  expect(over.payments).toEqual({ mean: 31, low: 31, high: 31 });
  expect(over.chance).toBe(1);
  expect(forecastMonth({ records: steady }, { month: '2026-03', asOf: '2026-04-15', goal: 310_001 }).chance).toBe(0);
});

describe('Open deals', () => {
  const last = '2026-04-20';
  /** Two leads a day: one is lost at once, the other pays ten days later. */
  const dealsUntil = (to: string): Deal[] =>
    daysFrom('2025-12-22', to).flatMap((created, index): Deal[] => {
      const paidOn = addDays(created, 10);
      return [
        { id: `${index}a`, created, lostOn: created },
        { id: `${index}b`, created, ...(paidOn <= last && { paidOn }) },
      ];
    });
  const records = alike('2026-01-01', last, { a: { payments: 1, revenue: 10_000 } });
  const ahead = (to: string) =>
    (forecastMonth({ records, deals: dealsUntil(to) }, { month: '2026-04', asOf: last }).payments?.mean ?? 0) - 20;

  it('promise the payments of the days ahead', () => {
    expect(ahead(last)).toBeGreaterThan(9.5);
    expect(ahead(last)).toBeLessThan(10.5);
  });

  it('say that less will come when leads have failed for a week and a half', () => {
    expect(ahead(addDays(last, -5))).toBeLessThan(ahead(last) - 3);
    expect(ahead(addDays(last, -10))).toBeLessThan(4);
  });

  it('that are too few change nothing', () => {
    const few = dealsUntil(last).slice(-15);
    expect(forecastMonth({ records, deals: few }, { month: '2026-04', asOf: last })).toEqual(
      forecastMonth({ records }, { month: '2026-04', asOf: last }),
    );
  });

  it('that cover half of the payments still tell how they move', () => {
    const twice = alike('2026-01-01', last, { a: { payments: 2, revenue: 20_000 } });
    const { payments } = forecastMonth({ records: twice, deals: dealsUntil(last) }, { month: '2026-04', asOf: last });
    expect(payments?.mean).toBeGreaterThan(58);
    expect(payments?.mean).toBeLessThan(62);
  });
});

it('Waiting over the New Year’s holidays does not make a deal less likely to come', () => {
  const holidays = daysFrom('2026-01-01', '2026-01-08');
  const options = { seed: 5, size: 'large', from: '2025-05-01', to: '2026-01-31', calendar: { holidays } } as const;
  const { records, deals } = simulate(options);
  const ask = { month: '2026-01', asOf: '2026-01-08' } as const;
  const known = forecastMonth({ records, deals, calendar: { holidays } }, ask).payments?.mean ?? 0;
  const unknown = forecastMonth({ records, deals }, ask).payments?.mean ?? 0;
  expect(known).toBeGreaterThan(1.1 * unknown);
});

describe('With fewer than three payments to come', () => {
  const records = daysFrom('2026-01-01', '2026-04-25').map((day, index) =>
    row(day, 'a', index % 5 === 0 ? { payments: 1, revenue: 10_000 } : { payments: 0, revenue: 0 }),
  );
  const { payments, revenue } = forecastMonth({ records }, { month: '2026-04', asOf: '2026-04-25' });

  it('payments lie between whole numbers', () => {
    expect([payments?.low, payments?.high]).toEqual([5, 7]); // 5 so far, 0 to 2 more
  });

  it('money may be none at all', () => {
    expect(revenue?.low).toBe(50_000);
    expect(revenue?.high).toBeGreaterThan(60_000);
  });
});

it('A day, a month or a goal that does not exist is refused', () => {
  const ask = { month: '2026-04', asOf: '2026-04-15' };
  expect(problemOf(() => forecastMonth({ records: [] }, { ...ask, asOf: '2026-04-31' }))?.code).toBe('badDay');
  expect(problemOf(() => forecastMonth({ records: [] }, { ...ask, month: '2026-4' }))?.code).toBe('badMonth');
  expect(problemOf(() => forecastMonth({ records: steady }, { ...ask, goal: Number.NaN }))?.code).toBe('notFinite');
  const broken = [...steady, row('2026-04-10', 'b', { revenue: Number.POSITIVE_INFINITY })];
  expect(problemOf(() => forecastMonth({ records: broken }, ask))?.code).toBe('notFinite');
});
