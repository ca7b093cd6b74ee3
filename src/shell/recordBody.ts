import type { RecordColumn, RecordPlan } from '../sheets/recordPlan';
import type { Sheet } from './ports';

/** A sheet of records: its plan, where its columns stand, and how many rows stand ready. */
export interface RecordBody {
  readonly sheet: Sheet;
  readonly plan: RecordPlan;
  readonly places: readonly number[];
  readonly rows: number;
  readonly isNew: boolean;
  readonly bounded?: true;
}

/** Where the columns stand that have the same in common. */
export function columnsBy({ plan, places }: RecordBody, pick: (column: RecordColumn) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, column] of plan.columns.entries()) {
    const key = pick(column);
    groups.set(key, [...(groups.get(key) ?? []), places[index] ?? 1]);
  }
  return groups;
}
