import { isInput } from '../core/funnel/metrics';
import type { DayRecord } from '../core/funnel/records';
import { entriesOf } from '../core/funnel/rollUp';
import { say } from '../core/words/say';
import { keptBySource } from '../sheets/book';
import { FIRST_SETTING_ROW } from '../sheets/settingsSheet';
import { type JournalLine, lastAction, linesOfAction, record } from './journal';
import { requireOpen } from './permissions';
import type { Range } from './ports';
import { checkAdded, unknownSources } from './sources';
import { type OpenBook, sheetOf, type Workbook } from './workbook';

/** Key in the journal of a source that was added to «Настройки». */
export const ADDED = 'source:added';
/** Key of a metric that an import switched on for a source. */
export const KEPT = 'source:kept';
/** Keys of a source that an undoing took out again, and of a metric that it switched off. */
export const GONE = 'source:gone';
export const OFF = 'source:off';

/** Whether a line of the journal tells of a source in «Настройки». */
export const isOfSource = ({ metric = '' }: Pick<JournalLine, 'metric'>): boolean => metric.startsWith('source:');

/**
 * Journals what an import is about to add to «Настройки»: a cut after it was added leaves it told, and undone with the
 * import. Gives the id of the action where there is anything to tell; the rest of it is told under that id then.
 *
 * @throws UserError sheetClosed, and what `checkAdded` throws
 */
export function tellSources(
  open: OpenBook,
  records: readonly DayRecord[],
  { action, staged }: { readonly action: string; readonly staged: string | undefined },
): string | undefined {
  const { workbook } = open;
  const lines = sourceLines(open, records);
  if (lines.length === 0) return undefined;
  checkAdded(open.settings, unknownSources(open.settings, records));
  requireOpenSettings(workbook);
  const batch = staged ?? workbook.services.Utilities.getUuid();
  record(workbook, { batch, who: workbook.who, action, lines });
  return batch;
}

/**
 * Refuses what adds to «Настройки» or takes out of it where this user may not.
 *
 * @throws UserError sheetClosed
 */
export const requireOpenSettings = (workbook: Workbook): void => requireOpen(workbook, settingsCell(workbook));

const settingsCell = (workbook: Workbook): Range => sheetOf(workbook, 'settings').sheet.getRange(FIRST_SETTING_ROW, 1);

/**
 * What an import that was cut off told of sources before it told of anything else: the newest action, of the same file.
 * As far as it is so still, it is told again with what the import then writes, so that both are undone together; where
 * «Настройки» is closed to this user it is not, as they could not undo it.
 */
export function toldBefore({ workbook, settings }: OpenBook, action: string): JournalLine[] {
  const last = lastAction(workbook);
  if (last?.title !== action) return [];
  const lines = linesOfAction(workbook, last.batch);
  if (!lines.every(isOfSource) || !settingsCell(workbook).canEdit()) return [];
  return lines.flatMap(({ place, source, metric, now }) => {
    const listed = settings.sources.find(({ name }) => name === source);
    const isSoStill = metric === ADDED || listed?.kept.some((one) => one === now);
    return listed !== undefined && isSoStill ? [{ place, source, metric, now }] : [];
  });
}

function sourceLines({ settings, workbook }: OpenBook, records: readonly DayRecord[]): JournalLine[] {
  const place = say(workbook.language, 'sheet.settings');
  const kept = keptBySource(settings);
  const switched = new Set<string>();
  for (const { source, values } of records) {
    const own = kept[source];
    for (const [metric] of entriesOf(values)) {
      if (own !== undefined && isInput(metric) && !own.includes(metric)) switched.add(`${source}\n${metric}`);
    }
  }
  return [
    ...unknownSources(settings, records).map(({ name }) => ({ place, source: name, metric: ADDED })),
    ...[...switched].map((key): JournalLine => {
      const [source = '', metric = ''] = key.split('\n');
      return { place, source, metric: KEPT, now: metric };
    }),
  ];
}

/** The journal's lines of sources that somebody adds by name. */
export const addedLines = ({ language }: OpenBook['workbook'], names: readonly string[]): JournalLine[] =>
  names.map((source) => ({ place: say(language, 'sheet.settings'), source, metric: ADDED }));
