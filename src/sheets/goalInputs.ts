import { isDay, type Month, monthOf } from '../core/funnel/calendar';
import { momentOf } from '../core/plan/forecast/monthSaid';
import type { GoalAsk } from '../core/plan/goal/goalSaid';
import { nextMonth } from '../core/plan/goal/goalSaid';
import { companyPlan, monthsOf, monthWeights, spreadYear } from '../core/plan/goal/yearSpread';
import type { Telling } from '../core/signals/weekSaid';
import type { PlainCell } from './readSettings';
import { dayOfSerial } from './serial';

/** What people typed on «Декомпозиция»; what is empty or no number is absent. */
export interface GoalInputs {
  readonly month?: Month;
  readonly goal?: number;
  readonly yearGoal?: number;
  readonly why: string;
  readonly growth: string;
  readonly growthWhy: string;
  /** The growth metric as the journal last noted it. */
  readonly noted: string;
}
/** The sheet's cells by the keys of their row and column, and where those stand, from 1. */
export interface GoalSheet {
  readonly inputs: GoalInputs;
  readonly cell: (row: string, column: string) => PlainCell;
  readonly rowOf: (key: string) => number | undefined;
  readonly columnOf: (key: string) => number | undefined;
}

/** «Декомпозиция» as it stands. */
export function readGoalSheet(cells: readonly (readonly PlainCell[])[]): GoalSheet {
  const keys = (cells[0] ?? []).map(String);
  const place = (index: number): number | undefined => (index < 0 ? undefined : index + 1);
  const columnOf = (key: string): number | undefined => place(keys.indexOf(key));
  const keyColumn = keys.indexOf('key');
  const rows = new Map(cells.map((row, index) => [String(row[keyColumn] ?? ''), index + 1]));
  const cell = (row: string, column: string): PlainCell =>
    cells[(rows.get(row) ?? 0) - 1]?.[(columnOf(column) ?? 0) - 1] ?? '';
  return { inputs: inputsIn(cell), cell, rowOf: (key) => rows.get(key), columnOf };
}

function inputsIn(cell: GoalSheet['cell']): GoalInputs {
  const text = (row: string, column = 'a'): string => String(cell(row, column)).trim();
  const number = (row: string): number | undefined => {
    const value = cell(row, 'a');
    return typeof value === 'number' ? value : undefined;
  };
  const [month, goal, yearGoal] = [monthIn(cell('month', 'a')), number('goal'), number('yearGoal')];
  return {
    ...(month !== undefined && { month }),
    ...(goal !== undefined && { goal }),
    ...(yearGoal !== undefined && { yearGoal }),
    why: text('why'),
    growth: text('growth'),
    growthWhy: text('growthWhy'),
    noted: text('growth', 'noted'),
  };
}

function monthIn(cell: PlainCell): Month | undefined {
  if (typeof cell === 'number' && cell > 0) return monthOf(dayOfSerial(cell));
  return typeof cell === 'string' && isDay(cell) ? monthOf(cell) : undefined;
}

/** What is asked for: the typed month, else the next; the typed goal, else the month's plan, else its share of the year's. */
export function goalAsked(telling: Telling, inputs: Pick<GoalInputs, 'month' | 'goal' | 'yearGoal'>): GoalAsk {
  const month = inputs.month ?? nextMonth(telling);
  const goal = inputs.goal ?? plannedRevenue(telling, month) ?? shareOfYear(telling, month, inputs.yearGoal);
  return { month, ...(goal !== undefined && { goal }) };
}

/** The company's planned revenue of a month. */
export function plannedRevenue({ settings }: Pick<Telling, 'settings'>, month: Month): number | undefined {
  const plan = settings.plans.find((one) => one.month === month);
  return plan && companyPlan(plan, 'revenue');
}

function shareOfYear(telling: Telling, month: Month, yearGoal: number | undefined): number | undefined {
  if (yearGoal === undefined) return undefined;
  const year = month.slice(0, 4);
  const weights = monthWeights(telling.facts, year, momentOf(telling).asOf);
  const months = monthsOf(year).map((one, index) => {
    const own = plannedRevenue(telling, one);
    return { weight: weights[index] ?? 0, ...(own !== undefined && { own }) };
  });
  return spreadYear(yearGoal, months)[monthsOf(year).indexOf(month)];
}
