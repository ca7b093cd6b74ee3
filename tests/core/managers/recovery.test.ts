import fc from 'fast-check';
import { addDays, type ManagerRecord } from '../../../src/core';
import { recovery } from '../../../src/core/managers';
import { someInputs } from '../../support/generators';

const ON = '2026-03-02';
const TALK = { manager: 'Анна', metric: 'leadToMeeting', on: ON } as const;
/** Eight weeks before a talk and some after it: leads a week, and how many of them are booked before and after. */
const work = (manager: string, leads: number, [before, after]: readonly [number, number]): ManagerRecord[] =>
  Array.from({ length: 16 }, (_, week) => ({
    day: addDays(ON, 7 * (week - 8) + 3),
    manager,
    values: { leads, scheduled: week < 8 ? before : after },
  }));
const since = (records: readonly ManagerRecord[], weeks: number) => recovery(records, TALK, addDays(ON, 7 * weeks));

describe('After a talk with a manager', () => {
  it('a rate that rose from 12 % to 18 % on many leads came back, in three weeks', () => {
    expect(since(work('Анна', 300, [36, 54]), 3)).toEqual({
      verdict: 'recovered',
      weeks: 3,
      before: { x: 288, n: 2400 },
      after: { x: 162, n: 900 },
    });
  });

  it('the same rise on few leads may be chance: it is too early', () => {
    expect(since(work('Анна', 17, [2, 3]), 3)).toMatchObject({ verdict: 'tooEarly', after: { x: 9, n: 51 } });
  });

  it('nothing is said in the first two weeks', () => {
    expect(since(work('Анна', 300, [36, 150]), 1)).toMatchObject({ verdict: 'tooEarly', weeks: 1 });
    expect(since(work('Анна', 300, [36, 150]), 0)).toMatchObject({
      verdict: 'tooEarly',
      weeks: 0,
      after: { x: 0, n: 0 },
    });
  });

  it('a rate that stays is no change after a month, where a fifth more would have been seen', () => {
    const steady = work('Анна', 300, [100, 101]);
    expect(since(steady, 3).verdict).toBe('tooEarly');
    expect(since(steady, 4).verdict).toBe('noChange');
  });

  it('a rate that may have fallen did not come back, which is not the same as no change', () => {
    expect(since(work('Анна', 15, [10, 7]), 4)).toMatchObject({ verdict: 'noRise', after: { x: 28, n: 60 } });
  });

  it('a rate that falls further went down', () => {
    expect(since(work('Анна', 300, [100, 60]), 4).verdict).toBe('worse');
  });

  it('what the whole team gained is not put down to the talk', () => {
    const anna = work('Анна', 300, [36, 54]);
    expect(since([...anna, ...work('Борис', 300, [60, 60])], 4).verdict).toBe('recovered');
    expect(since([...anna, ...work('Борис', 300, [60, 90])], 4).verdict).not.toBe('recovered');
  });

  it('only the first eight weeks count: what comes later has other reasons', () => {
    const records = work('Анна', 300, [36, 54]);
    expect(since(records, 20)).toEqual(since(records, 8));
  });

  it('a metric that the business does not keep says nothing', () => {
    expect(recovery(work('Анна', 300, [36, 54]), { ...TALK, metric: 'showUp' }, '2026-04-20')).toEqual({
      verdict: 'tooEarly',
      weeks: 7,
    });
  });
});

const someRecords: fc.Arbitrary<ManagerRecord[]> = fc.array(
  fc.record(
    {
      day: fc.integer({ min: -70, max: 70 }).map((days) => addDays(ON, days)),
      manager: fc.constantFrom('Анна', 'Борис'),
      source: fc.constantFrom('Сайт', 'VK'),
      values: someInputs(['leads', 'scheduled', 'held']),
    },
    { requiredKeys: ['day', 'manager', 'values'] },
  ),
  { maxLength: 25 },
);

it('Whatever was entered, the order of rows and days that are not over change nothing', () => {
  fc.assert(
    fc.property(someRecords, fc.integer({ min: -5, max: 70 }), (records, days) => {
      const through = addDays(ON, days);
      const found = recovery(records, TALK, through);
      expect(recovery([...records].reverse(), TALK, through)).toEqual(found);
      expect(
        recovery(
          records.filter(({ day }) => day <= through),
          TALK,
          through,
        ),
      ).toEqual(found);
    }),
  );
});
