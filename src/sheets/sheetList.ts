import type { WordKey } from '../core/words/say';

/** Key of a sheet: how code and table.json name it, whatever its title. */
export type SheetKey =
  | 'plan'
  | 'rm'
  | 'weeks'
  | 'months'
  | 'days'
  | 'managers'
  | 'managerDays'
  | 'deals'
  | 'funnel'
  | 'economics'
  | 'goal'
  | 'hypotheses'
  | 'constraint'
  | 'constraintLog'
  | 'meeting'
  | 'decisions'
  | 'settings'
  | 'journal';

/** A sheet of the workbook: its title and where it stands; the order is the order of the tabs. */
export interface SheetDefinition {
  readonly key: SheetKey;
  readonly title: WordKey;
  readonly hidden?: true;
  /** Comes when there is something in it. */
  readonly late?: true;
}
/** The sheets, left to right. */
export const SHEETS: readonly SheetDefinition[] = [
  { key: 'plan', title: 'sheet.plan' },
  { key: 'rm', title: 'sheet.rm' },
  { key: 'weeks', title: 'sheet.weeks' },
  { key: 'months', title: 'sheet.months' },
  { key: 'days', title: 'sheet.days' },
  { key: 'managers', title: 'sheet.managers', late: true },
  { key: 'managerDays', title: 'sheet.managerDays', late: true },
  { key: 'deals', title: 'sheet.deals', late: true },
  { key: 'funnel', title: 'sheet.funnel', late: true },
  { key: 'economics', title: 'sheet.economics', late: true },
  { key: 'goal', title: 'sheet.goal', late: true },
  { key: 'hypotheses', title: 'sheet.hypotheses', late: true },
  { key: 'constraint', title: 'sheet.constraint', late: true },
  { key: 'constraintLog', title: 'sheet.constraintLog', late: true },
  { key: 'meeting', title: 'sheet.meeting', late: true },
  { key: 'decisions', title: 'sheet.decisions', late: true },
  { key: 'settings', title: 'sheet.settings' },
  { key: 'journal', title: 'sheet.journal', hidden: true },
];
