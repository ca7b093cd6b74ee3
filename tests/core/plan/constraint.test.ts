import {
  addDays,
  addWeeks,
  type ConstraintStage,
  type DayRecord,
  type Facts,
  mondayOf,
  type Plan,
  rankConstraint,
  type Stage,
  simulate,
} from '../../../src/core';
import { problemOf } from '../support';
import { company, USUAL, WEEK, without } from './constraintSupport';

const FEWER_COME = { held: 3, payments: 1, revenue: 60_000 };
const MONTH = 2 * 60_000 * 30.44; // two sources, a payment a day each, over a mean month
const stageOf = (stages: readonly ConstraintStage[], stage: Stage): ConstraintStage | undefined =>
  stages.find((one) => one.stage === stage);
const namesOf = (stages: readonly ConstraintStage[]): Stage[] => stages.map(({ stage }) => stage).sort();

describe('A company where half as many come to their meetings as usual', () => {
  const { stages, named, because } = rankConstraint({ records: company({ now: FEWER_COME }) }, WEEK);

  it('is told that show-up holds it back', () => {
    expect({ named, because }).toEqual({ named: 'showUp', because: undefined });
    expect(stages[0]).toMatchObject({ stage: 'showUp', actual: 3 / 8, norm: 6 / 8 });
    expect(stages[0]?.certainty).toBeGreaterThan(0.99);
  });

  it('gets back about as much money as it earns, were show-up again what it was', () => {
    expect(stages[0]?.stake).toBeGreaterThan(0.75 * MONTH);
    expect(stages[0]?.stake).toBeLessThan(MONTH);
    expect(stages[0]?.stakeLow).toBeLessThan(stages[0]?.stake ?? 0);
    expect(stages[0]?.stakeHigh).toBeGreaterThan(stages[0]?.stake ?? 0);
  });

  it('is shown all stages, dearest first', () => {
    expect(namesOf(stages)).toEqual([
      ...['averageCheck', 'ctr', 'leadToMeeting', 'meetingToPayment'],
      ...['qualifiedShare', 'showUp', 'siteConversion', 'traffic'],
    ]);
    expect(stages.map(({ stake }) => stake)).toEqual(stages.map(({ stake }) => stake).sort((a, b) => b - a));
  });

  it('is told the same of its last two weeks alone', () => {
    const records = company({ now: FEWER_COME, weeksNow: 2 });
    expect(rankConstraint({ records }, WEEK, { weeks: 2 }).named).toBe('showUp');
  });
});

describe('Each stage that halves is named:', () => {
  const half = (...metrics: readonly (keyof typeof USUAL)[]) =>
    Object.fromEntries(metrics.map((metric) => [metric, USUAL[metric] / 2]));
  const sales = ['scheduled', 'due', 'held', 'payments', 'revenue'] as const;
  it.each<[Stage, Record<string, number>]>([
    ['traffic', half('impressions', 'clicks', 'leads', 'qualified', ...sales)],
    ['ctr', half('clicks', 'leads', 'qualified', ...sales)],
    ['siteConversion', half('leads', 'qualified', ...sales)],
    ['qualifiedShare', half('qualified', ...sales)],
    ['leadToMeeting', half(...sales)],
    ['meetingToPayment', half('payments', 'revenue')],
    ['averageCheck', half('revenue')],
  ])('%s', (stage, now) => {
    expect(rankConstraint({ records: company({ now }) }, WEEK).named).toBe(stage);
  });

  it('traffic also when a budget is cut in half, and all that it buys with it', () => {
    const now = half('spend', 'impressions', 'clicks', 'leads', 'qualified', ...sales);
    const { named, stages } = rankConstraint({ records: company({ now }) }, WEEK);
    expect(named).toBe('traffic');
    // in the leads that the shows usually bring: two sources, 18 and 9 a day
    expect(stages[0]?.actual).toBeCloseTo(7 * 2 * 9, 6);
    expect(stages[0]?.norm).toBeCloseTo(7 * 2 * 18, 6);
  });
});

describe('A company where nothing happens', () => {
  it('is told of no constraint, and every stage is worth next to nothing', () => {
    const { stages, named } = rankConstraint({ records: company() }, WEEK);
    expect(named).toBeUndefined();
    for (const { stake } of stages) expect(Math.abs(stake)).toBeLessThan(0.05 * 2 * MONTH);
  });

  it('is not accused when the sources trade places', () => {
    const weaker = { ...USUAL, qualified: 6, scheduled: 4, due: 4, held: 2, payments: 1, revenue: 40_000 };
    const scaled = (values: typeof USUAL, times: number) =>
      Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value * times]));
    const since = mondayOf(addWeeks(WEEK, -3));
    const records = company().map(({ day, source }): DayRecord => {
      const isWeak = source === 'VK';
      const times = day < since ? 1 : isWeak ? 1.8 : 0.2;
      return { day, source, values: scaled(isWeak ? weaker : USUAL, times) };
    });
    expect(rankConstraint({ records }, WEEK).named).toBeUndefined();
  });
});

