import { addDays, type Facts, type Hypothesis, judgeHypothesis } from '../../../src/core';
import { atEnd, company, endOf, meetings, recordsOf, START, showUp, USUAL } from './support';

describe('A hypothesis about show-up, 70 % on every day of eight weeks,', () => {
  it('is confirmed at 80 %, by Newcombe’s interval on counts that the drift of a rate deflates', () => {
    // 224 of 280 count as 280 / (1 + 280 · 0.03² · 0.7 / 0.3) = 176.3 meetings, 392 of 560 as they are: no week wobbles
    const { verdict, before, after, of, lift } = atEnd({ records: company({ held: 8 }) }, showUp);
    expect({ verdict, of }).toEqual({ verdict: 'confirmed', of: 280 });
    expect(before).toBeCloseTo(0.7, 12);
    expect(after).toBeCloseTo(0.8, 12);
    expect(lift?.mean).toBeCloseTo(1 / 7, 9);
    expect(lift?.low).toBeCloseTo(0.05413298, 7);
    expect(lift?.high).toBeCloseTo(0.22219136, 7);
  });

  it('is not confirmed where it stays, and made it worse where it falls', () => {
    expect(atEnd({ records: company() }, showUp).verdict).toBe('notConfirmed');
    expect(atEnd({ records: company({ held: 5 }) }, showUp).verdict).toBe('worse');
  });

  it('tells nothing after a week of few meetings, but says how many weeks it takes', () => {
    const few = company({ due: 3, held: 2 }).map((record) =>
      record.day < START ? { ...record, values: { due: 3, held: 2 } } : record,
    );
    const judgement = atEnd({ records: few }, { ...showUp, weeks: 1 });
    expect(judgement).toMatchObject({ verdict: 'notEnoughData', before: 2 / 3, of: 21 });
    expect(judgement.weeksNeeded).toBeGreaterThan(4);
  });

  it('is too early to judge before the planned end, however well it goes', () => {
    const facts = { records: company({ held: 10 }) };
    const onEve = judgeHypothesis(facts, showUp, addDays(endOf(4), -1));
    expect(onEve).toMatchObject({ verdict: 'tooEarly', after: 1, of: 210 });
    expect(judgeHypothesis(facts, showUp, endOf(4)).verdict).toBe('confirmed');
  });

  it('is stopped early where it surely does harm', () => {
    expect(judgeHypothesis({ records: company({ held: 3 }) }, showUp, addDays(START, 8)).verdict).toBe('worse');
    expect(judgeHypothesis({ records: company({ held: 6 }) }, showUp, addDays(START, 8)).verdict).toBe('tooEarly');
  });

  it('says before it begins how many weeks it will take', () => {
    const planned = judgeHypothesis({ records: company() }, showUp, addDays(START, -1));
    expect(planned).toMatchObject({ verdict: 'tooEarly', before: 0.7 });
    expect(planned).not.toHaveProperty('after');
    expect(planned.weeksNeeded).toBe(3); // 2.3: 0.00458 a week / ((0.15 / 2.486)² − 0.3 / 392 − 0.03²)
  });

  it('is judged from its own first day where that is a Thursday', () => {
    const start = addDays(START, 3);
    const judgement = atEnd({ records: company({ held: 9 }, { start }) }, { ...showUp, start, weeks: 2 });
    expect(judgement).toMatchObject({ verdict: 'confirmed', of: 140, after: 0.9 });
    expect(judgement.before).toBeCloseTo(0.7, 12);
  });

  it('is not touched by a shift between sources of different rates', () => {
    const records = company({}, { sources: ['a', 'b'] }).map(({ day, source, values }) => {
      const due = day >= START ? (source === 'a' ? 18 : 2) : 10;
      return { day, source, values: { ...values, due, held: source === 'a' ? due * 0.9 : due * 0.5 } };
    });
    const { verdict, before, after } = atEnd({ records }, showUp);
    expect(verdict).toBe('notConfirmed');
    expect(before).toBeCloseTo(0.86, 9);
    expect(after).toBeCloseTo(0.86, 9);
  });
});

