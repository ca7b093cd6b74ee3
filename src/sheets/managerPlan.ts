import { quoted } from './a1';
import { type Book, settingsColumn } from './book';
import { serialOf } from './dateFormulas';
import { type Condition, namedExactly, sumWhere, whenNumbers } from './formulas';
import type { Grid } from './grid';
import { managerFound, sumOfManagers } from './managerFormulas';
import type { ManagerCells, ManagerMetric } from './managerGrid';
import { shareOf } from './planFormulas';
import { MANAGER_PLANNED } from './settingsSheet';
import { formula } from './sheetPlan';

/** What the core found of the month of managers' plans: its first day, the last one entered, or the part of a plan due by then. */
export const plannedFound = (book: Book, part: string): string =>
  managerFound(book, 's:number', ['"plan"', quoted(part)]);

const isPlanned = ({ id }: ManagerMetric): boolean => MANAGER_PLANNED.some((one) => one === id);

/** The month's first day and the last one entered as plain numbers, and the part of each metric's plan that is due by then. */
export const elapsedCells = (book: Book, metrics: readonly ManagerMetric[]): ManagerCells => ({
  label: formula(plannedFound(book, 'from'), 'serial', 'helper'),
  eff: formula(plannedFound(book, 'to'), 'serial', 'helper'),
  ...Object.fromEntries(
    metrics.filter(isPlanned).map(({ id, slot }) => [`v${slot}`, formula(plannedFound(book, id), 'weight', 'helper')]),
  ),
});

interface Planned {
  readonly metric: ManagerMetric;
  /** The cell with the manager's name. */
  readonly who: string;
  /** The column in which what is due by now stands, and the name of its cell. */
  readonly due: readonly [column: string, cell: string];
  /** The column of the share of it. */
  readonly share: string;
}

/** A manager's plan as it is due by the last day entered, and what there is of it; nothing where nobody wrote one. */
export function planCells(book: Book, grid: Grid, { metric, who, due: [column, cell], share }: Planned): ManagerCells {
  if (!isPlanned(metric)) return {};
  const { id, format, slot } = metric;
  const [from, to] = [grid.at('elapsed', 'label'), grid.at('elapsed', 'eff')];
  const conditions: Condition[] = [
    [settingsColumn(book, 'mPlanMonth'), `">="&${from}`],
    [settingsColumn(book, 'mPlanMonth'), `"<="&(${serialOf(`EOMONTH(${from};0)`)})`],
    [settingsColumn(book, 'mPlanManager'), namedExactly(who)],
  ];
  const planned = sumWhere(settingsColumn(book, `mPlan:${id}`), conditions);
  const elapsed = grid.at('elapsed', `v${slot}`);
  const due = `IF(${elapsed}="";"";${whenNumbers([`(${planned})`], `(${planned})*${elapsed}`)})`;
  const actual = `(${sumOfManagers(book, id, { from, to, manager: who })})`;
  return {
    [column]: formula(due, format, 'ratio'),
    [share]: formula(`IF(${cell}="";"";${shareOf(actual, cell)})`, 'share', 'ratio'),
  };
}
