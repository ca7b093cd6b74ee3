/** Compares what the sheets show with what the core computes from the same records. */

import {
  type Day,
  type DayRecord,
  type Facts,
  type Plan,
  planFact,
  rollUp,
  type Settings,
  say,
  type Values,
} from '../../src/core';
import { dayOfSerial } from '../../src/sheets/serial';
import type { SheetView, Table } from './table';

/** A difference between a sheet and the core, as a line to be read. */
export type Difference = string;
/** What the table was made from. */
export interface Truth {
  readonly records: readonly DayRecord[];
  readonly settings: Settings;
  readonly today: Day;
}

const NEAR = 1e-9;
const METRICS = [
  'ctr',
  'cpc',
  'siteConversion',
  'cpl',
  'qualifiedShare',
  'cpql',
  'leadToMeeting',
  'showUp',
  'meetingToPayment',
  'leadToPayment',
  'averageCheck',
  'cac',
  'adCostShare',
];

export const factsOf = ({ records, settings }: Truth): Facts => ({
  records,
  kept: Object.fromEntries(settings.sources.map(({ name, kept }) => [name, kept])),
  calendar: settings.calendar,
});

/** Whether a cell shows a value of the core: absent is an empty cell, for a ratio also the dash of a zero denominator. */
export function agrees(shown: unknown, value: number | undefined, isRatio: boolean): boolean {
  if (value === undefined) return shown === '' || (isRatio && shown === '—');
  return typeof shown === 'number' && Math.abs(shown - value) <= NEAR * Math.max(1, Math.abs(value));
}

const flowsOf = ({ sources }: Settings): string[] => [...new Set(sources.flatMap(({ kept }) => kept))];
const dayOfCell = (serial: unknown): Day => dayOfSerial(Number(serial));

function compare(
  view: SheetView,
  where: { row: string; column: string },
  expected: { value: number | undefined; isRatio: boolean },
): Difference[] {
  const shown = view.cell(where.row, where.column);
  return agrees(shown, expected.value, expected.isRatio)
    ? []
    : [`${where.row} ${where.column}: shown ${JSON.stringify(shown)}, core ${String(expected.value)}`];
}

/** «Недели» or «Месяцы» as they are chosen now, against `rollUp`. */
export function periodDifferences(
  table: Table,
  truth: Truth,
  { title, by, source }: { title: string; by: 'week' | 'month'; source?: string },
): Difference[] {
  const view = table.sheet(title);
  const periods = rollUp(factsOf(truth), by, source);
  return Array.from({ length: 13 }, (_, index) => `p${index + 1}`).flatMap((column) => {
    const from = dayOfCell(view.cell('from', column));
    const values: Values = periods.find((period) => period.from === from)?.values ?? {};
    return metricDifferences(view, truth.settings, { prefix: '', column, values });
  });
}

function metricDifferences(
  view: SheetView,
  settings: Settings,
  { prefix, column, values }: { prefix: string; column: string; values: Values },
): Difference[] {
  const all: Readonly<Record<string, number | undefined>> = values;
  const flows = flowsOf(settings).flatMap((id) =>
    compareIfShown(view, { row: prefix + id, column }, { value: all[id], isRatio: false }),
  );
  const ratios = METRICS.flatMap((id) =>
    compareIfShown(view, { row: prefix + id, column }, { value: all[id], isRatio: true }),
  );
  return [...flows, ...ratios];
}

/** A block shows only what its source keeps. */
const compareIfShown = (
  view: SheetView,
  where: { row: string; column: string },
  expected: { value: number | undefined; isRatio: boolean },
): Difference[] => (view.row(where.row) > 0 ? compare(view, where, expected) : []);

/** «РМ»: days, weekly totals within the month and the month itself, for the company and every source. */
export function rmDifferences(table: Table, truth: Truth): Difference[] {
  const view = table.sheet(say(truth.settings.language, 'sheet.rm'));
  const [from, to] = ['plan', 'toDate'].map((column) => dayOfCell(view.cell('month', column)));
  const facts = factsOf(truth);
  const inMonth = { ...facts, records: facts.records.filter(({ day }) => day >= (from ?? '') && day <= (to ?? '')) };
  const blocks = [
    { prefix: 'total:' },
    ...truth.settings.sources.map(({ name }, index) => ({ prefix: `s${index + 1}:`, source: name })),
  ];
  return blocks.flatMap(({ prefix, source }: { prefix: string; source?: string }) => {
    const [days, weeks, months] = (['day', 'week', 'month'] as const).map((by) => rollUp(inMonth, by, source));
    const across = Array.from({ length: 37 }, (_, index) => `c${index + 1}`).flatMap((column) => {
      const type = view.cell('type', column);
      const last = type === '' ? '' : dayOfCell(view.cell('to', column));
      const found =
        type === 'd'
          ? days?.find(({ key }) => key === last)
          : weeks?.find((week) => week.from <= last && last <= week.to);
      return metricDifferences(view, truth.settings, {
        prefix,
        column,
        values: type === '' ? {} : (found?.values ?? {}),
      });
    });
    const month = metricDifferences(view, truth.settings, {
      prefix,
      column: 'actual',
      values: months?.[0]?.values ?? {},
    });
    return [...across, ...month].map((line) => `${source ?? 'company'} ${line}`);
  });
}

/** «План»: the company's plan, plan to date, actual and share, against `planFact`. */
export function planDifferences(table: Table, truth: Truth): Difference[] {
  const view = table.sheet(say(truth.settings.language, 'sheet.plan'));
  const month = dayOfCell(view.cell('month', 'plan')).slice(0, 7);
  const plan: Plan = truth.settings.plans.find((one) => one.month === month) ?? { month, sources: [] };
  const lines = planFact(factsOf(truth), plan, truth.today).filter(({ source }) => source === undefined);
  return lines.flatMap(({ metric, plan: planned, toDate, actual, share }) => {
    if (view.row(metric) === 0) return [];
    const isRatio = METRICS.includes(metric);
    const cells = { plan: planned, toDate, actual, share };
    return Object.entries(cells).flatMap(([column, value]) =>
      compare(view, { row: metric, column }, { value, isRatio }),
    );
  });
}
