import { byId, element } from './element';
import { type AddOnPage, createFrame, type PageServer } from './frames';

const TOAST_SECONDS = 5; // Google's default
const FRAME_HEAD = 53; // pixels of a dialog's own title bar

/** What the bundle's Ui shows around the grid. */
export interface Panels {
  showSidebar(page: AddOnPage): void;
  showDialog(page: AddOnPage, modal: boolean): void;
  toast(text: string, title?: string, seconds?: number): void;
  /** An error that escaped the bundle: Google shows it in a red bar. */
  fail(text: string): void;
}

/** Sidebar, dialogs and toasts, all with pages over the same server. */
export function createPanels(server: PageServer, closeWord: string): Panels {
  return {
    showSidebar: (page) => showSidebar(page, server, closeWord),
    showDialog: (page, modal) => showDialog(page, { server, modal, closeWord }),
    toast: (text, title = '', seconds = TOAST_SECONDS) => toast({ text, title, seconds, kind: 'toast', closeWord }),
    fail: (text) => toast({ text, title: '', seconds: 20, kind: 'toast failure', closeWord }),
  };
}

function showSidebar(page: AddOnPage, server: PageServer, closeWord: string): void {
  const aside = byId('sidebar');
  const show = (shown: boolean): void => {
    aside.hidden = !shown;
    aside.parentElement?.classList.toggle('has-sidebar', shown);
    window.dispatchEvent(new Event('resize')); // the grid measures itself again
  };
  const close = (): void => {
    aside.replaceChildren();
    show(false);
  };
  aside.setAttribute('aria-label', page.title);
  aside.replaceChildren(headOf(page.title, closeWord, close), createFrame(page, server, { close }));
  show(true);
}

function showDialog(
  page: AddOnPage,
  { server, modal, closeWord }: { server: PageServer; modal: boolean; closeWord: string },
): void {
  const dialog = element('dialog', { ariaLabel: page.title });
  const close = (): void => dialog.remove();
  const resize = ({ width, height }: { width?: number | undefined; height?: number | undefined }): void => {
    if (width !== undefined) dialog.style.width = `${width}px`;
    if (height !== undefined) dialog.style.height = `${height + FRAME_HEAD}px`;
  };
  const frame = createFrame(page, server, { close, resize });
  frame.onload = () => frame.contentWindow?.focus();
  dialog.append(headOf(page.title, closeWord, close), frame);
  dialog.addEventListener('close', close);
  document.body.append(dialog);
  resize({ width: page.width ?? 600, height: page.height ?? 400 });
  if (modal) dialog.showModal();
  else dialog.show();
}

function headOf(title: string, closeWord: string, close: () => void): HTMLElement {
  return element('div', { className: 'frame-head' }, element('h2', { textContent: title }), closer(closeWord, close));
}

function closer(closeWord: string, close: () => void): HTMLButtonElement {
  return element('button', {
    type: 'button',
    className: 'frame-close',
    ariaLabel: closeWord,
    textContent: '✕',
    onclick: close,
  });
}

interface Toast {
  readonly text: string;
  readonly title: string;
  readonly seconds: number;
  readonly kind: string;
  readonly closeWord: string;
}

function toast({ text, title, seconds, kind, closeWord }: Toast): void {
  const box = element('div', { className: kind });
  if (title !== '') box.append(element('b', { textContent: title }));
  box.append(
    text,
    closer(closeWord, () => box.remove()),
  );
  byId('toasts').append(box);
  if (seconds > 0) setTimeout(() => box.remove(), seconds * 1000); // Google: a negative number keeps it until dismissed
}
