import { type JournalRow, NO_WAY_BACK, newestLines, passedOver, UNDOES } from './journal';
import type { DoneAction } from './sidebarTypes';
import type { Workbook } from './workbook';

/** How many actions can be looked back at. */
export const MOST_ACTIONS = 20;

/** The newest actions that can be undone, the newest first; one that was undone says so, and its undoing can be undone. */
export function lastActions(workbook: Workbook): DoneAction[] {
  const actions: DoneAction[] = [];
  const undone = new Set<string>();
  const seen = new Set<string>();
  const { lines } = newestLines(workbook);
  const passed = passedOver(lines);
  for (const line of lines) {
    if (line.batch === NO_WAY_BACK) break;
    if (line.metric === UNDOES && line.batch !== '' && !undone.has(line.batch)) undone.add(line.now);
    if (line.batch === '' || seen.has(line.batch)) continue;
    seen.add(line.batch);
    actions.push(actionOf(line));
  }
  return actions
    .slice(0, MOST_ACTIONS)
    .map((action) => ({ ...action, isUndone: undone.has(action.batch), isPassed: passed.has(action.batch) }));
}

const actionOf = ({ batch, action, at, who }: JournalRow): DoneAction => ({
  batch,
  title: action,
  at,
  who,
  isUndone: false,
  isPassed: false,
});
