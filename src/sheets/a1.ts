/** Where something stands: the sheet's row and column, both from 1. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * Letters of a column.
 *
 * @example columnLetters(28) // => 'AB'
 */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/**
 * A cell as a formula names it; both sides are fixed, since the add-on writes every cell itself.
 *
 * @example cellAt({ row: 3, column: 2 }) // => '$B$3'
 */
export const cellAt = ({ row, column }: Spot): string => `$${columnLetters(column)}$${row}`;

/**
 * A rectangle as a formula names it.
 *
 * @example areaOf({ row: 3, column: 2 }, { row: 4, column: 5 }) // => '$B$3:$E$4'
 */
export const areaOf = (from: Spot, to: Spot): string => `${cellAt(from)}:${cellAt(to)}`;

/**
 * A sheet's name as a formula writes it.
 *
 * @example sheetName("Vasya's") // => "'Vasya''s'!"
 */
export const sheetName = (name: string): string => `'${name.replace(/'/g, "''")}'!`;

/**
 * A whole column of another sheet.
 *
 * @example wholeColumn('Дни', 3) // => "'Дни'!$C:$C"
 */
export const wholeColumn = (name: string, column: number): string =>
  `${sheetName(name)}$${columnLetters(column)}:$${columnLetters(column)}`;

/**
 * A text inside a formula.
 *
 * @example quoted('5" экран') // => '"5"" экран"'
 */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
