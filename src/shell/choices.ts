import type { ColumnChoice } from '../sheets/recordPlan';
import type { Services } from './ports';

/** A rule of what may stand in a cell: offered and hinted, never refused. */
export function choiceRule(
  { SpreadsheetApp }: Services,
  { kind, values, help }: ColumnChoice,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const blank = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  const hinted = help === undefined ? blank : blank.setHelpText(help);
  switch (kind) {
    case 'list':
      return hinted.requireValueInList([...(values ?? [])], true).build();
    case 'checkbox':
      return hinted.requireCheckbox().build();
    case 'date':
      return hinted.requireDate().build();
    case 'number':
      return hinted.requireNumberGreaterThanOrEqualTo(0).build();
  }
}
