import { INPUT_IDS, type InputMetric } from '../core/funnel/metrics';
import type { DayRecord } from '../core/funnel/records';
import { checkSettings, type Settings, type SourceSettings } from '../core/funnel/settings';
import { columnIn } from '../sheets/book';
import { sourceRow } from '../sheets/settingsContent';
import { refreshTable } from './create';
import { LATER } from './questions';
import { sameSource } from './sidebarState';
import { type OpenBook, sheetOf } from './workbook';
import { fillLists } from './writeSettings';

/** The sources of records that the settings do not know, each with what it has any number of. */
export function unknownSources(settings: Settings, records: readonly DayRecord[]): SourceSettings[] {
  const names = [...new Set(records.map(({ source }) => source))].filter(
    (name) => sameSource(settings, name) === undefined,
  );
  return names.map((name) => ({ name, kept: metricsIn(records.filter(({ source }) => source === name)) }));
}

const metricsIn = (records: readonly DayRecord[]): InputMetric[] =>
  INPUT_IDS.filter((id) => records.some(({ values }) => values[id] !== undefined));

/** Lists new sources, switches on what records bring to known ones, and refreshes the sheets; nothing new writes nothing. */
export function takeInSources(open: OpenBook, records: readonly DayRecord[]): void {
  const { settings } = open;
  const switched = switchOn(open, records);
  const added = unknownSources(settings, records);
  if (added.length > 0) listSources(open, added);
  else if (switched) refreshTable(open.workbook, LATER);
}

/**
 * Whether sources can be listed beside those that are there.
 *
 * @throws UserError what `checkSettings` throws
 */
export const checkAdded = (settings: Settings, added: readonly SourceSettings[]): void =>
  void checkSettings({ ...settings, sources: [...settings.sources, ...added] });

/**
 * Lists new sources in «Настройки» and refreshes the sheets.
 *
 * @throws UserError what `checkAdded` throws
 */
export function listSources({ workbook, settings, settingsTable }: OpenBook, added: readonly SourceSettings[]): void {
  if (added.length === 0) return;
  checkAdded(settings, added);
  fillLists(sheetOf(workbook, 'settings').sheet, settingsTable, { sourceName: added.map(sourceRow) });
  refreshTable(workbook, LATER);
}

/** A metric that a file brings for a source is kept for it from now on. */
function switchOn({ workbook, settings, settingsTable }: OpenBook, records: readonly DayRecord[]): boolean {
  const { sheet } = sheetOf(workbook, 'settings');
  const nameColumn = columnIn(settingsTable, 'sourceName') - 1;
  const missing = settings.sources.flatMap(({ name, kept }) =>
    metricsIn(records.filter(({ source }) => sameSource(settings, source) === name))
      .filter((id) => !kept.includes(id))
      .map((id) => ({ name, id })),
  );
  for (const { name, id } of missing) {
    const row = settingsTable.cells.findIndex((cells) => String(cells[nameColumn]).trim() === name) + 1;
    sheet.getRange(row, columnIn(settingsTable, `kept:${id}`)).setValue(true);
  }
  return missing.length > 0;
}
