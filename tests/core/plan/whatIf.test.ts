import {
  addDays,
  type DayRecord,
  daysFrom,
  type Effect,
  effectsOf,
  type Facts,
  type Inputs,
  outcomeOf,
  type WhatIf,
  whatIf,
} from '../../../src/core';
import { row } from '../support';

const SUNDAY = '2026-03-29';
const MONTH = 365.25 / 12 / 7; // weeks
/** The same numbers on every day of eight weeks. */
const everyDay = (source: string, values: Inputs, weeks = 8): DayRecord[] =>
  daysFrom(addDays(SUNDAY, 1 - 7 * weeks), SUNDAY).map((day) => row(day, source, values));
/** Months worth of numbers: so much a week, as each day's seventh. */
const weekly = (values: Inputs): Inputs =>
  Object.fromEntries(Object.entries(values).map(([metric, value]) => [metric, (value ?? 0) / 7]));
const asked = (facts: Facts, capacityPerWeek?: number): WhatIf =>
  whatIf(facts, { asOf: SUNDAY, ...(capacityPerWeek !== undefined && { capacityPerWeek }) });
const weeksOf = (amount: number | undefined): number => Math.round((1e6 * (amount ?? Number.NaN)) / MONTH) / 1e6;
const nine = (value: number | undefined): number => Math.round(1e9 * (value ?? Number.NaN)) / 1e9;
const effect = (month: WhatIf, lever: Effect['lever']): Effect | undefined =>
  effectsOf(month).find((one) => one.lever === lever);

const SITE = weekly({ spend: 700, clicks: 1000, leads: 100, due: 50, held: 40, payments: 10, revenue: 5000 });
const FRIENDS = weekly({ leads: 20, due: 15, held: 10, payments: 5, revenue: 2500 });

describe('A usual month', () => {
  it('is what the last eight closed weeks brought, in a month of 365.25 / 12 days', () => {
    const month = asked({ records: everyDay('Сайт', SITE) });
    expect([month.from, month.to, month.counted]).toEqual(['2026-02-02', SUNDAY, 'revenue']);
    const { leads, revenue, spend } = outcomeOf(month);
    expect([leads, revenue, spend].map(weeksOf)).toEqual([100, 5000, 700]);
  });

  it('does not know the running week, nor what lies further back', () => {
    const records = everyDay('Сайт', SITE);
    const more = [
      ...records,
      row(addDays(SUNDAY, 1), 'Сайт', { leads: 999 }),
      row('2026-01-31', 'Сайт', { leads: 999 }),
    ];
    expect(whatIf({ records: more }, { asOf: addDays(SUNDAY, 1) })).toEqual(asked({ records }));
  });

  it('needs four whole weeks: holidays, special weeks and weeks with missing days do not count', () => {
    const records = everyDay('Сайт', SITE, 4);
    expect(asked({ records }).because).toBeUndefined();
    expect(asked({ records, specialWeeks: ['2026-W12'] }).because).toBe('tooLittleHistory');
    const holidays = ['2026-03-23', '2026-03-24', '2026-03-25'];
    expect(asked({ records, calendar: { holidays } }).because).toBe('tooLittleHistory');
    const gaps = records.filter(({ day }) => !holidays.includes(day));
    expect(asked({ records: gaps }).because).toBe('tooLittleHistory');
  });
});

