import type { Host } from '../../host/index';
import type { Edit } from './edits';

/** What of Google's classes the workbench itself calls. */
interface GridRange {
  setValue(value: unknown): void;
  getDisplayValue(): string;
  activate(): void;
}
interface GridSheet {
  getRange(row: number, column: number, rows: number, columns: number): GridRange;
  getRange(a1: string): GridRange;
  getName(): string;
  getSheetId(): number;
}
interface GridBook {
  getSheets(): GridSheet[];
  getSheetByName(name: string): GridSheet | null;
  getActiveSheet(): GridSheet;
}

/** The document as the bundle has it, for the page's own needs. */
export function bookOf(host: Host): GridBook {
  return (host.globals.SpreadsheetApp as { getActive(): GridBook }).getActive();
}

export type Area = Omit<Edit, 'oldValue'>;

export function rangeIn(host: Host, { sheetId, left, top, right, bottom }: Area): GridRange {
  const sheet = bookOf(host).getSheets()[host.model.getters.getSheetIds().indexOf(sheetId)];
  if (sheet === undefined) throw new Error(`No sheet ${sheetId}`);
  return sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
}

/** The event that Sheets gives to onEdit; value and oldValue are text and there only when one cell was changed. */
export function editEvent(host: Host, { oldValue, ...area }: Edit): Record<string, unknown> {
  const event = { authMode: 'LIMITED', source: bookOf(host), range: rangeIn(host, area) };
  if (area.left !== area.right || area.top !== area.bottom) return event;
  const { value } = host.model.getters.getEvaluatedCell({ sheetId: area.sheetId, col: area.left, row: area.top });
  const isFilled = value !== null && value !== '';
  return { ...event, ...(isFilled && { value: textOf(value) }), ...(oldValue !== undefined && { oldValue }) };
}

/** A value as an event carries it: 7.5, 46348 for a day, TRUE. */
export function textOf(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
