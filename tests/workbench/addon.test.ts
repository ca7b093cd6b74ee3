import type { Page } from 'playwright-core';
import { INPUT_MEANINGS } from '../../src/core/words/inputMeanings';
import type { Workbench } from './openWorkbench';
import { type StartedWorkbench, startWorkbench } from './startWorkbench';
import { brokenRules, standingOut } from './states';

interface Globals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
}

const TODAY = '2026-11-18';
const SOURCES = ['Яндекс Директ', 'VK "Реклама" <b>'];

describe('a stranger opens the page', () => {
  let started: StartedWorkbench;
  let page: Page;
  let bench: Workbench;

  beforeAll(async () => {
    started = await startWorkbench(`locale=ru_RU&today=${TODAY}`, { viewport: { width: 1366, height: 768 } });
    ({ page, bench } = started);
  });
  afterAll(() => started.close());

  it('creates the table from the sidebar, by keyboard alone', async () => {
    await bench.menu('РМ', 'Ввод');
    await bench.sidebar.locator('#start-field:focus').waitFor({ timeout: 60_000 });
    await page.keyboard.press('Enter'); // who, skipped
    await bench.sidebar.locator('[type="radio"]:focus').waitFor();
    await page.keyboard.press('Enter'); // services with meetings
    await bench.sidebar.locator('#sources:focus').waitFor();
    await page.keyboard.type(SOURCES.join('\n'));
    await bench.sidebar.getByRole('button', { name: 'Создать таблицу' }).focus();
    await page.keyboard.press('Enter');
    await bench.sidebar.locator('input[data-metric="leads"]').first().waitFor({ timeout: 60_000 });
    expect(await bench.sheets()).toEqual(expect.arrayContaining(['План', 'РМ', 'Недели', 'Дни', 'Настройки']));
  });

  it('tells over the label of a field what its number means', async () => {
    const label = bench.sidebar.getByText('Должно состояться', { exact: true }).first();
    expect(await label.getAttribute('title')).toBe(INPUT_MEANINGS['card.due'].ru);
  });

  it('fills in yesterday and sees the week change', async () => {
    const fields = bench.sidebar.locator('input[data-metric]');
    const count = await fields.count();
    await fields.first().focus();
    for (let index = 0; index < count; index += 1) {
      await page.keyboard.type(String(count - index));
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Control+Enter');
    const done = bench.sidebar.locator('#entry-done');
    const saved = bench.sidebar.getByText('Сохранено', { exact: false });
    for (let press = 0; press < 3 && !(await saved.isVisible()); press += 1) {
      await done.focus();
      await page.keyboard.press('Enter');
      await saved.waitFor({ timeout: 20_000 }).catch(() => undefined);
    }
    await saved.waitFor({ timeout: 20_000 });
    const leads = await weekOf(bench, 'Заявки');
    expect(leads).toBe(String(await typedFor(count, 'leads')));
  });

  it('finds everything there after a reload', async () => {
    const before = await weekOf(bench, 'Показы');
    expect(before).not.toBe('');
    await bench.saved();
    await bench.reload();
    expect(await weekOf(bench, 'Показы')).toBe(before);
  });

  it('is told which sheet somebody deleted, and brings it back by keyboard', async () => {
    await page.evaluate(() => {
      const { workbench } = window as unknown as { workbench: { host: { globals: Globals } } };
      const spreadsheet = workbench.host.globals.SpreadsheetApp.getActiveSpreadsheet();
      const days = spreadsheet.getSheetByName('Дни');
      if (days) spreadsheet.deleteSheet(days);
    });
    await bench.menu('РМ', 'Ввод');
    const repair = bench.sidebar.getByRole('button', { name: 'Восстановить' });
    await repair.waitFor({ timeout: 60_000 });
    expect(await bench.sidebar.locator('main').innerText()).toContain('Листа «Дни» нет: его удалили.');
    expect(await brokenRules(page)).toEqual([]);
    expect(await standingOut(bench)).toBe(0);
    await repair.focus();
    await page.keyboard.press('Enter');
    await bench.sidebar.locator('input[data-metric="leads"]').first().waitFor({ timeout: 60_000 });
    expect(await bench.sheets()).toContain('Дни');
  });

  it('sends nothing off this machine', () => expect(started.browser.refused).toEqual([]));

  /** What was typed for a metric over all sources: fields count down from their number. */
  async function typedFor(count: number, metric: string): Promise<number> {
    const kept = ['impressions', 'clicks', 'spend', 'leads', 'scheduled', 'due', 'held', 'payments', 'revenue'];
    const at = kept.indexOf(metric);
    return SOURCES.reduce((sum, _, source) => sum + count - (source * kept.length + at), 0);
  }
});

/** The last week's figure in «Недели», as it is shown. */
async function weekOf(bench: Workbench, label: string): Promise<string> {
  for (let row = 1; row < 40; row += 1) {
    if ((await bench.shown(`B${row}`, 'Недели')) === label) return bench.shown(`O${row}`, 'Недели');
  }
  return '';
}
