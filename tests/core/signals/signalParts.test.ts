import type { Signal } from '../../../src/core';
import { changed, company, reviewOf, signalOf, USUAL } from './support';

const quiet = reviewOf(company());
const numbersOf = (metric: Signal['metric'], source?: string): Required<Signal> => {
  const signal = signalOf(quiet, metric, source);
  if (signal.usualHigh === undefined || signal.detectableDrop === undefined)
    throw new Error(`${metric} was not tested.`);
  return signal as Required<Signal>;
};
const SHARES = ['ctr', 'siteConversion', 'qualifiedShare', 'leadToMeeting', 'showUp', 'meetingToPayment'] as const;
const METRICS = [...SHARES, 'leads', 'cpl', 'averageCheck'] as const;

describe('The numbers behind a metric', () => {
  it.each(SHARES)('%s: so many of so many give the share', (metric) => {
    const { count, of, actual } = numbersOf(metric, 'a');
    expect(count / of).toBeCloseTo(actual, 12);
    expect(count).toBeGreaterThan(10);
  });

  it('leads: the count alone', () => {
    expect(signalOf(quiet, 'leads')).toMatchObject({ count: 252, actual: 252, usual: expect.closeTo(252, 6) });
    expect(signalOf(quiet, 'leads')).not.toHaveProperty('of');
  });

  it('cost of a lead: the money over the leads', () => {
    expect(signalOf(quiet, 'cpl')).toMatchObject({ count: 302_400, of: 252, actual: 1200 });
  });

  it('average check: the money over the payments', () => {
    expect(signalOf(quiet, 'averageCheck')).toMatchObject({ count: 1_680_000, of: 28, actual: 60_000 });
  });

  it('are those of the window that spoke loudest', () => {
    expect(signalOf(reviewOf(changed(1, { qualified: 1 })), 'qualifiedShare')).toMatchObject({ weeks: 1, of: 252 });
    expect(signalOf(reviewOf(changed(4, { held: 4 })), 'showUp')).toMatchObject({ weeks: 4, of: 4 * 112 });
  });

  it.each(METRICS)('%s: the change is the actual over the usual, less one', (metric) => {
    const { actual, usual, change } = signalOf(reviewOf(changed(4, { ...USUAL, spend: 30_000, held: 5 })), metric);
    expect(change).toBeCloseTo((actual ?? Number.NaN) / (usual ?? Number.NaN) - 1, 12);
  });
});

describe('What is usual', () => {
  it.each(METRICS)('%s: lies within its range, and so does an ordinary week', (metric) => {
    const { usualLow, usualHigh, usual, actual } = numbersOf(metric);
    expect(usualLow).toBeGreaterThan(0);
    for (const one of [usual, actual]) {
      expect(one).toBeGreaterThan(usualLow);
      expect(one).toBeLessThan(usualHigh);
    }
  });

  it('is a wider range for one source than for the company', () => {
    for (const metric of SHARES) {
      const [one, all] = [numbersOf(metric, 'a'), numbersOf(metric)];
      expect(one.usualHigh - one.usualLow).toBeGreaterThan(all.usualHigh - all.usualLow);
    }
  });

  it('reaches further up than down for checks, a few of which are large', () => {
    const { usualLow, usualHigh, usual } = numbersOf('averageCheck');
    expect(usualHigh - usual).toBeGreaterThan(usual - usualLow);
    expect(usualLow * usualHigh).toBeLessThan(0.999 * usual ** 2); // a few checks mostly lie below the mean of many
  });

  it('does not contain the week of an alarm', () => {
    const { usualLow = 0, actual = 1 } = signalOf(reviewOf(changed(4, { held: 4 })), 'showUp');
    expect(actual).toBeLessThan(usualLow);
  });
});

