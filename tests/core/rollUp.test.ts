import { type DayRecord, type Facts, rollUp, type Values } from '../../src/core';
import { problemOf, row } from './support';

const MONDAY = '2026-03-02';
const TUESDAY = '2026-03-03';
const week = (records: DayRecord[], more: Pick<Facts, 'kept'> = {}, source?: string): Values | undefined =>
  rollUp({ records, ...more }, 'week', source)[0]?.values;

describe('A period', () => {
  it('has its first and last day and the sums of what was entered in it', () => {
    const records = [row('2026-12-31', 'a', { leads: 2 }), row('2027-01-01', 'b', { leads: 3, spend: 10.5 })];
    expect(rollUp({ records }, 'week')).toEqual([
      { key: '2026-W53', from: '2026-12-28', to: '2027-01-03', values: { leads: 5, spend: 10.5, cpl: 2.1 } },
    ]);
    expect(rollUp({ records }, 'month')).toEqual([
      { key: '2026-12', from: '2026-12-01', to: '2026-12-31', values: { leads: 2 } },
      { key: '2027-01', from: '2027-01-01', to: '2027-01-31', values: { leads: 3, spend: 10.5, cpl: 3.5 } },
    ]);
    expect(rollUp({ records }, 'day', 'a')).toEqual([
      { key: '2026-12-31', from: '2026-12-31', to: '2026-12-31', values: { leads: 2 } },
    ]);
  });

  it('without a single entered value is absent; with a zero it is there', () => {
    const empty = { ...row(MONDAY, 'a', {}), event: 'Сменили лендинг' };
    expect(rollUp({ records: [empty, row('2026-03-10', 'a', { leads: 0 })] }, 'week')).toEqual([
      { key: '2026-W11', from: '2026-03-09', to: '2026-03-15', values: { leads: 0 } },
    ]);
    expect(rollUp({ records: [] }, 'month')).toEqual([]);
    expect(rollUp({ records: [row(MONDAY, 'a', { leads: 1 })] }, 'day', 'нет такого')).toEqual([]);
  });

  it('adds up two rows of the same source and day as one', () => {
    const twice = [row(MONDAY, 'a', { clicks: 10 }), row(MONDAY, 'a', { clicks: 10, leads: 4 })];
    expect(week(twice)).toEqual({ clicks: 20, leads: 4, siteConversion: 0.2 });
  });

  it('sums rows of the business’s own', () => {
    const records = [row(MONDAY, 'a', { 'own:1': 2 }), row(TUESDAY, 'b', { 'own:1': 0.5 })];
    expect(week(records)).toEqual({ 'own:1': 2.5 });
  });
});

describe('A ratio', () => {
  it('is taken from the sums, not from the daily ratios', () => {
    const records = [row(MONDAY, 'a', { held: 1, payments: 1 }), row(TUESDAY, 'a', { held: 9, payments: 1 })];
    expect(week(records)?.meetingToPayment).toBe(0.2); // the mean of 100 % and 11 % would be 56 %
  });

  it('counts only source-days on which both sides were entered', () => {
    const records = [
      row(MONDAY, 'a', { clicks: 100, leads: 5 }),
      row(TUESDAY, 'a', { clicks: 900 }), // leads not entered yet
      row(TUESDAY, 'b', { leads: 7 }), // clicks not kept
    ];
    expect(week(records)).toEqual({ clicks: 1000, leads: 12, siteConversion: 0.05 });
  });

  it('counts an entered zero', () => {
    const records = [row(MONDAY, 'a', { clicks: 100, leads: 5 }), row(TUESDAY, 'a', { clicks: 100, leads: 0 })];
    expect(week(records)?.siteConversion).toBe(0.025);
  });

  it('with spend divides plain sums: money is spent on days without clicks, too', () => {
    const records = [
      row(MONDAY, 'a', { spend: 100, clicks: 10, leads: 2, qualified: 1, revenue: 400 }),
      row(TUESDAY, 'a', { spend: 300 }),
      row(TUESDAY, 'b', { clicks: 10, leads: 2, qualified: 1 }),
    ];
    expect(week(records)).toMatchObject({ cpc: 20, cpl: 100, cpql: 200, adCostShare: 1 });
  });

  it('divides plain sums where sales are kept in one common row', () => {
    const records = [
      row(MONDAY, 'VK', { leads: 30 }),
      row(TUESDAY, 'Сайт', { leads: 10 }),
      row(TUESDAY, 'Отдел продаж', { payments: 4 }),
    ];
    expect(week(records)?.leadToPayment).toBe(0.1);
    expect(week(records, {}, 'VK')).toEqual({ leads: 30 });
    expect(week(records, {}, 'Отдел продаж')).toEqual({ payments: 4 });
  });

  it('goes by what is kept, not by what is entered this week', () => {
    const records = [row(MONDAY, 'a', { leads: 10 }), row(MONDAY, 'b', { payments: 4 })];
    const kept = { a: ['leads', 'payments'] as const, b: ['payments'] as const };
    expect(week(records)?.leadToPayment).toBe(0.4);
    expect(week(records, { kept })?.leadToPayment).toBeUndefined(); // a keeps both and has not entered one
  });

  it('with a zero or missing denominator is absent, never 0 %', () => {
    expect(week([row(MONDAY, 'a', { clicks: 0, leads: 0, spend: 5, impressions: 0 })])).toEqual({
      ...{ clicks: 0, leads: 0, spend: 5, impressions: 0 },
    });
    expect(week([row(MONDAY, 'a', { leads: 3 })])).toEqual({ leads: 3 });
  });
});

