import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import type { Workbench } from './openWorkbench';

const AXE = readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Rules of accessibility that what the sidebar shows breaks, or a page that is open alone, by axe, in light and in dark. */
export async function brokenRules(page: Page): Promise<unknown[]> {
  const broken: unknown[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    broken.push(...(await brokenIn(await frameOf(page))).map((rule) => [colorScheme, rule]));
  }
  return broken;
}

/** The same of any frame, in the scheme that it has. */
export async function brokenIn(frame: Frame): Promise<unknown[]> {
  await frame.evaluate(AXE);
  await frame.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    await Promise.allSettled(passing.map(({ finished }) => finished)); // what is half shown has half its contrast
  });
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]);
  });
}

async function frameOf(page: Page): Promise<Frame> {
  if ((await page.locator('#sidebar').count()) === 0) return page.mainFrame(); // it is open alone
  const iframe = await page.locator('#sidebar iframe').elementHandle();
  const frame = await iframe?.contentFrame();
  if (!frame) throw new Error('no sidebar is open');
  return frame;
}

/** How many pixels of the sidebar stand out to the right: 0 where nothing has to be scrolled sideways. */
export const standingOut = (bench: { readonly sidebar: Pick<FrameLocator, 'locator'> }): Promise<number> =>
  bench.sidebar.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);

/** Drops made-up files on the sidebar, as from the desktop. */
export async function drop(bench: Workbench, files: Readonly<Record<string, string>>): Promise<void> {
  await bench.sidebar.locator('body').evaluate((body, all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(all)) dataTransfer.items.add(new File([text], name));
    for (const type of ['dragover', 'drop'])
      body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}
