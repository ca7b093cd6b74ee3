/** What people typed, cell by cell, wherever its row, column and sheet were moved: before and after an operation. */
import { SHEETS, type SheetKey } from '../../src/sheets/sheetPlan';
import { SHEET_MARK } from '../../src/shell/workbook';
import { numberOfSheet } from '../host/book';
import type { Table } from './table';

/** A cell with what people typed into it: what it is of, and what it holds. */
export interface Fact {
  /** 'days|46347|A|leads': the sheet, the row by what names it, the column by its key. */
  readonly of: string;
  readonly holds: string;
}
interface Typed {
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/** Columns in which the add-on itself writes. */
const OWN: { readonly [sheet: string]: RegExp } = {
  days: /^(check|key|filled|eventDay)$/,
  settings:
    /^(setting|settingName|settingHint|now|sourceIndex|metric|metricName|ownRow|weekday|weekdayName|weight:.*)$/,
};
/** Rows of the heads, and the columns that name a row to people, by the column that they name it for. */
const HEADS: { readonly [sheet: string]: number } = { days: 2, settings: 3 };
const NAMED_BY: readonly (readonly [columns: RegExp, by: readonly string[]])[] = [
  [/^value$/, ['setting']],
  [/^(sourceDirection|sourceSegment|sourceCost|kept:.*)$/, ['sourceName']],
  [/^plan:/, ['planMonth', 'planSource']],
  [/^mPlan:/, ['mPlanMonth', 'mPlanManager']],
  [/^ownName$/, ['metric']],
  [/^ownRow(Name|Better)$/, ['ownRow']],
  [/^ownWeight$/, ['weekday']],
];
const LONELY = /^=[\d+]+$/;

/** The add-on's sheets: what each is for, by its number. */
export function ownSheets({ spreadsheet }: Table): ReadonlyMap<number, SheetKey> {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(SHEET_MARK).find();
  const told = marks.flatMap((mark) => {
    const { key, id } = JSON.parse(mark.getValue() ?? '{}') as { key?: string; id?: number };
    const known = SHEETS.find((sheet) => sheet.key === key);
    const here = mark.getLocation().getSheet()?.getSheetId();
    return known && here !== undefined && id === here ? [[here, known.key] as const] : [];
  });
  return new Map(told);
}

/** Every cell of «Дни», «Настройки» and people's own sheets in which something was typed. */
export function factsOf(table: Table): Fact[] {
  const own = ownSheets(table);
  return table.host.model.getters.getSheetIds().flatMap((sheetId) => {
    const key = own.get(numberOfSheet(sheetId));
    const cells = cellsOf(table, sheetId);
    if (key === undefined) {
      return cells.map(({ row, column, content }) => ({ of: `own|${sheetId}|${row}|${column}`, holds: content }));
    }
    return HEADS[key] === undefined ? [] : factsOfRecords(key, cells, HEADS[key]);
  });
}

function factsOfRecords(sheet: SheetKey, cells: readonly Typed[], heads: number): Fact[] {
  const keys = new Map(cells.filter(({ row }) => row === 1).map(({ column, content }) => [column, content]));
  const byRow = new Map<number, Map<string, string>>();
  for (const { row, column, content } of cells) {
    const known = byRow.get(row) ?? byRow.set(row, new Map()).get(row);
    const key = keys.get(column);
    if (key !== undefined) known?.set(key, content);
  }
  return cells.flatMap(({ row, column, content }) => {
    const key = keys.get(column) ?? '#';
    const names = namesOf(sheet, key);
    const isRecord = /^\d{5}$/.test(byRow.get(row)?.get('day') ?? ''); // in a row of the heads too: they were deleted
    if ((row <= heads && !isRecord) || OWN[sheet]?.test(key) || names.includes(key)) return [];
    const named = names.map((name) => (byRow.get(row)?.get(name) ?? '').toLowerCase());
    if (content === 'FALSE' && (key === '#' || named.includes(''))) return []; // an empty box of nobody's
    return [{ of: [sheet, ...named, key].join('|'), holds: content }];
  });
}

function namesOf(sheet: SheetKey, key: string): readonly string[] {
  if (sheet === 'days') return ['day', 'source'];
  return NAMED_BY.find(([columns]) => columns.test(key))?.[1] ?? [];
}

/** Numbers and words that people typed in a sequence, as they are found anywhere in the spreadsheet, the journal included. */
export function marksOf(table: Table): ReadonlySet<string> {
  const found = table.host.model.getters
    .getSheetIds()
    .flatMap((sheetId) => cellsOf(table, sheetId))
    .flatMap(({ content }) => asNumber(content).match(/\b70000\d\d\b/g) ?? []);
  return new Set(found);
}

/** A number typed where a day belongs is one, far in the future; the journal says so. */
const asNumber = (content: string): string =>
  /^\d{5}-\d\d-\d\d$/.test(content) ? String(Date.parse(`+0${content}`) / 86_400_000 + 25_569) : content;

type Getters = Table['host']['model']['getters'];
type Compiled = { readonly rangeDependencies: readonly unknown[]; toFormulaString(getters: Getters): string };
/** A formula that looks at no other cell, as people type one: it says the same wherever it is moved. Ours are left out. */
const lonely = (formula: Compiled, getters: Getters): string => {
  const text = formula.rangeDependencies.length > 0 ? '' : formula.toFormulaString(getters);
  return LONELY.test(text) ? text : '';
};

function cellsOf({ host }: Table, sheetId: string): Typed[] {
  const { getters } = host.model;
  return getters.getCells(sheetId).flatMap((cell) => {
    const content = cell.isFormula ? lonely(cell.compiledFormula, getters) : cell.content.replace(/^'/, ''); // a text may be kept with its mark
    if (content === '') return [];
    const { row, col } = getters.getCellPosition(cell.id);
    return [{ row: row + 1, column: col + 1, content }];
  });
}

/** What is in the one and not in the other, counted: a number that stands in two rows is two. */
export function lacking(from: readonly Fact[], other: readonly Fact[]): Fact[] {
  const left = new Map<string, number>();
  const name = ({ of, holds }: Fact): string => `${of}=${holds}`;
  for (const fact of other) left.set(name(fact), (left.get(name(fact)) ?? 0) + 1);
  return from.filter((fact) => {
    const rest = left.get(name(fact)) ?? 0;
    left.set(name(fact), rest - 1);
    return rest <= 0;
  });
}

/** Cells of the add-on's sheets in which a formula shows an error. */
export function errorsIn(table: Table): string[] {
  const { getters } = table.host.model;
  const own = ownSheets(table);
  return getters.getSheetIds().flatMap((sheetId) => {
    const key = own.get(numberOfSheet(sheetId));
    const formulas = key === undefined ? [] : getters.getCells(sheetId).filter(({ isFormula }) => isFormula);
    return formulas.flatMap(({ id }) => {
      const { row, col } = getters.getCellPosition(id);
      const { type, value } = getters.getEvaluatedCell({ sheetId, row, col });
      return type === 'error' ? [`${key}, row ${row + 1}, column ${col + 1}: ${String(value)}`] : [];
    });
  });
}
