import { mustExist, mustHaveRoom, placeIn, type Seat, sizeOf } from '../book';
import { type Methods, SELF } from '../border';
import type { EngineCommand } from '../engine/plugins';
import { span } from '../engine/zone';
import { HostError } from '../errors';
import { mustEditAt } from './guards';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Dimension = 'ROW' | 'COL';

/** Rows and columns: insert, delete, move, hide, size, freeze. */
export function headerMethods(seat: Seat, sheetId: string): Methods<GoogleSheet> {
  return {
    ...insertMethods(seat, sheetId),
    ...moveMethods(seat, sheetId),
    ...hideMethods(seat, sheetId),
    ...sizeMethods(seat, sheetId),
  };
}

function command(seat: Seat, sheetId: string, each: EngineCommand): typeof SELF {
  mustEditAt(seat, sheetId);
  const sheetName = seat.book.engine.model.getters.getSheetName(sheetId);
  seat.book.engine.run([{ sheetId, sheetName, ...each }]);
  return SELF;
}

function insertMethods(seat: Seat, sheetId: string): Methods<GoogleSheet> {
  const add =
    (dimension: Dimension, position: 'before' | 'after') =>
    (at: number, quantity = 1) => {
      mustHave(seat, sheetId, { dimension, first: at, count: 1 });
      mustHaveRoom(seat, quantity * acrossOf(seat, sheetId, dimension));
      return command(seat, sheetId, { type: 'ADD_COLUMNS_ROWS', dimension, base: at - 1, quantity, position });
    };
  const drop =
    (dimension: Dimension) =>
    (at: number, count = 1) => {
      mustHave(seat, sheetId, { dimension, first: at, count });
      const size = sizeOf(seat, sheetId);
      if (count >= (dimension === 'ROW' ? size.rows : size.columns)) {
        throw new HostError(
          dimension === 'ROW'
            ? 'You can’t delete all the rows on the sheet.'
            : 'You can’t delete all the columns on the sheet.',
        );
      }
      return command(seat, sheetId, { type: 'REMOVE_COLUMNS_ROWS', dimension, elements: span(at - 1, count) });
    };
  return {
    insertRowBefore: add('ROW', 'before'),
    insertRowAfter: add('ROW', 'after'),
    insertRowsBefore: add('ROW', 'before'),
    insertRowsAfter: add('ROW', 'after'),
    insertRows: (index: number, count = 1) => add('ROW', 'before')(index, count),
    insertColumnBefore: add('COL', 'before'),
    insertColumnAfter: add('COL', 'after'),
    insertColumnsBefore: add('COL', 'before'),
    insertColumnsAfter: add('COL', 'after'),
    insertColumns: (index: number, count = 1) => add('COL', 'before')(index, count),
    deleteRow: (row: number) => drop('ROW')(row),
    deleteRows: drop('ROW'),
    deleteColumn: (column: number) => drop('COL')(column),
    deleteColumns: drop('COL'),
  };
}

/** How many cells one more row or column has. */
const acrossOf = (seat: Seat, sheetId: string, dimension: Dimension): number =>
  sizeOf(seat, sheetId)[dimension === 'ROW' ? 'columns' : 'rows'];

interface Headers {
  dimension: Dimension;
  first: number;
  count: number;
}

