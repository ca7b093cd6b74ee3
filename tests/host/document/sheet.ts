import { mustExist, mustHaveRoom, numberOfSheet, placeIn, type Seat, sizeOf } from '../book';
import { contentIn, type Methods, SELF } from '../border';
import type { Engine } from '../engine/engine';
import type { EngineCommand } from '../engine/plugins';
import { engineName, googleName } from '../engine/sheetNames';
import { span } from '../engine/zone';
import { HostError } from '../errors';
import { colourOf } from './colours';
import { sheetFormatMethods } from './conditionalFormat';
import { sheetFilterMethods } from './filter';
import { sheetGroupMethods } from './groups';
import { mustEditAt } from './guards';
import { sheetMetadataMethods } from './metadata';
import { sheetProtectionMethods } from './protection';
import { rangeListService } from './range';
import { rangeOf } from './rangeAt';
import { shapeMethods } from './rangeShape';
import { write } from './rangeValues';
import { sheetChartMethods } from './sheetCharts';
import { headerMethods } from './sheetHeaders';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A Sheet of Google's. It is known by its id, so it stays itself when renamed or moved. */
export function sheetService(seat: Seat, sheetId: string): unknown {
  const methods: Methods<GoogleSheet> = {
    ...identityMethods(seat, sheetId),
    ...cellMethods(seat, sheetId),
    ...headerMethods(seat, sheetId),
    ...sheetGroupMethods(seat, sheetId),
    ...sheetMetadataMethods(seat, sheetId),
    ...sheetProtectionMethods(seat, sheetId),
    ...sheetFormatMethods(seat, sheetId),
    ...sheetChartMethods(seat, sheetId),
    ...sheetFilterMethods(seat, sheetId),
  };
  return seat.border.service<GoogleSheet>('Sheet', methods, { sheetId });
}

export const sheetIdIn = (sheet: unknown): string => contentIn<{ sheetId: string }>(sheet).sheetId;

function identityMethods(seat: Seat, sheetId: string): Methods<GoogleSheet> {
  const { engine } = seat.book;
  const { getters } = engine.model;
  const command = (each: EngineCommand): typeof SELF => {
    mustEditAt(seat, sheetId);
    engine.run([each]);
    return SELF;
  };
  const sheet = () => {
    mustExist(seat, sheetId);
    return getters.getSheet(sheetId);
  };
  return {
    getName: () => googleName(sheet().name),
    getSheetName: () => googleName(sheet().name),
    setName: (name: string) => rename(seat, sheetId, name),
    getSheetId: () => numberOfSheet(sheetId),
    getIndex: () => getters.getSheetIds().indexOf(sheetId) + 1,
    getParent: () => seat.make.spreadsheet(seat),
    getType: () => 'GRID',
    isSheetHidden: () => !sheet().isVisible,
    hideSheet: () => {
      if (getters.getVisibleSheetIds().length < 2) throw new HostError("You can't hide all the sheets in a document.");
      return command({ type: 'HIDE_SHEET', sheetId });
    },
    showSheet: () => command({ type: 'SHOW_SHEET', sheetId }),
    activate: () => {
      activate(seat, sheetId);
      return SELF;
    },
    setTabColor: (colour: unknown) => command({ type: 'COLOR_SHEET', sheetId, color: colourOf(colour) }),
    getTabColor: () => sheet().color?.toLowerCase() ?? null,
    setHiddenGridlines: (hidden: boolean) =>
      command({ type: 'SET_GRID_LINES_VISIBILITY', sheetId, areGridLinesVisible: !hidden }),
    hasHiddenGridlines: () => !sheet().areGridLinesVisible,
  };
}

function rename(seat: Seat, sheetId: string, name: string): typeof SELF {
  mustEditAt(seat, sheetId);
  const { engine } = seat.book;
  const { getters } = engine.model;
  if (getters.getSheetName(sheetId) === engineName(name)) return SELF;
  mustBeFree(seat, name, sheetId);
  engine.run([{ type: 'RENAME_SHEET', sheetId, oldName: getters.getSheetName(sheetId), newName: engineName(name) }]);
  return SELF;
}

