import { addDays, daysFrom, type Inputs, type ManagerRecord } from '../../../src/core';
import { slowTrends } from '../../../src/core/signals/slowTrends';
import { changed, company, FIRST_DAY, LAST_WEEK, SUNDAY, USUAL, WEEKS } from './support';

const HALF = 13; // weeks
const trends = (records: ReturnType<typeof company>): unknown => slowTrends({ records }, LAST_WEEK);

describe('Half a year in which nothing grows worse', () => {
  it('has no slow trend', () => {
    expect(trends(company())).toEqual([]);
    expect(slowTrends({ records: [] }, LAST_WEEK)).toEqual([]);
  });

  it('has none where things got better', () => {
    expect(trends(changed(HALF, { spend: 15_000, revenue: 200_000 }))).toEqual([]);
  });

  it('has none of less than a tenth', () => {
    expect(trends(changed(HALF, { spend: 21_600 * 1.09, revenue: 120_000 * 0.92 }))).toEqual([]);
  });
});

describe('A slow trend', () => {
  it('is leads that got dearer by a fifth', () => {
    expect(trends(changed(HALF, { spend: 25_920 }))).toEqual([
      { kind: 'cpl', before: expect.closeTo(1200, 6), after: expect.closeTo(1440, 6) },
    ]);
  });

  it('is checks that got smaller by a quarter', () => {
    expect(trends(changed(HALF, { revenue: 90_000 }))).toEqual([
      { kind: 'averageCheck', before: 60_000, after: 45_000 },
    ]);
  });

  it('is found where it comes little by little, week by week', () => {
    const records = company({
      values: ({ week }) => ({ ...USUAL, spend: 21_600 * 1.025 ** Math.max(0, week - 4) }),
    });
    expect(trends(records)).toMatchObject([{ kind: 'cpl' }]);
  });

  it('is not what one bad week does, left out as special', () => {
    const records = company({ values: ({ back }) => (back === 2 ? { ...USUAL, spend: 400_000 } : USUAL) });
    expect(trends(records)).toMatchObject([{ kind: 'cpl' }]);
    expect(slowTrends({ records, specialWeeks: ['2024-W28'] }, LAST_WEEK)).toEqual([]);
  });

  it('does not change by what is kept from a later day on', () => {
    const records = company({
      values: ({ week, source }) => (source === 'a' ? { leads: 18 } : { spend: week < WEEKS - HALF ? 21_600 : 32_400 }),
    });
    const later = { day: addDays(SUNDAY, 1), source: 'a', values: { spend: 100 } };
    expect(trends(records)).toMatchObject([{ kind: 'cpl' }]);
    expect(trends([...records, later])).toEqual(trends(records));
  });

  it('has a price for a lead only where leads came', () => {
    expect(trends(changed(HALF, { leads: 0 }))).toEqual([]);
  });
});

describe('What a manager brings', () => {
  /** Managers who each bring so much a day, in the first and in the second quarter. */
  const managers = (count: (half: 1 | 2) => number, perDay: (half: 1 | 2) => Inputs): ManagerRecord[] =>
    daysFrom(addDays(SUNDAY, 1 - 14 * HALF), SUNDAY).flatMap((day, index) => {
      const half = index < 7 * HALF ? 1 : 2;
      return Array.from({ length: count(half) }, (_, number) => ({ day, manager: `m${number}`, values: perDay(half) }));
    });
  const found = (team: ManagerRecord[]): unknown => slowTrends({ records: company(), managers: team }, LAST_WEEK);
  const MONTH = (7 * 13) / 3; // days

  it('has fallen where each pays in less', () => {
    const perDay = (half: 1 | 2): Inputs =>
      half === 1 ? { payments: 2, revenue: 100_000 } : { payments: 1, revenue: 50_000 };
    expect(found(managers(() => 3, perDay))).toEqual([
      { kind: 'perManager', before: expect.closeTo(100_000 * MONTH, 3), after: expect.closeTo(50_000 * MONTH, 3) },
    ]);
  });

  it('has fallen where more managers share the same payments', () => {
    const perDay = (half: 1 | 2): Inputs =>
      half === 1 ? { payments: 2, revenue: 100_000 } : { payments: 1, revenue: 50_000 };
    expect(found(managers((half) => (half === 1 ? 3 : 6), perDay))).toMatchObject([{ kind: 'perManager' }]);
  });

  it('has not where fewer managers bring as much each', () => {
    expect(
      found(
        managers(
          (half) => (half === 1 ? 6 : 3),
          () => ({ payments: 1, revenue: 50_000 }),
        ),
      ),
    ).toEqual([]);
  });

  it('has not where more and smaller payments came: the chance of payments says nothing of money', () => {
    const perDay = (half: 1 | 2): Inputs =>
      half === 1 ? { payments: 1, revenue: 50_000 } : { payments: 3, revenue: 40_000 };
    expect(found(managers(() => 3, perDay))).toEqual([]);
  });

  it('counts only those who were at work', () => {
    const perDay = (half: 1 | 2): Inputs =>
      half === 1 ? { payments: 2, revenue: 100_000 } : { payments: 1, revenue: 50_000 };
    const idle = daysFrom(FIRST_DAY, SUNDAY).map((day) => ({ day, manager: 'idle', values: { payments: 0 } }));
    expect(found([...managers(() => 3, perDay), ...idle])).toEqual(found(managers(() => 3, perDay)));
  });
});
