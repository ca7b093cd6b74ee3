import { widthOf } from './columns';
import type { Row } from './rows';

const LONGEST_QUOTE = 40;

/** The text of a cell; empty where there is no such column or cell. */
export const cellAt = (cells: readonly string[], index: number | undefined): string =>
  index === undefined ? '' : (cells[index] ?? '');

/** A text without line breaks, tabs and spaces around. */
export const oneLine = (text: string): string => text.replace(/[\r\n\t\0]+/g, ' ').trim();

/** Whether a row has no text at all. */
export const isBlank = ({ cells, broken }: Row): boolean => !broken && widthOf(cells) === 0;

/** Whether a row has cells for all columns, and no text beyond them. */
export const fits = (cells: readonly string[], width: number): boolean =>
  cells.length >= width && (cells.length === width || widthOf(cells) <= width);

/** A cell as a problem quotes it. */
export function quote(text: string): string {
  const whole = oneLine(text);
  return whole.length > LONGEST_QUOTE ? `${whole.slice(0, LONGEST_QUOTE)}…` : whole;
}

/** How a row is told from others when rows are repeated. */
export const sameness = (cells: readonly string[]): string => cells.map((cell) => cell.trim()).join('\0');

/** Rows above the data and the header, as a file that was put together from several repeats them. */
export type Titles = readonly (readonly string[])[];

/** Whether a row repeats a title or the header. */
export const repeats = (cells: readonly string[], titles: Titles): boolean =>
  titles.some((title) => title[0] === cells[0] && sameness(title) === sameness(cells));
