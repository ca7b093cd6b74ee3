/** The report as its page gets it: one call, nothing written, the numbers of «План» and the sentences of the core. */
import { addDays, parseSettings } from '../../src/core';
import { constraintSaid } from '../../src/core/plan/constraint/constraintSaid';
import { monthSaid } from '../../src/core/plan/forecast/monthSaid';
import { gapToDate } from '../../src/core/plan/gap/stepsSaid';
import { REPORT_PAGE_WORDS } from '../../src/core/words/reportWords';
import { meetingFacts } from '../../src/sheets/meetingFacts';
import { weekSignals } from '../../src/sheets/weekSignals';
import { reportMonth } from '../../src/shell/reportMonth';
import type { ReportState } from '../../src/shell/reportTypes';
import { reportWeek } from '../../src/shell/reportWeek';
import type { WeekState } from '../../src/shell/weekTypes';
import { createdTable } from './keptTable';
import { TEAM } from './managers';
import { openTable, type Table } from './table';
import { reviewedTable, tellingOf } from './weeks';

const MOST_CALLS = 30; // a page that waits for more is closed before it opens
const writesOf = ({ host }: Table): string[] =>
  Object.keys(host.calls.byName).filter((name) =>
    /\.(set|insert|add|append|delete|remove|hide|show|clear|protect|move|copy|activate)/i.test(name),
  );
