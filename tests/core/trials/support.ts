import {
  addDays,
  type DayRecord,
  type Deal,
  daysFrom,
  type Facts,
  type Hypothesis,
  type Inputs,
  type Judgement,
  judgeHypothesis,
} from '../../../src/core';

/** The first day of every company here, and of its trials, both Mondays, thirty weeks apart. */
export const FIRST_DAY = '2024-01-01';
export const START = '2024-07-29';
/** The last day of a trial of so many weeks. */
export const endOf = (weeks: number, start = START): string => addDays(start, 7 * weeks - 1);

/** What every day brings: round numbers, so that a test can be worked by hand. */
export const USUAL: Inputs = {
  ...{ impressions: 9000, clicks: 360, spend: 21_600, leads: 18, qualified: 12 },
  ...{ scheduled: 10, due: 10, held: 7, payments: 2, revenue: 120_000 },
};

/** A company whose days are all alike up to a trial, and in it as told; sources bring the same each. */
export const company = (inTrial: Inputs = {}, { start = START, sources = ['a'] } = {}): DayRecord[] =>
  daysFrom(FIRST_DAY, addDays(start, 34)).flatMap((day) =>
    sources.map((source) => ({ day, source, values: { ...USUAL, ...(day >= start && inTrial) } })),
  );

export const showUp: Hypothesis = { metric: 'showUp', start: START, weeks: 4, expectedLift: 0.15 };

/** The judgement on the evening of a trial's last day. */
export const atEnd = (facts: Facts, hypothesis: Hypothesis): Judgement =>
  judgeHypothesis(facts, hypothesis, endOf(hypothesis.weeks, hypothesis.start));

interface Meetings {
  readonly perDay?: number;
  /** How many of a day's meetings pay: before a day, and from it on. */
  readonly paid?: number;
  readonly since?: string;
  readonly later?: number;
}

/** Meetings of a company, of which some pay, ten days later. */
export const meetings = ({ perDay = 10, paid = 2, since = START, later = 2 }: Meetings = {}): Deal[] =>
  daysFrom(FIRST_DAY, addDays(START, 34)).flatMap((day) =>
    Array.from({ length: perDay }, (_, index): Deal => {
      const isPaid = index < (day >= since ? later : paid);
      const steps = { created: day, scheduledOn: day, dueOn: day, heldOn: day };
      const id = `${day} ${index}`;
      return {
        id,
        source: 'a',
        manager: index % 2 ? 'Аня' : 'Боря',
        ...steps,
        ...(isPaid && { paidOn: addDays(day, 10) }),
      };
    }),
  );

/** Daily records that such deals make. */
export function recordsOf(deals: readonly Deal[]): DayRecord[] {
  const held = new Map<string, number>();
  const paid = new Map<string, number>();
  for (const { heldOn = '', paidOn } of deals) {
    held.set(heldOn, (held.get(heldOn) ?? 0) + 1);
    if (paidOn !== undefined) paid.set(paidOn, (paid.get(paidOn) ?? 0) + 1);
  }
  return [...held].map(([day, count]) => ({ day, source: 'a', values: { held: count, payments: paid.get(day) ?? 0 } }));
}
