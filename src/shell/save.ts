import { UserError } from '../core/funnel/problem';
import { say } from '../core/words/say';
import type { PlainCell } from '../sheets/readSettings';
import { ownWeights } from '../sheets/readSettings';
import { type DayRow, ensureRows, readyRows, rowOfDay, rowsByDay } from './dayRows';
import type { Services } from './ports';
import { cellAt, eventOf, sameSource, stateOf, toCellValue } from './sidebarState';
import type { ChangedCell, Conflict, Saved, SaveRequest } from './sidebarTypes';
import { writeWeights } from './weights';
import type { OpenBook } from './workbook';
import type { NewCell } from './writeCells';
import { openToWrite, writeWhole } from './writeWhole';

/**
 * Saves what was typed in the sidebar: only cells that were changed there. A cell that somebody else changed meanwhile
 * is not overwritten but given back to be chosen.
 *
 * @throws UserError futureDay, unknownSource, negative
 */
export function saveDays(services: Services, { cells, events }: SaveRequest): Saved {
  const opened = openToWrite(services);
  for (const cell of cells) requireWritable(opened, cell);
  const open = ensureRows(opened, [...readyRows(opened.book), ...cells, ...eventRows(opened, events)]);
  const rows = rowsByDay(open);
  const [changes, conflicts]: [NewCell[], Conflict[]] = [[], []];
  for (const cell of cells) {
    const row = rowOfDay(rows, cell) ?? 0;
    const present = cellAt(open, row, cell.metric);
    const theirs = toCellValue(present);
    if (theirs === cell.value) continue;
    if (theirs === cell.was) changes.push(changeOf(cell, present));
    else conflicts.push({ ...cell, theirs });
  }
  const own = ownWeights(open.settingsTable); // refused before anything is written
  const action = say(open.workbook.language, 'action.entry');
  const saved = writeWhole(open, { action, cells: [...changes, ...eventChanges(open, events)] });
  writeWeights(saved, own);
  return { saved: changes.length, conflicts, state: stateOf(saved) };
}

function requireWritable({ settings, book }: OpenBook, { day, source, metric, value }: ChangedCell): void {
  if (day >= book.today) throw new UserError({ code: 'futureDay', day });
  if (sameSource(settings, source) === undefined) throw new UserError({ code: 'unknownSource', source });
  if (value !== null && value < 0 && !metric.startsWith('own:'))
    throw new UserError({ code: 'negative', metric, day, source, found: value });
}

const changeOf = ({ day, source, metric, value }: ChangedCell, was: PlainCell): NewCell => ({
  day,
  source,
  metric,
  was,
  now: value ?? '',
});

/** The rows in which words about days may stand. */
const eventRows = ({ settings }: OpenBook, events: SaveRequest['events']): DayRow[] =>
  events.flatMap(({ day }) => settings.sources.slice(0, 1).map(({ name }) => ({ day, source: name })));

/** A word about a day stands in the row of one source; what somebody else wrote there meanwhile stays beside it. */
function eventChanges(open: OpenBook, events: SaveRequest['events']): NewCell[] {
  return events.flatMap(({ day, event, was }) => {
    const found = eventOf(open, day);
    const source = found && String(cellAt(open, found.row, 'source'));
    if (!source || event === was || event === found.event) return [];
    const theirs = found.event === was ? '' : found.event;
    const now = [theirs, event].filter((part) => part !== '').join('; ');
    return now === found.event ? [] : [{ day, source, metric: 'event', was: found.event, now }];
  });
}
