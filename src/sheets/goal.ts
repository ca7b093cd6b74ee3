import { type Book, flowRows, nameOf, ratioRows, wordIn } from './book';
import { calculatorRows, typedRows } from './goalCalculator';
import { GOAL_COLUMNS } from './goalGrid';
import { goalHeadRows } from './goalHead';
import { sourceGoalRows, takesRows } from './goalTakes';
import { versionRows } from './goalVersions';
import { yearRows } from './goalYear';
import { assemble, type Placement } from './grid';
import { type Choice, type ReportPlan, text } from './sheetPlan';

/**
 * «Декомпозиция»: the goal in, what it takes out, on average and to be sure; a calculator of plain formulas that solves
 * for whatever is not typed; the year by month; the plans that were adopted, as they were then.
 */
export function goalReport(book: Book, placement?: Placement): ReportPlan {
  const { rows, cells } = assemble(
    GOAL_COLUMNS,
    (grid) => [
      { key: 'keys', hidden: true, cell: (column) => text(column, 'helper') },
      ...goalHeadRows(book, grid),
      ...takesRows(book),
      ...sourceGoalRows(book, grid),
      ...calculatorRows(book, grid),
      ...yearRows(book, grid),
      ...versionRows(book, grid),
    ],
    placement,
  );
  return {
    key: 'goal',
    rows,
    columns: GOAL_COLUMNS,
    cells,
    frozenRows: 0,
    frozenColumns: 0,
    groups: [],
    choices: choicesOf(book),
    free: ['why', 'growthWhy'].map((row) => ({ row, column: 'a' })),
    highlights: [],
  };
}

function choicesOf(book: Book): Choice[] {
  const word = wordIn(book);
  const typed = typedRows(book);
  const number = { column: 'a', kind: 'number', help: word('goal.help.number') } as const;
  return [
    { row: 'month', column: 'a', kind: 'date', help: word('help.planMonth') },
    { ...number, row: 'goal' },
    { ...number, row: 'yearGoal' },
    { row: 'growth', column: 'a', kind: 'list', values: growthMetrics(book), help: word('goal.help.growth') },
    ...(typed === undefined ? [] : [{ ...number, column: 'b', row: typed.first, through: typed.last }]),
  ];
}

/** The metrics that a business can choose to grow: all that it keeps. */
function growthMetrics({ settings }: Book): string[] {
  const flows = flowRows(settings).filter(({ kept }) => kept);
  const ratios = ratioRows(settings).filter(({ settled }) => settled !== undefined);
  return [...flows.map(({ name }) => name), ...ratios.map(({ id }) => nameOf(settings, id))];
}
