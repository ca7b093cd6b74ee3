import { LOG_COLUMNS } from '../sheets/constraintLog';
import { DEAL_COLUMNS } from '../sheets/deals';
import { DECISIONS_COLUMNS } from '../sheets/decisions';
import { HYPOTHESES_COLUMNS } from '../sheets/hypotheses';
import { JOURNAL_COLUMNS } from '../sheets/journal';
import { MANAGER_DAYS_COLUMNS } from '../sheets/managerDays';
import { MEETING_COLUMNS } from '../sheets/meeting';
import { SETTINGS_COLUMNS, SINGLE_SETTINGS } from '../sheets/settingsSheet';

/**
 * The number of the layout that this version makes, part of the mark on the spreadsheet: raised whenever LAYOUT_OF changes,
 * so that an older table is repaired when it is opened, and a newer one is left alone.
 */
export const LAYOUT = 7;
/** What older tables may lack: columns of the sheets that people fill, and rows of the settings. */
export const LAYOUT_OF: readonly (readonly string[])[] = [
  ...[SETTINGS_COLUMNS, MANAGER_DAYS_COLUMNS, DEAL_COLUMNS, HYPOTHESES_COLUMNS, DECISIONS_COLUMNS, MEETING_COLUMNS],
  ...[LOG_COLUMNS, JOURNAL_COLUMNS, SINGLE_SETTINGS],
];

/**
 * Whether another version made a table, by its mark: one before this, or one after it. Marks without a number are of the
 * first versions.
 *
 * @example madeBy('1000000:abc') // => 'newer'
 * @example madeBy('abc') // => 'older'
 */
export function madeBy(mark: string | null | undefined): 'older' | 'this' | 'newer' {
  const [, number = '0'] = /^(\d+):/.exec(mark ?? '') ?? [];
  return Number(number) === LAYOUT ? 'this' : Number(number) < LAYOUT ? 'older' : 'newer';
}

/** Columns that «Настройки» has gained since the first version. */
const NEWER_COLUMNS: readonly string[] = [
  ...['sourceCost', 'personRole', 'criterion'],
  ...['mPlanMonth', 'mPlanManager', 'mPlan:held', 'mPlan:payments', 'mPlan:revenue', 'gap9'],
  ...['specialWeek', 'specialReason', 'normMetric', 'normSource', 'normFrom', 'normReason', 'gap8'],
];

/**
 * The columns that «Настройки» must have, by the mark of the version that made it: which of the newer ones an older table
 * has is not known, and those that it lacks come when it is brought up to date.
 */
export const settingsColumnsOf = (mark: string | null | undefined): readonly string[] =>
  madeBy(mark) === 'older' ? SETTINGS_COLUMNS.filter((key) => !NEWER_COLUMNS.includes(key)) : SETTINGS_COLUMNS;
