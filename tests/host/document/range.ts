import { mustEdit, type Place, type Seat } from '../book';
import { type Methods, SELF } from '../border';
import { a1Of, heightOf, widthOf } from '../engine/zone';
import { ruleMethods } from './dataValidation';
import { groupMethods } from './groups';
import { rangeMetadataMethods } from './metadata';
import { rangeProtectionMethods } from './protection';
import { rangeOf } from './rangeAt';
import { lookMethods } from './rangeLooks';
import { shapeMethods } from './rangeShape';
import { valueMethods } from './rangeValues';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** A Range of Google's over a place in the book. */
export function rangeService(place: Place): unknown {
  const methods: Methods<GoogleRange> = {
    ...placeMethods(place),
    ...valueMethods(place),
    ...lookMethods(place),
    ...shapeMethods(place),
    ...ruleMethods(place),
    ...groupMethods(place),
    ...rangeMetadataMethods(place),
    ...rangeProtectionMethods(place),
  };
  return place.seat.border.service<GoogleRange>('Range', methods, place);
}

function placeMethods(place: Place): Methods<GoogleRange> {
  const { seat, sheetId, zone } = place;
  const { left, top, right, bottom } = zone;
  return {
    getRow: () => top + 1,
    getRowIndex: () => top + 1,
    getColumn: () => left + 1,
    getNumRows: () => heightOf(zone),
    getNumColumns: () => widthOf(zone),
    getHeight: () => heightOf(zone),
    getWidth: () => widthOf(zone),
    getLastRow: () => bottom + 1,
    getLastColumn: () => right + 1,
    getA1Notation: () => a1Of(zone),
    getSheet: () => seat.make.sheet(seat, sheetId),
    getCell: (row: number, column: number) => rangeOf(seat, sheetId, [top + row, left + column]),
    offset: (...[rows = 0, columns = 0, height = heightOf(zone), width = widthOf(zone)]: number[]) =>
      rangeOf(seat, sheetId, [top + 1 + rows, left + 1 + columns, height, width]),
    activate: () => {
      const { model } = seat.book.engine;
      seat.book.engine.show(sheetId);
      model.selection.selectZone({ cell: { col: left, row: top }, zone });
      return SELF;
    },
  };
}

/** Several ranges at once. */
export function rangeListService(seat: Seat, places: readonly Place[]): unknown {
  type GoogleList = GoogleAppsScript.Spreadsheet.RangeList;
  const names = [
    'setBackground',
    'setFontWeight',
    'setFontColor',
    'setFontSize',
    'setFontStyle',
    'setFontFamily',
    'setFontLine',
    'setNumberFormat',
    'setHorizontalAlignment',
    'setVerticalAlignment',
    'setWrap',
    'setWrapStrategy',
    'setNote',
    'setValue',
    'setFormula',
    'clearContent',
    'clearFormat',
    'clearNote',
    'insertCheckboxes',
    'clear',
  ] as const;
  const methods: Record<string, unknown> = { getRanges: () => places.map((place) => rangeService(place)) };
  for (const name of names) {
    methods[name] = (...args: never[]) => {
      mustEdit(seat);
      for (const place of places) {
        const all = { ...valueMethods(place), ...lookMethods(place), ...shapeMethods(place), ...ruleMethods(place) };
        (all as Record<string, (...args: never[]) => unknown>)[name]?.(...args);
      }
      return SELF;
    };
  }
  return seat.border.service<GoogleList>('RangeList', methods as Methods<GoogleList>, places);
}