describe('The answer', () => {
  const records = company({ now: FEWER_COME });
  const answer = rankConstraint({ records }, WEEK);

  it('does not depend on later weeks', () => {
    const later = company({ now: { ...FEWER_COME, clicks: 1 }, weeksNow: 4 }).map((record) => {
      return { ...record, day: addDays(record.day, 28) };
    });
    const onlyLater = later.filter(({ day }) => day > addDays(mondayOf(WEEK), 6));
    expect(rankConstraint({ records: [...records, ...onlyLater] }, WEEK)).toEqual(answer);
  });

  it('does not depend on what became of deals later', () => {
    const until = (to: string): Facts => simulate({ seed: 4, from: '2025-03-03', to });
    const sunday = addDays(mondayOf(WEEK), 6);
    expect(rankConstraint(until(addDays(sunday, 40)), WEEK)).toEqual(rankConstraint(until(sunday), WEEK));
  });

  it('does not depend on the order of the rows', () => {
    expect(rankConstraint({ records: [...records].reverse() }, WEEK)).toEqual(answer);
    const { records: rows, deals } = simulate({ seed: 4, from: '2025-03-03', to: addDays(mondayOf(WEEK), 6) });
    const turned = { records: [...rows].reverse(), deals: [...deals].reverse() };
    expect(rankConstraint(turned, WEEK)).toEqual(rankConstraint({ records: rows, deals }, WEEK));
  });

  it('leaves special weeks out of the window and of the norm', () => {
    const spoilt = addWeeks(WEEK, -6);
    const monday = mondayOf(spoilt);
    const odd = records.map((record) =>
      record.day >= monday && record.day <= addDays(monday, 6)
        ? { ...record, values: { ...record.values, held: 0 } }
        : record,
    );
    const { stages } = rankConstraint({ records: odd, specialWeeks: [spoilt] }, WEEK);
    expect(stageOf(stages, 'showUp')?.norm).toBeCloseTo(6 / 8, 9);
  });

  it('says nothing of a stage whose new norm is younger than six weeks', () => {
    const norms = [{ metric: 'showUp', from: addWeeks(WEEK, -3) }] as const;
    const { stages, named } = rankConstraint({ records, norms }, WEEK);
    expect(stageOf(stages, 'showUp')).toBeUndefined();
    expect(named).toBeUndefined();
  });
});

describe('There is no answer', () => {
  const only = (facts: Facts) => rankConstraint(facts, WEEK);
  it('in a week of holidays', () => {
    const monday = mondayOf(WEEK);
    const holidays = [monday, addDays(monday, 1), addDays(monday, 2)];
    expect(only({ records: company(), calendar: { holidays } })).toEqual({ stages: [], because: 'holidays' });
  });

  it('of a week with three days missing', () => {
    const until = addDays(mondayOf(WEEK), 3);
    const records = company().filter(({ day }) => day <= until);
    expect(only({ records })).toEqual({ stages: [], because: 'missingDays' });
  });

  it('in money where money is not kept: leads and payments alone', () => {
    const records = without(company(), 'spend', 'revenue');
    expect(only({ records })).toEqual({ stages: [], because: 'notKept' });
  });

  it('after two weeks', () => {
    const records = company({ weeksBefore: 0, weeksNow: 2 });
    expect(only({ records })).toEqual({ stages: [], because: 'tooLittleHistory' });
    expect(only({ records: [] }).because).toBe('missingDays');
  });

  it('to a question about no week', () => {
    expect(problemOf(() => rankConstraint({ records: [] }, '2025-W60'))?.code).toBe('badWeek');
  });
});

