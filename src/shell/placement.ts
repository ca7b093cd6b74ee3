import type { Sheet } from './ports';

/** How large Google makes a new sheet. */
export const NEW_SHEET = { rows: 1000, columns: 26 } as const;

/**
 * Where planned columns stand: by their keys in the first row, in whatever order people moved them to. A missing one is
 * inserted behind the one before it; in a new sheet all stand in order.
 */
export function placeColumns(sheet: Sheet, wanted: readonly string[], found: ReadonlyMap<string, number>): number[] {
  if (found.size === 0) {
    const missing = wanted.length - NEW_SHEET.columns;
    if (missing > 0) sheet.insertColumnsAfter(NEW_SHEET.columns, missing);
    return wanted.map((_, index) => index + 1);
  }
  const places = new Map(found);
  let before = 0;
  for (const key of wanted) {
    const place = places.get(key);
    if (place === undefined) {
      insertColumn(sheet, places, before);
      places.set(key, before + 1);
    }
    before = places.get(key) ?? before;
  }
  return wanted.map((key) => places.get(key) ?? 0);
}

function insertColumn(sheet: Sheet, places: Map<string, number>, after: number): void {
  if (after === 0) sheet.insertColumnBefore(1);
  else sheet.insertColumnsAfter(after, 1);
  for (const [key, place] of places) if (place > after) places.set(key, place + 1);
}

/**
 * Where planned rows stand: the rows that carry a key, from above, in the planned order (sorting them by hand is undone);
 * more rows than there were are inserted behind the last.
 */
export function placeRows(sheet: Sheet, wanted: number, found: readonly number[]): number[] {
  if (found.length === 0) {
    if (wanted > NEW_SHEET.rows) growRows(sheet, wanted);
    return Array.from({ length: wanted }, (_, index) => index + 1);
  }
  const last = found[found.length - 1] ?? 0;
  const missing = Math.max(0, wanted - found.length);
  if (missing > 0) sheet.insertRowsAfter(last, missing);
  return [...found, ...Array.from({ length: missing }, (_, index) => last + 1 + index)];
}

/** Makes a sheet long enough. */
export function growRows(sheet: Sheet, rows: number): void {
  const have = sheet.getMaxRows();
  if (have < rows) sheet.insertRowsAfter(have, rows - have);
}
