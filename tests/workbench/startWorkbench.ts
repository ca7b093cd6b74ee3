import type { BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../support/browser';
import { openWorkbench, serveWorkbench, type Workbench } from './openWorkbench';

/** The workbench with a browser and a server of its own. */
export interface StartedWorkbench {
  readonly browser: TestBrowser;
  readonly address: string;
  readonly page: Page;
  readonly bench: Workbench;
  close(): Promise<void>;
}

/** Starts all that a test of the page needs; `query` as in 'locale=ru_RU&today=2026-11-22'. */
export async function startWorkbench(query: string, options: BrowserContextOptions): Promise<StartedWorkbench> {
  const browser = await openBrowser();
  const server = await serveWorkbench();
  const page = await browser.newPage(options);
  const bench = await openWorkbench(page, { address: server.address, query });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  return { browser, address: server.address, page, bench, close };
}
