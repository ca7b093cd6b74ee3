import type { Settings } from '../core/funnel/settings';
import { fingerprint } from './fingerprint';
import { LAYOUT } from './layout';
import { MADE_MARK, type Workbook } from './workbook';

/** What the sheets are made by, as a short mark: this version's layout, and the settings that matter. */
export const madeFrom = ({ language, currency, sources, ownNames, ownRows, managers, costPercent }: Settings): string =>
  `${LAYOUT}:${fingerprint(JSON.stringify([language, currency, sources, ownNames, ownRows, managers, costPercent]))}`;

/** Remembers from which settings the sheets were made, so that a later change is noticed. */
export function rememberMade({ spreadsheet, made }: Workbook, settings: Settings): void {
  const value = madeFrom(settings);
  if (made === undefined) spreadsheet.addDeveloperMetadata(MADE_MARK, value);
  else if (made.getValue() !== value) made.setValue(value);
}
