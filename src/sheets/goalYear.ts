import { quoted } from './a1';
import { type Book, labelOf, wordIn } from './book';
import { monthName, serialOf } from './dateFormulas';
import { sumOfDays } from './daysFormulas';
import { whenNumbers } from './formulas';
import { type GoalCells, goalFound, goalMonth, goalRow } from './goalGrid';
import type { Grid, ReportRow } from './grid';
import { planOfCompany } from './planFormulas';
import { formula, text } from './sheetPlan';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const QUARTERS = [1, 2, 3, 4];
const monthRow = (n: number): string => `m${n}`;

/**
 * The year of the planned month: each month's share, its own plan in «Настройки», what the year's goal comes to where it
 * has none (`spreadYear` of the core), and what there is; quarters in between.
 */
export function yearRows(book: Book, grid: Grid): ReportRow[] {
  const word = wordIn(book);
  const head = {
    label: text(labelOf(book.settings, 'revenue', 'money'), 'head'),
    a: text(word('goal.head.weight'), 'head'),
    b: text(word('goal.head.own'), 'head'),
    c: text(word('goal.head.spread'), 'head'),
    d: text(word('goal.head.actual'), 'head'),
  };
  const quarters = QUARTERS.flatMap((quarter) => {
    const months = MONTHS.slice(3 * quarter - 3, 3 * quarter);
    const label = text(word('goal.quarter', { n: quarter }), 'group');
    return [
      ...months.map((n) => goalRow(monthRow(n), monthCells(book, grid, n))),
      goalRow(`q${quarter}`, { label, ...sumCells(grid, months) }),
    ];
  });
  return [
    goalRow('year:title', { label: text(word('goal.year'), 'title') }),
    goalRow('year:hint', { label: text(word('goal.yearHint'), 'hint') }),
    goalRow('year:head', head),
    ...quarters,
    goalRow('year:total', { label: text(word('goal.total'), 'block'), ...sumCells(grid, MONTHS, 'blockSum') }),
    goalRow('space4', {}),
  ];
}

function monthCells(book: Book, grid: Grid, n: number): GoalCells {
  const at = (column: string): string => grid.at(monthRow(n), column);
  const down = (column: string): string => grid.area(['m1', column], ['q4', column]);
  const { from } = goalMonth(grid);
  const month = { from: at('from'), to: at('to') };
  const yearGoal = grid.at('yearGoal', 'a');
  const left = `MAX(0;${yearGoal}-SUM(${down('own')}))*${at('free')}/SUM(${down('free')})`;
  const spread = `IF(OR(NOT(ISNUMBER(${yearGoal}));SUM(${down('free')})=0);"";${left})`;
  return {
    label: formula(`${monthName(book, at('from'))}&" "&YEAR(${at('from')})`, 'general', 'label'),
    a: formula(whenNumbers([at('weight')], `${at('weight')}/SUM(${down('weight')})`), 'percent', 'ratio'),
    b: formula(planOfCompany(book, 'revenue', month), 'money'),
    c: formula(`IF(ISNUMBER(${at('b')});${at('b')};${spread})`, 'money'),
    d: formula(sumOfDays(book, 'revenue', month), 'money'),
    from: formula(serialOf(`DATE(YEAR(${from});${n};1)`), 'serial', 'helper'),
    to: formula(serialOf(`EOMONTH(${at('from')};0)`), 'serial', 'helper'),
    weight: formula(goalFound(book, 's:number', [quoted('weight'), at('from')]), 'weight', 'helper'),
    free: formula(`IF(ISNUMBER(${at('b')});0;${at('weight')})`, 'weight', 'helper'),
    own: formula(`IF(ISNUMBER(${at('b')});${at('b')};0)`, 'general', 'helper'),
  };
}

/** Sums of some months, nothing where none of them has a number. */
function sumCells(grid: Grid, months: readonly number[], style: 'groupSum' | 'blockSum' = 'groupSum'): GoalCells {
  const formats = { a: 'percent', b: 'money', c: 'money', d: 'money' } as const;
  return Object.fromEntries(
    Object.entries(formats).map(([column, format]) => {
      const cells = months.map((n) => grid.at(monthRow(n), column)).join(';');
      return [column, formula(`IF(COUNT(${cells})=0;"";SUM(${cells}))`, format, style)];
    }),
  );
}
