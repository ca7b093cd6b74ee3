import { type Language, say, type WordKey } from '../core/words/say';
import type { Services } from './ports';

/** Items of the menu: a phrase and the function that Google calls; null is a line between. */
export const MENU: readonly ({ readonly word: WordKey; readonly call: string } | null)[] = [
  { word: 'menu.entry', call: 'showSidebar' },
  { word: 'menu.import', call: 'showImport' },
  { word: 'menu.review', call: 'reviewFromMenu' },
  { word: 'menu.goal', call: 'goalFromMenu' },
  { word: 'menu.hypotheses', call: 'hypothesesFromMenu' },
  { word: 'menu.meeting', call: 'meetingFromMenu' },
  { word: 'menu.managers', call: 'managersFromMenu' },
  { word: 'menu.funnel', call: 'funnelFromMenu' },
  { word: 'sheet.economics', call: 'economicsFromMenu' },
  { word: 'menu.report', call: 'showReport' },
  { word: 'menu.cards', call: 'showCards' },
  { word: 'menu.keepMonth', call: 'keepMonthFromMenu' },
  { word: 'menu.undo', call: 'undoFromMenu' },
  { word: 'menu.undoImport', call: 'undoImportFromMenu' },
  null,
  { word: 'menu.create', call: 'createFromMenu' },
  { word: 'menu.demo', call: 'fillDemoFromMenu' },
  { word: 'menu.clearDemo', call: 'clearDemoFromMenu' },
  null,
  { word: 'menu.conformance', call: 'checkGoogle' },
];

/** Builds the menu. It touches no document: before the add-on is enabled in a file that is forbidden. */
export function buildMenu({ SpreadsheetApp }: Services, language: Language): void {
  const menu = SpreadsheetApp.getUi().createMenu(say(language, 'menu.title'));
  for (const item of MENU) {
    if (item === null) menu.addSeparator();
    else menu.addItem(say(language, item.word), item.call);
  }
  menu.addToUi();
}

/** A page of the sidebar: build.mjs makes an HTML file of each folder of sidebar/ that has a main.tsx. */
export type SidebarPage = 'main' | 'importing' | 'starting' | 'cards';

/** Opens a page of the sidebar; it takes the place of the one that is open. */
export function openSidebarPage(
  { SpreadsheetApp, HtmlService }: Services,
  language: Language,
  page: SidebarPage,
): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(say(language, 'menu.title')));
}

/** Opens the report in a window over the grid: a sheet of paper is wider than the sidebar. */
export function openReportPage({ SpreadsheetApp, HtmlService }: Services, language: Language): void {
  const page = HtmlService.createHtmlOutputFromFile('report').setWidth(900).setHeight(680);
  SpreadsheetApp.getUi().showModalDialog(page, say(language, 'menu.report'));
}
