import { sameNameKey } from '../core/funnel/settings';
import { say } from '../core/words/say';
import type { Services } from './ports';
import { sameSource } from './sidebarState';
import { usual } from './sourceActions';
import { checkAdded } from './sources';
import { addedLines } from './tellSources';
import { openToWrite, writeWhole } from './writeWhole';

/**
 * Adds sources to «Настройки», journalled; those that are there already stay as they are.
 *
 * @throws UserError what `checkAdded` throws
 */
export function addSources(services: Services, names: readonly string[]): void {
  const open = openToWrite(services);
  const unknown = names.map((name) => name.trim()).filter((name) => name !== '' && !sameSource(open.settings, name));
  const keys = unknown.map(sameNameKey);
  const added = unknown.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
  if (added.length === 0) return;
  checkAdded(open.settings, usual(added));
  const action = say(open.workbook.language, 'action.addSources', { names: added.join(', ') });
  writeWhole(open, { action, cells: [], lines: addedLines(open.workbook, added) });
}
