import type { Answer, FromPage } from '../sidebar/messages';
import { element } from './element';
import { focusGrid } from './grid';

/** A page of the add-on as HtmlService made it. */
export interface AddOnPage {
  readonly title: string;
  readonly content: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

export interface PageServer {
  readonly names: readonly string[];
  /** Runs one of the bundle's functions; takes and gives JSON text. */
  call(name: string, args: string): string | undefined;
  readonly latencyMs: number;
}

interface Panel {
  close(): void;
  resize?(size: { width?: number; height?: number }): void;
}

/**
 * The page in an iframe, its google.script.run answered by the server, each call in a task of its own.
 * The iframe has Google's sandbox rights, so what works here needs no more there.
 */
export function createFrame(page: AddOnPage, server: PageServer, panel: Panel): HTMLIFrameElement {
  const frame = element('iframe', { title: page.title });
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-downloads',
  );
  const names = JSON.stringify(server.names).replaceAll("'", '&#39;');
  const shim = `<script src="/shim.js" data-names='${names}'></script>`;
  const { content } = page;
  frame.srcdoc = content.includes('<head>') ? content.replace('<head>', `<head>${shim}`) : shim + content;
  const listen = ({ source, data }: MessageEvent<FromPage>): void => {
    if (!frame.isConnected) window.removeEventListener('message', listen);
    else if (source === frame.contentWindow) handle(data, { frame, server, panel });
  };
  window.addEventListener('message', listen);
  return frame;
}

function handle(
  message: FromPage,
  { frame, server, panel }: { frame: HTMLIFrameElement; server: PageServer; panel: Panel },
): void {
  switch (message.rm) {
    case 'call':
      setTimeout(() => frame.contentWindow?.postMessage(answerTo(message, server), '*'), server.latencyMs);
      return;
    case 'close':
      panel.close();
      return;
    case 'size':
      panel.resize?.(message);
      return;
    case 'focus':
      focusGrid();
  }
}

function answerTo({ id, name, args }: FromPage & { rm: 'call' }, server: PageServer): Answer {
  try {
    const value = server.call(name, args);
    return value === undefined ? { rm: 'answer', id } : { rm: 'answer', id, value };
  } catch (error) {
    console.error(error);
    return { rm: 'answer', id, error: error instanceof Error ? error.message : String(error) };
  }
}