describe('What a business does not keep', () => {
  it('joins the next stage: without meetings, payments by lead', () => {
    const records = without(
      company({ now: { payments: 1, revenue: 60_000 } }),
      'qualified',
      'scheduled',
      'due',
      'held',
    );
    const { stages, named } = rankConstraint({ records }, WEEK);
    expect(named).toBe('meetingToPayment');
    expect(stages[0]?.actual).toBeCloseTo(1 / 18, 9);
    expect(namesOf(stages)).toEqual(['averageCheck', 'ctr', 'meetingToPayment', 'siteConversion', 'traffic']);
  });

  it('does not stop the others: without spend traffic is how much comes, without shows and clicks the leads', () => {
    const few = { impressions: 4500, clicks: 180, leads: 9, qualified: 6, scheduled: 4, due: 4, ...FEWER_COME };
    const records = company({ now: few });
    expect(rankConstraint({ records: without(records, 'spend') }, WEEK).named).toBe('traffic');
    const leadsOnly = rankConstraint({ records: without(records, 'spend', 'impressions', 'clicks') }, WEEK);
    expect(leadsOnly.named).toBe('traffic');
    expect(stageOf(leadsOnly.stages, 'siteConversion')).toBeUndefined();
  });

  it('by source, as sales in one common row, is judged for the company', () => {
    const sales = ['scheduled', 'due', 'held', 'payments', 'revenue'] as const;
    const all = company({ now: FEWER_COME });
    const common = without(all, 'impressions', 'clicks', 'spend', 'leads', 'qualified');
    const records = [...without(all, ...sales), ...common.map((record) => ({ ...record, source: 'Отдел продаж' }))];
    const { named, stages } = rankConstraint({ records }, WEEK);
    expect(named).toBe('showUp');
    expect(stageOf(stages, 'leadToMeeting')?.actual).toBeCloseTo(8 / 12, 9);
  });
});

describe('Against a plan', () => {
  const planned = (values: Plan['sources'][number]['values']): Plan => ({ month: '2025-10', sources: [{ values }] });

  it('only the planned stages are ranked, by their planned rates', () => {
    const plan = planned({ due: 100, held: 90, payments: 30 });
    const { stages, named } = rankConstraint({ records: company() }, WEEK, { plan });
    expect(namesOf(stages)).toEqual(['meetingToPayment', 'showUp']);
    expect(stageOf(stages, 'showUp')).toMatchObject({ actual: 0.75, norm: 0.9 });
    expect(named).toBe('showUp');
  });

  it('a stage at its norm is as far from its plan as the norm is: that is no chance', () => {
    const plan = planned({ due: 100, held: 90 });
    const { stages } = rankConstraint({ records: company() }, WEEK, { plan });
    const backToPlan = 2 * MONTH * (0.9 / 0.75 - 1);
    expect(stages[0]?.stake).toBeGreaterThan(0.9 * backToPlan);
    expect(stages[0]?.stake).toBeLessThan(1.1 * backToPlan);
  });

  it('a young company is ranked too', () => {
    const records = company({ weeksBefore: 0, now: { held: 3 } });
    expect(rankConstraint({ records }, WEEK, { plan: planned({ due: 100, held: 75 }) }).named).toBe('showUp');
  });

  it('a plan by source goes before the company as a whole', () => {
    const plan: Plan = {
      month: '2025-10',
      sources: [{ source: 'VK', values: { due: 100, held: 50 } }, { values: { due: 100, held: 75 } }],
    };
    const { stages } = rankConstraint({ records: company() }, WEEK, { plan });
    expect(stages[0]?.norm).toBeCloseTo((0.5 + 0.75) / 2, 9);
  });
});

describe('Where sales can hold no more meetings', () => {
  const half = { leads: 9, qualified: 6, scheduled: 4, due: 4, held: 3, payments: 1, revenue: 60_000 };
  const records = company({ now: half }); // 42 meetings a week

  it('more leads are worth only the meetings there is room for', () => {
    const { stages } = rankConstraint({ records }, WEEK, { capacityPerWeek: 1.1 * 42 });
    expect(stageOf(stages, 'siteConversion')?.stake).toBeCloseTo(0.1 * MONTH, 0);
    expect(stageOf(stages, 'siteConversion')?.certainty).toBeGreaterThan(0.9);
  });

  it('no room at all means that it is not what holds the company back', () => {
    const { named, stages } = rankConstraint({ records }, WEEK, { capacityPerWeek: 42 });
    expect(stageOf(stages, 'siteConversion')?.stake).toBe(0);
    expect(named).toBeUndefined();
  });

  it("the managers' busy weeks tell how many there is room for", () => {
    const managers = company({ now: half }).map(({ day, source }) => ({ day, manager: source, values: { held: 3 } }));
    const guarded = rankConstraint({ records, managers }, WEEK);
    expect(stageOf(guarded.stages, 'siteConversion')?.stake).toBe(0); // two managers, never more than 21 a week each
    expect(stageOf(rankConstraint({ records }, WEEK).stages, 'siteConversion')?.stake).toBeGreaterThan(0.5 * MONTH);
  });
});
