import { type Book, type FlowRow, flowRows } from './book';
import type { Grid } from './grid';

/** The report's grid, and the names of its cells with the month's first and last day and the last day entered. */
export interface MonthOnGrid {
  readonly grid: Grid;
  readonly from: string;
  readonly to: string;
  readonly last: string;
}
/** What the founder looks at first: money where it is kept, else payments, else leads. */
const GOALS = ['revenue', 'payments', 'leads'];

/** What the business counts its month by. */
export function goalOf(book: Pick<Book, 'settings'>): FlowRow | undefined {
  const kept = flowRows(book.settings).filter((flow) => flow.kept);
  return GOALS.flatMap((id) => kept.find((flow) => flow.id === id) ?? [])[0];
}
