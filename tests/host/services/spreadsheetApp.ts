import type { Seat } from '../book';
import { formatBuilder } from '../document/conditionalFormat';
import { builderService } from '../document/dataValidationRule';
import { ENUMS } from '../document/enums';
import { criteriaBuilder } from '../document/filter';
import { uiService } from './ui';

/** The global SpreadsheetApp. */
export function spreadsheetApp(seat: Seat): unknown {
  const active = (): unknown => (seat.container ? seat.make.spreadsheet(seat) : null);
  return seat.border.service<GoogleAppsScript.Spreadsheet.SpreadsheetApp>('SpreadsheetApp', {
    ...ENUMS,
    getActive: active,
    getActiveSpreadsheet: active,
    getActiveSheet: () => seat.make.sheet(seat, seat.book.engine.model.getters.getActiveSheetId()),
    getUi: () => uiService(seat),
    flush: () => undefined, // whoever looks sees what was written, so there is nothing to do,
    newDataValidation: () => builderService(seat),
    newFilterCriteria: () => criteriaBuilder(seat),
    newConditionalFormatRule: () => formatBuilder(seat),
  });
}
