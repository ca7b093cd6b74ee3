import type { Sheet } from './ports';
import { runsOf } from './runs';

/** How large Google makes a new sheet. */
export const NEW_SHEET = { rows: 1000, columns: 26 } as const;

/** Where rows or columns stand in a sheet, from 1, by their keys. */
export type Places = ReadonlyMap<string, number>;

/**
 * Where planned columns stand: by their keys in the first row, in whatever order people moved them to. A missing one is
 * inserted behind the one before it; in a new sheet all stand in order.
 */
export function placeColumns(sheet: Sheet, wanted: readonly string[], found: Places): Places {
  if (found.size === 0) {
    if (wanted.length > NEW_SHEET.columns) growColumns(sheet, wanted.length);
    return inOrder(wanted);
  }
  return insertMissing(wanted, found, (after, keys) => {
    if (after === 0) sheet.insertColumnsBefore(1, keys.length);
    else sheet.insertColumnsAfter(after, keys.length);
    sheet.getRange(1, after + 1, 1, keys.length).setValues([[...keys]]);
  });
}

/**
 * Where planned rows stand: by the keys that the sheet's rows carry. A missing one is inserted behind the one before it,
 * so that what people keep beside a row stays beside it. Rows that were sorted by hand are put in order again.
 */
export function placeRows(
  sheet: Sheet,
  wanted: readonly string[],
  { found, keyColumn }: { readonly found: Places; readonly keyColumn: number },
): Places {
  if (found.size === 0) {
    if (wanted.length > NEW_SHEET.rows) growRows(sheet, wanted.length);
    return inOrder(wanted);
  }
  const present = wanted.filter((key) => found.has(key));
  const slots = present.map((key) => found.get(key) ?? 0).sort((a, b) => a - b);
  const settled = new Map([...found, ...present.map((key, index) => [key, slots[index] ?? 0] as const)]);
  return insertMissing(wanted, settled, (after, keys) => {
    sheet.insertRowsAfter(after, keys.length);
    sheet.getRange(after + 1, keyColumn, keys.length, 1).setValues(keys.map((key) => [key]));
  });
}

const inOrder = (keys: readonly string[]): Places => new Map(keys.map((key, index) => [key, index + 1]));

/** Whether the keys that are wanted stand in the wanted order. */
export function standInOrder(wanted: readonly string[], found: Places): boolean {
  const places = wanted.flatMap((key) => found.get(key) ?? []);
  return places.every((place, index) => index === 0 || (places[index - 1] ?? 0) < place);
}

/**
 * Neighbours that are missing are inserted in one call; what stands behind them moves on. They carry their keys at once:
 * whoever begins anew, after a question or a cut, finds them.
 */
function insertMissing(
  wanted: readonly string[],
  found: Places,
  insert: (after: number, keys: readonly string[]) => void,
): Places {
  let places = found;
  const missing = wanted.flatMap((key, index) => (found.has(key) ? [] : [index]));
  for (const { start, count } of runsOf(missing)) {
    const after = places.get(wanted[start - 1] ?? '') ?? 0;
    const keys = wanted.slice(start, start + count);
    insert(after, keys);
    const fresh = keys.map((key, index) => [key, after + 1 + index] as const);
    places = new Map([...movedOn(places, after, count), ...fresh]);
  }
  return new Map(wanted.map((key) => [key, places.get(key) ?? 0]));
}

const movedOn = (places: Places, after: number, by: number): (readonly [string, number])[] =>
  [...places].map(([key, place]) => [key, place > after ? place + by : place]);

/** Makes a sheet long enough. */
export function growRows(sheet: Sheet, rows: number): void {
  const have = sheet.getMaxRows();
  if (have < rows) sheet.insertRowsAfter(have, rows - have);
}

/** Makes a sheet wide enough: a run that was cut off may have done so. */
function growColumns(sheet: Sheet, columns: number): void {
  const have = sheet.getMaxColumns();
  if (have < columns) sheet.insertColumnsAfter(have, columns - have);
}

/** Takes out the columns of a new sheet beyond those in use. */
export function trimColumns(sheet: Sheet, columns: number): void {
  const have = sheet.getMaxColumns();
  if (have > columns) sheet.deleteColumns(columns + 1, have - columns);
}
