import { dailyStops, type InputMetric, type Inputs, type Stop } from '../../../src/core';
import { company, SUNDAY, USUAL } from './support';

const SOME = { impressions: 9000, clicks: 360, spend: 21_600, leads: 18 };
/** What stopped on the last Sunday, where the last days of source a were other than usual. */
function stopped(days: number, values: Inputs | undefined, usual: Inputs = SOME): readonly Stop[] {
  const first = new Date(Date.UTC(2024, 6, 29 - days)).toISOString().slice(0, 10);
  const records = company({ values: ({ day, source }) => (source === 'a' && day >= first ? values : usual) });
  return dailyStops({ records }, SUNDAY);
}
const metrics = (stops: readonly Stop[]): InputMetric[] => stops.map(({ metric }) => metric);

describe('A dead form', () => {
  it('is told on its first day: money is spent, people click, and no lead comes', () => {
    expect(stopped(1, { ...SOME, leads: 0 })).toEqual([
      { source: 'a', metric: 'leads', days: 1, expected: expect.closeTo(18, 6) },
    ]);
  });

  it.each([2, 3])('is told for %d days with what they usually bring together', (days) => {
    expect(stopped(days, { ...SOME, leads: 0 })).toEqual([
      { source: 'a', metric: 'leads', days, expected: expect.closeTo(18 * days, -1) },
    ]);
  });

  it('is told for three days however long it lasts', () => {
    expect(stopped(9, { ...SOME, leads: 0 })).toMatchObject([{ days: 3, expected: expect.closeTo(54, -1) }]);
  });

  it('is told of a source for which no spend is kept', () => {
    expect(metrics(stopped(1, { leads: 0 }, { leads: 18 }))).toEqual(['leads']);
  });
});

describe('A stopped campaign', () => {
  const nothing = { impressions: 0, clicks: 0, spend: 0, leads: 0 };

  it('is told by its impressions and clicks, not by the leads that nobody paid for', () => {
    expect(metrics(stopped(1, nothing))).toEqual(['impressions', 'clicks']);
  });

  it('is told of that source alone', () => {
    expect(new Set(stopped(2, nothing).map(({ source }) => source))).toEqual(new Set(['a']));
  });
});

describe('Nothing is told', () => {
  it('on a day like all others', () => {
    expect(stopped(0, undefined)).toEqual([]);
  });

  it('of a day that was not entered: empty is not zero', () => {
    expect(stopped(1, undefined)).toEqual([]);
    const { leads: _, ...withoutLeads } = SOME;
    expect(stopped(1, withoutLeads)).toEqual([]);
  });

  it('of few, where none is not rare: one lead a day may stay away for three days', () => {
    const rare = { ...SOME, leads: 1 };
    expect(metrics(stopped(3, { ...rare, leads: 0 }, rare))).toEqual([]);
    const twoADay = { ...SOME, leads: 2 };
    expect(metrics(stopped(1, { ...twoADay, leads: 0 }, twoADay))).toEqual([]);
    expect(metrics(stopped(3, { ...twoADay, leads: 0 }, twoADay))).toEqual(['leads']);
  });

  it('of what happens by itself more often than once in two hundred days', () => {
    const ofUsual = (leads: number): InputMetric[] => metrics(stopped(1, { ...SOME, leads: 0 }, { ...SOME, leads }));
    expect(ofUsual(5)).toEqual([]); // e^-5 is once in 148
    expect(ofUsual(6)).toEqual(['leads']); // e^-6 is once in 403
  });

  it('of a count that is often nothing by itself', () => {
    const records = company({ sources: ['a'], values: ({ weekday }) => ({ leads: weekday % 2 === 1 ? 0 : 18 }) });
    expect(dailyStops({ records }, SUNDAY)).toEqual([]);
  });

  it('of weekends on which nothing ever comes, but of the Friday before them', () => {
    const idle = (friday: number): readonly Stop[] => {
      const leadsOf = (day: string, weekday: number): number => (day === '2024-07-26' ? friday : weekday > 5 ? 0 : 18);
      return dailyStops(
        { records: company({ values: ({ day, weekday }) => ({ leads: leadsOf(day, weekday) }) }) },
        SUNDAY,
      );
    };
    expect(idle(18)).toEqual([]);
    expect(idle(0)).toMatchObject([{ source: 'a', days: 1 }, { source: 'b' }]);
  });

  it('of a holiday', () => {
    const records = company({ values: ({ day }) => (day === SUNDAY ? { ...SOME, leads: 0 } : SOME) });
    expect(dailyStops({ records, calendar: { holidays: [SUNDAY] } }, SUNDAY)).toEqual([]);
    expect(metrics(dailyStops({ records }, SUNDAY))).toEqual(['leads', 'leads']);
  });

  it('before two weeks are known', () => {
    const begun = (days: number): readonly Stop[] =>
      dailyStops(
        {
          records: company({ sources: ['a'] })
            .slice(-days)
            .map((record) => lastWithoutLeads(record)),
        },
        SUNDAY,
      );
    expect(begun(14)).toEqual([]);
    expect(metrics(begun(15))).toEqual(['leads']);
  });

  it('of what comes later than leads: meetings and payments are left for Monday', () => {
    expect(stopped(3, { ...USUAL, scheduled: 0, held: 0, payments: 0, revenue: 0 }, USUAL)).toEqual([]);
  });
});

it('Zeros on both sides of a day that was not entered count together', () => {
  const records = company({
    sources: ['a'],
    values: ({ day }) => {
      if (day === '2024-07-27') return undefined;
      return day > '2024-07-25' ? { ...SOME, leads: 0 } : SOME;
    },
  });
  expect(dailyStops({ records }, SUNDAY)).toMatchObject([{ metric: 'leads', days: 2 }]);
});

const lastWithoutLeads = (record: ReturnType<typeof company>[number]): typeof record =>
  record.day === SUNDAY ? { ...record, values: { ...record.values, leads: 0 } } : record;
