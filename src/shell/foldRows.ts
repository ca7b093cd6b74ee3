import type { PlainCell } from '../sheets/readSettings';
import type { Sheet } from './ports';
import { runsOf } from './runs';

/** Rows of a report by their keys: those to be shown again, and those that have nothing to say any more. */
export interface Folding {
  readonly woken: readonly string[];
  readonly idle: readonly string[];
}

/** Shows rows that woke and hides those that are idle, one call a run; they are found by the keys in the key column. */
export function foldRows(
  sheet: Sheet,
  { values, keyColumn }: { readonly values: readonly (readonly PlainCell[])[]; readonly keyColumn: number },
  { woken, idle }: Folding,
): void {
  const places = new Map(values.map((row, index) => [String(row[keyColumn - 1] ?? ''), index + 1]));
  const runs = (keys: readonly string[]) => runsOf(keys.flatMap((key) => places.get(key) ?? []).sort((a, b) => a - b));
  for (const { start, count } of runs(woken)) sheet.showRows(start, count);
  for (const { start, count } of runs(idle)) sheet.hideRows(start, count);
}
