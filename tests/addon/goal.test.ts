/** «Декомпозиция» as people use it: what the core says of a goal, a calculator of formulas, plans adopted and frozen. */
import { monthWeights, planMonth, say, spreadYear } from '../../src/core';
import { goalSaid } from '../../src/core/plan/goal/goalSaid';
import { monthsOf } from '../../src/core/plan/goal/yearSpread';
import { serialOfDay } from '../../src/sheets/serial';
import type { GoalState } from '../../src/shell/goalTypes';
import { itExplored } from '../support/explored';
import { type GoalTable, goalTable, tellingOf } from './goal';
import type { Table } from './table';

const GOAL = 3_000_000;
const TAKEN = ['payments', 'held', 'due', 'leads', 'clicks', 'spend'] as const;
const asOf = '2026-11-22';
const writes = ({ host }: Table): string[] =>
  Object.keys(host.calls.byName).filter((name) => /\.(set|insert|add|delete|hide|show|clear|protect)/.test(name));
const near = (shown: unknown, expected: number | undefined): void => {
  expect(typeof shown).toBe('number');
  expect(Math.abs(Number(shown) / (expected ?? Number.NaN) - 1)).toBeLessThan(1e-9);
};

const russian = goalTable('ru');
describe('«Декомпозиция»', () => {
  const { table, truth, title, cell, type } = russian; // English has the page to itself: tests/workbench
  const { language } = truth.settings;
  const telling = tellingOf(truth);

  it('comes when somebody asks for it, and is shown', () => {
    expect(table.spreadsheet.getSheetByName(title)).toBeNull();
    table.run('goalFromMenu');
    expect(table.spreadsheet.getActiveSheet().getName()).toBe(title);
    expect(cell('said', 'label')).toBe(say(language, 'goal.because.noGoal'));
  });

  it('says that the goal has changed until it is computed anew', () => {
    const changed = say(language, 'goal.inputsChanged');
    expect(String(cell('at', 'label'))).not.toContain(changed);
    type('goal', 'a', GOAL);
    expect(String(cell('at', 'label'))).toContain(changed);
    table.run('goalFromMenu');
    expect(String(cell('at', 'label'))).not.toContain(changed);
    type('month', 'a', serialOfDay('2027-01-15'));
    expect(String(cell('at', 'label'))).toContain(changed);
    type('month', 'a', '');
    expect(String(cell('at', 'label'))).not.toContain(changed);
  });

  it('shows what the core says the goal takes, in all and by source', () => {
    const said = goalSaid(telling, { month: '2026-12', goal: GOAL });
    expect(cell('said', 'label')).toBe(said.sentence);
    for (const [column, how] of [
      ['a', 'likely'],
      ['b', 'assured'],
    ] as const)
      for (const metric of TAKEN)
        expect([metric, cell(`req:${metric}`, column)]).toEqual([metric, said[how]?.[metric]]);
    truth.settings.sources.forEach(({ name }, index) => {
      const own = (how: 'likely' | 'assured') => said[how]?.sources.find(({ source }) => source === name);
      const shown = ['a', 'b', 'c', 'd'].map((column) => cell(`src:${index + 1}`, column));
      expect(shown).toEqual([own('likely')?.leads, own('likely')?.spend, own('assured')?.leads, own('assured')?.spend]);
    });
  });

  it('needs for the goal, with nothing typed, what the core’s likely plan needs', () => {
    const { likely } = planMonth(telling.facts, { month: '2026-12', asOf, goal: GOAL });
    for (const metric of ['spend', 'leads', 'due', 'held', 'payments'] as const)
      near(cell(`calc:${metric}`, 'd'), likely?.[metric]);
    expect(cell('calc:revenue', 'd')).toBe(GOAL);
    near(cell('calc:to:revenue', 'a'), GOAL / (likely?.payments ?? 0));
    near(cell('calc:to:held', 'a'), (likely?.held ?? 0) / (likely?.due ?? 0));
  });

  it('tells, given a budget, which revenue it brings and which price the goal needs', () => {
    const usual = (key: string): number => Number(cell(key, 'a'));
    type('calc:spend', 'b', 300_000);
    const leads = 300_000 / usual('calc:to:leads');
    near(cell('calc:leads', 'c'), leads);
    const rates = ['due', 'held', 'payments', 'revenue'].map((to) => usual(`calc:to:${to}`));
    near(
      cell('calc:revenue', 'c'),
      rates.reduce((product, rate) => product * rate, leads),
    );
    near(cell('calc:to:leads', 'd'), 300_000 / Number(cell('calc:leads', 'd')));
    type('calc:spend', 'b', '');
  });

  it('tells, given leads, which conversion the goal needs', () => {
    type('calc:leads', 'b', 500);
    near(cell('calc:to:due', 'd'), Number(cell('calc:due', 'd')) / 500);
    near(cell('calc:spend', 'c'), 500 * Number(cell('calc:to:leads', 'a')));
    type('calc:to:held', 'b', '90%');
    near(cell('calc:held', 'c'), 0.9 * Number(cell('calc:due', 'c')));
    near(cell('calc:due', 'd'), Number(cell('calc:held', 'd')) / 0.9);
    type('calc:payments', 'b', 40);
    near(cell('calc:to:revenue', 'd'), GOAL / 40);
    near(cell('calc:revenue', 'c'), 40 * Number(cell('calc:to:revenue', 'a')));
    for (const key of ['calc:leads', 'calc:to:held', 'calc:payments']) type(key, 'b', '');
  });

  it('shows no error where a person types nought', () => {
    for (const key of ['calc:spend', 'calc:to:leads', 'calc:leads', 'calc:to:due', 'calc:payments']) {
      type(key, 'b', 0);
      expect(
        table
          .sheet(title)
          .values.flat()
          .filter((value) => /^#/.test(String(value))),
      ).toEqual([]);
      type(key, 'b', '');
    }
  });

  it('spreads a goal of the year as the core does, and takes a month’s goal from it', () => {
    type('yearGoal', 'a', 40_000_000);
    const weights = monthWeights(telling.facts, '2026', asOf);
    const months = monthsOf('2026').map((month, index) => ({
      weight: weights[index] ?? 0,
      ...(month === '2026-11' && { own: 9_000_000 }),
    }));
    const spread = spreadYear(40_000_000, months);
    for (const [index, amount] of spread.entries()) near(cell(`m${index + 1}`, 'c'), amount);
    near(cell('q4', 'c'), (spread[9] ?? 0) + 9_000_000 + (spread[11] ?? 0));
    near(cell('year:total', 'c'), 40_000_000);
    type('goal', 'a', '');
    near(cell('goal', 'b'), spread[11]);
    expect(table.ask<GoalState>('openGoal').goal).toBeCloseTo(spread[11] ?? 0, 6);
    table.ask('reviewTable');
    expect(String(cell('at', 'label'))).not.toContain(say(language, 'goal.inputsChanged'));
    type('goal', 'a', GOAL);
    type('yearGoal', 'a', '');
    table.ask('reviewTable');
  });

  it('is repaired without touching what was typed, and written only where something changed', () => {
    type('why', 'a', 'второй офис');
    type('calc:leads', 'b', 123);
    const before = table.sheet(title).values;
    table.ask('createTable', []);
    expect(table.sheet(title).values).toEqual(before);
    table.host.calls.reset();
    table.ask('createTable', []);
    table.ask('reviewTable');
    expect(writes(table)).toEqual([]);
    type('calc:leads', 'b', '');
  });
});

describe('a plan is adopted', () => {
  const { table, truth, cell, type } = russian;
  const NOVEMBER = { month: '2026-11', goal: GOAL, choice: 'assured' } as const;
  const plans = (): unknown[][] => {
    const view = table.sheet('Настройки');
    const keys = [
      'planMonth',
      'planSource',
      'plan:leads',
      'plan:spend',
      'plan:qualified',
      'plan:payments',
      'plan:revenue',
    ];
    return view.values
      .slice(3)
      .map((line) => keys.map((key) => line[view.column(key) - 1]))
      .filter(([month]) => month !== '');
  };
  const before = plans();
  const plan = (row: string): unknown => table.sheet('План').cell(row, 'plan');

  it('only after a yes where the month has a plan: until then nothing is written', () => {
    table.host.calls.reset();
    expect(table.ask('adoptPlan', { ...NOVEMBER, replace: false })).toEqual({ asks: 9_000_000 });
    expect(writes(table)).toEqual([]);
    expect(plans()).toEqual(before);
  });

  it('and «План» shows it at once: revenue as the goal, leads and spend by source', () => {
    table.ask('chooseWho', 'Ольга');
    const { assured } = goalSaid(tellingOf(truth), { month: '2026-11', goal: GOAL });
    table.host.calls.reset();
    expect(table.ask('adoptPlan', { ...NOVEMBER, replace: true })).toMatchObject({ version: 1 });
    expect(table.host.calls.total).toBeLessThanOrEqual(27);
    expect(plan('revenue')).toBe(GOAL);
    expect([plan('leads'), plan('spend'), plan('held')]).toEqual([assured?.leads, assured?.spend, assured?.held]);
    const bySource = new Map(plans().map(([, source, leads, spend]) => [source, [leads, spend]]));
    for (const { source, leads, spend } of assured?.sources ?? []) expect(bySource.get(source)).toEqual([leads, spend]);
    expect(plans().filter(([, , , , qualified]) => qualified !== '')).toEqual([]);
  });

  it('is frozen with date, person and version, and says that it is in force', () => {
    const { assured } = goalSaid(tellingOf(truth), { month: '2026-11', goal: GOAL });
    const frozen = ['label', 'b', 'c', 'd', 'e', 'f', 'g'].map((column) => cell('version1', column));
    expect(frozen).toEqual([
      ...['v1 · 23.11.2026', 'Ольга', 'с запасом', GOAL, assured?.leads, assured?.spend, '✓ действует'],
    ]);
    expect(cell('version1', 'a')).toBe('2026-11-01');
  });

  it('shows a later change of the plan beside what was frozen', () => {
    const view = table.sheet('Настройки');
    const row = view.values.findIndex((line) => line[view.column('plan:revenue') - 1] === GOAL) + 1;
    const target = table.spreadsheet.getSheetByName('Настройки')?.getRange(row, view.column('plan:revenue'));
    target?.setValue(GOAL + 1000);
    expect(cell('version1', 'g')).toMatch(/^! /);
    target?.setValue(GOAL);
    expect(cell('version1', 'g')).toBe('✓ действует');
  });

  it('is journalled with old and new values, and undone as one', () => {
    const after = plans();
    const journal = table.sheet('Журнал');
    const line = journal.values.find((cells) => cells[journal.column('now') - 1] === String(GOAL)) ?? [];
    const at = (key: string): unknown => line[journal.column(key) - 1];
    expect([at('who'), at('action'), at('metric'), at('was')]).toEqual([
      ...['Ольга', 'План месяца: Ноябрь 2026', 'plan:revenue', '9000000'],
    ]);
    table.run('undoFromMenu');
    expect(plans()).toEqual(before);
    expect(plan('revenue')).toBe(9_000_000);
    expect(cell('version1', 'g')).toMatch(/^! /); // what was frozen stays listed
    table.run('undoFromMenu');
    expect(plans()).toEqual(after);
    expect(cell('version1', 'g')).toBe('✓ действует');
  });

  it('a newer version takes the older one’s place, in the settings and in the list', () => {
    const others = plans().length;
    table.ask('adoptPlan', { ...NOVEMBER, goal: 2_000_000, choice: 'likely', replace: true });
    expect([cell('version1', 'label'), cell('version1', 'g')]).toEqual(['v2 · 23.11.2026', '✓ действует']);
    expect([cell('version2', 'label'), cell('version2', 'g')]).toEqual(['v1 · 23.11.2026', 'заменён новой версией']);
    expect(plans()).toHaveLength(others);
    table.ask('createTable', []);
    expect(cell('version2', 'd')).toBe(GOAL); // repairing leaves frozen plans alone
  });

  it('of a month without a plan at once, below the others', () => {
    const others = plans();
    expect(table.ask('adoptPlan', { ...NOVEMBER, month: '2026-12', replace: false })).toMatchObject({ version: 1 });
    expect(plans().slice(0, others.length)).toEqual(others);
    expect(table.ask<GoalState>('openGoal')).toMatchObject({ month: '2026-12' });
    expect(cell('m12', 'b')).toBe(GOAL);
  });

  it.each([
    { ...NOVEMBER, goal: 0, replace: true },
    { ...NOVEMBER, goal: -1, replace: true },
    { ...NOVEMBER, month: '2026-13', replace: true },
    { ...NOVEMBER, choice: 'hoped', replace: true },
    { ...NOVEMBER },
  ])('is refused where the request makes no sense: %j', (request) => {
    const found = plans();
    expect(table.refusal('adoptPlan', request)).not.toBe('');
    expect(plans()).toEqual(found);
  });

  it('the growth metric of the year goes into the journal when it is chosen and when it is changed, once each', () => {
    const noted = (): string[] => {
      const view = table.sheet('Журнал');
      return view.values
        .filter((line) => /метрика роста/.test(String(line[view.column('action') - 1])))
        .map((line) => ['action', 'was', 'now'].map((key) => line[view.column(key) - 1]).join(' | '));
    };
    type('growth', 'a', 'Доходимость');
    type('growthWhy', 'a', 'больше всего теряем');
    table.ask('reviewTable');
    table.ask('reviewTable');
    expect(noted()).toEqual(['Выбрана метрика роста 2026 |  | Доходимость: больше всего теряем']);
    type('growth', 'a', 'Средний чек');
    table.run('goalFromMenu');
    expect(noted()[0]).toBe(
      'Изменена метрика роста 2026 | Доходимость: больше всего теряем | Средний чек: больше всего теряем',
    );
    expect(noted()).toHaveLength(2);
  });
});

describe('the sidebar’s section about the plan', () => {
  const { table, truth } = russian;

  it('opens in one call of few services that writes nothing', () => {
    table.host.calls.reset();
    const state = table.ask<GoalState>('openGoal');
    expect(table.host.calls.total).toBeLessThanOrEqual(10);
    expect(writes(table)).toEqual([]);
    expect(state.forecast).toBe(String(table.sheet('План').cell('forecast', 'label')));
    expect(state.whatIf.chains.map(({ source }) => source)).toEqual(truth.settings.sources.map(({ name }) => name));
    expect(state.leverNames).toMatchObject({ traffic: 'Трафик', showUp: 'Доходимость', price: 'Стоимость заявки' });
  });

  it('answers a goal without writing anything', () => {
    table.host.calls.reset();
    const { sentence, ...said } = goalSaid(tellingOf(truth), { month: '2027-02', goal: 5_000_000 });
    const answer = table.ask('planGoal', { month: '2027-02', goal: 5_000_000 });
    expect(answer).toMatchObject({ sentence, likely: said.likely, assured: said.assured });
    expect(writes(table)).toEqual([]);
  });
});

describe('a business that keeps less', () => {
  const opened = (kept: Parameters<typeof goalTable>[1]): GoalTable => {
    const own = goalTable('ru', kept);
    own.table.run('goalFromMenu');
    own.type('goal', 'a', GOAL);
    own.table.run('goalFromMenu');
    return own;
  };

  itExplored('turns leads into payments where meetings are not kept', () => {
    const { truth, cell, table, title } = opened(['spend', 'leads', 'payments', 'revenue']);
    const { likely } = planMonth(tellingOf(truth).facts, { month: '2026-12', asOf, goal: GOAL });
    expect(cell('calc:to:payments', 'label')).toBe('Заявка→оплата');
    near(cell('calc:leads', 'd'), likely?.leads);
    expect([table.sheet(title).row('calc:held'), table.sheet(title).row('req:due')]).toEqual([0, 0]);
  });

  itExplored('passes over a count that is kept but was never entered', () => {
    const { truth, cell, table } = opened(['leads', 'held', 'payments', 'revenue']);
    const settings = {
      ...truth.settings,
      sources: truth.settings.sources.map((one) => ({ ...one, kept: [...one.kept, 'due'] })),
    };
    table.ask('applySettings', settings);
    table.ask('reviewTable');
    const { likely } = planMonth(tellingOf(truth).facts, { month: '2026-12', asOf, goal: GOAL });
    expect([cell('calc:due', 'd'), cell('calc:to:due', 'd')]).toEqual(['', '']);
    near(cell('calc:held', 'd'), likely?.held);
    near(cell('calc:leads', 'd'), likely?.leads);
    near(cell('calc:to:held', 'd'), (likely?.held ?? 0) / (likely?.leads ?? 0));
  });

  itExplored('is told why where it keeps no money, and no plan is made of it', () => {
    const { cell, table, title } = opened(['clicks', 'leads', 'held', 'payments']);
    expect(cell('said', 'label')).toBe(say('ru', 'goal.because.notKept'));
    expect(
      table
        .sheet(title)
        .values.flat()
        .filter((value) => /^#/.test(String(value))),
    ).toEqual([]);
    expect(table.refusal('adoptPlan', { month: '2026-12', goal: GOAL, choice: 'likely', replace: false })).toMatch(
      /Плана из этой цели/,
    );
    expect(table.ask<GoalState>('openGoal').whatIf.counted).toBe('payments');
  });
});
