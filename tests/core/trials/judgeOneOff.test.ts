import { judgeOneOff } from '../../../src/core';

describe('A one-off test', () => {
  it('is judged by Newcombe’s interval: his 56 of 70 against 48 of 80', () => {
    const { verdict, before, after, lift, disturbances } = judgeOneOff(
      { shown: 70, worked: 56 },
      { shown: 80, worked: 48 },
    );
    expect({ verdict, before, after, disturbances }).toEqual({
      verdict: 'confirmed',
      before: 0.6,
      after: 0.8,
      disturbances: [],
    });
    expect(lift?.mean).toBeCloseTo(1 / 3, 12);
    expect(lift?.low).toBeCloseTo(0.127606985907, 9);
    expect(lift?.high).toBeCloseTo(0.522740972638, 9);
  });

  it('that worked as always, on many people, is not confirmed; on few it tells nothing', () => {
    expect(judgeOneOff({ shown: 5000, worked: 500 }, { shown: 20_000, worked: 2000 }).verdict).toBe('notConfirmed');
    expect(judgeOneOff({ shown: 40, worked: 4 }, { shown: 20_000, worked: 2000 }).verdict).toBe('notEnoughData');
  });

  it('that worked less often than usual made it worse', () => {
    expect(judgeOneOff({ shown: 500, worked: 20 }, { shown: 1000, worked: 100 }).verdict).toBe('worse');
  });

  it('needs twenty for whom it worked, before and after together', () => {
    expect(judgeOneOff({ shown: 30, worked: 15 }, { shown: 100, worked: 4 }).verdict).toBe('notEnoughData');
    expect(judgeOneOff({ shown: 30, worked: 15 }, { shown: 100, worked: 5 }).verdict).toBe('confirmed');
  });

  it('of what never worked before is judged by the difference, without a lift', () => {
    const judged = (shown: number, worked: number) => judgeOneOff({ shown, worked }, { shown: 100, worked: 0 });
    expect(judged(50, 20)).toEqual({ verdict: 'confirmed', before: 0, after: 0.4, disturbances: [] });
    expect(judged(50, 19).verdict).toBe('notEnoughData');
    expect(judged(20_000, 20).verdict).toBe('notEnoughData'); // none of a hundred says little of one in a thousand
    expect(judged(50, 0).verdict).toBe('notEnoughData');
    expect(judgeOneOff({ shown: 30, worked: 30 }, { shown: 1, worked: 0 }).verdict).toBe('notEnoughData');
  });

  it.each([
    [
      { shown: 0, worked: 0 },
      { shown: 100, worked: 30 },
    ],
    [
      { shown: 50, worked: 10 },
      { shown: 0, worked: 0 },
    ],
    [
      { shown: 10, worked: 50 },
      { shown: 100, worked: 30 },
    ],
    [
      { shown: Number.NaN, worked: 1 },
      { shown: 100, worked: 30 },
    ],
  ])('that cannot be compared says so: %j against %j', (test, usual) => {
    const judgement = judgeOneOff(test, usual);
    expect(judgement).toMatchObject({ verdict: 'notEnoughData' });
    expect(judgement).not.toHaveProperty('lift');
  });
});
