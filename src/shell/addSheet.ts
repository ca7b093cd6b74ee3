import { say } from '../core/words/say';
import { titleKey } from '../sheets/book';
import { SHEETS, type SheetDefinition, type SheetKey } from '../sheets/sheetPlan';
import type { Sheet, Spreadsheet } from './ports';
import { markOf, openWorkbook, SHEET_MARK, type Workbook } from './workbook';

/**
 * Adds a sheet that comes when there is something in it, unwritten, and gives the workbook with it; one that is there is
 * left alone. Whoever looks at another sheet stays there: Google turns to a sheet that it inserts.
 */
export function bringSheet(workbook: Workbook, key: SheetKey): Workbook {
  const definition = SHEETS.find((one) => one.key === key);
  if (definition === undefined || workbook.sheets.has(key)) return workbook;
  const shown = workbook.spreadsheet.getActiveSheet();
  addSheet(workbook, definition, titlesIn(workbook));
  shown.activate();
  return { ...openWorkbook(workbook.services), language: workbook.language };
}

/** The titles of the spreadsheet's sheets, ours and others'. */
export const titlesIn = ({ spreadsheet }: Workbook): ReadonlySet<string> =>
  new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));

/** Adds one of the add-on's sheets where it belongs among them, marked as ours. */
export function addSheet(
  { spreadsheet, language, sheets }: Workbook,
  { key, hidden }: SheetDefinition,
  taken: ReadonlySet<string>,
): void {
  const title = say(language, titleKey(key));
  const before = SHEETS.slice(
    0,
    SHEETS.findIndex((definition) => definition.key === key),
  );
  const index = before.filter((definition) => sheets.has(definition.key)).length;
  const sheet =
    (taken.has(title) ? emptySheet(spreadsheet, title) : undefined) ??
    spreadsheet.insertSheet(taken.has(title) ? say(language, 'sheet.taken', { title }) : title, index);
  sheet.addDeveloperMetadata(SHEET_MARK, markOf(key, sheet, { stamp: '' }));
  if (!hidden) return;
  sheet.hideSheet();
  sheet.protect().setWarningOnly(true);
}

/** A sheet of that title in which nothing stands: one whose adding was cut off before it was marked as ours, or nobody's. */
function emptySheet(spreadsheet: Spreadsheet, title: string): Sheet | undefined {
  const there = spreadsheet.getSheetByName(title);
  return there?.getLastRow() === 0 ? there : undefined;
}
