/** A rectangle of cells, 0-based, ends included. */
export interface Zone {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const heightOf = (zone: Zone): number => zone.bottom - zone.top + 1;
export const widthOf = (zone: Zone): number => zone.right - zone.left + 1;

/** The column's letters. @example lettersOf(27) // => 'AB' */
export function lettersOf(column: number): string {
  const rest = column % 26;
  const head = Math.floor(column / 26);
  return (head > 0 ? lettersOf(head - 1) : '') + String.fromCharCode(65 + rest);
}

const indexOfLetters = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A1 notation of a zone, as Google prints it: one cell without a colon. */
export function a1Of(zone: Zone): string {
  const from = `${lettersOf(zone.left)}${zone.top + 1}`;
  const to = `${lettersOf(zone.right)}${zone.bottom + 1}`;
  return from === to ? from : `${from}:${to}`;
}

/** The zone that A1 notation names, whole columns and rows cut to the sheet's size; undefined when it is not A1. */
export function zoneOf(a1: string, size: { rows: number; columns: number }): Zone | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(a1.trim());
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
  const single = !a1.includes(':');
  if (single && (match[1] === undefined || match[2] === undefined)) return undefined;
  const left = match[1] === undefined ? 0 : indexOfLetters(match[1]);
  const top = match[2] === undefined ? 0 : Number(match[2]) - 1;
  const right = single ? left : match[3] === undefined ? size.columns - 1 : indexOfLetters(match[3]);
  const bottom = single ? top : match[4] === undefined ? size.rows - 1 : Number(match[4]) - 1;
  return {
    left: Math.min(left, right),
    top: Math.min(top, bottom),
    right: Math.max(left, right),
    bottom: Math.max(top, bottom),
  };
}

/** Every cell of a zone, row by row. */
export function mapZone<T>(zone: Zone, pick: (column: number, row: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const cells: T[] = [];
    for (let column = zone.left; column <= zone.right; column++) cells.push(pick(column, row));
    rows.push(cells);
  }
  return rows;
}

/** Whole numbers from first, count of them. */
export const span = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);
