import { mustEdit, mustExist, type Seat } from '../book';
import type { Item } from '../engine/plugins';
import type { Zone } from '../engine/zone';
import { HostError } from '../errors';

/** A protected sheet or range. */
export interface Guard {
  type: 'RANGE' | 'SHEET';
  description: string;
  warningOnly: boolean;
  /** A1 of the ranges left open in a protected sheet. */
  open: string[];
  /** Users taken from its editors; without any it mirrors who may edit the spreadsheet. */
  removed?: string[];
}

export type GuardItem = Item<Guard>;

/** The protections of a sheet. */
export const guardsOf = ({ book }: Seat, sheetId: string): GuardItem[] =>
  book.engine.items<Guard>('guard').filter((item) => item.sheetId === sheetId);

/** Whether the user may edit what the guard protects: the owner always may, and a warning is for people, not for scripts. */
export const mayPass = ({ book, user, canEdit }: Seat, { warningOnly, removed = [] }: Guard): boolean =>
  canEdit && (warningOnly || user === book.owner || !removed.includes(user));

/** Whether nothing keeps the user from these cells, or, without a zone, from the sheet as a whole. */
export function mayEditAt(seat: Seat, sheetId: string, zone?: Zone): boolean {
  if (!seat.canEdit || seat.user === seat.book.owner) return seat.canEdit;
  const closed = guardsOf(seat, sheetId).filter(({ content }) => !mayPass(seat, content));
  return closed.every(({ content, range }) =>
    content.type === 'RANGE'
      ? zone === undefined || range === undefined || !overlap(zone, range.zone)
      : zone !== undefined && content.open.some((a1) => contains(zoneOf(seat, sheetId, a1), zone)),
  );
}

/** Every write to a sheet asks this first. */
export function mustEditAt(seat: Seat, sheetId: string, zone?: Zone): void {
  mustEdit(seat);
  mustExist(seat, sheetId);
  if (mayEditAt(seat, sheetId, zone)) return;
  throw new HostError(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

const zoneOf = ({ book }: Seat, sheetId: string, a1: string): Zone =>
  book.engine.model.getters.getRangeFromSheetXC(sheetId, a1).zone;

const overlap = (one: Zone, other: Zone): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

const contains = (outer: Zone, inner: Zone): boolean =>
  outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom;
