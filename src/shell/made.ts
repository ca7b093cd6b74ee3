import type { Settings } from '../core/funnel/settings';
import { fingerprint } from './fingerprint';
import { MADE_MARK, type Workbook } from './workbook';

/** What of the settings the sheets are laid out by, as a short mark. */
export const madeFrom = ({ language, currency, sources, ownNames, ownRows, managers }: Settings): string =>
  fingerprint(JSON.stringify([language, currency, sources, ownNames, ownRows, managers]));

/** Remembers from which settings the sheets were made, so that a later change is noticed. */
export function rememberMade({ spreadsheet, made }: Workbook, settings: Settings): void {
  const value = madeFrom(settings);
  if (made === undefined) spreadsheet.addDeveloperMetadata(MADE_MARK, value);
  else if (made.getValue() !== value) made.setValue(value);
}
