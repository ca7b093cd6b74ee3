import { addDays, type DayRecord, type Deal, daysFrom } from '../../../src/core';
import { company, FIRST_DAY, reviewOf, SUNDAY, signalOf, USUAL } from './support';

const { due: _, ...WITHOUT_DUE } = USUAL;
const SALES = { scheduled: 8, due: 8, held: 6, payments: 2, revenue: 120_000 };
const MARKETING = { impressions: 9000, clicks: 360, spend: 21_600, leads: 18, qualified: 12 };

describe('The show-up rate', () => {
  it('is the held of those due, where it is kept what day meetings are booked for', () => {
    const booked = company({ values: ({ back }) => (back < 1 ? { ...USUAL, scheduled: 40 } : USUAL) });
    const signal = signalOf(reviewOf(booked), 'showUp');
    expect(signal).toMatchObject({ verdict: 'usual', count: 84, of: 112, actual: 0.75 });
    expect(signal).not.toHaveProperty('lagged');
  });

  it('is the held of those booked, where it is not', () => {
    const signal = signalOf(reviewOf(company({ values: () => WITHOUT_DUE })), 'showUp');
    expect(signal).toMatchObject({ verdict: 'usual', count: 84, of: 112, usual: expect.closeTo(0.75, 9) });
  });
});

/** Deals that are booked at once, held `toHeld` days later, and paid `toPaid` days after that. */
const dealsOf = ({ toHeld = 0, toPaid = 0 }): Deal[] =>
  daysFrom(FIRST_DAY, addDays(SUNDAY, -21)).map((created, index) => {
    const heldOn = addDays(created, toHeld);
    return { id: String(index), created, scheduledOn: created, heldOn, paidOn: addDays(heldOn, toPaid) };
  });

describe('Stages that take days', () => {
  /** In the week before the reviewed one three times as many meetings were held; all are paid ten days later. */
  const wave = company({
    values: ({ day }) => {
      const heldOn = (when: string): number => (when >= '2024-07-15' && when <= '2024-07-21' ? 18 : 6);
      return { ...USUAL, held: heldOn(day), payments: heldOn(addDays(day, -10)) / 3 };
    },
  });

  it('are compared with the days that they come from, as the deals tell', () => {
    const signal = signalOf(reviewOf(wave, { deals: dealsOf({ toPaid: 10 }) }), 'meetingToPayment');
    expect(signal).toMatchObject({ lagged: true, verdict: 'usual', change: expect.closeTo(0, 9) });
  });

  it('are compared with whole weeks before where there are no deals, by what fits best', () => {
    const later = company({
      values: ({ week }) => {
        const heldIn = (one: number): number => (one % 3 === 0 ? 18 : 6);
        return { ...USUAL, held: heldIn(week), payments: heldIn(week - 1) / 3 };
      },
    });
    const signal = signalOf(reviewOf(later), 'meetingToPayment');
    expect(signal).toMatchObject({ lagged: true, verdict: 'usual', change: expect.closeTo(0, 9) });
  });

  it('fall back in the same way on a list with fewer than ten finished deals', () => {
    const few = dealsOf({ toPaid: 10 }).slice(0, 9);
    expect(signalOf(reviewOf(wave, { deals: few }), 'meetingToPayment')).toEqual(
      signalOf(reviewOf(wave), 'meetingToPayment'),
    );
  });

  it('are compared with the days known on the reviewed Sunday, whatever is paid later', () => {
    const slow = dealsOf({ toPaid: 10 }).map(({ paidOn: _, ...deal }) => ({
      ...deal,
      created: FIRST_DAY,
      heldOn: '2024-06-10',
    }));
    const paidLater = slow.map((deal) => ({ ...deal, paidOn: '2024-08-01' }));
    const withDeals = (deals: readonly Deal[]): unknown =>
      signalOf(reviewOf(wave, { deals: [...dealsOf({ toPaid: 10 }), ...deals] }), 'meetingToPayment');
    expect(withDeals(paidLater)).toEqual(withDeals(slow));
  });

  it('say that they are matched only where they are', () => {
    const signals = reviewOf(company()).signals.filter(({ lagged }) => lagged);
    expect(signals).toEqual([]);
  });
});

describe('Sales in one common row', () => {
  const common = (change: (back: number) => Partial<typeof SALES> = () => ({})): DayRecord[] =>
    company({
      sources: ['a', 'b', 'Отдел продаж'],
      values: ({ source, back }) => (source === 'Отдел продаж' ? { ...SALES, ...change(back) } : MARKETING),
    });

  it('are judged for the company against the leads of all sources', () => {
    const report = reviewOf(common((back) => (back < 4 ? { scheduled: 4 } : {})));
    const signal = signalOf(report, 'leadToMeeting');
    expect(signal).toMatchObject({
      verdict: 'alarm',
      usual: expect.closeTo(8 / 24, 9),
      actual: expect.closeTo(4 / 24, 9),
    });
    expect(signal).not.toHaveProperty('mainSource');
    for (const source of ['a', 'b']) expect(signalOf(report, 'leadToMeeting', source).verdict).toBe('noData');
  });

  it('leave the stages of marketing to their sources', () => {
    const report = reviewOf(common());
    expect(signalOf(report, 'siteConversion', 'b').verdict).toBe('usual');
    expect(signalOf(report, 'showUp', 'a').verdict).toBe('noData');
    expect(signalOf(report, 'showUp').verdict).toBe('usual');
  });

  it('take a source’s part of the meetings by its leads, so that its faults have a price', () => {
    const records = company({
      sources: ['a', 'b', 'Отдел продаж'],
      values: ({ source, back }) => {
        if (source === 'Отдел продаж') return SALES;
        return source === 'a' && back < 4 ? { ...MARKETING, leads: 9 } : MARKETING;
      },
    });
    const [ofSource, ofCompany] = ['a', undefined].map((source) =>
      signalOf(reviewOf(records), 'siteConversion', source),
    );
    expect(ofSource?.toMonthEnd?.held).toBeLessThan(-1);
    expect(ofSource?.toMonthEnd?.held).toBeCloseTo(ofCompany?.toMonthEnd?.held ?? 0, 6);
  });
});
