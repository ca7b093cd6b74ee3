/** The whole document as plain data, for the command line and for tests that compare documents. */
import { numberOfSheet } from './book';
import { type ChartSnapshot, chartSnapshots } from './charts/chartSnapshot';
import { numberFormatOf, rawAt } from './engine/cells';
import { textOfSerial } from './engine/clock';
import { cellReader, type Engine, type HostCell } from './engine/engine';
import { isDateFormat } from './engine/format';
import { fromEngine } from './engine/formula';
import { googleName } from './engine/sheetNames';
import type { HostStyle } from './engine/style';
import { mapZone, type Zone } from './engine/zone';
import type { Host } from './index';

export type Plain = string | number | boolean;

/** One sheet, its cells as 2-D arrays from A1 to the last cell with content, look or note. */
export interface SheetSnapshot {
  name: string;
  sheetId: number;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | undefined;
  /** '' for empty, dates as 'yyyy-MM-dd'. */
  values: Plain[][];
  formulas: string[][];
  notes: string[][];
  /** Google's number formats. */
  formats: string[][];
  styles: Omit<HostStyle, 'note' | 'numberFormat'>[][];
  merges: string[];
  /** 0-based. */
  hiddenRows: number[];
  hiddenColumns: number[];
  columnWidths: number[];
  rowGroups: { start: number; end: number; isFolded: boolean }[];
  conditionalFormats: object[];
  dataValidations: object[];
  charts: ChartSnapshot[];
}

/** Everything a user could see in the document. */
export function snapshot(host: Host): { sheets: SheetSnapshot[] } {
  const { getters } = host.model;
  return { sheets: getters.getSheetIds().map((sheetId) => sheetSnapshot(host, sheetId)) };
}

/** Everything a user could see in the sheet of that name. */
export function snapshotOf(host: Host, name: string): SheetSnapshot | undefined {
  const sheetId = idOf(host, name);
  return sheetId === undefined ? undefined : sheetSnapshot(host, sheetId);
}

/** The values of the sheet of that name as its snapshot has them, in a part of its time. */
export function valuesOf(host: Host, name: string): Plain[][] | undefined {
  const sheetId = idOf(host, name);
  return sheetId === undefined ? undefined : valuesIn(cellsOf(host, sheetId));
}

/** The formulas of the sheet of that name as its snapshot has them. */
export function formulasOf(host: Host, name: string): string[][] | undefined {
  const sheetId = idOf(host, name);
  return sheetId === undefined ? undefined : formulasIn(cellsOf(host, sheetId));
}

const idOf = ({ model: { getters } }: Host, name: string): string | undefined =>
  getters.getSheetIds().find((id) => googleName(getters.getSheet(id).name) === name);

function sheetSnapshot(host: Host, sheetId: string): SheetSnapshot {
  const { model } = host;
  const { getters } = model;
  const sheet = getters.getSheet(sheetId);
  const panes = getters.getPaneDivisions(sheetId);
  const size = { rows: getters.getNumberRows(sheetId), columns: getters.getNumberCols(sheetId) };
  const where = (count: number, isHidden: (index: number) => boolean): number[] =>
    Array.from({ length: count }, (_, index) => index).filter(isHidden);
  const cells = cellsOf(host, sheetId);
  const values = valuesIn(cells);
  return {
    name: googleName(sheet.name),
    sheetId: numberOfSheet(sheetId),
    hidden: !sheet.isVisible,
    frozenRows: panes.ySplit,
    frozenColumns: panes.xSplit,
    tabColor: sheet.color?.toLowerCase(),
    values,
    formulas: formulasIn(cells),
    ...looksIn(cells),
    merges: getters.getMerges(sheetId).map((merge) => getters.zoneToXC(sheetId, merge)),
    hiddenRows: where(size.rows, (row) => getters.isHeaderHiddenByUser(sheetId, 'ROW', row)),
    hiddenColumns: where(size.columns, (column) => getters.isHeaderHiddenByUser(sheetId, 'COL', column)),
    columnWidths: Array.from({ length: values[0]?.length ?? 0 }, (_, column) => getters.getColSize(sheetId, column)),
    rowGroups: getters
      .getHeaderGroups(sheetId, 'ROW')
      .map(({ start, end, isFolded }) => ({ start, end, isFolded: isFolded === true })),
    conditionalFormats: getters.getConditionalFormats(sheetId).map(({ ranges, rule }) => ({ ranges, rule })),
    dataValidations: getters.getDataValidationRules(sheetId).map(({ ranges, criterion, isBlocking }) => ({
      ranges: ranges.map((range) => getters.getRangeString(range, sheetId)),
      criterion,
      isBlocking,
    })),
    charts: chartSnapshots(model, sheetId),
  };
}

/** The cells of a sheet that have content, look or note, and where to read them. */
interface Cells extends Pick<Engine, 'model' | 'cell'> {
  readonly sheetId: string;
  readonly zone: Zone;
}

function cellsOf({ model }: Host, sheetId: string): Cells {
  const { getters } = model;
  const zone = { left: 0, top: 0, right: -1, bottom: -1 };
  const reach = ({ col, row }: { col: number; row: number }): void => {
    zone.right = Math.max(zone.right, col);
    zone.bottom = Math.max(zone.bottom, row);
  };
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) reach(position);
  for (const { id } of getters.getCells(sheetId)) reach(getters.getCellPosition(id));
  return { model, sheetId, zone, cell: cellReader(model) };
}

const each = <T>({ sheetId, zone, cell }: Cells, pick: (cell: HostCell | undefined) => T): T[][] =>
  mapZone(zone, (column, row) => pick(cell(sheetId, column, row)));

const valuesIn = (cells: Cells): Plain[][] =>
  mapZone(cells.zone, (column, row) => {
    const { value, format } = rawAt(cells, { sheetId: cells.sheetId, column, row });
    return typeof value === 'number' && isDateFormat(format) ? textOfSerial(value) : value;
  });

function formulasIn(cells: Cells): string[][] {
  const { getters } = cells.model;
  const decimal = getters.getLocale().decimalSeparator;
  return each(cells, (cell) =>
    cell?.isFormula ? fromEngine(cell.compiledFormula.toFormulaString(getters), { decimal }) : '',
  );
}

const looksIn = (cells: Cells): Pick<SheetSnapshot, 'notes' | 'formats' | 'styles'> => ({
  notes: each(cells, (cell) => cell?.style?.note ?? ''),
  formats: each(cells, (cell) => numberFormatOf(cell)),
  styles: each(cells, (cell) => {
    const { note: _note, numberFormat: _format, ...style } = cell?.style ?? {};
    return style;
  }),
});
