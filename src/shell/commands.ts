import { parseSettings } from '../core/funnel/parseSettings';
import { type Language, say } from '../core/words/say';
import { readRecords } from '../sheets/readDays';
import { readSettings } from '../sheets/readSettings';
import { addSources } from './addSources';
import { type Asked, answer, sentenceOf } from './answer';
import { clearDemo } from './clearDemo';
import { createTable } from './create';
import { dealCommands } from './dealCommands';
import { acceptNorm, markWeek } from './decideNorms';
import { fillDemo } from './demo';
import { showEconomics } from './economics';
import { showFunnel } from './funnel';
import { goalCommands, showGoal } from './goalCommands';
import { hypothesisCommands, showHypotheses } from './hypothesisCommands';
import { applyImport, previewImport } from './imports';
import { keepMonth } from './keepMonth';
import { lookFrom } from './lookFrom';
import { showManagers } from './managers';
import { meetingCommands, showMeeting } from './meetingCommands';
import type { SidebarPage } from './menu';
import { closedSheets, mayWrite } from './permissions';
import type { Services } from './ports';
import { type Ask, whileAsking } from './questions';
import { readingCommands } from './readingCommands';
import { replaceSettings } from './replaceSettings';
import { REQUESTS, read } from './requests';
import { lookAtWeek, reviewTable } from './review';
import { saveDays } from './save';
import { showWeeks } from './showWeeks';
import { entryDay, sidebarState, stateOf } from './sidebarState';
import type { Answer, EntryDay, ImportPreview, Saved, SidebarState } from './sidebarTypes';
import { startTable } from './startTable';
import { undoLast } from './undo';
import { undoCommands, undoLastImport, undoneSaid } from './undoCommands';
import { isBehind, upToDate } from './upToDate';
import type { WeekState } from './weekTypes';
import { rememberWho } from './who';
import { anyWorkbook, isOlder, openBook, openWorkbook, readTable } from './workbook';
import { openToWrite } from './writeWhole';

/** The language that a user is spoken to in: the table's, or the spreadsheet's while there is no table to ask. */
export function languageOf(services: Services): Language {
  const workbook = anyWorkbook(services);
  try {
    return readSettings(readTable(workbook, 'settings'), workbook).language;
  } catch {
    return workbook.language;
  }
}

/** The page that «Ввод» opens: that of the first run while there is no table. */
export const entryPage = (services: Services): SidebarPage =>
  anyWorkbook(services).sheets.size === 0 ? 'starting' : 'main';

const asked = (services: Services): Asked => ({
  language: () => languageOf(services),
  mayWrite: () => mayWrite(services),
  closedSheets: () => closedSheets(services),
  isOlder: () => isOlder(anyWorkbook(services)),
});

function turnToWeek(services: Services, cell: unknown): true {
  showWeeks(services, cell === undefined ? undefined : read(REQUESTS.weekCell, cell));
  return true;
}

