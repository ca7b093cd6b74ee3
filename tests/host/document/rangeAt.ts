import { mustExist, type Seat, sizeOf } from '../book';
import { type Zone, zoneOf } from '../engine/zone';
import { HostError } from '../errors';

/** The Range that getRange's arguments name: 1-based row, column, numbers of rows and columns, or A1 notation. */
export function rangeOf(seat: Seat, sheetId: string, args: readonly unknown[]): unknown {
  mustExist(seat, sheetId);
  const size = sizeOf(seat, sheetId);
  const [first] = args;
  const zone = typeof first === 'string' ? namedZone(seat, sheetId, first) : countedZone(args);
  if (zone.bottom >= size.rows || zone.right >= size.columns) {
    throw new HostError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return seat.make.range({ seat, sheetId, zone });
}

function namedZone(seat: Seat, sheetId: string, text: string): Zone {
  const a1 = text.includes('!') ? text.slice(text.lastIndexOf('!') + 1) : text;
  const zone = zoneOf(a1, sizeOf(seat, sheetId));
  if (zone === undefined) throw new HostError('Range not found');
  return zone;
}

function countedZone(args: readonly unknown[]): Zone {
  const numbers = args.map((value) =>
    typeof value === 'number' && !Number.isNaN(value) ? Math.trunc(value) : undefined,
  );
  if (numbers.length < 2 || numbers.includes(undefined)) {
    throw new HostError(
      `The parameters (${args.map((value) => typeof value).join(',')}) don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
    );
  }
  const [row = 0, column = 0, rows = 1, columns = 1] = numbers;
  if (row < 1) throw new HostError('The starting row of the range is too small.');
  if (column < 1) throw new HostError('The starting column of the range is too small.');
  if (rows < 1) throw new HostError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new HostError('The number of columns in the range must be at least 1.');
  return { left: column - 1, top: row - 1, right: column + columns - 2, bottom: row + rows - 2 };
}