describe('Lead→meeting', () => {
  it('divides by qualified leads once the business keeps them, in every week and source', () => {
    const records = [
      row('2026-02-23', 'a', { leads: 40, scheduled: 10 }),
      row(MONDAY, 'a', { leads: 40, qualified: 20, scheduled: 10 }),
      row(MONDAY, 'b', { leads: 10, scheduled: 1 }),
    ];
    const byWeek = rollUp({ records }, 'week').map(({ values }) => values.leadToMeeting);
    expect(byWeek).toEqual([undefined, 0.5]);
    expect(rollUp({ records }, 'week', 'b')[0]?.values.leadToMeeting).toBeUndefined();
  });

  it('divides by all leads where nobody keeps qualified ones', () => {
    expect(week([row(MONDAY, 'a', { leads: 40, scheduled: 10 })])?.leadToMeeting).toBe(0.25);
    const unkept = { a: ['leads', 'scheduled'] as const };
    const records = [row(MONDAY, 'a', { leads: 40, qualified: 20, scheduled: 10 })];
    expect(week(records, { kept: unkept })?.leadToMeeting).toBe(0.25);
  });
});

describe('Show-up', () => {
  it('divides meetings held by meetings due', () => {
    const records = [row(MONDAY, 'a', { scheduled: 50, due: 10, held: 7 })];
    expect(week(records)?.showUp).toBe(0.7);
    expect(rollUp({ records }, 'day')[0]?.values.showUp).toBe(0.7);
  });

  it('divides by meetings booked where nobody keeps those due, and then says nothing about a single day', () => {
    const records = [row(MONDAY, 'a', { scheduled: 8, held: 2 }), row(TUESDAY, 'a', { scheduled: 2, held: 5 })];
    expect(week(records)?.showUp).toBe(0.7);
    expect(rollUp({ records }, 'month')[0]?.values.showUp).toBe(0.7);
    expect(rollUp({ records }, 'day').map(({ values }) => values.showUp)).toEqual([undefined, undefined]);
  });
});

describe('The cost of a client', () => {
  it('leaves out repeat payments', () => {
    expect(week([row(MONDAY, 'a', { spend: 900, payments: 5, repeatPayments: 2 })])?.cac).toBe(300);
    expect(week([row(MONDAY, 'a', { spend: 900, payments: 5 })])?.cac).toBe(180);
  });

  it('is absent when every payment was a repeat one', () => {
    expect(week([row(MONDAY, 'a', { spend: 900, payments: 2, repeatPayments: 2 })])?.cac).toBeUndefined();
  });
});

describe('Bad input is refused with a reason:', () => {
  it.each(['2026-02-30', '02.03.2026', ''])('the day “%s”', (day) => {
    const records = [row(day, 'a', { leads: 1 })];
    for (const by of ['day', 'week', 'month'] as const)
      expect(problemOf(() => rollUp({ records }, by))).toEqual({ code: 'badDay', found: day });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('the number %s', (leads) => {
    const once = [row(MONDAY, 'a', { leads })];
    for (const records of [once, [...once, ...once]])
      expect(problemOf(() => rollUp({ records }, 'week'))).toMatchObject({ code: 'notFinite', metric: 'leads' });
  });
});