function mustHave(seat: Seat, sheetId: string, { dimension, first, count }: Headers): void {
  mustExist(seat, sheetId);
  const size = sizeOf(seat, sheetId);
  const last = dimension === 'ROW' ? size.rows : size.columns;
  if (!Number.isInteger(first) || first < 1 || first + count - 1 > last || count < 1) {
    throw new HostError(dimension === 'ROW' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.');
  }
}

/** moveRows(range, index): the rows stand before the one that had the index. */
function moveMethods(seat: Seat, sheetId: string): Methods<GoogleSheet> {
  const move = (dimension: Dimension) => (range: unknown, index: number) => {
    const { zone } = placeIn(range);
    const [first, last] = dimension === 'ROW' ? [zone.top, zone.bottom] : [zone.left, zone.right];
    const target = index - 1;
    if (target >= first && target <= last + 1) return undefined;
    const forward = target > last;
    const where = { base: forward ? target - 1 : target, position: forward ? 'after' : 'before' };
    moveOn(seat, sheetId, { type: 'MOVE_COLUMNS_ROWS', dimension, elements: span(first, last - first + 1), ...where });
    return undefined;
  };
  return { moveRows: move('ROW'), moveColumns: move('COL') };
}

/** The engine moves rows and columns of the sheet on show only. */
function moveOn(seat: Seat, sheetId: string, move: EngineCommand): void {
  mustEditAt(seat, sheetId);
  const { engine } = seat.book;
  const shown = engine.model.getters.getActiveSheetId();
  const sheetName = engine.model.getters.getSheetName(sheetId);
  const show = (from: string, to: string): EngineCommand[] =>
    from === to ? [] : [{ type: 'ACTIVATE_SHEET', sheetIdFrom: from, sheetIdTo: to }];
  engine.run([...show(shown, sheetId), { sheetId, sheetName, ...move }, ...show(sheetId, shown)]);
}

function hideMethods(seat: Seat, sheetId: string): Methods<GoogleSheet> {
  const toggle =
    (type: string, dimension: Dimension) =>
    (first: number, count = 1) => {
      mustHave(seat, sheetId, { dimension, first, count });
      return command(seat, sheetId, { type, dimension, elements: span(first - 1, count) });
    };
  const ofRange = (type: string, dimension: Dimension) => (range: unknown) => {
    const { zone } = placeIn(range);
    const [first, last] = dimension === 'ROW' ? [zone.top, zone.bottom] : [zone.left, zone.right];
    return toggle(type, dimension)(first + 1, last - first + 1);
  };
  const isHidden = (dimension: Dimension) => (at: number) =>
    seat.book.engine.model.getters.isHeaderHiddenByUser(sheetId, dimension, at - 1);
  return {
    hideRows: toggle('HIDE_COLUMNS_ROWS', 'ROW'),
    showRows: toggle('UNHIDE_COLUMNS_ROWS', 'ROW'),
    hideColumns: toggle('HIDE_COLUMNS_ROWS', 'COL'),
    showColumns: toggle('UNHIDE_COLUMNS_ROWS', 'COL'),
    hideRow: ofRange('HIDE_COLUMNS_ROWS', 'ROW'),
    unhideRow: ofRange('UNHIDE_COLUMNS_ROWS', 'ROW'),
    hideColumn: ofRange('HIDE_COLUMNS_ROWS', 'COL'),
    unhideColumn: ofRange('UNHIDE_COLUMNS_ROWS', 'COL'),
    isRowHiddenByUser: isHidden('ROW'),
    isColumnHiddenByUser: isHidden('COL'),
  };
}

function sizeMethods(seat: Seat, sheetId: string): Methods<GoogleSheet> {
  const { getters } = seat.book.engine.model;
  const resize = (dimension: Dimension) => (first: number, count: number, size: number) => {
    mustHave(seat, sheetId, { dimension, first, count });
    return command(seat, sheetId, { type: 'RESIZE_COLUMNS_ROWS', dimension, elements: span(first - 1, count), size });
  };
  const freeze = (some: string, none: string) => (quantity: number) =>
    command(seat, sheetId, quantity > 0 ? { type: some, quantity } : { type: none });
  return {
    setColumnWidth: (column: number, width: number) => resize('COL')(column, 1, width),
    setColumnWidths: resize('COL'),
    getColumnWidth: (column: number) => getters.getColSize(sheetId, column - 1),
    setRowHeight: (row: number, height: number) => resize('ROW')(row, 1, height),
    setRowHeights: resize('ROW'),
    setRowHeightsForced: resize('ROW'),
    getRowHeight: (row: number) => getters.getRowSize(sheetId, row - 1),
    setFrozenRows: freeze('FREEZE_ROWS', 'UNFREEZE_ROWS'),
    setFrozenColumns: freeze('FREEZE_COLUMNS', 'UNFREEZE_COLUMNS'),
    getFrozenRows: () => getters.getPaneDivisions(sheetId).ySplit,
    getFrozenColumns: () => getters.getPaneDivisions(sheetId).xSplit,
  };
}
