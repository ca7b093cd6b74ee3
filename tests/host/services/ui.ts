import type { Seat } from '../book';
import { contentIn, type Methods, SELF } from '../border';
import { HostError, notHere } from '../errors';
import type { BuiltMenu, Page } from '../screen';
import { pageIn } from './html';
import { dropLocks } from './lock';

type GoogleUi = GoogleAppsScript.Base.Ui;

const BUTTONS = Object.fromEntries(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'].map((name) => [name, name]));
const SETS = Object.fromEntries(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'].map((name) => [name, name]));

/** Menus, sidebar, dialogs and alerts: put on the host's screen, where tests and the page find them. */
export function uiService(seat: Seat): unknown {
  const { screen } = seat;
  return seat.border.service<GoogleUi>('Ui', {
    Button: BUTTONS,
    ButtonSet: SETS,
    createMenu: (caption: string) => menuService(seat, { caption, isAddon: false, entries: [] }),
    createAddonMenu: () => menuService(seat, { caption: '', isAddon: true, entries: [] }),
    alert: (...args: never[]) => alert(seat, args),
    prompt: () => {
      throw notHere('Ui.prompt');
    },
    showSidebar: (output: unknown) => {
      screen.sidebar = { ...pageIn(output) };
      screen.onChange?.();
    },
    showModalDialog: (output: unknown, title: string) => show(seat, { ...pageIn(output), title, modal: true }),
    showModelessDialog: (output: unknown, title: string) => show(seat, { ...pageIn(output), title, modal: false }),
  });
}

function show({ screen }: Seat, dialog: Page & { modal: boolean }): undefined {
  screen.dialog = dialog;
  screen.onChange?.();
  return undefined;
}

function menuService(seat: Seat, menu: BuiltMenu & { entries: unknown }): unknown {
  const entries: BuiltMenu['entries'][number][] = [];
  const built = { ...menu, entries };
  const add = (entry: BuiltMenu['entries'][number]): typeof SELF => {
    entries.push(entry);
    return SELF;
  };
  const methods: Methods<GoogleAppsScript.Base.Menu> = {
    addItem: (caption: string, functionName: string) => {
      if (typeof functionName !== 'string')
        throw new HostError("The parameters don't match the method signature for Menu.addItem.");
      return add({ caption, functionName });
    },
    addSeparator: () => add('separator'),
    addSubMenu: (other: unknown) => add(contentIn<BuiltMenu>(other)),
    addToUi: () => {
      const { screen } = seat;
      screen.menus = [...screen.menus.filter(({ caption }) => caption !== built.caption), built];
      screen.onChange?.();
    },
  };
  return seat.border.service('Menu', methods, built);
}

/** alert(prompt), (prompt, buttons), (title, prompt, buttons). */
function alert(seat: Seat, args: readonly unknown[]): string {
  const { screen } = seat;
  dropLocks(seat);
  const texts = args.map(String);
  const [title = '', prompt = '', buttons = 'OK'] = texts.length === 3 ? texts : ['', ...texts];
  const fallback = buttons.startsWith('YES') ? 'YES' : 'OK';
  const answer = screen.answers.shift() ?? screen.ask?.({ title, prompt, buttons }) ?? fallback;
  screen.alerts.push({ title, prompt, buttons, answer });
  return answer;
}
