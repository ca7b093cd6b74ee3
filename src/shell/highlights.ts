import type { Highlight } from '../sheets/sheetPlan';
import type { Services, Sheet } from './ports';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Stands in every rule of ours, so that rules of a person are told apart and kept. */
const OURS = '"rm"="rm"';

/** Puts the add-on's rules before those that people made; one call to read, one to write. */
export function setHighlights(
  { SpreadsheetApp }: Services,
  sheet: Sheet,
  { highlights, isNew }: { readonly highlights: readonly Highlight[]; readonly isNew: boolean },
): void {
  const theirs = isNew ? [] : sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const ours = highlights.map(({ area, when, background, color, underline = false }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=AND(${OURS};${when.slice(1)})`)
      .setBackground(background)
      .setFontColor(color)
      .setUnderline(underline)
      .setRanges([sheet.getRange(plainArea(area))])
      .build(),
  );
  if (ours.length + theirs.length > 0) sheet.setConditionalFormatRules([...ours, ...theirs]);
}

/** Whether the sheet's rules of ours are the planned ones. Their formulas are not compared: a locale writes them its own way. */
export function areHighlighted(sheet: Sheet, highlights: readonly Highlight[]): boolean {
  const found = sheet.getConditionalFormatRules().filter(isOurs).map(areasOf);
  return found.length === highlights.length && highlights.every(({ area }, index) => found[index] === plainArea(area));
}

const plainArea = (area: string): string => area.replace(/\$/g, '');
const areasOf = (rule: Rule): string =>
  rule
    .getRanges()
    .map((range) => range.getA1Notation())
    .join();

function isOurs(rule: Rule): boolean {
  const [formula]: unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return String(formula).replace(/\s/g, '').includes(OURS);
}
