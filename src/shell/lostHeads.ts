import { isMoment } from '../sheets/journal';
import type { RecordPlan } from '../sheets/recordPlan';
import { patternOf } from '../sheets/sheetPlan';
import type { Found } from './paint';
import type { Places } from './placement';
import type { Sheet } from './ports';

/** Formats that heads have too. */
const OF_TEXT: ReadonlySet<string> = new Set([patternOf('general'), patternOf('text')]);

/**
 * Puts rows for the heads above the records where somebody deleted them: the first records stand in the heads' place, and
 * would be written over. Records are told by the formats of their numbers and days, lines of the journal, all text, by their
 * moment. Gives whether any was put in.
 */
export function makeRoomForHeads(
  sheet: Sheet,
  { headRows, columns }: Pick<RecordPlan, 'headRows' | 'columns'>,
  { places, found }: { readonly places: Places; readonly found: Found },
): boolean {
  const isRecord = (row: number): boolean =>
    found.values[row - 1]?.some((value) => value !== '') === true && // a row put in before a question looks like one
    columns.some(({ key, format }) => {
      const [wanted, at] = [patternOf(format), (places.get(key) ?? 0) - 1];
      const isFormatted = !OF_TEXT.has(wanted) && found.formats[row - 1]?.[at] === wanted;
      return isFormatted || isMoment(found.values[row - 1]?.[at]);
    });
  const heads = Array.from({ length: headRows - 1 }, (_, index) => index + 2); // keys that went are found anew
  const lost = heads.filter(isRecord).length;
  if (lost > 0) sheet.insertRowsBefore(headRows + 1 - lost, lost);
  return lost > 0;
}