describe('A tenth more', () => {
  const month = asked({ records: [...everyDay('Сайт', SITE), ...everyDay('Друзья', FRIENDS)] });

  it('of a stage that one source keeps brings a tenth of that source alone', () => {
    // site conversion: 0.1 × 5000 a week; friends have no clicks, and stay as they are
    expect(weeksOf(effect(month, 'siteConversion')?.gain)).toBe(500);
    expect(weeksOf(effect(month, 'showUp')?.gain)).toBe(750);
    expect(weeksOf(effect(month, 'averageCheck')?.gain)).toBe(750);
  });

  it('of traffic costs a tenth more, of the price a tenth less is saved', () => {
    expect(weeksOf(effect(month, 'traffic')?.gain)).toBe(750);
    expect(weeksOf(effect(month, 'traffic')?.spend)).toBe(70);
    expect([effect(month, 'price')?.change, effect(month, 'price')?.gain]).toEqual([-0.1, 0]);
    expect(weeksOf(effect(month, 'price')?.worth)).toBe(70);
  });

  it('is listed dearest first, and only for what the business keeps', () => {
    const effects = effectsOf(month);
    expect(effects.map(({ worth }) => worth)).toEqual(effects.map(({ worth }) => worth).sort((a, b) => b - a));
    expect(effects.map(({ lever }) => lever).sort()).toEqual([
      ...['averageCheck', 'leadToMeeting', 'meetingToPayment', 'price', 'showUp', 'siteConversion', 'traffic'],
    ]);
  });

  it('of traffic brings no client who comes back by himself, of the check also these', () => {
    const regulars = asked({ records: everyDay('Сайт', { ...SITE, repeatPayments: 4 / 7 }) });
    // 6 of 10 payments are new: 0.1 × 6 payments at 500
    expect(weeksOf(effect(regulars, 'traffic')?.gain)).toBe(300);
    expect(weeksOf(effect(regulars, 'averageCheck')?.gain)).toBe(500);
  });

  it('is told in payments where money is not kept, and not at all where neither is', () => {
    const { revenue: _, ...without } = SITE;
    const counted = asked({ records: everyDay('Сайт', without) });
    expect(counted.counted).toBe('payments');
    expect(weeksOf(effect(counted, 'showUp')?.worth)).toBe(1);
    expect(effect(counted, 'price')?.worth).toBe(0);
    expect(asked({ records: everyDay('Сайт', weekly({ leads: 100 })) }).because).toBe('notKept');
  });

  it('of meetings is worth only what sales can hold', () => {
    const guarded = asked({ records: everyDay('Сайт', SITE) }, 42);
    // 44 meetings would be held, 42 can be: 0.05 × 5000
    expect(weeksOf(effect(guarded, 'siteConversion')?.gain)).toBe(250);
    expect(weeksOf(effect(guarded, 'meetingToPayment')?.gain)).toBe(500);
    const beyond = asked({ records: everyDay('Сайт', SITE) }, 10);
    expect(weeksOf(outcomeOf(beyond).held)).toBe(40); // what was held could be held
    expect(weeksOf(effect(beyond, 'siteConversion')?.gain)).toBe(0);
  });
});

describe('Sales in one common row', () => {
  const records = [
    ...everyDay('Сайт', weekly({ spend: 900, clicks: 1000, leads: 90 })),
    ...everyDay('Друзья', weekly({ leads: 30 })),
    ...everyDay('Отдел продаж', weekly({ due: 60, held: 40, payments: 10, revenue: 6000 })),
  ];
  const month = asked({ records });

  it('live on the leads of all sources: a tenth more of three quarters of them is worth three quarters of a tenth', () => {
    expect(weeksOf(effect(month, 'siteConversion')?.gain)).toBe(450);
    expect(weeksOf(effect(month, 'traffic')?.gain)).toBe(600);
  });

  it('have rates across the border that are the company’s', () => {
    const usual = Object.fromEntries(month.levers.map(({ lever, usual: level }) => [lever, nine(level)]));
    expect(usual).toMatchObject({ leadToMeeting: 0.5, siteConversion: 0.09, price: 7.5, averageCheck: 600 });
    expect(weeksOf(effect(month, 'leadToMeeting')?.gain)).toBe(600);
  });
});

describe('Several levers at once', () => {
  const month = asked({ records: everyDay('Сайт', SITE) });

  it('multiply', () => {
    const { leads, payments, revenue, spend } = outcomeOf(month, {
      traffic: 2,
      siteConversion: 1.5,
      averageCheck: 0.5,
      price: 2,
    });
    expect([leads, payments, revenue, spend].map(weeksOf)).toEqual([300, 30, 7500, 2800]);
  });

  it('never let through more than all that comes', () => {
    const { due, held } = outcomeOf(month, { showUp: 2 });
    expect([due, held].map(weeksOf)).toEqual([50, 50]); // 40 of 50 came, 50 of 50 is all
  });

  it('turned to nothing leave nothing', () => {
    const { leads, payments, revenue } = outcomeOf(month, { meetingToPayment: 0 });
    expect([leads, payments, revenue].map(weeksOf)).toEqual([100, 0, 0]);
  });

  it('joins stages that are not kept: without meetings leads turn into payments', () => {
    const short = asked({ records: everyDay('Сайт', weekly({ leads: 100, payments: 10, revenue: 5000 })) });
    const levers = short.levers.map((found) => ({ ...found, usual: nine(found.usual) }));
    expect(levers).toMatchObject([
      { lever: 'traffic', to: 'leads' },
      { lever: 'meetingToPayment', from: 'leads', usual: 0.1 },
      { lever: 'averageCheck', usual: 500 },
    ]);
  });
});
