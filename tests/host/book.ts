/** One document, and one user's seat at it: what every service object is built over. */
import { type Border, contentIn } from './border';
import type { CellRules } from './engine/cells';
import type { Engine } from './engine/engine';
import type { Zone } from './engine/zone';
import { HostError } from './errors';
import type { Screen } from './screen';

/** The document, shared by all its users. */
export interface Book {
  readonly engine: Engine;
  readonly id: string;
  /** The first user: protections do not bind them. */
  readonly owner: string;
  name: string;
  readonly timeZone: string;
  locale: string;
  now(): Date;
  /** Key-value stores by owner: 'document', 'script', 'user:…'. */
  readonly stores: Map<string, Map<string, string>>;
  readonly caches: Map<string, Map<string, { value: string; until: number }>>;
  /** Which seat's run holds each lock. */
  readonly locks: Map<string, Seat>;
}

/** A user at the document, through one loaded bundle. */
export interface Seat {
  readonly book: Book;
  readonly border: Border;
  readonly user: string;
  readonly canEdit: boolean;
  readonly userLocale: string;
  readonly scriptTimeZone: string;
  readonly container: boolean;
  readonly files: Readonly<Record<string, string>>;
  readonly screen: Screen;
  /** How long its runs waited in vain for locks, in milliseconds. */
  readonly waits: number[];
  /** Makers of the document's objects, which all lead to one another. */
  readonly make: Makers;
}

export interface Makers {
  range(place: Place): unknown;
  sheet(seat: Seat, sheetId: string): unknown;
  spreadsheet(seat: Seat): unknown;
}

/** Where a Range lies. */
export interface Place {
  seat: Seat;
  sheetId: string;
  zone: Zone;
}

/** Where the Range lies that came as an argument. */
export const placeIn = (range: unknown): Place => contentIn<Place>(range);

/** How values are read and written at this document. */
export function rulesOf({ book, border }: Seat): CellRules {
  return {
    locale: book.locale,
    decimal: book.engine.model.getters.getLocale().decimalSeparator,
    timeZone: book.timeZone,
    year: book.now().getUTCFullYear(),
    makeDate: (instant) => new border.realm.Date(instant),
  };
}

/** Every write to the document asks this first. */
export function mustEdit(seat: Seat): void {
  if (!seat.canEdit) throw new HostError('You do not have permission to perform that action.');
}

/** Google's limit of cells in a spreadsheet, empty ones too; the message is the one that people quote. */
const MOST_CELLS = 10_000_000;

/** Whatever adds cells asks this first. */
export function mustHaveRoom({ book }: Seat, more: number): void {
  const { getters } = book.engine.model;
  const sizes = getters.getSheetIds().map((id) => getters.getNumberRows(id) * getters.getNumberCols(id));
  if (sizes.reduce((sum, size) => sum + size, more) <= MOST_CELLS) return;
  throw new HostError(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}

/** Google's number for a sheet; a sheet that the user added on the page has the engine's own id. */
export function numberOfSheet(sheetId: string): number {
  if (/^\d+$/.test(sheetId)) return Number(sheetId);
  let hash = 7;
  for (const character of sheetId) hash = (hash * 31 + character.charCodeAt(0)) % 2_147_483_647;
  return hash;
}

/** The sheet must still be there when a script uses an object it got earlier. */
export function mustExist(seat: Seat, sheetId: string): void {
  if (seat.book.engine.model.getters.tryGetSheet(sheetId) === undefined) {
    throw new HostError(`Sheet ${numberOfSheet(sheetId)} not found`);
  }
}

/** How many rows and columns the sheet has. */
export function sizeOf(seat: Seat, sheetId: string): { rows: number; columns: number } {
  mustExist(seat, sheetId);
  const { getters } = seat.book.engine.model;
  return { rows: getters.getNumberRows(sheetId), columns: getters.getNumberCols(sheetId) };
}
