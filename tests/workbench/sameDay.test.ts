import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { SidebarState } from '../../src/shell/sidebarTypes';
import { inOneLanguage } from '../support/explored';
import type { Workbench } from './openWorkbench';
import { type StartedWorkbench, startWorkbench } from './startWorkbench';
import { brokenRules, standingOut } from './states';

const [TODAY, YESTERDAY] = ['2026-11-18', '2026-11-17'];
/** Forty characters, and nothing but text. */
const SOURCE = 'Рекомендации <b>старых</b> клиентов 2026';
const LOCALES = [
  {
    ...{ locale: 'ru_RU', menu: ['РМ', 'Ввод'], theirs: 'В таблице: 7', mine: 'Моё: 5', apply: 'Применить' },
    ...{ offline: 'Нет интернета', done: 'Готово' },
  },
  {
    ...{ locale: 'en_US', menu: ['RM', 'Entry'], theirs: 'In the table: 7', mine: 'Mine: 5', apply: 'Apply' },
    ...{ offline: 'You are offline', done: 'Done' },
  },
];

describe.each(inOneLanguage(LOCALES, 'ru_RU'))(
  'two people fill in the same day in $locale',
  ({ locale, menu, theirs, mine, apply, offline, done }) => {
    let started: StartedWorkbench;
    let page: Page;
    let bench: Workbench;
    const leads = () => bench.sidebar.locator(`input[data-metric="leads"]`).first();
    const picture = (name: string): Promise<unknown> =>
      page.screenshot({ path: `build/pictures/sameDay-${name}-${locale}.png` });

    beforeAll(async () => {
      mkdirSync('build/pictures', { recursive: true });
      started = await startWorkbench(`locale=${locale}&today=${TODAY}`, { viewport: { width: 1366, height: 768 } });
      ({ page, bench } = started);
      await bench.call('createTable', [SOURCE]);
      await bench.menu(...menu);
      await leads().waitFor({ timeout: 60_000 });
    });
    afterAll(() => started.close());

    it('goes on typing without a connection, and is told', async () => {
      await page.context().setOffline(true);
      await bench.sidebar.getByText(offline, { exact: false }).waitFor();
      await leads().fill('5');
      expect(await brokenRules(page)).toEqual([]);
      await picture('offline');
      await page.context().setOffline(false);
      await bench.sidebar.getByText(offline, { exact: false }).waitFor({ state: 'detached' });
      expect(await leads().inputValue()).toBe('5');
    });

    it('sees what the other entered meanwhile, and nothing is overwritten unasked', async () => {
      const cell = { day: YESTERDAY, source: SOURCE, metric: 'leads', value: 7, was: null };
      await bench.call('saveDays', { cells: [cell], events: [] });
      await bench.sidebar.getByRole('button', { name: done, exact: false }).first().click();
      await bench.sidebar.locator('#conflicts').waitFor({ timeout: 60_000 });
      expect(await bench.sidebar.locator('#conflicts legend').innerText()).toContain(SOURCE);
      await bench.sidebar.getByText(theirs).waitFor();
      expect(await enteredIn(bench)).toBe(7);
      expect(await brokenRules(page)).toEqual([]);
      expect(await standingOut(bench)).toBe(0);
      await picture('conflict');
    });

    it('keeps the number that was chosen', async () => {
      await bench.sidebar.getByText(mine).click();
      await bench.sidebar.getByRole('button', { name: apply }).click();
      await bench.sidebar.locator('#conflicts').waitFor({ state: 'detached', timeout: 60_000 });
      expect(await enteredIn(bench)).toBe(5);
      await picture('chosen');
    });
  },
);

/** What the table holds of yesterday's leads. */
async function enteredIn(bench: Workbench): Promise<unknown> {
  const { value } = (await bench.call('openSidebar')) as { readonly value: SidebarState };
  return value.days.find(({ day }) => day === YESTERDAY)?.sources[0]?.values.leads;
}
