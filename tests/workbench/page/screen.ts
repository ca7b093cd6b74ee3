import type { Alert, Screen } from '../../host/index';
import type { Panels } from './panels';
import { type Language, word } from './words';

/**
 * Shows what the bundle put on the host's screen; call the answer after every run. Ui.alert is synchronous in Apps
 * Script, so it is the browser's own alert and confirm here.
 */
export function watchScreen(screen: Screen, panels: Panels, language: Language): () => void {
  let { sidebar, dialog } = screen;
  let toasts = 0;
  screen.ask = (alert) => ask(alert, language);
  return () => {
    if (screen.sidebar !== sidebar && screen.sidebar !== undefined) panels.showSidebar(screen.sidebar);
    if (screen.dialog !== dialog && screen.dialog !== undefined) panels.showDialog(screen.dialog, screen.dialog.modal);
    ({ sidebar, dialog } = screen);
    for (const { message, title, seconds } of screen.toasts.slice(toasts)) panels.toast(message, title, seconds);
    toasts = screen.toasts.length;
  };
}

function ask({ title, prompt, buttons }: Omit<Alert, 'answer'>, language: Language): string {
  const text = [title, prompt].filter((part) => part !== '').join('\n\n');
  switch (buttons) {
    case 'OK_CANCEL':
      return confirm(text) ? 'OK' : 'CANCEL';
    case 'YES_NO':
      return confirm(`${text}\n\n${word('yesNo', language)}`) ? 'YES' : 'NO';
    case 'YES_NO_CANCEL':
      return yesNoOrCancel(window.prompt(text, word('yes', language)), language);
    default:
      alert(text);
      return 'OK';
  }
}

function yesNoOrCancel(typed: string | null, language: Language): string {
  if (typed === null) return 'CANCEL';
  return typed.trim().toLowerCase() === word('yes', language) ? 'YES' : 'NO';
}
