import type { ColumnChoice } from '../sheets/recordPlan';
import type { Services } from './ports';

/** A rule of what may stand in a cell. */
export type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The rule of a choice: offered and hinted, never refused. */
export function choiceRule({ SpreadsheetApp }: Services, { kind, values, help }: ColumnChoice): Rule {
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

/** What Google calls the rules that `choiceRule` makes. */
const CRITERIA: { readonly [K in ColumnChoice['kind']]: string } = {
  list: 'VALUE_IN_LIST',
  checkbox: 'CHECKBOX',
  date: 'DATE_IS_VALID_DATE',
  number: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
};

/** A list without values offers nothing, and Google refuses it. */
export const isOffered = (choice?: ColumnChoice): choice is ColumnChoice =>
  choice !== undefined && (choice.kind !== 'list' || (choice.values ?? []).length > 0);

/** Whether a cell offers what is planned. */
export function offers(rule: Rule | null, { kind, values = [] }: ColumnChoice): boolean {
  if (rule === null || String(rule.getCriteriaType()) !== CRITERIA[kind]) return false;
  if (kind !== 'list') return true;
  const [offered]: unknown[] = rule.getCriteriaValues();
  const found = Array.isArray(offered) ? Array.from(offered, String) : [];
  return found.length === values.length && found.every((value, index) => value === values[index]);
}
