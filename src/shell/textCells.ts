/**
 * Google takes the mark from the beginning of a text that a script writes, and makes a number, a day or a formula of one
 * that looks like it and has none. What was read as a text is a text again with the mark before it.
 */
export const asRead = <T>(cell: T): T | string => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell);

/** A text that itself begins with the mark keeps it. */
export const asTold = <T>(cell: T): T | string =>
  typeof cell === 'string' && cell.startsWith("'") ? `'${cell}` : cell;