/** What the sidebar can ask for: every argument is looked at before it is believed, every answer is a value or a sentence. */
export function sidebarCommands(services: Services) {
  const reading = <T>(command: () => T): Answer<T> => answer(asked(services), command);
  const writing = <T>(command: (ask: Ask) => T): Answer<T> => reading(() => whileAsking(services, command));
  const thenState = (command: (ask: Ask) => void): Answer<SidebarState> =>
    writing((ask) => {
      command(ask);
      return sidebarState(services);
    });
  return {
    ...meetingCommands(services, { writing, thenState }),
    openSidebar: () => reading(() => openedState(services)),
    openDay: (day: unknown): Answer<EntryDay> =>
      reading(() => {
        const open = openBook(openWorkbook(services));
        return entryDay(open, readRecords(open.days, open.settings), read(REQUESTS.day, day));
      }),
    chooseWho: (name: unknown) => thenState(() => rememberWho(services, read(REQUESTS.name, name))),
    createTable: (asked: unknown): Answer<SidebarState> => writing((ask) => startTable(services, asked, ask)),
    addSources: (names: unknown) => thenState(() => addSources(services, read(REQUESTS.names, names))),
    fillDemo: () => thenState(() => fillDemo(services)),
    clearDemo: () => thenState((ask) => clearDemo(services, ask)),
    saveDays: (request: unknown): Answer<Saved> => writing(() => saveDays(services, read(REQUESTS.save, request))),
    reviewTable: (): Answer<WeekState> => {
      const written = writing(() => reviewTable(services));
      return written.ok || mayWrite(services) ? written : reading(() => lookAtWeek(services));
    },
    showWeek: (cell: unknown): Answer<true> => reading(() => turnToWeek(services, cell)),
    markWeek: (request: unknown) => thenState(() => markWeek(services, read(REQUESTS.week, request))),
    acceptNorm: (request: unknown) => thenState(() => acceptNorm(services, read(REQUESTS.norm, request))),
    ...goalCommands(services, { reading, writing }),
    ...hypothesisCommands(services, { reading, writing, thenState }),
    ...dealCommands(services, { reading, writing }),
    ...readingCommands(services, reading),
    previewImport: (records: unknown, deals: unknown = []): Answer<ImportPreview> =>
      reading(() => previewImport(services, read(REQUESTS.records, records), read(REQUESTS.someDeals, deals))),
    applyImport: (request: unknown): Answer<SidebarState> =>
      writing(() => stateOf(applyImport(services, read(REQUESTS.import, request)))),
    ...undoCommands(services, { reading, writing }),
    lookFrom: (day: unknown) => thenState(() => lookFrom(services, read(REQUESTS.day, day))),
    applySettings: (settings: unknown) => thenState((ask) => replaceSettings(services, parseSettings(settings), ask)),
  };
}

/**
 * The sidebar's state as it opens. Opening brings the table up to date: rows up to the end of next month, and what
 * changed in «Настройки»; whoever may only read sees it as it is.
 */
const openedState = (services: Services): SidebarState =>
  sidebarState(services, (open) => {
    const isWhole = open.workbook.unfinished === undefined && !isBehind(open);
    if (isWhole || !mayWrite(services)) return open;
    return whileAsking(services, (ask) => upToDate(openToWrite(services), ask));
  });

/** What the menu does; whatever happens is said in one sentence. */
export function menuCommands(services: Services) {
  const ui = services.SpreadsheetApp.getUi;
  const telling = (command: (ask: Ask) => string): void => {
    try {
      const told = whileAsking(services, command);
      if (told !== '') ui().alert(told);
    } catch (error) {
      ui().alert(sentenceOf(asked(services), error));
    }
  };
  const told = (key: Parameters<typeof say>[1], parameters = {}): string => say(languageOf(services), key, parameters);
  const turnTo = (show: (services: Services) => void) => (): void =>
    telling(() => {
      show(services);
      return '';
    });
  return {
    create: () =>
      telling((ask) => told(createTable(services, { ask }).changed ? 'dialog.created' : 'dialog.unchanged')),
    fillDemo: () =>
      telling(() => {
        fillDemo(services);
        reviewTable(services);
        return told('dialog.demoFilled');
      }),
    clearDemo: () => telling((ask) => (clearDemo(services, ask) ? told('dialog.demoCleared') : '')),
    review: () =>
      telling(() => {
        reviewTable(services);
        showWeeks(services);
        return '';
      }),
    goal: turnTo(showGoal),
    hypotheses: turnTo(showHypotheses),
    meeting: turnTo(showMeeting),
    managers: () => telling(() => (showManagers(services) ? '' : told('managers.none'))),
    funnel: () => telling(() => (showFunnel(services) ? '' : told('funnel.none'))),
    economics: turnTo(showEconomics),
    keepMonth: () => telling(() => told('dialog.monthKept', { title: keepMonth(services) })),
    undo: () => telling(() => undoneSaid(undoLast(openToWrite(services)))),
    undoImport: () => telling(() => undoneSaid(undoLastImport(services))),
  };
}
