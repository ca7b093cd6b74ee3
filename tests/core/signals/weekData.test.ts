import { type DayRecord, reviewWeek } from '../../../src/core';
import { company, LAST_WEEK, reviewOf, SUNDAY, signalOf, USUAL, weekBefore } from './support';

const steady = company();
const lastWeekOf = (values: (weekday: number) => typeof USUAL | undefined): DayRecord[] =>
  company({ values: ({ back, weekday }) => (back === 0 ? values(weekday) : USUAL) });
const WORKDAYS = ['2024-07-22', '2024-07-23', '2024-07-24', '2024-07-25', '2024-07-26'];

describe('A week is not judged', () => {
  it('while it is not over', () => {
    const on = (today: string): unknown => reviewWeek({ records: steady }, LAST_WEEK, { today }).because;
    expect([on('2024-07-25'), on(SUNDAY), on('2024-07-29')]).toEqual(['weekNotOver', 'weekNotOver', undefined]);
  });

  it('with three days that nobody entered, but is with two', () => {
    const until = (last: number): ReturnType<typeof reviewOf> =>
      reviewOf(lastWeekOf((weekday) => (weekday <= last ? USUAL : undefined)));
    expect(until(4)).toMatchObject({ judged: false, because: 'missingDays' });
    expect(until(5).judged).toBe(true);
  });

  it('with holidays on three of its weekdays, but is with two, or three with the weekend', () => {
    const on = (holidays: readonly string[]): unknown => reviewOf(steady, { calendar: { holidays } }).because;
    expect(on(WORKDAYS.slice(0, 3))).toBe('holidays');
    expect(on(WORKDAYS.slice(0, 2))).toBeUndefined();
    expect(on([...WORKDAYS.slice(0, 2), '2024-07-27', SUNDAY])).toBeUndefined();
  });

  it('before there are six weeks to compare it with', () => {
    const young = (weeks: number): unknown =>
      reviewOf(company({ values: ({ back }) => (back <= weeks ? USUAL : undefined) })).because;
    expect(young(5)).toBe('tooLittleHistory');
    expect(young(6)).toBeUndefined();
  });

  it('when nothing was ever entered', () => {
    const { signals, ...report } = reviewOf([]);
    expect(report).toEqual({ week: LAST_WEEK, judged: false, because: 'missingDays' });
    expect(new Set(signals.map(({ verdict }) => verdict))).toEqual(new Set(['noData']));
  });

  it('and then says of no metric that anything happened', () => {
    const fault = lastWeekOf((weekday) => (weekday < 5 ? { ...USUAL, leads: 0 } : undefined));
    const { signals } = reviewOf(fault);
    expect(signals.length).toBeGreaterThan(0);
    expect(new Set(signals.map(({ verdict }) => verdict))).toEqual(new Set(['noData']));
  });
});

describe('A day', () => {
  it('that was not entered takes its part of the usual along: two missing days are no fall', () => {
    const report = reviewOf(lastWeekOf((weekday) => (weekday < 6 ? USUAL : undefined)));
    expect(signalOf(report, 'leads')).toMatchObject({ verdict: 'usual', count: 180, usual: expect.closeTo(180, 6) });
  });

  it('on which there were none is not a day that was not entered', () => {
    const report = reviewOf(lastWeekOf((weekday) => (weekday < 6 ? USUAL : { ...USUAL, leads: 0 })));
    expect(signalOf(report, 'leads')).toMatchObject({ count: 180, usual: expect.closeTo(252, 6) });
  });

  it('off is expected to bring nothing', () => {
    const holidays = WORKDAYS.slice(3);
    const closed = lastWeekOf((weekday) => (weekday === 4 || weekday === 5 ? { leads: 0 } : USUAL));
    expect(signalOf(reviewOf(closed), 'leads').change).toBeLessThan(-0.2);
    expect(signalOf(reviewOf(closed, { calendar: { holidays } }), 'leads').change).toBeCloseTo(0, 9);
  });
});

describe('A source', () => {
  const joins = (weeks: number, values = USUAL): DayRecord[] =>
    company({
      sources: ['a', 'new'],
      values: ({ back, source }) => (source === 'a' ? USUAL : back <= weeks ? values : undefined),
    });

  it('is being learned until it has six weeks, and does not stand in the company’s way', () => {
    const report = reviewOf(joins(5, { ...USUAL, held: 1 }));
    expect(signalOf(report, 'showUp', 'new')).toEqual({
      metric: 'showUp',
      source: 'new',
      weeks: 1,
      verdict: 'learning',
    });
    expect(signalOf(report, 'showUp')).toMatchObject({ verdict: 'usual', of: 56 });
    expect(signalOf(reviewOf(joins(6)), 'showUp', 'new').verdict).toBe('usual');
  });

  it('is being learned until it has three successes', () => {
    const paidIn = (...weeks: readonly number[]): unknown => {
      const records = company({
        values: ({ week, weekday }) => ({ held: 2, payments: weekday === 1 && weeks.includes(week) ? 1 : 0 }),
      });
      return signalOf(reviewOf(records), 'meetingToPayment', 'a').verdict;
    };
    expect(paidIn(20, 22)).toBe('learning');
    expect(paidIn(20, 22, 24)).not.toBe('learning');
  });

  it('without the stage has no data of it, never a zero', () => {
    const only = company({ values: ({ source }) => (source === 'a' ? USUAL : { leads: 10, spend: 5000 }) });
    const report = reviewOf(only);
    for (const metric of ['showUp', 'ctr', 'averageCheck'] as const)
      expect(signalOf(report, metric, 'b')).toEqual({ metric, source: 'b', weeks: 1, verdict: 'noData' });
    expect(signalOf(report, 'cpl', 'b').verdict).toBe('usual');
  });
});

