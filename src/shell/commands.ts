import { parseSettings } from '../core/funnel/settings';
import { type Language, say } from '../core/words/say';
import { readRecords } from '../sheets/readDays';
import { readSettings } from '../sheets/readSettings';
import { type Asked, answer, sentenceOf } from './answer';
import { createTable } from './create';
import { clearDemo, fillDemo } from './demo';
import { applyImport, previewImport } from './imports';
import { keepMonth } from './keepMonth';
import { whileLocked } from './lock';
import type { Services } from './ports';
import { lookFrom, replaceSettings } from './replaceSettings';
import { REQUESTS, read } from './requests';
import { saveDays } from './save';
import { entryDay, sidebarState, stateOf } from './sidebarState';
import type { Answer, EntryDay, ImportPreview, Saved, SidebarState } from './sidebarTypes';
import { addSources } from './sources';
import { undoLast } from './undo';
import { rememberWho } from './who';
import { openBook, openWorkbook, readTable } from './workbook';
import { firstSettings, USUALLY_KEPT } from './writeSettings';

/** The language that a user is spoken to in: the table's, or the spreadsheet's while there is no table to ask. */
export function languageOf(services: Services): Language {
  const workbook = openWorkbook(services);
  try {
    return readSettings(readTable(workbook, 'settings'), workbook).language;
  } catch {
    return workbook.language;
  }
}

/** Google refuses a reader's write in words of its own; what they may do is asked of a cell. */
const asked = (services: Services): Asked => ({
  language: () => languageOf(services),
  mayWrite: () => services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1).canEdit(),
});

/** What the sidebar can ask for: every argument is looked at before it is believed, every answer is a value or a sentence. */
export function sidebarCommands(services: Services) {
  const reading = <T>(command: () => T): Answer<T> => answer(asked(services), command);
  const writing = <T>(command: () => T): Answer<T> => reading(() => whileLocked(services, command));
  const thenState = (command: () => void): Answer<SidebarState> =>
    writing(() => {
      command();
      return sidebarState(services);
    });
  const ask = asker(services);
  return {
    openSidebar: () => reading(() => sidebarState(services)),
    openDay: (day: unknown): Answer<EntryDay> =>
      reading(() => {
        const open = openBook(openWorkbook(services));
        return entryDay(open, readRecords(open.days, open.settings), read(REQUESTS.day, day));
      }),
    chooseWho: (name: unknown) => thenState(() => rememberWho(services, read(REQUESTS.name, name))),
    createTable: (names: unknown): Answer<SidebarState> =>
      writing(() => {
        const sources = read(REQUESTS.names, names).map((name) => ({ name, kept: USUALLY_KEPT }));
        return stateOf(createTable(services, { settings: (workbook) => firstSettings(workbook, sources), ask }).open);
      }),
    addSources: (names: unknown) => thenState(() => addSources(services, read(REQUESTS.names, names))),
    fillDemo: () => thenState(() => fillDemo(services)),
    clearDemo: () => thenState(() => clearDemo(services)),
    saveDays: (request: unknown): Answer<Saved> => writing(() => saveDays(services, read(REQUESTS.save, request))),
    previewImport: (records: unknown): Answer<ImportPreview> =>
      reading(() => previewImport(services, read(REQUESTS.records, records))),
    applyImport: (request: unknown): Answer<SidebarState> =>
      writing(() => stateOf(applyImport(services, read(REQUESTS.import, request)))),
    undoLast: (): Answer<SidebarState> => writing(() => stateOf(undoLast(openBook(openWorkbook(services))).open)),
    lookFrom: (day: unknown) => thenState(() => lookFrom(services, read(REQUESTS.day, day))),
    applySettings: (settings: unknown) => thenState(() => replaceSettings(services, parseSettings(settings))),
  };
}

/** What the menu does; whatever happens is said in one sentence. */
export function menuCommands(services: Services) {
  const ui = services.SpreadsheetApp.getUi;
  const telling = (command: () => string): void => {
    try {
      ui().alert(whileLocked(services, command));
    } catch (error) {
      ui().alert(sentenceOf(asked(services), error));
    }
  };
  const told = (key: Parameters<typeof say>[1], parameters = {}): string => say(languageOf(services), key, parameters);
  return {
    create: () =>
      telling(() =>
        told(createTable(services, { ask: asker(services) }).changed ? 'dialog.created' : 'dialog.unchanged'),
      ),
    fillDemo: () =>
      telling(() => {
        fillDemo(services);
        return told('dialog.demoFilled');
      }),
    clearDemo: () =>
      telling(() => {
        clearDemo(services);
        return told('dialog.demoCleared');
      }),
    keepMonth: () => telling(() => told('dialog.monthKept', { title: keepMonth(services) })),
    undo: () =>
      telling(() => {
        const { undone, kept } = undoLast(openBook(openWorkbook(services)));
        return kept === 0
          ? told('dialog.undone', { cells: undone })
          : told('dialog.undoneExcept', { cells: undone, kept });
      }),
  };
}

/** Asks a question with yes and no. */
const asker =
  ({ SpreadsheetApp }: Services) =>
  (sentence: string): boolean => {
    const ui = SpreadsheetApp.getUi();
    return ui.alert(sentence, ui.ButtonSet.YES_NO) === ui.Button.YES;
  };
