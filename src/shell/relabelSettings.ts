import type { Settings } from '../core/funnel/settings';
import { LANGUAGES } from '../core/words/languages';
import { columnCells, type PlainCell, type SheetTable } from '../sheets/readSettings';
import { fixedRows } from '../sheets/settingsContent';
import { cellName } from './paint';
import type { Sheet } from './ports';
import { runsOf } from './runs';
import type { TypedOver } from './typedOver';
import type { Restore } from './writeReport';

/** Columns with words of ours in the rows of the fixed lists: they change with the language. */
const LABELS = ['settingName', 'settingHint', 'metricName', 'weekdayName'];

/** What the add-on itself writes as labels of the fixed lists, in every language. */
const labelsOf = (settings: Settings): ReadonlySet<PlainCell> =>
  new Set(
    LANGUAGES.flatMap((language) =>
      Object.values(fixedRows({ ...settings, language })).flatMap((rows) =>
        rows.flatMap((row) => LABELS.flatMap((label) => row[label] ?? [])),
      ),
    ),
  );

/**
 * Says the fixed lists' words in the table's language where they are in another. What somebody typed over one is
 * journalled first. Gives whether any was.
 */
export function relabel(
  sheet: Sheet,
  table: SheetTable,
  { settings, restore }: { readonly settings: Settings; readonly restore: Restore },
): boolean {
  const words = Object.entries(fixedRows(settings)).flatMap(([list, rows]) => {
    const keys = columnCells(table, list).map(String);
    return rows.flatMap((row) => {
      const at = keys.indexOf(String(row[list]));
      return LABELS.flatMap((label) => (at < 0 || row[label] === undefined ? [] : [{ at, label, word: row[label] }]));
    });
  });
  const wrong = words.filter(({ at, label, word }) => columnCells(table, label)[at] !== word);
  const ours = wrong.length === 0 ? new Set() : labelsOf(settings);
  const typed = wrong.flatMap(({ at, label }) => typedAt(table, label, at).filter(({ value }) => !ours.has(value)));
  if (typed.length > 0) restore(sheet, typed);
  for (const label of new Set(wrong.map((one) => one.label))) {
    const cells = wrong.filter((one) => one.label === label).sort((a, b) => a.at - b.at);
    for (const { start, count, index } of runsOf(cells.map(({ at }) => at))) {
      const lines = cells.slice(index, index + count).map(({ word }) => [word]);
      sheet.getRange(start + 1, table.columns.get(label) ?? 1, count, 1).setValues(lines);
    }
  }
  return wrong.length > 0;
}

function typedAt(table: SheetTable, key: string, index: number): TypedOver[] {
  const [value = '', row, column] = [columnCells(table, key)[index], index + 1, table.columns.get(key) ?? 1];
  return value === '' ? [] : [{ row, column, cell: cellName(row, column), value, isUnasked: true }];
}