/** Google compares sheet names without regard to case. */
export function mustBeFree(seat: Seat, name: string, except?: string): void {
  if (name.trim() === '') throw new HostError('The sheet name cannot be empty.');
  const { getters } = seat.book.engine.model;
  const taken = getters
    .getSheetIds()
    .some((id) => id !== except && getters.getSheetName(id).toLowerCase() === engineName(name).toLowerCase());
  if (taken) throw new HostError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

export function activate(seat: Seat, sheetId: string): void {
  mustExist(seat, sheetId);
  seat.book.engine.show(sheetId);
}

function cellMethods(seat: Seat, sheetId: string): Methods<GoogleSheet> {
  const whole = () => {
    const { rows, columns } = sizeOf(seat, sheetId);
    return { seat, sheetId, zone: { left: 0, top: 0, right: columns - 1, bottom: rows - 1 } };
  };
  return {
    getRange: (...args: never[]) => rangeOf(seat, sheetId, args),
    getRangeList: (names: unknown) =>
      rangeListService(
        seat,
        Array.from(names as string[]).map((name) => placeIn(rangeOf(seat, sheetId, [name]))),
      ),
    getDataRange: () => {
      const { rows, columns } = usedSize(seat, sheetId);
      return rangeOf(seat, sheetId, [1, 1, Math.max(rows, 1), Math.max(columns, 1)]);
    },
    getMaxRows: () => sizeOf(seat, sheetId).rows,
    getMaxColumns: () => sizeOf(seat, sheetId).columns,
    getLastRow: () => usedSize(seat, sheetId).rows,
    getLastColumn: () => usedSize(seat, sheetId).columns,
    clear: (options?: object) => (shapeMethods(whole()).clear as (options?: object) => unknown)(options),
    clearContents: () => (shapeMethods(whole()).clear as (options: object) => unknown)({ contentsOnly: true }),
    appendRow: (values: unknown[]) => appendRow(seat, sheetId, Array.from(values)),
    sort: (column: number, ascending = true) => {
      const { rows } = usedSize(seat, sheetId);
      const { zone } = whole();
      const place = { seat, sheetId, zone: { ...zone, bottom: Math.max(0, rows - 1) } };
      return (shapeMethods(place).sort as (spec: object) => unknown)({ column, ascending });
    },
  };
}

/** The last row and column with content; looks and notes do not count, as at Google. Only formulas make a recalculation worth it. */
export function usedSize(seat: Seat, sheetId: string): Size {
  mustExist(seat, sheetId);
  const { engine } = seat.book;
  const found = SIZES.get(engine) ?? new Map<string, Size & { changes: number }>();
  SIZES.set(engine, found);
  const known = found.get(sheetId);
  if (known?.changes === engine.changes) return known;
  const size = measured(engine, sheetId);
  found.set(sheetId, { ...size, changes: engine.changes });
  return size;
}

interface Size {
  rows: number;
  columns: number;
}

/** What was measured, until the next change: scripts ask again and again. */
const SIZES = new WeakMap<Engine, Map<string, Size & { changes: number }>>();

function measured({ model: { getters } }: Engine, sheetId: string): Size {
  let [rows, columns] = [0, 0];
  const cells = getters.getCells(sheetId);
  const fill = ({ col, row }: { col: number; row: number }): void => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, col + 1);
  };
  for (const cell of cells) if (cell.isFormula || cell.content !== '') fill(getters.getCellPosition(cell.id));
  if (!cells.some(({ isFormula }) => isFormula)) return { rows, columns };
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    const hasSpilled = getters.getCell(position) === undefined && getters.getEvaluatedCell(position).type !== 'empty';
    if (hasSpilled) fill(position);
  }
  return { rows, columns };
}

function appendRow(seat: Seat, sheetId: string, values: unknown[]): typeof SELF {
  mustEditAt(seat, sheetId);
  const row = usedSize(seat, sheetId).rows;
  const size = sizeOf(seat, sheetId);
  const sheetName = seat.book.engine.model.getters.getSheetName(sheetId);
  const add = (dimension: string, base: number, quantity: number): void => {
    mustHaveRoom(seat, quantity * (dimension === 'ROW' ? size.columns : size.rows));
    seat.book.engine.run([
      { type: 'ADD_COLUMNS_ROWS', sheetId, sheetName, dimension, base, quantity, position: 'after' },
    ]);
  };
  if (row >= size.rows) add('ROW', size.rows - 1, 1);
  if (values.length > size.columns) add('COL', size.columns - 1, values.length - size.columns);
  return write({ seat, sheetId, zone: { left: 0, right: values.length - 1, top: row, bottom: row } }, [
    span(0, values.length).map((i) => values[i]),
  ]);
}
