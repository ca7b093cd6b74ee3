import type { Settings } from '../core/funnel/settings';
import { LOG_COLUMNS } from '../sheets/constraintLog';
import { DEAL_COLUMNS } from '../sheets/deals';
import { DECISIONS_COLUMNS } from '../sheets/decisions';
import { HYPOTHESES_COLUMNS } from '../sheets/hypotheses';
import { JOURNAL_COLUMNS } from '../sheets/journal';
import { MANAGER_DAYS_COLUMNS } from '../sheets/managerDays';
import { MEETING_COLUMNS } from '../sheets/meeting';
import { SETTINGS_COLUMNS } from '../sheets/settingsSheet';
import { fingerprint } from './fingerprint';
import { MADE_MARK, type Workbook } from './workbook';

/** Columns of the sheets that people fill: a table of a version that had others is repaired when it is opened. */
const COLUMNS = [
  ...[SETTINGS_COLUMNS, MANAGER_DAYS_COLUMNS, DEAL_COLUMNS, HYPOTHESES_COLUMNS, DECISIONS_COLUMNS, MEETING_COLUMNS],
  ...[LOG_COLUMNS, JOURNAL_COLUMNS],
];

/** What the sheets are laid out by, as a short mark: the settings that matter, and this version's columns. */
export const madeFrom = ({ language, currency, sources, ownNames, ownRows, managers, costPercent }: Settings): string =>
  fingerprint(JSON.stringify([language, currency, sources, ownNames, ownRows, managers, costPercent, COLUMNS]));

/** Remembers from which settings the sheets were made, so that a later change is noticed. */
export function rememberMade({ spreadsheet, made }: Workbook, settings: Settings): void {
  const value = madeFrom(settings);
  if (made === undefined) spreadsheet.addDeveloperMetadata(MADE_MARK, value);
  else if (made.getValue() !== value) made.setValue(value);
}