describe('Weeks that are not like others', () => {
  const gone = (first: string, weeks: number): string[] =>
    Array.from({ length: weeks }, (_, week) => [0, 1, 2].map((day) => addDays(first, 7 * week + day))).flat();

  it('of holidays leave the trial; one of nothing else has no verdict', () => {
    const records = company({ held: 9 });
    const calendar = { holidays: gone(START, 1) };
    expect(atEnd({ records, calendar }, showUp)).toMatchObject({ verdict: 'confirmed', of: 210 });
    const alone = atEnd({ records, calendar }, { ...showUp, weeks: 1 });
    expect(alone).toMatchObject({ verdict: 'notEnoughData' });
    expect(alone).not.toHaveProperty('after');
  });

  it('before the trial are passed over for earlier ones, be they holidays, special, or not entered', () => {
    const odd = (day: string): boolean => day >= addDays(START, -14) && day < START;
    const records = company({ held: 9 }).map((record) =>
      odd(record.day) ? { ...record, values: { ...USUAL, held: 1 } } : record,
    );
    const usualWith = (facts: Omit<Facts, 'records'>): number | undefined =>
      atEnd({ records, ...facts }, showUp).before;
    expect(usualWith({ calendar: { holidays: gone(addDays(START, -14), 2) } })).toBeCloseTo(0.7, 9);
    expect(usualWith({ specialWeeks: ['2024-W29', '2024-W30'] })).toBeCloseTo(0.7, 9);
    expect(usualWith({})).toBeCloseTo((6 * 0.7 + 2 * 0.1) / 8, 9);
    const entered = records.filter(({ day }) => !odd(day));
    expect(atEnd({ records: entered }, showUp)).toMatchObject({ verdict: 'confirmed' });
  });

  it('before an accepted norm do not count; a norm accepted since the start changes nothing', () => {
    const records = company({ held: 9 }).map((record) =>
      record.day < addDays(START, -49) ? { ...record, values: { ...USUAL, held: 1 } } : record,
    );
    const norm = { metric: 'showUp', from: '2024-W24' } as const;
    expect(atEnd({ records, norms: [norm] }, showUp).before).toBeCloseTo(0.7, 9);
    const late = { ...norm, from: '2024-W32' };
    expect(atEnd({ records, norms: [late] }, showUp)).toEqual(atEnd({ records }, showUp));
  });
});

describe('A hypothesis about payments that come ten days after the meeting', () => {
  const hypothesis: Hypothesis = { metric: 'meetingToPayment', start: START, weeks: 4, expectedLift: 0.5 };

  it('is judged on the meetings of the trial, weighed by how many have had the time to pay', () => {
    const deals = meetings({ later: 4 });
    const { verdict, before, after, of } = atEnd({ records: recordsOf(deals), deals }, hypothesis);
    expect({ verdict, of }).toEqual({ verdict: 'confirmed', of: 180 }); // of 28 days the last ten are too young
    expect(before).toBeCloseTo(0.2, 9);
    expect(after).toBeCloseTo(0.4, 9);
  });

  it('is not judged on payments for meetings before it', () => {
    const deals = meetings({ since: addDays(START, -10), later: 4 });
    const week: Hypothesis = { ...hypothesis, weeks: 1 };
    expect(atEnd({ records: recordsOf(deals), deals }, week).verdict).toBe('notEnoughData');
  });

  it('is judged for one manager by their own deals', () => {
    const deals = meetings({ perDay: 20, paid: 4, later: 12 }).filter(
      ({ manager, heldOn = '', paidOn }) => manager === 'Аня' || heldOn < START || paidOn === undefined,
    );
    const managers = ['Аня', 'Боря'].flatMap((manager) =>
      recordsOf(deals.filter((deal) => deal.manager === manager)).map((record) => ({ ...record, manager })),
    );
    const of = (manager: string) => atEnd({ records: recordsOf(deals), managers, deals }, { ...hypothesis, manager });
    expect(of('Аня')).toMatchObject({ verdict: 'confirmed', of: 180 });
    expect(of('Боря').verdict).not.toBe('confirmed');
  });

  it('is matched by whole weeks without deals, and then never given up after a week or two', () => {
    const records = recordsOf(meetings());
    expect(atEnd({ records }, { ...hypothesis, weeks: 2 }).verdict).toBe('notEnoughData');
    expect(atEnd({ records: recordsOf(meetings({ later: 6 })) }, hypothesis).verdict).toBe('confirmed');
  });
});
