/** Whatever sources, people, managers and words are called, every page shows it as text, and nothing breaks. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { addDays } from '../../src/core/funnel/calendar';
import { openTable, type Table } from '../addon/table';
import { openBrowser, type TestBrowser } from '../support/browser';
import { openAlone } from './pageAlone';
import { brokenRules } from './states';

const ODD = [
  '<script>hacked=1</script>',
  `"><img src=x onerror="hacked=1">'`,
  '🙂 👩‍👩‍👧 שלום עולם \u202eعربى\u202c',
  `=ы${'я'.repeat(498)}`,
] as const;
const YESTERDAY = '2026-11-21';
const DAYS = 60;

/** Two months of four oddly called sources; yesterday is still to be filled. */
function oddTable(): Table {
  const table = openTable();
  table.ask('createTable', ODD);
  table.ask('applySettings', { people: ODD, managers: ODD, sources: ODD.map((name) => ({ name, direction: name })) });
  const records = Array.from({ length: DAYS }, (_, index) => index + 1).flatMap((back) =>
    ODD.map((source, at) => {
      const leads = 20 + at + (back % 5);
      const values = {
        impressions: 5000,
        clicks: 100,
        spend: 9000,
        leads,
        scheduled: 10,
        due: 9,
        held: back < 15 ? 2 : 7,
      };
      return {
        ...{ day: addDays(YESTERDAY, -back), source, event: ODD[back % 4] },
        values: { ...values, payments: 2, revenue: 90_000 },
      };
    }),
  );
  table.ask('applyImport', { fileName: ODD[1], records, overwrite: true });
  table.ask('addDecision', { what: ODD[0], owner: ODD[3].slice(0, 200), due: '2026-11-27' });
  const trial = { metric: 'showUp', start: '2026-11-23', weeks: 4, expected: 0.1, source: ODD[1] };
  table.ask('addHypothesis', { ...trial, belief: ODD[0], owner: ODD[2], cause: ODD[3] });
  return table;
}

let browser: TestBrowser;
let table: Table;
beforeAll(async () => {
  mkdirSync('build/pictures', { recursive: true });
  [browser, table] = [await openBrowser(), oddTable()];
});
afterAll(() => browser.close());

/** Opens a page before this table. */
const open = (name: string, width: number): Promise<Page> =>
  openAlone(browser, {
    ...{ name, locale: 'ru-RU', viewport: { width, height: 700 }, outcome: { is: 'asked' } },
    ask: (called, args) => table.answer(called, ...args),
  });

/** What a page says, and that nothing of it has run, stands out or breaks a rule of accessibility. */
async function textOf(page: Page, picture: string): Promise<string> {
  await page.screenshot({ path: `build/pictures/odd-${picture}.png`, fullPage: true });
  expect(await page.evaluate(() => 'hacked' in window || document.querySelector('img, #app script') !== null)).toBe(
    false,
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect([picture, await brokenRules(page)]).toEqual([picture, []]);
  expect(await page.locator('[role="alert"]').allInnerTexts()).toEqual([]);
  return page.locator('#app').innerText();
}

it.each(['Ввод', 'Неделя', 'План', 'Гипотезы'])(
  '«%s» shows them as text',
  async (section) => {
    const page = await open('main', 300);
    await page.getByRole('button', { name: section, exact: true }).click();
    await page.waitForTimeout(500);
    expect(await textOf(page, section)).toContain(ODD[0]);
    await page.context().close();
  },
  60_000,
);

it.each([
  ['importing', 300],
  ['cards', 300],
  ['report', 900],
] as const)(
  '%s shows them as text',
  async (name, width) => {
    const page = await open(name, width);
    await page.locator('h1, h2').first().waitFor();
    await page.waitForTimeout(1000);
    const text = await textOf(page, name);
    if (name === 'report') expect(text).toContain(ODD[0]); // the other two name no source here
    await page.context().close();
  },
  60_000,
);
