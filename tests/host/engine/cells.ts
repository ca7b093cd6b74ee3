/** Between Google's values and what the engine keeps in a cell. */
import { constants, helpers } from '@odoo/o-spreadsheet';
import { HostError } from '../errors';
import { instantOfSerial, serialOf } from './clock';
import type { Engine, HostCell } from './engine';
import { engineFormatOf, isDateFormat, isTextFormat } from './format';
import { fromEngine, toEngine } from './formula';
import { restyled } from './style';
import { readTyped } from './typed';

export interface CellRules {
  locale: string;
  decimal: string;
  timeZone: string;
  year: number;
  /** A Date of the bundle's own realm. */
  makeDate(instant: number): Date;
}

/** What a write changes: `format` only where the value brings one to an automatic cell. */
export interface CellWrite {
  content: string;
  format?: string;
}

const LONGEST = 50_000; // characters in a cell

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** Text that the engine would take for something else wears an apostrophe there, as it would when typed. */
function guarded(text: string): string {
  const taken =
    /^[=']/.test(text) ||
    /^(true|false)$/i.test(text) ||
    helpers.isNumber(text, constants.DEFAULT_LOCALE) ||
    helpers.isDateTime(text, constants.DEFAULT_LOCALE) ||
    /^[\d\s./-]*$/.test(text) ||
    text.startsWith('#');
  return taken && text !== '' ? `'${text}` : text;
}

/** What a text cell makes of a value: the apostrophe of a typed text is eaten, a number is written as the locale does. */
function asTyped(value: unknown, { decimal }: CellRules): string {
  if (typeof value === 'number') return String(value).replace('.', decimal);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value).replace(/^'/, '');
}

/** A cell's content in the engine for a value that a script sets. */
export function contentOf(value: unknown, rules: CellRules, format: string): CellWrite {
  if (value === null || value === undefined || value === '') return { content: '' };
  if (typeof value === 'string' && value.length > LONGEST) {
    throw new HostError('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  if (isTextFormat(format) && typeof value !== 'object') return { content: guarded(asTyped(value, rules)) };
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return { content: numberContent(value) };
  if (isDate(value)) return dateContent(value, rules);
  if (typeof value !== 'string') return { content: guarded(String(value)) };
  if (value.startsWith("'")) return { content: guarded(value.slice(1)) };
  if (/^=./.test(value)) return { content: toEngine(value, rules) };
  if (/^\+[^\d.,\s]/.test(value)) return { content: toEngine(`=${value}`, rules) };
  const typed = readTyped(value, rules);
  if (typeof typed.value === 'string') return { content: guarded(typed.value) };
  const { content } = contentOf(typed.value, rules, format);
  return typed.format === undefined ? { content } : { content, format: typed.format };
}

function numberContent(value: number): string {
  if (!Number.isFinite(value)) throw new HostError(`not in the local host: a cell with the number ${value}`);
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

function dateContent(date: Date, { timeZone, locale }: CellRules): CellWrite {
  const serial = serialOf(date.getTime(), timeZone);
  const day = locale === 'en_US' ? 'm/d/yyyy' : 'dd.mm.yyyy';
  return { content: numberContent(serial), format: Number.isInteger(serial) ? day : `${day} h:mm:ss` };
}

/** A cell's value as getValues gives it; `plain` leaves a date its serial number. */
export function valueAt(engine: Engine, at: CellAt, rules: CellRules): unknown {
  const { value, format } = rawAt(engine, at);
  if (typeof value === 'number' && isDateFormat(format)) return rules.makeDate(instantOfSerial(value, rules.timeZone));
  return value;
}

export interface CellAt {
  sheetId: string;
  column: number;
  row: number;
}

/** A cell's value, dates as serial numbers, and the engine's format that shows it. */
export function rawAt(
  engine: Pick<Engine, 'model' | 'cell'>,
  { sheetId, column, row }: CellAt,
): { value: string | number | boolean; format?: string | undefined } {
  const cell = engine.cell(sheetId, column, row);
  if (cell !== undefined && !cell.isFormula && cell.content !== '') {
    const { parsedValue, format, content } = cell;
    if (format === '@' && typeof parsedValue !== 'string') return { value: content, format };
    return { value: errorOf(parsedValue ?? ''), format };
  }
  const { value, format, ...rest } = engine.model.getters.getEvaluatedCell({ sheetId, col: column, row });
  const { message } = rest as { message?: string };
  return { value: errorOf(value ?? '', message === undefined ? undefined : String(message)), format };
}

const ERRORS: Record<string, string> = {
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#ERROR': '#VALUE!',
  '#SPILL!': '#REF!',
};

/** The engine's error as Google spells it; what the engine lumps together is told apart by its message where it can be. */
function errorOf(value: string | number | boolean, message?: string): string | number | boolean {
  if (typeof value !== 'string' || !value.startsWith('#')) return value;
  if (value === '#ERROR' && /zero|positive|negative|between|greater|less/i.test(message ?? '')) {
    return /divi/i.test(message ?? '') ? '#DIV/0!' : '#NUM!';
  }
  return ERRORS[value] ?? value;
}

/** The formula of a cell as the spreadsheet's locale writes it, '' where there is none. */
export function formulaOf(engine: Engine, cell: HostCell | undefined, rules: CellRules): string {
  return cell?.isFormula ? fromEngine(cell.compiledFormula.toFormulaString(engine.model.getters), rules) : '';
}

/** Google's number format of a cell. */
export function numberFormatOf(cell: HostCell | undefined): string {
  const kept = cell?.style?.numberFormat;
  const shown = cell?.format ?? '';
  if (kept !== undefined && engineFormatOf(kept) === shown) return kept;
  return shown === '' ? 'General' : shown;
}

/** What changes in a cell that gets Google's number format. */
export function withNumberFormat(
  cell: HostCell | undefined,
  google: string,
): { format: string; style: ReturnType<typeof restyled> } {
  const format = engineFormatOf(google);
  const kept = format === google || /^(general)?$/i.test(google) ? undefined : google;
  return { format, style: restyled(cell?.style, { numberFormat: kept }) };
}
