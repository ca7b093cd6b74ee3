/** «План» and «Ограничение» as a founder reads them: what the core says of the month, and the numbers behind the pictures. */
import { addWeeks, forecastMonth, isoWeekOf, monthOf, rankConstraint } from '../../src/core';
import { constraintSaid } from '../../src/core/plan/constraint/constraintSaid';
import { momentOf, monthSaid } from '../../src/core/plan/forecast/monthSaid';
import { stepsSaid } from '../../src/core/plan/gap/stepsSaid';
import type { SheetView } from './table';
import { reviewedTable, TODAY, tellingOf } from './weeks';

const { table, truth } = reviewedTable('ru');
const telling = tellingOf(truth);
const { month, asOf } = momentOf(telling);
const plan = (): SheetView => table.sheet('План');
const day = (n: number): string => `day${n}`;
const lastDay = Number(asOf.slice(8));

describe('«План» after the review', () => {
  it('says what the core says of the month, in the first four columns', () => {
    const said = monthSaid(telling);
    const { what, worth } = constraintSaid(telling);
    expect(month).toBe(monthOf(TODAY));
    expect(plan().cell('forecast', 'label')).toBe(said.forecast);
    expect(plan().cell('chance', 'label')).toBe(said.chance);
    expect(plan().cell('constraint', 'label')).toBe(what);
    expect(plan().cell('worth', 'label')).toBe(worth);
    const answers = [
      'goal',
      'need',
      'now',
      'forecast',
      'chance',
      'constraint',
      'worth',
      'top:spend',
      'top:cac',
      'fresh',
    ];
    for (const row of answers) expect([row, plan().row(row) > 0 && plan().row(row) <= 20]).toEqual([row, true]);
  });

  it('draws the month from what is done to the forecast, and the plan to its goal', () => {
    const goal = 90_000_000;
    const forecast = forecastMonth(telling.facts, { month, asOf, goal });
    const done = truth.records
      .filter((record) => record.day.startsWith(month) && record.day <= asOf)
      .reduce((sum, { values }) => sum + (values.revenue ?? 0), 0);
    expect(plan().cell(day(lastDay), 'curve:done')).toBeCloseTo(done, 4);
    expect(plan().cell(day(lastDay), 'curve:mean')).toBeCloseTo(done, 4);
    expect(plan().cell(day(30), 'curve:mean')).toBeCloseTo(forecast.revenue?.mean ?? Number.NaN, 4);
    expect(plan().cell(day(30), 'curve:low')).toBeCloseTo(forecast.revenue?.low ?? Number.NaN, 4);
    expect(plan().cell(day(30), 'curve:high')).toBeCloseTo(forecast.revenue?.high ?? Number.NaN, 4);
    expect(plan().cell(day(30), 'curve:plan')).toBeCloseTo(goal, 4);
    expect(plan().cell(day(lastDay + 1), 'curve:done')).toBe(0);
    for (let n = 2; n <= 30; n += 1)
      expect(Number(plan().cell(day(n), 'curve:plan'))).toBeGreaterThanOrEqual(
        Number(plan().cell(day(n - 1), 'curve:plan')),
      );
  });

  it('goes from plan to actual in steps that meet', () => {
    const steps = stepsSaid(telling);
    steps.forEach(({ label, base, whole, up, down }, index) => {
      const row = day(index + 1);
      expect(plan().cell(row, 'step:label')).toBe(label);
      for (const [part, height] of Object.entries({ base, whole, up, down }))
        expect(plan().cell(row, `step:${part}`)).toBeCloseTo(height, 4);
    });
    const [first, ...rest] = steps;
    const last = rest.pop();
    const moved = rest.reduce((sum, { up, down }) => sum + up - down, 0);
    expect((first?.whole ?? 0) + moved).toBeCloseTo(last?.whole ?? Number.NaN, 2);
  });

  it('shows three pictures, and no cell with an error', () => {
    expect(table.spreadsheet.getSheetByName('План')?.getCharts()).toHaveLength(3);
    expect(
      plan()
        .values.flat()
        .filter((cell) => String(cell).startsWith('#')),
    ).toEqual([]);
  });

  it('says when its days have changed since', () => {
    const fresh = (): string => String(plan().cell('fresh', 'difference'));
    expect(fresh()).toMatch(/посчитаны/);
    expect(fresh()).not.toMatch(/изменились/);
    const days = table.sheet('Дни');
    const sheet = table.spreadsheet.getSheetByName('Дни');
    const row = days.values.findIndex(
      (line) => line[days.column('day') - 1] === asOf && line[days.column('source') - 1] === 'a',
    );
    const cell = sheet?.getRange(row + 1, days.column('clicks'));
    const before = cell?.getValue();
    cell?.setValue(Number(before) + 7);
    expect(fresh()).toMatch(/изменились/);
    cell?.setValue(before);
    expect(fresh()).not.toMatch(/изменились/);
  });
});

describe('«Ограничение»', () => {
  it('does not turn whoever looks at another sheet to itself', () => {
    expect(table.spreadsheet.getActiveSheet().getName()).not.toBe('Ограничение');
  });

  it('comes with the first review that has something to say, and ranks the stages as the core does', () => {
    const { stages } = rankConstraint(telling.facts, addWeeks(isoWeekOf(TODAY), -1));
    const view = table.sheet('Ограничение');
    stages.forEach(({ stake, stakeLow, stakeHigh, certainty }, index) => {
      const row = `stage${index + 1}`;
      expect(view.cell(row, 'norm:stake')).toBeCloseTo(stake, 4);
      expect(view.cell(row, 'norm:low')).toBeCloseTo(stakeLow, 4);
      expect(view.cell(row, 'norm:high')).toBeCloseTo(stakeHigh, 4);
      expect(view.cell(row, 'norm:certainty')).toBeCloseTo(certainty, 6);
    });
    expect(stages.length).toBeGreaterThanOrEqual(6);
    expect(view.cell(`stage${stages.length + 1}`, 'norm:stake') ?? '').toBe('');
  });

  it('is not written again by a review that finds nothing new, nor by repairing', () => {
    table.ask('reviewTable');
    table.host.calls.reset();
    table.ask('reviewTable');
    expect(table.host.calls.total).toBeLessThanOrEqual(15);
    table.run('createFromMenu'); // drop-downs of «Настройки» take the sources that a file of settings brought
    table.host.calls.reset();
    table.run('createFromMenu');
    const writes = Object.keys(table.host.calls.byName).filter((name) => /\.(set|insert|add|remove)/.test(name));
    expect(writes).toEqual([]);
  });
});
