import fc from 'fast-check';
import {
  addDays,
  type DayRecord,
  daysFrom,
  dayWeight,
  type WeekdayProfile,
  weekdayOf,
  weekdayProfile,
} from '../../src/core';
import { someDay, someFacts } from '../support/generators';
import { row } from './support';

const SUNDAY = '2026-06-07';
const EIGHT_WEEKS = daysFrom(addDays(SUNDAY, -55), SUNDAY);
const leads = (day: string, count: number): DayRecord => row(day, 'a', { leads: count });
/** Eight weeks with a count of its own for each weekday, Monday first. */
const weeks = (counts: readonly (number | undefined)[]): DayRecord[] =>
  EIGHT_WEEKS.flatMap((day) => {
    const count = counts[weekdayOf(day) - 1];
    return count === undefined ? [] : leads(day, count);
  });
const profileOf = (records: DayRecord[], holidays: string[] = [], workingWeekends: string[] = []): WeekdayProfile =>
  weekdayProfile(records, 'leads', { until: SUNDAY, calendar: { holidays, workingWeekends } });
const rounded = (weights: readonly number[]): number[] => weights.map((weight) => Math.round(weight * 1e6) / 1e6);
const FLAT = [1, 1, 1, 1, 1, 1, 1];

describe('The weight of a weekday', () => {
  it('is its mean, half-shrunk towards the mean of all days', () => {
    // means 14 on workdays and 0 on weekends, 10 overall: (14 + 5) / 1.5 and (0 + 5) / 1.5, over their mean of 10
    const [work, off] = [19 / 15, 5 / 15];
    expect(rounded(profileOf(weeks([14, 14, 14, 14, 14, 0, 0])))).toEqual(rounded([...Array(5).fill(work), off, off]));
  });

  it('is that of the whole company: sources are added up by day', () => {
    const [one, other] = [weeks([7, 7, 7, 7, 7, 7, 0]), weeks([7, 7, 7, 7, 7, 0, 0])];
    const other2 = other.map((record) => ({ ...record, source: 'b' }));
    expect(profileOf([...one, ...other2])).toEqual(profileOf(weeks([14, 14, 14, 14, 14, 7, 0])));
  });

  it('is 1 where there is no history, and where nothing ever came', () => {
    expect(profileOf([])).toEqual(FLAT);
    expect(profileOf(weeks([0, 0, 0, 0, 0, 0, 0]))).toEqual(FLAT);
    expect(rounded(profileOf(weeks([5, 5, 5, 5, 5, 5, 5])))).toEqual(FLAT);
  });

  it('goes down where nobody works on that weekday: three weeks without an entry', () => {
    expect(rounded(profileOf(weeks([14, 14, 14, 14, 14, undefined, undefined])))).toEqual(
      // overall 14: (14 + 7) / 1.5 = 14 and (0 + 7) / 1.5 = 14 / 3, mean 34 / 3
      rounded([...Array(5).fill(42 / 34), 14 / 34, 14 / 34]),
    );
  });

  it('stays 1 for a weekday that has simply not come yet', () => {
    const threeDays = EIGHT_WEEKS.slice(-7, -4).map((day) => leads(day, 5));
    expect(rounded(profileOf(threeDays))).toEqual(FLAT);
  });

  it('leaves out days that were not entered: an empty day is no zero', () => {
    const records = weeks([10, 10, 10, 10, 10, 10, 10]).filter((_, index) => index % 5 !== 0);
    expect(rounded(profileOf(records))).toEqual(FLAT);
  });

  it('leaves out holidays and working weekends', () => {
    const regular = weeks([14, 14, 14, 14, 14, 0, 0]);
    const [holiday = '', saturday = ''] = [EIGHT_WEEKS[7], EIGHT_WEEKS[12]];
    const odd = regular.map((record) => (record.day === holiday ? leads(holiday, 0) : record));
    const odder = odd.map((record) => (record.day === saturday ? leads(saturday, 90) : record));
    const without = regular.filter(({ day }) => day !== holiday && day !== saturday);
    expect(profileOf(odder, [holiday], [saturday])).toEqual(profileOf(without));
  });

  it('is learned from the last eight weeks, and from no later day', () => {
    const records = weeks([14, 14, 14, 14, 14, 0, 0]);
    const around = [leads(addDays(SUNDAY, -56), 9000), leads(addDays(SUNDAY, 1), 9000)];
    expect(profileOf([...around, ...records])).toEqual(profileOf(records));
  });
});

it('weights have the mean 1 and are never below zero, whatever was entered and in whatever order', () => {
  fc.assert(
    fc.property(someFacts, someDay, ({ records, calendar }, day) => {
      const until = records[0] ? addDays(records[0].day, 10) : day;
      const profile = weekdayProfile(records, 'spend', { until, calendar });
      expect(profile.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(7, 9);
      expect(Math.min(...profile)).toBeGreaterThanOrEqual(0);
      expect(weekdayProfile([...records].reverse(), 'spend', { until, calendar })).toEqual(profile);
    }),
  );
});

describe('The weight of a day', () => {
  const profile: WeekdayProfile = [1.2, 1.4, 1.3, 1.1, 1, 0.6, 0.4];

  it('is its weekday’s', () => {
    expect(daysFrom('2026-06-01', '2026-06-07').map((day) => dayWeight(profile, day))).toEqual([...profile]);
  });

  it('is 0.8 of it on a holiday', () => {
    expect(dayWeight(profile, '2026-06-02', { holidays: ['2026-06-02'] })).toBeCloseTo(1.12, 12);
    expect(dayWeight(profile, '2026-06-09', { holidays: ['2026-06-02'] })).toBe(1.4);
  });

  it('is a mean working day’s on a working weekend', () => {
    const calendar = { holidays: [], workingWeekends: ['2026-06-06', '2026-06-02'] };
    expect(dayWeight(profile, '2026-06-06', calendar)).toBeCloseTo(1.2, 12);
    expect(dayWeight(profile, '2026-06-02', calendar)).toBe(1.4); // a Tuesday stays a Tuesday
    expect(dayWeight(profile, '2026-06-07', calendar)).toBe(0.4);
  });
});