describe('The drop that can be noticed', () => {
  it.each(METRICS)('%s: is smaller over four weeks than over one, and both are shares', (metric) => {
    const { oneWeek, fourWeeks } = numbersOf(metric).detectableDrop;
    expect(fourWeeks).toBeGreaterThan(0);
    expect(fourWeeks).toBeLessThan(oneWeek);
    expect(oneWeek).toBeLessThanOrEqual(1);
  });

  it('is smaller where there is more data', () => {
    for (const metric of SHARES)
      expect(numbersOf(metric).detectableDrop.oneWeek).toBeLessThan(numbersOf(metric, 'a').detectableDrop.oneWeek);
  });

  it('is never told to be more than everything', () => {
    const rare = company({ values: ({ weekday }) => ({ held: 1, payments: weekday === 1 ? 1 : 0 }) });
    expect(signalOf(reviewOf(rare), 'meetingToPayment', 'a').detectableDrop?.oneWeek).toBe(1);
  });
});

describe('What comes of it to the end of the month', () => {
  // The reviewed week ends on 28 July: three days are left, so the end of August is meant, 34 days.
  const WEEKS_AHEAD = 34 / 7;

  it('is a loss, in meetings, payments and money, where a stage before the meeting fell by half', () => {
    const { toMonthEnd } = signalOf(reviewOf(changed(1, { qualified: 6, scheduled: 4 })), 'qualifiedShare');
    expect(toMonthEnd).toEqual({
      held: expect.closeTo(-0.5 * 84 * WEEKS_AHEAD, 6),
      payments: expect.closeTo(-0.5 * 28 * WEEKS_AHEAD, 6),
      revenue: expect.closeTo(-0.5 * 1_680_000 * WEEKS_AHEAD, 3),
    });
  });

  it('is no loss of meetings where only payments fell, nor of payments where only checks did', () => {
    const paid = signalOf(reviewOf(changed(4, { payments: 1, revenue: 60_000 })), 'meetingToPayment');
    expect(Object.keys(paid.toMonthEnd ?? {})).toEqual(['payments', 'revenue']);
    const checks = signalOf(reviewOf(changed(4, { revenue: 60_000 })), 'averageCheck');
    expect(checks.toMonthEnd).toEqual({ revenue: expect.closeTo(-0.5 * 1_680_000 * WEEKS_AHEAD, 3) });
  });

  it('is a gain where things got better, cheaper leads included', () => {
    const { toMonthEnd, verdict } = signalOf(reviewOf(changed(4, { spend: 10_800 })), 'cpl');
    expect(verdict).toBe('goodNews');
    for (const outcome of Object.values(toMonthEnd ?? { none: -1 })) expect(outcome).toBeGreaterThan(0);
  });

  it('of one source is the part of that source', () => {
    const half = reviewOf(changed(4, { qualified: 6 }, 'b'));
    const [ofSource, ofCompany] = ['b', undefined].map((source) => signalOf(half, 'qualifiedShare', source).toMonthEnd);
    expect(ofSource?.held).toBeCloseTo(ofCompany?.held ?? 0, 6);
  });

  it('is not told of what did not change, nor of outcomes that are not kept', () => {
    expect(quiet.signals.filter(({ toMonthEnd }) => toMonthEnd)).toEqual([]);
    const marketing = company({
      values: ({ back }) => ({ clicks: 360, leads: back < 2 ? 6 : 18 }),
    });
    const signal = signalOf(reviewOf(marketing), 'siteConversion');
    expect(signal.verdict).toBe('alarm');
    expect(signal).not.toHaveProperty('toMonthEnd');
  });

  it('counts a holiday ahead as four fifths of a day', () => {
    const records = changed(1, { qualified: 6, scheduled: 4 });
    const lostWith = (holidays: readonly string[]): number =>
      signalOf(reviewOf(records, { calendar: { holidays } }), 'qualifiedShare').toMonthEnd?.held ?? 0;
    expect(lostWith(['2024-08-01', '2024-09-02']) / lostWith([])).toBeCloseTo(33.8 / 34, 9);
  });
});
