import type { Highlight } from '../sheets/sheetPlan';
import type { Services, Sheet } from './ports';

/** Stands in every rule of ours, so that rules of a person are told apart and kept. */
const OURS = '"rm"="rm"';

/** Puts the add-on's rules before those that people made; one call to read, one to write. */
export function setHighlights(
  { SpreadsheetApp }: Services,
  sheet: Sheet,
  { highlights, isNew }: { readonly highlights: readonly Highlight[]; readonly isNew: boolean },
): void {
  const theirs = isNew ? [] : sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const ours = highlights.map(({ area, when, background, color }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=AND(${OURS};${when.slice(1)})`)
      .setBackground(background)
      .setFontColor(color)
      .setRanges([sheet.getRange(area.replace(/\$/g, ''))])
      .build(),
  );
  if (ours.length + theirs.length > 0) sheet.setConditionalFormatRules([...ours, ...theirs]);
}

function isOurs(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean {
  const [formula]: unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return String(formula).replace(/\s/g, '').includes(OURS);
}
