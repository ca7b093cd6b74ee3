import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inOneLanguage } from '../support/explored';
import type { Workbench } from './openWorkbench';
import { type StartedWorkbench, startWorkbench } from './startWorkbench';

const MONDAY = '2026-11-16';
const LOCALES = [
  { locale: 'ru_RU', weeks: 'Недели', menu: ['РМ', 'Ввод'], tab: 'Неделя', special: 'Неделя была особой?' },
  { locale: 'en_US', weeks: 'Weeks', menu: ['RM', 'Entry'], tab: 'Week', special: 'Was it a special week?' },
];

describe.each(inOneLanguage(LOCALES, 'en_US'))(
  'a head of sales opens the week in $locale',
  ({ locale, weeks, menu, tab, special }) => {
    let started: StartedWorkbench;
    let page: Page;
    let bench: Workbench;

    beforeAll(async () => {
      started = await startWorkbench(`locale=${locale}&today=${MONDAY}`, { viewport: { width: 1600, height: 900 } });
      ({ page, bench } = started);
      await bench.call('fillDemo');
      await bench.menu(...menu);
      await bench.sidebar.getByRole('button', { name: tab, exact: true }).click({ timeout: 60_000 });
    });
    afterAll(() => started.close());

    it('reads in the sidebar what the sheet says, and is led to the cell by a click', async () => {
      const sentence = bench.sidebar.locator('.week-list.changed .what').first();
      await sentence.waitFor({ timeout: 60_000 });
      const said = await sentence.innerText();
      expect(await linesIn(bench, weeks)).toContain(said);
      await sentence.click();
      await page.waitForFunction((name) => {
        const { workbench } = window as unknown as { workbench: { selected(): { sheet: string } } };
        return workbench.selected().sheet === name;
      }, weeks);
      const { cell } = await bench.selected();
      expect(cell).toMatch(/^[NO]\d+$/); // the last closed week of a metric
      const label = await bench.shown(cell.replace(/^[A-Z]+/, 'B'), weeks);
      expect(label).not.toBe('');
      mkdirSync('build/pictures', { recursive: true });
      await page.screenshot({ path: `build/pictures/week-${locale}.png` });
    });

    it('sees the reason beside the metric, in the same row as its mark', async () => {
      const { cell } = await bench.selected();
      const row = cell.replace(/^[A-Z]+/, '');
      expect(await bench.shown(`P${row}`, weeks)).toMatch(/[!✓]/);
    });

    it('marks the week as special, with the reason as it was typed', async () => {
      const details = bench.sidebar.locator('details', { hasText: special });
      await details.locator('summary').click();
      await details.locator('input').fill('<b>переезд</b>');
      await details.locator('button').click();
      await details.waitFor({ state: 'detached', timeout: 60_000 });
      await bench.sidebar.locator('.week').getByText('<b>переезд</b>', { exact: false }).waitFor({ timeout: 60_000 });
    });
  },
);

/** The right list above the weeks. */
async function linesIn(bench: Workbench, weeks: string): Promise<string[]> {
  const rows = Array.from({ length: 16 }, (_, index) => index + 4);
  return Promise.all(rows.map((row) => bench.shown(`G${row}`, weeks)));
}
