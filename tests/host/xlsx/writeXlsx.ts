/** The host's workbook as a file of Excel, for people who want it on their disk and for LibreOffice to recalculate. */
import excel, { type Cell, type CellErrorValue, type CellValue as ExcelValue, type Worksheet } from 'exceljs';
import { a1Of } from '../engine/zone';
import type { Host } from '../index';
import { excelFormula, excelNames } from './excelFormula';
import { cellsOf, type ReadCell } from './hostCells';
import { colour, writeBorder, writeLook } from './looks';
import { type SheetOut, writeConditionalFormats, writeValidations } from './rules';

/** The only function of the add-on that no other program has: its cells keep their text stand-in. */
export const isSparkline = (formula: string): boolean => /\bSPARKLINE\(/i.test(formula);

/**
 * Writes the workbook with formulas and their values, formats and looks, notes, drop-downs, conditional formats, groups,
 * what is hidden and what is frozen. Charts are left out: the library that writes the file has no charts.
 */
export async function writeXlsx(host: Host, path: string): Promise<void> {
  await workbookOf(host).xlsx.writeFile(path);
}

/** The workbook that `writeXlsx` writes. */
export function workbookOf(host: Host): excel.Workbook {
  const { getters } = host.model;
  const workbook = new excel.Workbook();
  workbook.created = host.now(); // equal input, equal file
  workbook.modified = host.now();
  const ids = getters.getSheetIds();
  const names = excelNames(ids.map((id) => getters.getSheetName(id)));
  for (const sheetId of ids) {
    const sheet = workbook.addWorksheet(names.get(getters.getSheetName(sheetId)) ?? sheetId);
    writeSheet({ host, sheetId, sheet, names });
  }
  const firstVisible = ids.findIndex((id) => getters.isSheetVisible(id));
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 20_000,
      height: 12_000,
      firstSheet: firstVisible,
      activeTab: firstVisible,
      visibility: 'visible',
    },
  ];
  return workbook;
}

function writeSheet(out: SheetOut): void {
  const { host, sheetId, sheet, names } = out;
  const { getters } = host.model;
  writeHeaders(out);
  for (const read of cellsOf(host, sheetId)) {
    const cell = sheet.getCell(read.row, read.column);
    writeContent(cell, read, names);
    writeLook(cell, read.style, read.format);
    writeBorder(cell, getters.getCellBorder({ sheetId, col: read.column - 1, row: read.row - 1 }));
  }
  for (const merge of getters.getMerges(sheetId)) sheet.mergeCells(a1Of(merge));
  writeValidations(out);
  writeConditionalFormats(out);
}

function writeContent(cell: Cell, { value, formula }: ReadCell, names: ReadonlyMap<string, string>): void {
  if (formula === '' || isSparkline(formula)) {
    if (value !== '') cell.value = value;
    return;
  }
  const result: ExcelValue =
    typeof value === 'string' && /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/.test(value)
      ? errorOf(value)
      : value;
  cell.value = { formula: excelFormula(formula, names), result };
}

const errorOf = (error: string): CellErrorValue => ({ error }) as CellErrorValue;

/** Widths, groups, what is hidden, what is frozen. */
function writeHeaders({ host, sheetId, sheet }: SheetOut): void {
  const { getters } = host.model;
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  const { isVisible, areGridLinesVisible: showGridLines, color } = getters.getSheet(sheetId);
  sheet.state = isVisible ? 'visible' : 'hidden';
  sheet.views = [
    xSplit + ySplit > 0 ? { state: 'frozen', xSplit, ySplit, showGridLines } : { state: 'normal', showGridLines },
  ];
  if (color) sheet.properties.tabColor = colour(color);
  Object.assign(sheet.properties, { outlineProperties: { summaryBelow: false, summaryRight: false } });
  for (let column = 0; column < getters.getNumberCols(sheetId); column++) writeColumn(sheet, { host, sheetId, column });
  for (let row = 0; row < getters.getNumberRows(sheetId); row++) writeRow(sheet, { host, sheetId, row });
}

function writeColumn(
  sheet: Worksheet,
  { host, sheetId, column }: { host: Host; sheetId: string; column: number },
): void {
  const { getters } = host.model;
  const written = sheet.getColumn(column + 1);
  written.width = Math.max(0, (getters.getColSize(sheetId, column) - 5) / 7); // pixels to characters of 11-point Calibri
  written.outlineLevel = depthAt(host, sheetId, { dimension: 'COL', index: column });
  if (getters.isColHiddenByUser(sheetId, column) || getters.isColFolded(sheetId, column)) written.hidden = true;
}

function writeRow(sheet: Worksheet, { host, sheetId, row }: { host: Host; sheetId: string; row: number }): void {
  const { getters } = host.model;
  const depth = depthAt(host, sheetId, { dimension: 'ROW', index: row });
  const isHidden = getters.isRowHiddenByUser(sheetId, row) || getters.isRowFolded(sheetId, row);
  const height = getters.getUserRowSize(sheetId, row);
  if (depth === 0 && !isHidden && height === undefined) return;
  const written = sheet.getRow(row + 1);
  if (depth > 0) written.outlineLevel = depth;
  if (isHidden) written.hidden = true;
  if (height !== undefined) written.height = height * 0.75; // pixels to points
}

function depthAt(
  { model }: Host,
  sheetId: string,
  { dimension, index }: { dimension: 'ROW' | 'COL'; index: number },
): number {
  return model.getters.getHeaderGroups(sheetId, dimension).filter(({ start, end }) => start <= index && index <= end)
    .length;
}