const sumOf = (values: readonly (number | null | undefined)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

describe('The report of a company', () => {
  const { table, truth } = reviewedTable('ru');
  const state = table.ask<WeekState>('reviewTable');
  table.host.calls.reset();
  const report = table.ask<ReportState>('openReport');
  const [calls, writes] = [table.host.calls.total, writesOf(table)];
  const telling = tellingOf(truth);
  const { month, week } = report;

  it('writes nothing, and takes few calls', () => {
    process.stdout.write(`openReport takes ${calls} service calls\n`);
    expect(writes).toEqual([]);
    expect(calls).toBeLessThanOrEqual(MOST_CALLS);
    table.host.calls.reset();
    table.ask('reviewTable');
    expect(writesOf(table)).toEqual([]);
  });

  it('shows the numbers of «План»: goal, plan to date, actual, need and pace', () => {
    const plan = table.sheet('План');
    const { plan: goal, toDate, actual, need, pace } = month;
    expect(goal).toBe(90_000_000);
    expect(goal).toBeCloseTo(Number(plan.cell('goal', 'plan')), 2);
    expect(toDate).toBeCloseTo(Number(plan.cell('goal', 'toDate')), 2);
    expect(actual).toBeCloseTo(Number(plan.cell('goal', 'actual')), 2);
    expect(need).toBeCloseTo(Number(plan.cell('need', 'plan')), 2);
    expect(pace).toBeCloseTo(Number(plan.cell('now', 'plan')), 2);
  });

  it('says what the core says of the month and of the constraint', () => {
    const said = monthSaid(telling);
    const { what, worth } = constraintSaid(telling);
    expect([month.forecast, month.chance]).toEqual([said.forecast, said.chance]);
    expect(report.constraint).toEqual({ what, rest: worth });
    const end = month.curve[month.curve.length - 1];
    expect([end?.low, end?.mean, end?.high]).toEqual([said.range?.low, said.range?.mean, said.range?.high]);
    expect(end?.plan).toBeCloseTo(month.plan ?? Number.NaN, 4);
  });

  it('explains the gap in lines that add up to it', () => {
    const gap = gapToDate(telling);
    const [first, last] = [month.steps[0], month.steps[month.steps.length - 1]];
    const moved = sumOf(month.steps.map(({ up, down }) => up - down));
    expect(first?.whole).toBeCloseTo(month.toDate ?? Number.NaN, 2);
    expect(last?.whole).toBeCloseTo(month.actual ?? Number.NaN, 2);
    expect(moved).toBeCloseTo((month.actual ?? 0) - (month.toDate ?? 0), 2);
    expect(moved).toBeCloseTo(gap?.gap ?? Number.NaN, 2);
  });

  it('adds its sources up to the month, and divides sums for the cost of a client', () => {
    const at = (id: string): number => month.columns.findIndex((column) => column.id === id);
    for (const id of ['spend', 'leads', 'payments', 'revenue'])
      expect(sumOf(month.sources.map(({ values }) => values[at(id)]))).toBeCloseTo(month.total?.[at(id)] ?? 0, 2);
    expect(month.total?.[at('revenue')]).toBeCloseTo(month.actual ?? Number.NaN, 2);
  });

  it('says of the week what the sidebar says', () => {
    const said = (lines: readonly { what: string; rest: string }[]) => lines.map(({ what, rest }) => ({ what, rest }));
    expect(week.focus).toEqual(state.focus);
    expect(week.behind).toEqual(said(state.behind));
    expect(week.changed.slice(0, 3)).toEqual(said(state.changed).slice(0, 3));
    expect(week.changed.map(({ what }) => what)).toEqual(state.changed.map(({ what }) => what));
    expect(week.watched.map(({ what }) => what)).toEqual(state.watched.map(({ what }) => what));
    expect(week.changed.length).toBeGreaterThan(0);
  });

  it('draws first what changed, over thirteen weeks', () => {
    expect(week.trends[0]?.name).toMatch(/Клик→заявка|конверсия/i);
    for (const { weeks } of week.trends) expect(weeks).toHaveLength(13);
    const last = week.trends[0]?.weeks[12];
    expect(last?.actual).toBeLessThan(last?.low ?? 0);
  });

  it('is carried to the page whole: nothing in it is lost on the way', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('The report of a table in which nothing was entered', () => {
  const table = createdTable(['Яндекс Директ']);
  const report = table.ask<ReportState>('openReport');

  it('shows no number, and says of each part what to fill in', () => {
    const { plan, toDate, actual, need, pace, funnel, steps, sources, total, through, curve, forecast, chance } =
      report.month;
    expect([plan, toDate, actual, need, pace, total, through]).toEqual(new Array(7).fill(undefined));
    expect([funnel, steps, sources, report.week.trends, report.week.trials, report.week.overdue]).toEqual(
      new Array(6).fill([]),
    );
    expect(curve.filter(({ done, mean, plan: due }) => [done, mean, due].some((one) => one !== undefined))).toEqual([]);
    expect(report.week.managers).toBeUndefined();
    expect(report.week.hasDecisions).toBe(false);
    for (const sentence of [forecast, report.constraint.what, report.week.calm, ...report.week.focus])
      expect(sentence).not.toBe('');
    expect(chance).not.toMatch(/\d/);
    const empty = Object.entries(REPORT_PAGE_WORDS).filter(([key]) => /^report\.no[A-Z]/.test(key));
    expect(empty.length).toBeGreaterThanOrEqual(9);
  });

  it('is refused in a sentence where there is no table', () => {
    expect(openTable().refusal('openReport')).not.toBe('');
  });
});

describe('What a page has room for', () => {
  const today = '2026-11-23'; // a Monday
  const days = Array.from({ length: 26 }, (_, week) => addDays(today, 2 - 7 * (week + 1)));

  it('names the managers who differ, and nobody else', () => {
    const managers = days.flatMap((day, back) =>
      TEAM.map((manager) => {
        const isWeak = manager === 'Борис' && back < 4;
        const [scheduled, held] = isWeak ? [10, 7] : [20, 14];
        return { day, manager, source: 'Директ', values: { leads: 50, scheduled, due: scheduled, held, payments: 4 } };
      }),
    );
    const settings = parseSettings({ language: 'ru', sources: [{ name: 'Директ' }], managers: TEAM, today });
    const telling = { facts: { records: [], managers }, settings, today };
    const nothing = { hypotheses: [], decisions: [], log: [] };
    const week = reportWeek(telling, meetingFacts(telling, weekSignals(telling, ''), nothing));
    expect(week.managers?.map((said) => said.split(':')[0])).toEqual(['Борис']);
  });

  it('folds the smallest sources into one line, whose ratio is one of sums', () => {
    const names = Array.from({ length: 12 }, (_, index) => `Источник ${index + 1}`);
    const settings = parseSettings({ language: 'ru', sources: names.map((name) => ({ name })), today });
    const records = names.map((source, index) => ({
      ...{ day: '2026-11-20', source },
      values: { spend: 1000 * (index + 1), leads: index + 1, payments: 1, revenue: 5000 * (index + 1) },
    }));
    const month = reportMonth({ facts: { records }, settings, today });
    expect(month.sources.map(({ name }) => name)).toEqual([...names.slice(5).reverse(), '']);
    expect(month.folded).toBe(5);
    expect(month.sources[7]?.values).toEqual([15_000, 15, 5, 75_000, 3000]);
  });
});
