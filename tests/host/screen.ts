/** What the user sees of the add-on beside the grid. */
export interface MenuItem {
  caption: string;
  functionName: string;
}

export interface BuiltMenu {
  caption: string;
  isAddon: boolean;
  entries: readonly (MenuItem | 'separator' | BuiltMenu)[];
}

export interface Page {
  content: string;
  title: string;
  width?: number | undefined;
  height?: number | undefined;
  file?: string | undefined;
}

export interface Alert {
  title: string;
  prompt: string;
  buttons: string;
  answer: string;
}

export interface Screen {
  menus: BuiltMenu[];
  sidebar: Page | undefined;
  dialog: (Page & { modal: boolean }) | undefined;
  toasts: { message: string; title: string; seconds: number }[];
  alerts: Alert[];
  /** Answers to the coming alerts and prompts, first first: 'OK', 'YES', 'NO', 'CANCEL', 'CLOSE'; or a function that asks. */
  answers: string[];
  ask?: (alert: Omit<Alert, 'answer'>) => string;
  /** Called when a menu, sidebar, dialog or toast changes: the page listens. */
  onChange?: () => void;
}

export const createScreen = (): Screen => ({
  menus: [],
  sidebar: undefined,
  dialog: undefined,
  toasts: [],
  alerts: [],
  answers: [],
});
