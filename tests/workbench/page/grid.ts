import { type Model, Spreadsheet, setTranslationMethod } from '@odoo/o-spreadsheet';
import { App } from '@odoo/owl';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { byId } from './element';
import { gridWord } from './gridWords';
import type { Language } from './words';

/** Before anything else of the engine's interface is made: its menus take their words then. */
export function speak(language: Language): void {
  setTranslationMethod((text, ..._values) => gridWord(text, language));
}

/** Shows the workbook. Everything a person does in it goes to the same model that the host reads. */
export async function showGrid(model: Model, language: Language): Promise<void> {
  const props = { model, notifyUser: ({ text }: { text: string }) => alert(text), raiseError: alert, askConfirmation };
  const translateFn = (text: string): string => gridWord(text, language);
  await new App(Spreadsheet, { props, templates, translateFn }).mount(byId('grid'));
  followTopBar();
}

/** Gives the keyboard to the selected cell. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>('.o-grid .o-composer')?.focus();
}

function askConfirmation(text: string, yes: () => void, no?: () => void): void {
  if (confirm(text)) yes();
  else no?.();
}

/** The sidebar begins under the tool bar and the formula bar, as in Sheets. */
function followTopBar(): void {
  const bar = document.querySelector('.o-spreadsheet-topbar-wrapper');
  if (bar === null) return;
  const measure = (): void =>
    byId('grid').parentElement?.style.setProperty('--topbar', `${bar.getBoundingClientRect().height}px`);
  new ResizeObserver(measure).observe(bar);
  measure();
}
