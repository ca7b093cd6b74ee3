import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addWeeks,
  daysBetween,
  daysFrom,
  firstDayOf,
  isDay,
  isoWeekOf,
  lastDayOf,
  mondayOf,
  monthOf,
  publicHolidays,
  weekdayOf,
} from '../../src/core';
import { someDay } from '../support/generators';
import { problemOf } from './support';

describe('A week', () => {
  it.each([
    ['2020-12-31', '2020-W53', 'a Thursday of the 53rd week'],
    ['2021-01-03', '2020-W53', 'January days may belong to the old year'],
    ['2021-01-04', '2021-W01', 'the first Monday'],
    ['2024-12-29', '2024-W52', 'the last Sunday'],
    ['2024-12-30', '2025-W01', 'December days may belong to the new year'],
    ['2026-12-31', '2026-W53', 'a year with 53 weeks'],
    ['2027-01-03', '2026-W53', 'it ends on a Sunday in January'],
    ['2027-01-04', '2027-W01', 'and then the new year begins'],
    ['2023-01-01', '2022-W52', 'New Year on a Sunday'],
  ])('of %s is %s: %s', (day, week) => {
    expect(isoWeekOf(day)).toBe(week);
  });

  it('runs from Monday to Sunday, whatever the clocks do in it', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const week = isoWeekOf(day);
        const days = daysFrom(mondayOf(week), addDays(mondayOf(week), 6));
        expect(days).toContain(day);
        expect(days.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        expect(days.map(isoWeekOf)).toEqual(days.map(() => week));
      }),
    );
  });

  it('is followed by the next one, also over New Year', () => {
    expect(addWeeks('2020-W53', 1)).toBe('2021-W01');
    expect(addWeeks('2021-W01', -1)).toBe('2020-W53');
    expect(addWeeks('2021-W52', 1)).toBe('2022-W01');
    fc.assert(
      fc.property(someDay, fc.integer({ min: -200, max: 200 }), (day, weeks) => {
        expect(addWeeks(isoWeekOf(day), weeks)).toBe(isoWeekOf(addDays(day, 7 * weeks)));
      }),
    );
  });

  it.each(['2025-W53', '2026-W54', '2026-W00', '2026-W1', '2026-01', '', 'W01'])('“%s” does not exist', (week) => {
    expect(problemOf(() => mondayOf(week))).toEqual({ code: 'badWeek', found: week });
  });
});

describe('A month', () => {
  it.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2026-03', '2026-03-01', '2026-03-31'],
    ['2026-12', '2026-12-01', '2026-12-31'],
  ])('%s runs from %s to %s', (month, first, last) => {
    expect([firstDayOf(month), lastDayOf(month)]).toEqual([first, last]);
  });

  it('holds every day of its own and no other', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const month = monthOf(day);
        const days = daysFrom(firstDayOf(month), lastDayOf(month));
        expect(days).toContain(day);
        expect(days.map(monthOf)).toEqual(days.map(() => month));
        expect(monthOf(addDays(lastDayOf(month), 1))).toBe(addMonths(month, 1));
      }),
    );
  });

  it('moves over New Year both ways', () => {
    expect([addMonths('2026-12', 1), addMonths('2026-01', -1), addMonths('2026-01', -25)]).toEqual([
      '2027-01',
      '2025-12',
      '2023-12',
    ]);
  });

  it.each(['2026-13', '2026-00', '2026-1', '2026', '', '2026-02-01'])('“%s” does not exist', (month) => {
    expect(problemOf(() => firstDayOf(month))).toEqual({ code: 'badMonth', found: month });
  });
});

describe('A day', () => {
  it.each(['2024-02-29', '2000-02-29', '1999-12-31', '2026-03-29', '1900-01-01'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    ...['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', '26-01-01'],
    ...['01.02.2026', '2026-01-01T00:00', ' 2026-01-01', '2026-01-01\n', '', '0001-01-01', '+2026-01-01', '٢٠٢٦-٠١-٠١'],
  ])('“%s” does not exist and is refused', (text) => {
    expect(isDay(text)).toBe(false);
    for (const use of [isoWeekOf, monthOf, weekdayOf, (day: string) => addDays(day, 1)])
      expect(problemOf(() => use(text))).toEqual({ code: 'badDay', found: text });
  });

  it('comes once in a row of days, also when the clocks change at midnight', () => {
    expect(daysFrom('2026-03-28', '2026-03-30')).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
    expect(daysFrom('2026-10-24', '2026-10-26')).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysFrom('2026-03-02', '2026-03-01')).toEqual([]);
  });

  it('is found again so many days later and back', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -3000, max: 3000 }), (day, days) => {
        const other = addDays(day, days);
        expect(isDay(other)).toBe(true);
        expect(daysBetween(day, other)).toBe(days);
        expect(addDays(other, -days)).toBe(day);
        expect(other > day).toBe(days > 0);
      }),
    );
  });

  it('is a public holiday by the law of the country, in each year asked for', () => {
    const days = publicHolidays('ru', [2026, 2027]);
    expect(days).toEqual(expect.arrayContaining(['2026-01-01', '2026-01-08', '2026-05-09', '2027-11-04']));
    expect(days.every(isDay)).toBe(true);
    expect(publicHolidays('en', [2026])).toEqual([]);
  });
});
