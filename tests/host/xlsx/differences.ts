import excel, { type Cell, type CellValue as ExcelValue } from 'exceljs';
import type { Host } from '../index';
import { excelNames } from './excelFormula';
import { type CellValue, cellsOf, type ReadCell } from './hostCells';
import { isSparkline } from './writeXlsx';

/** A cell that the two programs see differently. */
export interface Difference {
  readonly cell: string;
  readonly formula: string;
  readonly host: CellValue;
  readonly file: CellValue;
}
/** What a comparison looked at, and what it found. */
export interface Comparison {
  readonly formulas: number;
  readonly values: number;
  readonly sparklines: number;
  readonly differences: readonly Difference[];
}

const RELATIVE = 1e-9;

/** Compares every cell of the host with a workbook: numbers to 1e-9 of their size, texts exactly, sparklines apart. */
export async function differences(host: Host, path: string): Promise<Comparison> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(path);
  const { getters } = host.model;
  const ids = getters.getSheetIds();
  const names = excelNames(ids.map((id) => getters.getSheetName(id)));
  const read = ids.flatMap((id) => {
    const name = names.get(getters.getSheetName(id)) ?? '';
    const sheet = workbook.getWorksheet(name);
    if (sheet === undefined) throw new Error(`no sheet ${name} in ${path}`);
    return cellsOf(host, id).map((cell) => ({ name, cell, file: valueIn(sheet.getCell(cell.row, cell.column)) }));
  });
  const compared = read.filter(({ cell }) => !isSparkline(cell.formula));
  const found = compared.filter(({ cell, file }) => !isSame(cell.value, file));
  return {
    formulas: compared.filter(({ cell }) => cell.formula !== '').length,
    values: compared.filter(({ cell }) => cell.formula === '' && cell.value !== '').length,
    sparklines: read.length - compared.length,
    differences: found.map(({ name, cell, file }) => ({
      cell: `${name}!${a1(cell)}`,
      formula: cell.formula,
      host: cell.value,
      file,
    })),
  };
}

const a1 = ({ row, column }: ReadCell): string => `R${row}C${column}`;

function isSame(host: CellValue, file: CellValue): boolean {
  if (typeof host === 'number' && typeof file === 'number') {
    return Math.abs(host - file) <= RELATIVE * Math.max(Math.abs(host), Math.abs(file));
  }
  return host === file;
}

function valueIn(cell: Cell): CellValue {
  return plain(cell.formula === undefined ? cell.value : cell.result);
}

const EPOCH = Date.UTC(1899, 11, 30);

function plain(value: ExcelValue | undefined): CellValue {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return (value.getTime() - EPOCH) / 86_400_000;
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('text' in value) return String(value.text);
  throw new Error(`not a value: ${JSON.stringify(value)}`);
}
