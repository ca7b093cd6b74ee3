/** The whole document as plain data, for the command line and for tests that compare documents. */
import { numberOfSheet } from './book';
import { type ChartSnapshot, chartSnapshots } from './charts/chartSnapshot';
import { numberFormatOf, rawAt } from './engine/cells';
import { textOfSerial } from './engine/clock';
import type { Engine, HostCell } from './engine/engine';
import { isDateFormat } from './engine/format';
import { fromEngine } from './engine/formula';
import { googleName } from './engine/sheetNames';
import type { HostStyle } from './engine/style';
import { mapZone } from './engine/zone';
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
  const { getters } = host.model;
  const sheetId = getters.getSheetIds().find((id) => googleName(getters.getSheet(id).name) === name);
  return sheetId === undefined ? undefined : sheetSnapshot(host, sheetId);
}

function sheetSnapshot({ model }: Host, sheetId: string): SheetSnapshot {
  const { getters } = model;
  const sheet = getters.getSheet(sheetId);
  const panes = getters.getPaneDivisions(sheetId);
  const size = { rows: getters.getNumberRows(sheetId), columns: getters.getNumberCols(sheetId) };
  const where = (count: number, isHidden: (index: number) => boolean): number[] =>
    Array.from({ length: count }, (_, index) => index).filter(isHidden);
  const cells = cellsOf(model, sheetId);
  return {
    name: googleName(sheet.name),
    sheetId: numberOfSheet(sheetId),
    hidden: !sheet.isVisible,
    frozenRows: panes.ySplit,
    frozenColumns: panes.xSplit,
    tabColor: sheet.color?.toLowerCase(),
    ...cells,
    merges: getters.getMerges(sheetId).map((merge) => getters.zoneToXC(sheetId, merge)),
    hiddenRows: where(size.rows, (row) => getters.isHeaderHiddenByUser(sheetId, 'ROW', row)),
    hiddenColumns: where(size.columns, (column) => getters.isHeaderHiddenByUser(sheetId, 'COL', column)),
    columnWidths: Array.from({ length: cells.values[0]?.length ?? 0 }, (_, column) =>
      getters.getColSize(sheetId, column),
    ),
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

function cellsOf(
  model: Host['model'],
  sheetId: string,
): Pick<SheetSnapshot, 'values' | 'formulas' | 'notes' | 'formats' | 'styles'> {
  const { getters } = model;
  let [bottom, right] = [-1, -1];
  for (const { col, row } of getters.getEvaluatedCellsPositions(sheetId)) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  for (const { id } of getters.getCells(sheetId)) {
    const { col, row } = getters.getCellPosition(id);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  const zone = { left: 0, top: 0, right, bottom };
  const engine = {
    model,
    cell: (_sheet: string, col: number, row: number) => getters.getCell({ sheetId, col, row }),
  } as unknown as Engine;
  const each = <T>(pick: (cell: HostCell | undefined, column: number, row: number) => T): T[][] =>
    mapZone(zone, (column, row) => pick(engine.cell(sheetId, column, row), column, row));
  const decimal = getters.getLocale().decimalSeparator;
  return {
    values: each((_cell, column, row) => {
      const { value, format } = rawAt(engine, { sheetId, column, row });
      return typeof value === 'number' && isDateFormat(format) ? textOfSerial(value) : value;
    }),
    formulas: each((cell) =>
      cell?.isFormula ? fromEngine(cell.compiledFormula.toFormulaString(getters), { decimal }) : '',
    ),
    notes: each((cell) => cell?.style?.note ?? ''),
    formats: each((cell) => numberFormatOf(cell)),
    styles: each((cell) => {
      const { note: _note, numberFormat: _format, ...style } = cell?.style ?? {};
      return style;
    }),
  };
}
