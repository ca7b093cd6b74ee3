import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { serve } from './serve';

/** What the page offers as window.workbench, beside `host`. */
export interface WorkbenchProbe {
  /** The cell as it is shown, in the sheet of that name or the active one. */
  shown(cell: string, sheet?: string): string;
  /** Selects a cell and gives the grid the keyboard. */
  select(cell: string, sheet?: string): void;
  selected(): { sheet: string; cell: string };
  sheets(): string[];
  /** Calls a function of the bundle as google.script.run does. */
  call(name: string, ...args: unknown[]): unknown;
  /** Calls a function of the bundle as a menu does. */
  run(name: string): void;
}

/** The workbench in a test's hands. */
export interface Workbench {
  readonly page: Page;
  /** Inside the sidebar's page. */
  readonly sidebar: FrameLocator;
  /** Clicks through the add-on's menu, from its title down: menu('РМ', 'Создать таблицу'). */
  menu(...titles: string[]): Promise<void>;
  shown(cell: string, sheet?: string): Promise<string>;
  selected(): Promise<{ sheet: string; cell: string }>;
  sheets(): Promise<string[]>;
  /** Types into a cell as a person does and leaves it by Enter. */
  type(cell: string, text: string, sheet?: string): Promise<void>;
  /** Calls a function of the bundle as google.script.run would. */
  call(name: string, ...args: unknown[]): Promise<unknown>;
  /** Waits until everything is kept for the next visit. */
  saved(): Promise<void>;
  reload(): Promise<void>;
}

interface Opening {
  readonly address: string;
  /** Files that stand in for dist, such as a small bundle of the test's own. */
  readonly files?: Record<string, string>;
  /** 'locale=en_US&today=2026-11-22' */
  readonly query?: string;
}

/** Serves the built workbench for tests, on any free port. */
export async function serveWorkbench(): Promise<{ address: string; close(): Promise<void> }> {
  const { address, server } = await serve(join(process.cwd(), 'build', 'workbench'), 0);
  const close = (): Promise<void> => new Promise((done) => void server.close(() => done()).closeAllConnections());
  return { address, close };
}

/** Opens the workbench in a page and waits until it is ready. */
export async function openWorkbench(page: Page, { address, files, query = '' }: Opening): Promise<Workbench> {
  if (files !== undefined) await page.route('**/project.json', (route) => route.fulfill({ json: { files } }));
  await page.goto(`${address}?${query}`);
  await isReady(page);
  return {
    page,
    sidebar: page.frameLocator('#sidebar iframe'),
    menu: (...titles) => clickMenu(page, titles),
    shown: (cell, sheet) => ask(page, 'shown', cell, sheet),
    selected: () => ask(page, 'selected'),
    sheets: () => ask(page, 'sheets'),
    type: (cell, text, sheet) => typeInto(page, { cell, text, sheet }),
    call: (name, ...args) => ask(page, 'call', name, ...args),
    saved: () => page.waitForSelector('#saved[data-saved="true"]').then(() => undefined),
    reload: async () => {
      await page.reload();
      await isReady(page);
    },
  };
}

const KEY_MS = 25; // the grid's editor drops the cell's old text a frame after the first key

type Asked<K extends keyof WorkbenchProbe> = Parameters<WorkbenchProbe[K]>;

function ask<K extends keyof WorkbenchProbe>(
  page: Page,
  method: K,
  ...args: Asked<K>
): Promise<ReturnType<WorkbenchProbe[K]>> {
  const inPage = ([name, given]: readonly [string, readonly unknown[]]): unknown => {
    const { workbench } = window as unknown as { workbench: Record<string, (...each: unknown[]) => unknown> };
    return workbench[name]?.(...given);
  };
  return page.evaluate(inPage, [method, args] as const) as Promise<ReturnType<WorkbenchProbe[K]>>;
}

async function isReady(page: Page): Promise<void> {
  await page.waitForSelector('body[data-ready="true"]');
}

async function clickMenu(page: Page, titles: readonly string[]): Promise<void> {
  const [top, ...rest] = titles;
  const exactly = (title: string): Locator => page.getByText(title, { exact: true });
  await page
    .locator('.o-topbar-menu')
    .and(exactly(top ?? ''))
    .click();
  for (const title of rest)
    await page
      .locator('.o-menu-item')
      .filter({ has: exactly(title) })
      .click();
}

async function typeInto(
  page: Page,
  { cell, text, sheet }: { cell: string; text: string; sheet: string | undefined },
): Promise<void> {
  await ask(page, 'select', cell, sheet);
  await page.keyboard.type(text, { delay: KEY_MS });
  await page.keyboard.press('Enter');
}
