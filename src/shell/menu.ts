import { type Language, say, type WordKey } from '../core/words/say';
import type { Services } from './ports';

/** Items of the menu: a phrase and the function that Google calls; null is a line between. */
export const MENU: readonly ({ readonly word: WordKey; readonly call: string } | null)[] = [
  { word: 'menu.entry', call: 'showSidebar' },
  { word: 'menu.review', call: 'reviewFromMenu' },
  { word: 'menu.goal', call: 'goalFromMenu' },
  { word: 'menu.hypotheses', call: 'hypothesesFromMenu' },
  { word: 'menu.managers', call: 'managersFromMenu' },
  { word: 'menu.keepMonth', call: 'keepMonthFromMenu' },
  { word: 'menu.undo', call: 'undoFromMenu' },
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

/** Opens the sidebar. */
export function openSidebarPage({ SpreadsheetApp, HtmlService }: Services, language: Language): void {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('main').setTitle(say(language, 'menu.title')),
  );
}