describe('A rate with nothing to divide by', () => {
  it('in the week has no data, never 0 percent', () => {
    const none = company({ values: ({ back }) => (back < 4 ? { ...USUAL, due: 0, held: 0 } : USUAL) });
    expect(signalOf(reviewOf(none), 'showUp')).toEqual({ metric: 'showUp', weeks: 1, verdict: 'noData' });
  });

  it('in any week has none either', () => {
    const never = company({ values: () => ({ ...USUAL, clicks: 0, leads: 0, payments: 0, revenue: 0 }) });
    const report = reviewOf(never);
    for (const metric of ['siteConversion', 'qualifiedShare', 'averageCheck'] as const)
      expect(signalOf(report, metric)).toEqual({ metric, weeks: 1, verdict: 'noData' });
  });

  it('has no cost where nothing came for the money', () => {
    const signal = signalOf(
      reviewOf(company({ values: (at) => (at.back < 1 ? { ...USUAL, leads: 0 } : USUAL) })),
      'cpl',
    );
    expect(signal).toMatchObject({ verdict: 'alarm', weeks: 1, count: 302_400, of: 0, usual: expect.closeTo(1200, 6) });
    expect(signal).not.toHaveProperty('actual');
    expect(signal).not.toHaveProperty('change');
  });
});

describe('The weeks that later weeks are compared with', () => {
  const broken = company({ values: ({ back }) => (back >= 5 && back < 9 ? { ...USUAL, held: 3 } : USUAL) });
  const specialWeeks = [5, 6, 7, 8].map(weekBefore);
  const stepped = company({ values: ({ back }) => (back < 9 ? { ...USUAL, held: 4 } : USUAL) });

  it('are the last twelve', () => {
    const heldIn = (back: number): number => (back === 0 ? 1 : back < 12 ? 6 : back === 12 ? 3 : 8);
    const records = company({ values: ({ back }) => ({ ...USUAL, held: heldIn(back) }) });
    expect(signalOf(reviewOf(records), 'showUp')).toMatchObject({
      weeks: 1,
      usual: expect.closeTo((11 * 0.75 + 0.375) / 12, 9),
    });
  });

  it('are without those that a person marked as special', () => {
    expect(signalOf(reviewOf(broken), 'showUp').usual).toBeLessThan(0.7);
    expect(signalOf(reviewOf(broken, { specialWeeks }), 'showUp').usual).toBeCloseTo(0.75, 9);
  });

  it('are without weeks of holidays', () => {
    const holidays = broken.flatMap(({ day, values }) => (values.held === 3 ? day : []));
    expect(signalOf(reviewOf(broken, { calendar: { holidays } }), 'showUp').usual).toBeCloseTo(0.75, 9);
  });

  it('begin with a norm that a person accepted, for that metric only', () => {
    const accepted = reviewOf(stepped, { norms: [{ metric: 'showUp', from: weekBefore(8) }] });
    expect(signalOf(reviewOf(stepped), 'showUp').usual).toBeGreaterThan(0.55);
    expect(signalOf(accepted, 'showUp')).toMatchObject({ usual: expect.closeTo(0.5, 9), verdict: 'usual' });
    expect(signalOf(accepted, 'leads')).toEqual(signalOf(reviewOf(stepped), 'leads'));
  });

  it('begin anew for one source where only its norm was accepted', () => {
    const report = reviewOf(stepped, { norms: [{ metric: 'showUp', source: 'b', from: weekBefore(8) }] });
    expect(signalOf(report, 'showUp', 'b').usual).toBeCloseTo(0.5, 9);
    expect(signalOf(report, 'showUp', 'a').usual).toBeGreaterThan(0.55);
  });

  it('are learned anew while the accepted norm is younger than six weeks', () => {
    const since = (weeks: number): unknown =>
      signalOf(reviewOf(stepped, { norms: [{ metric: 'showUp', from: weekBefore(weeks) }] }), 'showUp').verdict;
    expect([since(5), since(6)]).toEqual(['learning', 'usual']);
  });

  it('do not change by a norm accepted from a later week', () => {
    const norms = [{ metric: 'showUp', from: weekBefore(-1) }] as const;
    expect(reviewOf(stepped, { norms })).toEqual(reviewOf(stepped));
  });
});
