import { heightOf, widthOf, type Zone } from '../engine/zone';
import { HostError } from '../errors';

/** A two-dimensional array that a script hands over. */
export type Grid = readonly (readonly unknown[])[];

/** Google's check that the data have the size of the range, in Google's words. */
export function gridFor(zone: Zone, values: Grid): Grid {
  const rows = heightOf(zone);
  const columns = widthOf(zone);
  if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) {
    throw new HostError("The parameters don't match the method signature for SpreadsheetApp.Range.setValues.");
  }
  if (values.length !== rows) throw mismatch('rows', values.length, rows);
  for (const row of values) if (row.length !== columns) throw mismatch('columns', row.length, columns);
  return values;
}

const mismatch = (what: string, has: number, wants: number): HostError =>
  new HostError(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
  );
