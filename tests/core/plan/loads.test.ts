import type { ManagerRecord } from '../../../src/core';
import { addDays, addWeeks, daysFrom, type Inputs, mondayOf, parseSettings } from '../../../src/core';
import { rankConstraint } from '../../../src/core/plan/constraint/constraint';
import { constraintSaid } from '../../../src/core/plan/constraint/constraintSaid';
import { loadsOf } from '../../../src/core/plan/constraint/loads';
import { company, WEEK } from './constraintSupport';

const SUNDAY = addDays(mondayOf(WEEK), 6);
/** On working days of the last weeks each manager holds so many meetings. */
const held = (names: readonly string[], each: number, weeks = 20): ManagerRecord[] =>
  daysFrom(mondayOf(addWeeks(WEEK, 1 - weeks)), SUNDAY).flatMap((day, index) =>
    index % 7 > 4 ? [] : names.map((manager) => ({ day, manager, values: { held: each } })),
  );
/** 12 meetings a day are held and 4 paid, of two sources. */
const records = company();
const planned = (values: Inputs) => ({ month: '2025-11', sources: [{ values }] });

describe('What people can take', () => {
  it('is what their busy weeks show, beside what they take and what the plan asks for', () => {
    const managers = [...held(['Анна', 'Игорь'], 6), { day: SUNDAY, manager: 'Анна', values: { held: 12 } }];
    const loads = loadsOf({ records, managers }, WEEK, { plan: planned({ held: 600, payments: 150 }) });
    expect(loads).toEqual({
      managers: 2,
      meetings: { now: 84, most: 60, needed: 140 }, // 30 a week each in nine weeks of ten
      perManager: { now: 63 / 10.5, most: 60 / 10.5, needed: 140 / 10.5 }, // 21 days of two people in four weeks
      payments: { now: 28, needed: 35 },
    });
  });

  it('is not what those could who hold no meetings any more', () => {
    const before = held(['Пётр'], 6).filter(({ day }) => day < mondayOf(addWeeks(WEEK, -4)));
    const facts = { records, managers: [...held(['Анна'], 6), ...before] };
    expect(loadsOf(facts, WEEK, {})).toMatchObject({ managers: 1, meetings: { most: 30 } });
    expect(loadsOf({ records, managers: before }, WEEK, {}).meetings).toEqual({ now: 84 });
  });

  it('is what a person says, where one does; only then can people or stock be the constraint', () => {
    const facts = { records, managers: held(['Анна', 'Игорь'], 6) };
    expect(loadsOf(facts, WEEK, {}).full).toBeUndefined();
    expect(loadsOf(facts, WEEK, { capacityPerWeek: 88 })).toMatchObject({ full: 'people', meetings: { most: 88 } });
    expect(loadsOf(facts, WEEK, { capacityPerWeek: 89 }).full).toBeUndefined(); // 94 % taken
    expect(loadsOf(facts, WEEK, { paymentsPerWeek: 28 }).full).toBe('stock');
  });

  it('is not known where nothing is entered', () => {
    expect(loadsOf({ records: [] }, WEEK, { capacityPerWeek: 5 })).toEqual({ managers: 0 });
  });
});

describe('When there is stock for no more payments', () => {
  const facts = {
    records: company({ now: { leads: 9, qualified: 6, scheduled: 4, due: 4, held: 3, payments: 1, revenue: 60_000 } }),
  };

  it('only the check is worth anything', () => {
    const stakes = (paymentsPerWeek?: number) =>
      rankConstraint(facts, WEEK, paymentsPerWeek === undefined ? {} : { paymentsPerWeek }).stages;
    expect(stakes()[0]).toMatchObject({ stage: 'siteConversion' });
    expect(stakes()[0]?.stake).toBeGreaterThan(100_000);
    for (const { stage, stake } of stakes(14)) if (stage !== 'averageCheck') expect(stake).toBeLessThanOrEqual(0);
  });

  it('that is the constraint, and no stage before it; room for a tenth more is worth no more than that', () => {
    const today = addDays(SUNDAY, 1);
    const said = (paymentsPerWeek: number) =>
      constraintSaid({ facts, settings: parseSettings({ paymentsPerWeek }), today });
    expect(said(14)).toMatchObject({ full: 'stock', what: expect.stringContaining('Ограничение: товар') });
    expect(said(14).ranking.named).toBeUndefined();
    expect(said(100)).toMatchObject({ full: undefined, ranking: { named: 'siteConversion' } });
    const revenue = (2 * 60_000 * 7 * 30.44) / 7;
    expect(rankConstraint(facts, WEEK, { paymentsPerWeek: 15.4 }).stages[0]?.stake).toBeCloseTo(0.1 * revenue, 0);
  });
});

it('says how many managers and how much stock a plan lacks', () => {
  const facts = { records, managers: held(['Анна', 'Игорь'], 6) };
  const settings = parseSettings({ paymentsPerWeek: 30, plans: [planned({ held: 480, payments: 150 })] });
  const short = (today: string) => constraintSaid({ facts, settings, today }).short;
  expect(short('2025-11-03').replace(/\u00A0/g, ' ')).toBe(
    'План просит встреч в неделю: 112, отдел проводит не больше 60. Не хватает 2 менеджеров. План просит оплат в неделю: 35, а товара и мест хватает на 30.',
  );
  expect(short('2025-12-01')).toBe('');
});
