import { type Problem, UserError } from '../core/funnel/problem';
import { type Language, say } from '../core/words/say';
import type { Range, Services, Sheet } from './ports';
import type { Workbook } from './workbook';

const sheetsOf = ({ SpreadsheetApp }: Services): Sheet[] => SpreadsheetApp.getActiveSpreadsheet().getSheets();

/** Whether this user may write into the sheet at all; parts of it may still be closed. One call. */
export const mayWriteInto = (sheet: Sheet): boolean => sheet.getRange(1, 1).canEdit();

/**
 * Whether this user may write anything here: Google refuses a reader's write in words of its own. The sheet on show
 * mostly tells; where somebody closed it, the others are asked.
 */
export const mayWrite = (services: Services): boolean =>
  mayWriteInto(services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet()) ||
  sheetsOf(services).some(mayWriteInto);

/** Titles of the sheets that are closed to this user, in whole or in part, by a protection that does more than warn. */
export function closedSheets(services: Services): string[] {
  const { SHEET, RANGE } = services.SpreadsheetApp.ProtectionType;
  const isClosed = (sheet: Sheet): boolean =>
    [SHEET, RANGE].some((type) =>
      sheet.getProtections(type).some((protection) => !protection.isWarningOnly() && !protection.canEdit()),
    );
  return sheetsOf(services)
    .filter(isClosed)
    .map((sheet) => sheet.getName());
}

/** That sheets of these titles are closed to the user. */
export const closedProblem = (language: Language, titles: readonly string[]): Problem => ({
  code: 'sheetClosed',
  sheets: titles.map((title) => say(language, 'sheet.quoted', { title })).join(', '),
});

/**
 * Refuses a write before it is begun where its place is closed to this user: once begun, it would wait for the owner and
 * be carried out when they come. One call where it is open.
 *
 * @throws UserError noEditRights, sheetClosed
 */
export function requireOpen({ services, language }: Workbook, range: Range): void {
  if (range.canEdit()) return;
  if (!mayWrite(services)) throw new UserError({ code: 'noEditRights' });
  throw new UserError(closedProblem(language, [range.getSheet().getName()]));
}
