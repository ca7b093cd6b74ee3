/** The add-on's bundle on the host, as tests drive it: the table as the sidebar and people see it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetters } from '../../src/sheets/a1';
import type { Answer } from '../../src/shell/sidebarTypes';
import { createHost, type Host, type HostOptions } from '../host';
import { googleName } from '../host/engine/sheetNames';
import { load } from '../host/runBundle';
import { formulasOf, valuesOf } from '../host/snapshot';

const CODE = readFileSync(join(process.cwd(), 'dist/Code.js'), 'utf8');
/** The clock of the tests: Sunday, 22 November 2026, noon in Moscow. */
export const NOW = new Date('2026-11-22T09:00:00Z');

/** A workbook with the add-on in it. */
export interface Table {
  readonly host: Host;
  /** Calls a function as the sidebar does. */
  answer(name: string, ...args: readonly unknown[]): Answer<unknown>;
  /** The same, and gives its value; a refusal is thrown as its sentence. */
  ask<T = unknown>(name: string, ...args: readonly unknown[]): T;
  /** The sentence with which a function refuses. */
  refusal(name: string, ...args: readonly unknown[]): string;
  /** Calls a function as the menu does. */
  run(name: string): unknown;
  /** A sheet by its title, as the person sees it. */
  sheet(title: string): SheetView;
  /** The formulas of a sheet, '' where a cell has none. */
  formulas(title: string): readonly (readonly string[])[];
  /** How a cell looks, conditional formats included; row and column from 1. */
  lookOf(title: string, row: number, column: number): { readonly fillColor?: string };
  /** The spreadsheet's own API, for what people do by hand. */
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
}
/** Cells of a sheet by the keys of their row and column. */
export interface SheetView {
  readonly values: readonly (readonly unknown[])[];
  cell(row: string, column: string): unknown;
  /** Row of a key in the key column, and column of a key in the key row, from 1. */
  row(key: string): number;
  column(key: string): number;
}

/** A host with the bundle loaded. */
export function openTable(options: HostOptions = {}, code = CODE): Table {
  const host = createHost({ now: () => NOW, ...options });
  return tableOn(host, code);
}

/** The bundle on a host that is there already. */
export function tableOn(host: Host, code = CODE): Table {
  const bundle = load(code, host);
  const answer: Table['answer'] = (name, ...args) => bundle.runFromSidebar(name, args) as Answer<unknown>;
  const { SpreadsheetApp } = host.globals as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp };
  return {
    host,
    answer,
    ask: <T>(name: string, ...args: readonly unknown[]): T => {
      const answered = answer(name, ...args);
      if (!answered.ok) throw new Error(answered.text);
      return answered.value as T;
    },
    refusal: (name, ...args) => {
      const answered = answer(name, ...args);
      return answered.ok ? '' : answered.text;
    },
    run: (name) => bundle.call(name),
    sheet: (title) => viewOf(host, title),
    formulas: (title) => formulasOf(host, title) ?? [],
    lookOf: (title, row, column) => lookOf(host, title, { row: row - 1, col: column - 1 }),
    spreadsheet: SpreadsheetApp.getActiveSpreadsheet(),
  };
}

function lookOf({ model }: Host, title: string, place: { row: number; col: number }): { readonly fillColor?: string } {
  const { getters } = model;
  const sheetId = getters.getSheetIds().find((id) => googleName(getters.getSheet(id).name) === title);
  if (sheetId === undefined) throw new Error(`no sheet ${title}`);
  return getters.getCellComputedStyle({ sheetId, ...place });
}

function viewOf(host: Host, title: string): SheetView {
  const values = valuesOf(host, title);
  if (!values) throw new Error(`no sheet ${title}`);
  const keys = (values[0] ?? []).map(String);
  const column = (key: string): number => keys.indexOf(key) + 1;
  const keyColumn = Math.max(0, column('key') - 1);
  const row = (key: string): number => values.findIndex((line) => line[keyColumn] === key) + 1;
  return {
    values,
    row,
    column,
    cell: (rowKey, columnKey) => values[row(rowKey) - 1]?.[column(columnKey) - 1],
  };
}

/** A cell's name from its row and column, from 1. */
export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** How many cells the whole file has, empty ones too: Google counts them. */
export const cellsIn = ({ spreadsheet }: Table): number =>
  spreadsheet.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
