import { addDays, daysFrom, type Facts, type Inputs, type Plan } from '../../../src/core';
import { type Behind, behindPlan } from '../../../src/core/plan/behindPlan';

const PLAN: Inputs = { spend: 300_000, leads: 300, held: 90, payments: 30, revenue: 1_500_000 };
const planOf = (values: Inputs = PLAN): Plan => ({ month: '2026-06', sources: [{ values }] }); // 30 days
/** Eight weeks in which every day brings a thirtieth of the plan; in June as much of each input as told. */
const factsOf = (shares: Inputs = {}): Facts => ({
  records: daysFrom(addDays('2026-06-01', -56), '2026-06-30').map((day) => ({
    day,
    source: 'a',
    values: Object.fromEntries(
      Object.entries(PLAN).map(([id, value]) => [
        id,
        ((value ?? 0) / 30) * (day < '2026-06-01' ? 1 : (Object.entries(shares).find(([of]) => of === id)?.[1] ?? 1)),
      ]),
    ),
  })),
});
const behind = (shares: Inputs, ask: { asOf?: string; near?: number; plan?: Plan } = {}): Behind[] =>
  behindPlan(factsOf(shares), ask.plan ?? planOf(), { asOf: ask.asOf ?? '2026-06-15', near: ask.near ?? 0.8 });

describe('What is behind plan', () => {
  it('is nothing where every day brings its part of the plan', () => {
    expect(behind({})).toEqual([]);
  });

  it('is a flow below the share that is near enough, with what is missing in money', () => {
    expect(behind({ held: 0.6 }, { asOf: '2026-06-30' })).toEqual([
      {
        ...{ metric: 'held', plan: 90, toDate: 90, actual: expect.closeTo(54, 9) },
        ...{ share: expect.closeTo(0.6, 9), money: expect.closeTo(0.4 * 1_500_000, 3) },
      },
    ]);
  });

  it('is measured by what is due by the day, not by the whole month', () => {
    const [line] = behind({ held: 0.6 }); // on the 15th of 30 days
    expect(line).toMatchObject({
      metric: 'held',
      plan: 90,
      toDate: expect.closeTo(45, 0),
      actual: expect.closeTo(27, 9),
    });
  });

  it('begins where the settings say so', () => {
    expect(behind({ held: 0.81 })).toEqual([]);
    expect(behind({ held: 0.79 }).map(({ metric }) => metric)).toEqual(['held']);
    expect(behind({ held: 0.79 }, { near: 0.7 })).toEqual([]);
  });

  it('has the furthest first', () => {
    const plan = planOf({ held: 90, payments: 30, revenue: 1_500_000 });
    expect(behind({ held: 0.7, payments: 0.3, revenue: 0.5 }, { plan }).map(({ metric }) => metric)).toEqual([
      ...['payments', 'revenue', 'held'],
    ]);
  });

  it('of a cost is what is above the plan, without money of its own', () => {
    const dear = behind({ spend: 2 });
    expect(dear).toMatchObject([{ metric: 'cpl', actual: expect.closeTo(2000, 6), plan: 1000 }, { metric: 'cac' }]);
    for (const line of dear) expect(line).not.toHaveProperty('money');
    expect(behind({ spend: 0.3 })).toEqual([]);
  });

  it('is no spend, and no rate that nobody can reach by itself', () => {
    const metrics = behind({ spend: 0.1, leads: 0.1, held: 0.01 }).map(({ metric }) => metric);
    expect(metrics.sort()).toEqual(['held', 'leads']);
  });

  it('has no money without a plan of revenue', () => {
    const [line] = behind({ held: 0.5 }, { plan: planOf({ held: 90 }) });
    expect(line).toMatchObject({ metric: 'held' });
    expect(line).not.toHaveProperty('money');
  });

  it('is not told before the fifth day of the month', () => {
    expect(behind({ held: 0 }, { asOf: '2026-06-04' })).toEqual([]);
    expect(behind({ held: 0 }, { asOf: '2026-06-05' }).map(({ metric }) => metric)).toEqual(['held']);
  });

  it('is the company’s, not a source’s', () => {
    const bySource: Plan = { month: '2026-06', sources: [{ source: 'a', values: PLAN }] };
    expect(behind({ held: 0.5 }, { plan: bySource }).filter(({ source }) => source !== undefined)).toEqual([]);
    expect(behind({ held: 0.5 }, { plan: bySource }).map(({ metric }) => metric)).toEqual(['held']);
  });

  it('says nothing of what nobody entered', () => {
    const { records } = factsOf();
    const blank = records.map(({ values: { held: _, ...values }, ...record }) => ({ ...record, values }));
    expect(behindPlan({ records: blank }, planOf(), { asOf: '2026-06-15', near: 0.8 })).toEqual([]);
    expect(behindPlan({ records: [] }, planOf(), { asOf: '2026-06-15', near: 0.8 })).toEqual([]);
  });
});
