/** What is done with hypotheses that were tried: reviewed twice a month, learned from, their authors' record kept. */
import fc from 'fast-check';
import { authorRecords, isUpForReview, type JudgedTrial, reachEffect, reviewDayUpTo } from '../../../src/core/trials';

describe('A review of hypotheses', () => {
  it('is held on the 1st and the 16th', () => {
    const days = ['2026-11-01', '2026-11-15', '2026-11-16', '2026-11-30', '2026-12-01'];
    expect(days.map(reviewDayUpTo)).toEqual([
      ...['2026-11-01', '2026-11-01', '2026-11-16', '2026-11-16', '2026-12-01'],
    ]);
  });

  it('takes those whose planned end has passed: one that ended on Sunday the 22nd waits for the 1st', () => {
    const trial = { start: '2026-10-26', weeks: 4 } as const; // to 22 November
    expect(['2026-11-22', '2026-11-30', '2026-12-01', '2027-03-05'].map((day) => isUpForReview(trial, day))).toEqual([
      ...[false, false, true, true],
    ]);
    const onTheDay = { start: '2026-11-03', weeks: 2 } as const; // to the 16th itself
    expect(isUpForReview(onTheDay, '2026-11-16')).toBe(false);
  });
});

describe('A test that reached a part of the clients', () => {
  it('moves all of them by its effect times the part: 18 of 100 agreed, of them 30 % paid and not 20 %', () => {
    const before = 100 * 0.2;
    const after = 18 * 0.3 + 82 * 0.2; // the others as before
    const { group, overall } = reachEffect({ lift: 0.3 / 0.2 - 1, share: 0.18, measuredIn: 'group' });
    expect(group).toBeCloseTo(0.5, 12);
    expect(overall).toBeCloseTo(after / before - 1, 12);
    expect(overall).toBeCloseTo(0.09, 12);
  });

  it('gives the same whichever side it was measured on', () => {
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    const lift = fc.oneof(fc.constant(0), fc.double({ min: -0.9, max: 3, noNaN: true }));
    fc.assert(
      fc.property(lift, share, (of, part) => {
        const there = reachEffect({ lift: of, share: part, measuredIn: 'group' });
        const back = reachEffect({ lift: there.overall, share: part, measuredIn: 'overall' });
        expect(back.group).toBeCloseTo(there.group, 9);
        expect(Math.abs(there.overall)).toBeLessThanOrEqual(Math.abs(there.group));
      }),
    );
  });
});

const made = (
  owner: string,
  verdict: JudgedTrial['verdict'],
  [expected, actual]: readonly [number, number],
): JudgedTrial => ({
  ...{ owner, expected, actual, verdict },
});

describe('An author’s record', () => {
  it('is what was expected beside what came: +15 % hoped, +6 % got over four, two of them confirmed', () => {
    const trials = [
      ...[made('Ольга', 'confirmed', [0.2, 0.14]), made('Ольга', 'confirmed', [0.1, 0.08])],
      ...[made('ольга', 'notConfirmed', [0.2, 0.04]), made('Ольга', 'worse', [0.1, -0.02])],
      ...[
        made('Игорь', 'confirmed', [0.3, 0.3]),
        made('Игорь', 'notEnoughData', [0.9, 0.9]),
        made('', 'confirmed', [1, 1]),
      ],
    ];
    const [olga, igor, ...rest] = authorRecords(trials);
    expect(olga).toMatchObject({ owner: 'Ольга', judged: 4, confirmed: 2 });
    expect(olga?.expected).toBeCloseTo(0.15, 12);
    expect(olga?.actual).toBeCloseTo(0.06, 12);
    expect(igor).toMatchObject({ owner: 'Игорь', judged: 1, confirmed: 1, expected: 0.3 });
    expect(rest).toEqual([]);
  });

  it('counts each judged hypothesis once, and does not depend on the order of the rows', () => {
    const trial = fc.record({
      owner: fc.constantFrom('', 'Ольга', 'Игорь', 'ОЛЬГА'),
      verdict: fc.constantFrom(
        'confirmed' as const,
        'notConfirmed' as const,
        'worse' as const,
        'notEnoughData' as const,
      ),
      expected: fc.constantFrom(0.1, 0.2),
      actual: fc.constantFrom(0, -0.1, 0.25),
    });
    fc.assert(
      fc.property(fc.array(trial), (trials) => {
        const known = trials.filter(({ owner, verdict }) => owner !== '' && verdict !== 'notEnoughData');
        const records = authorRecords(trials);
        expect(records.reduce((sum, { judged }) => sum + judged, 0)).toBe(known.length);
        const judged = (of: readonly { judged: number }[]): number[] => of.map((one) => one.judged).sort();
        expect(judged(authorRecords([...trials].reverse()))).toEqual(judged(records));
      }),
    );
  });
});
