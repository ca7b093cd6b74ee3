import { UserError } from '../core/funnel/problem';
import type { Settings } from '../core/funnel/settings';
import { LANGUAGES, say } from '../core/words/say';
import { writeDay } from '../core/words/writeDay';
import { flowRows } from '../sheets/book';
import { lastActions } from './actions';
import type { Services } from './ports';
import { REQUESTS, read } from './requests';
import { stateOf } from './sidebarState';
import type { Answer, DoneAction, UndoneState } from './sidebarTypes';
import { type Undone, undoBatch, undoLast } from './undo';
import { openWorkbook } from './workbook';
import { openToWrite } from './writeWhole';

interface Answering {
  readonly reading: <T>(command: () => T) => Answer<T>;
  readonly writing: <T>(command: () => T) => Answer<T>;
}

/** What the sidebar can undo. */
export const undoCommands = (services: Services, { reading, writing }: Answering) => ({
  undoLast: (): Answer<UndoneState> => writing(() => undoneState(undoLast(openToWrite(services)))),
  listActions: (): Answer<readonly DoneAction[]> => reading(() => lastActions(openWorkbook(services))),
  undoAction: (batch: unknown): Answer<UndoneState> =>
    writing(() => undoneState(undoBatch(openToWrite(services), read(REQUESTS.batch, batch)))),
});

const undoneState = (done: Undone): UndoneState => {
  const { open, undone, kept, keptCells } = done;
  return { state: stateOf(open), said: undoneSaid(done), undone, kept, keptCells };
};

/**
 * Undoes the newest import that is not undone yet and of which anything may be, whatever was done since.
 *
 * @throws UserError nothingToUndo
 */
export function undoLastImport(services: Services): Undone {
  const open = openToWrite(services);
  const beginnings = LANGUAGES.map((language) => say(language, 'action.import', { file: '' }));
  const isImport = ({ title, isUndone, isPassed }: DoneAction): boolean =>
    !isUndone && !isPassed && beginnings.some((beginning) => title.startsWith(beginning));
  const found = lastActions(open.workbook).find(isImport);
  if (found === undefined) throw new UserError({ code: 'nothingToUndo' });
  return undoBatch(open, found.batch);
}

/** What undoing came to, in a sentence: what was put back or, where an undoing was undone, done again, how much was left and where. */
export function undoneSaid({ open, title: what, isAgain, undone, kept, keptCells }: Undone): string {
  const { settings } = open;
  const { language } = settings;
  if (undone === 0) return say(language, 'undo.nothing', { what });
  const how = say(language, isAgain ? 'undo.again' : 'undo.undone');
  if (kept === 0) return say(language, 'undo.done', { how, what });
  if (keptCells.length === 0) return say(language, 'undo.except', { how, what, kept });
  const places = keptCells.map((cell) => say(language, 'undo.keptAt', placeSaid(settings, cell))).join('; ');
  const more = kept > keptCells.length ? '; …' : '';
  return say(language, 'undo.exceptAt', { how, what, kept, places: `${places}${more}` });
}

const placeSaid = (settings: Settings, { day, source, metric }: Undone['keptCells'][number]) => ({
  metric: flowRows(settings).find(({ id }) => id === metric)?.name ?? metric,
  source,
  day: writeDay(day, settings),
});
