import { simulate } from '../../../src/core/demo';
import { addDays, weekdayOf } from '../../../src/core/funnel/calendar';
import { FORTY_WEEKS, ratio, SALES, since, total, twelve, until } from './support';

const asText = (value: unknown): string => JSON.stringify(value);

describe('the company', () => {
  it.each([
    { size: 'small', leads: 5.5, held: 10, payments: 2.2 },
    { size: 'medium', leads: 17, held: 31, payments: 6.9 },
    { size: 'large', leads: 47, held: 85, payments: 19 },
  ] as const)('of size $size has about $leads leads a day, $held meetings and $payments payments a week', (usual) => {
    const records = twelve({ size: usual.size });
    const weeks = 12 * 40;
    expect(Math.abs(total(records, 'leads') / weeks / 7 / usual.leads - 1)).toBeLessThan(0.08);
    expect(Math.abs(total(records, 'held') / weeks / usual.held - 1)).toBeLessThan(0.08);
    expect(Math.abs(total(records, 'payments') / weeks / usual.payments - 1)).toBeLessThan(0.12);
  });

  it('is the same company for the same seed, and another one for another', () => {
    const ask = { seed: 7, ...FORTY_WEEKS };
    expect(asText(simulate(ask))).toBe(asText(simulate(ask)));
    expect(simulate(ask).records).not.toEqual(simulate({ ...ask, seed: 8 }).records);
  });

  it('grows by two percent a month unless told otherwise', () => {
    const leadsOf = (growthPerMonth?: number): number[] => {
      const options = { from: '2023-01-02', to: '2024-12-29', ...(growthPerMonth !== undefined && { growthPerMonth }) };
      const records = Array.from({ length: 4 }, (_, seed) => simulate({ seed, ...options }).records).flat();
      return [total(until(records, '2023-07-03'), 'leads'), total(since(records, '2024-07-01'), 'leads')];
    };
    const [first = 1, last = 0] = leadsOf();
    const [flatFirst = 1, flatLast = 0] = leadsOf(0);
    expect(last / first / (flatLast / flatFirst)).toBeCloseTo(1.02 ** 18, 1);
  });

  it('swings more from week to week than chance alone, the more the rougher it is', () => {
    const dispersion = (wobble: 'calm' | 'typical' | 'rough'): number => {
      const companies = Array.from({ length: 12 }, (_, seed) =>
        simulate({ seed, ...FORTY_WEEKS, wobble, growthPerMonth: 0 }),
      );
      const ofOne = companies.map(({ records }) => {
        const weeks = Array.from({ length: 40 }, (_, week) => {
          const monday = addDays(FORTY_WEEKS.from, 7 * week);
          return total(until(since(records, monday), addDays(monday, 7)), 'leads');
        });
        const mean = weeks.reduce((sum, leads) => sum + leads, 0) / 40;
        return weeks.reduce((sum, leads) => sum + (leads - mean) ** 2, 0) / 39 / mean;
      });
      return ofOne.reduce((sum, value) => sum + value, 0) / 12;
    };
    const [calm, typical, rough] = [dispersion('calm'), dispersion('typical'), dispersion('rough')];
    expect(calm).toBeGreaterThan(1.3); // Poisson: 1
    expect(typical).toBeGreaterThan(calm);
    expect(rough).toBeGreaterThan(2 * typical);
  });

  it('meets on working days only, though ads run every day', () => {
    const calendar = { holidays: ['2024-05-09'], workingWeekends: ['2024-04-27'] };
    const { records } = simulate({ seed: 1, from: '2024-04-01', to: '2024-06-30', size: 'large', calendar });
    const off = records.filter(({ day }) => day === '2024-05-09' || (weekdayOf(day) > 5 && day !== '2024-04-27'));
    expect(total(off, 'scheduled') + total(off, 'due') + total(off, 'held')).toBe(0);
    expect(off.every(({ source, values }) => source === 'partners' || (values.clicks ?? 0) > 0)).toBe(true);
    expect(
      total(
        records.filter(({ day }) => day === '2024-04-27'),
        'held',
      ),
    ).toBeGreaterThan(0);
  });

  it('has sources of different quality, each keeping what it can know', () => {
    const records = twelve();
    const of = (name: string) => records.filter(({ source }) => source === name);
    expect(ratio(of('search'), 'qualified', 'leads')).toBeGreaterThan(1.2 * ratio(of('social'), 'qualified', 'leads'));
    expect(Object.keys(of('search')[0]?.values ?? {})).toEqual(
      expect.arrayContaining(['impressions', 'clicks', 'spend', ...SALES]),
    );
    expect(of('organic').every(({ values }) => values.impressions === undefined && values.spend === undefined)).toBe(
      true,
    );
    expect(of('partners').every(({ values }) => values.clicks === undefined)).toBe(true);
  });

  it('books a meeting one to five working days ahead and is paid about six days after it', () => {
    const deals = simulate({ seed: 3, ...FORTY_WEEKS, size: 'large' }).deals.filter(
      ({ created }) => created < '2024-08-01',
    );
    const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
    const ahead = deals.flatMap(({ scheduledOn, dueOn }) => (scheduledOn && dueOn ? [days(scheduledOn, dueOn)] : []));
    expect([Math.min(...ahead), Math.max(...ahead)]).toEqual([1, 7]);
    const toPay = deals.flatMap(({ heldOn, paidOn }) => (heldOn && paidOn ? [days(heldOn, paidOn)] : []));
    expect(toPay.reduce((sum, lag) => sum + lag, 0) / toPay.length).toBeCloseTo(6, 0);
  });

  it('says of every lost deal where and why it was lost, and leaves some open for ever', () => {
    const { deals } = simulate({ seed: 5, ...FORTY_WEEKS });
    const lost = deals.filter(({ lostOn }) => lostOn !== undefined);
    expect(lost.every((deal) => deal.lostAt && (deal.lostFor ?? deal.disqualifiedFor))).toBe(true);
    expect(new Set(lost.map(({ lostAt }) => lostAt))).toEqual(new Set(['lead', 'qualified', 'scheduled', 'held']));
    expect(deals.filter((deal) => deal.created < '2024-05-01' && !deal.paidOn && !deal.lostOn).length).toBeGreaterThan(
      20,
    );
    expect(deals.every(({ firstAnswerMinutes = 0 }) => firstAnswerMinutes >= 1)).toBe(true);
  });

  it('sees the confirmed come more often than the others', () => {
    const deals = simulate({ seed: 5, ...FORTY_WEEKS, size: 'large' }).deals.filter(
      ({ dueOn = '9' }) => dueOn <= FORTY_WEEKS.to,
    );
    const share = (group: typeof deals): number => group.filter(({ heldOn }) => heldOn).length / group.length;
    const confirmed = deals.filter(({ confirmedOn }) => confirmedOn);
    expect(share(confirmed)).toBeGreaterThan(share(deals.filter(({ confirmedOn }) => !confirmedOn)) + 0.1);
  });
});
