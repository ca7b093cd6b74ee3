import fc from 'fast-check';
import { type DemoFault, type DemoOptions, simulate } from '../../../src/core/demo';
import { addDays } from '../../../src/core/funnel/calendar';
import type { Inputs } from '../../../src/core/funnel/records';
import { asKnownOn, countDeals, SALES, type Sale, total } from './support';

const someDay = fc.integer({ min: 0, max: 80 }).map((days) => addDays('2024-02-20', days));
const someFault: fc.Arbitrary<DemoFault> = fc.record({
  stage: fc.constantFrom(
    'traffic',
    'cost',
    'ctr',
    'siteConversion',
    'qualifiedShare',
    'leadToMeeting',
    'showUp',
    'meetingToPayment',
    'mix',
  ),
  factor: fc.constantFrom(0, 0.5, 0.8, 1.2, 2),
  from: someDay,
});
const someCompany: fc.Arbitrary<DemoOptions> = fc.record({
  seed: fc.integer(),
  from: fc.constant('2024-03-01'),
  to: someDay,
  size: fc.constantFrom('small', 'medium', 'large'),
  wobble: fc.constantFrom('calm', 'typical', 'rough'),
  managers: fc.constantFrom([], ['Анна'], ['Анна', 'Борис', 'Вера']),
  calendar: fc.constantFrom(
    { holidays: [] },
    { holidays: ['2024-03-08', '2024-05-01', '2024-05-02', '2024-05-03'], workingWeekends: ['2024-04-27'] },
  ),
  faults: fc.array(someFault, { maxLength: 2 }),
});

const asText = (value: unknown): string => JSON.stringify(value);
const differs = (values: Inputs, counted: Record<Sale, number> | undefined): boolean =>
  SALES.some((sale) => values[sale] !== (counted?.[sale] ?? 0));

describe('nothing is lost between deals and records', () => {
  it('counting the deals by day and source gives the records', () => {
    fc.assert(
      fc.property(someCompany, (options) => {
        const { records, deals } = simulate(options);
        const counts = countDeals(deals, ({ source }, day) => `${day} ${source}`);
        expect(records.filter(({ day, source, values }) => differs(values, counts.get(`${day} ${source}`)))).toEqual(
          [],
        );
      }),
      { numRuns: 25 },
    );
  });

  it('counting the deals by day, manager and source gives the manager records, which add up to the records', () => {
    fc.assert(
      fc.property(someCompany, (options) => {
        const { records, deals, managers } = simulate(options);
        const counts = countDeals(deals, ({ manager, source }, day) => `${day} ${manager} ${source}`);
        const wrong = managers.filter((row) =>
          differs(row.values, counts.get(`${row.day} ${row.manager} ${row.source}`)),
        );
        expect(wrong).toEqual([]);
        if (managers.length > 0) for (const sale of SALES) expect(total(managers, sale)).toBe(total(records, sale));
      }),
      { numRuns: 25 },
    );
  });

  it('never has more clicks than impressions, leads than clicks, or held meetings than due ones', () => {
    fc.assert(
      fc.property(someCompany, (options) => {
        const impossible = simulate(options).records.filter(({ values }) => {
          const { impressions = 1e9, clicks = impressions, leads = 0, qualified = 0, due = 0, held = 0 } = values;
          return clicks > impressions || leads > clicks || qualified > leads || held > due;
        });
        expect(impossible).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('knows nothing later than the last day, and an earlier last day changes nothing before it', () => {
    fc.assert(
      fc.property(someCompany, fc.integer({ min: 1, max: 60 }), (options, less) => {
        const [whole, cut] = [simulate(options), simulate({ ...options, to: addDays(options.to, -less) })];
        const evening = addDays(options.to, -less);
        const upTo = <T extends { day: string }>(rows: T[]): T[] => rows.filter(({ day }) => day <= evening);
        const same = (left: unknown[], right: unknown[]): void => expect(left.map(asText)).toEqual(right.map(asText));
        same(cut.records, upTo(whole.records));
        same(cut.managers, upTo(whole.managers));
        same(asKnownOn(cut.deals, evening), asKnownOn(whole.deals, evening));
        const future = cut.deals.flatMap((deal) => [
          deal.created,
          deal.scheduledOn,
          deal.confirmedOn,
          deal.heldOn,
          deal.paidOn,
          deal.lostOn,
        ]);
        expect(future.filter((day = '') => day > evening)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('a period that ends before it begins has no records', () => {
    expect(simulate({ seed: 1, from: '2024-03-01', to: '2024-02-01' }).records).toEqual([]);
    expect(simulate({ seed: 1, from: '2024-03-01', to: '2022-02-01' })).toMatchObject({ records: [], deals: [] });
  });

  it('a date that does not exist is named, not guessed', () => {
    expect(() => simulate({ seed: 1, from: '2024-02-30', to: '2024-05-01' })).toThrow('badDay');
  });
});
