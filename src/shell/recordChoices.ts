import type { RecordColumn } from '../sheets/recordPlan';
import { choiceRule, isOffered, offers, type Rule } from './choices';
import type { Services } from './ports';
import { columnsBy, type RecordBody } from './recordBody';
import { runsOf } from './runs';

interface ChoiceRun {
  readonly choice: NonNullable<RecordColumn['choice']>;
  readonly start: number;
  readonly count: number;
  readonly rows: number;
}

/** Puts the choices into their columns. Boxes may take what a cell holds: one that holds anything else gets none. */
export function putChoices(services: Services, body: RecordBody, lastRow: number): void {
  const { sheet, plan, isNew } = body;
  for (const { choice, start, count, rows } of choicesOf(body, lastRow)) {
    const rule = choiceRule(services, choice);
    const range = sheet.getRange(plan.headRows + 1, start, rows, count);
    const cells: unknown[][] = isNew || choice.kind !== 'checkbox' ? [] : range.getValues();
    if (cells.flat().some(isTaken)) {
      const present = range.getDataValidations();
      const stays = (r: number, c: number): Rule | null => {
        const there = present[r]?.[c] ?? null;
        return offers(there, choice) ? null : there;
      };
      range.setDataValidations(cells.map((row, r) => row.map((cell, c) => (isTaken(cell) ? stays(r, c) : rule))));
    } else range.setDataValidation(rule);
  }
}

const isTaken = (cell: unknown): boolean => cell !== '' && typeof cell !== 'boolean';

/** Whether the choices are there; of a column the first row is asked, and where it has none of boxes, all rows. */
export function areChoicesThere(body: RecordBody, lastRow: number): boolean {
  const choices = choicesOf(body, lastRow);
  const width = choices.reduce((most, { start, count }) => Math.max(most, start + count - 1), 0);
  if (width === 0) return true;
  const [offered = []] = body.sheet.getRange(body.plan.headRows + 1, 1, 1, width).getDataValidations();
  const missing = choices.filter(({ choice, start, count }) =>
    Array.from({ length: count }, (_, index) => offered[start - 1 + index] ?? null).some(
      (rule) => !offers(rule, choice),
    ),
  );
  return missing.every((run) => run.choice.kind === 'checkbox' && areBoxesThere(body, run));
}

/** Whether boxes are missing only where something else stands. */
function areBoxesThere({ sheet, plan }: RecordBody, { choice, start, count, rows }: ChoiceRun): boolean {
  const range = sheet.getRange(plan.headRows + 1, start, rows, count);
  const [rules, cells]: [(Rule | null)[][], unknown[][]] = [range.getDataValidations(), range.getValues()];
  return cells.every((row, r) => row.every((cell, c) => isTaken(cell) || offers(rules[r]?.[c] ?? null, choice)));
}

/** Columns next to each other with the same choice. */
function choicesOf(body: RecordBody, lastRow: number): ChoiceRun[] {
  const keyOf = ({ choice }: RecordColumn): string => (isOffered(choice) ? JSON.stringify(choice) : '');
  return [...columnsBy(body, keyOf)].flatMap(([key, places]) => {
    const choice = body.plan.columns.find((column) => keyOf(column) === key)?.choice;
    if (key === '' || !choice) return [];
    const rows = Math.min(choice.rows ?? lastRow, lastRow - body.plan.headRows);
    return runsOf([...places].sort((a, b) => a - b)).map(({ start, count }) => ({ choice, start, count, rows }));
  });
}
