import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { inCodePage, MORNING, type MorningFile } from '../support/morningFiles';
import type { Workbench } from './openWorkbench';
import { type StartedWorkbench, startWorkbench } from './startWorkbench';

const TODAY = '2026-11-18';
const MOST_ACTIONS = 15;

describe('an assistant drops the three files of the morning', () => {
  let started: StartedWorkbench;
  let page: Page;
  let bench: Workbench;
  let actions = 0;

  const button = (name: string): Locator => bench.sidebar.getByRole('button', { name, exact: true });
  const card = (name: string): Locator => bench.sidebar.getByRole('article', { name });
  const click = async (target: Locator): Promise<void> => {
    actions += 1;
    await target.click();
  };
  const choose = async (target: Locator, option: string): Promise<void> => {
    actions += 2; // open the list, pick from it
    await target.selectOption(option);
  };

  beforeAll(async () => {
    started = await startWorkbench(`locale=ru_RU&today=${TODAY}`, { viewport: { width: 1366, height: 900 } });
    ({ page, bench } = started);
    await bench.call('createTable', ['Яндекс Директ', 'VK Реклама']);
    await bench.menu('РМ', 'Импорт файлов…');
    await bench.sidebar.locator('.drop-zone').waitFor({ timeout: 60_000 });
  });
  afterAll(() => started.close());

  it('and sees of each what it is, and that it agrees with its own total', async () => {
    actions += 1;
    await drop(bench, MORNING);
    await card('amocrm_deals.csv').waitFor({ timeout: 30_000 });
    expect(await card('direct.csv').innerText()).toMatch(/Яндекс Директ · .*15.*17 нояб/);
    expect(await card('direct.csv').locator('.verdict.agrees').count()).toBe(3);
    expect(await card('vk_ads.csv').locator('.verdict.agrees').count()).toBe(4);
    expect(await card('amocrm_deals.csv').innerText()).toContain('Сделок: 6');
    expect(await card('amocrm_deals.csv').innerText()).toContain('Этапы CRM: 3');
    expect(await card('amocrm_deals.csv').locator('.odd').innerText()).toContain('Сделка 506');
    await button('Загрузить').and(bench.sidebar.locator('[aria-disabled="false"]')).waitFor({ timeout: 30_000 });
    await takePicture('dropped');
  });

  it('says once where campaigns and sources of the CRM belong', async () => {
    await choose(card('vk_ads.csv').getByLabel('Все сразу'), 'VK Реклама');
    await choose(card('amocrm_deals.csv').getByLabel('yandex · 3'), 'Яндекс Директ');
    await choose(card('amocrm_deals.csv').getByLabel('vk · 2'), 'VK Реклама');
    await bench.sidebar.getByText('«Заявки» из «vk_ads.csv» не берём', { exact: false }).waitFor();
    await bench.sidebar.getByText('Новые дни').waitFor({ timeout: 30_000 });
    await button('Загрузить').and(bench.sidebar.locator('[aria-disabled="false"]')).waitFor({ timeout: 30_000 });
    await bench.sidebar.locator('.outcome').scrollIntoViewIfNeeded();
    await bench.sidebar.locator('html').evaluate((html) => html.scrollTo(0, html.scrollHeight));
    await takePicture('preview');
  });

  it('and has them in the table in at most fifteen actions', async () => {
    await click(button('Загрузить'));
    await bench.sidebar.getByText('Загружено: 3 файла').waitFor({ timeout: 60_000 });
    await takePicture('done');
    expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
    expect(await inPlan('Расход, ₽')).toBe('29\u00A0501'); // 23 039,60 of Direct and 6 461,50 of VK
    expect(await inPlan('Заявки')).toBe('6');
    expect(await inPlan('Целевые')).toBe(''); // the CRM marks only the bad ones
    expect(await inPlan('Оплаты')).toBe('2');
    expect(await inPlan('Выручка, ₽')).toBe('420\u00A0000');
    process.stdout.write(`three files in ${actions} actions\n`);
  });

  it('finds nothing to do with the same files, and is asked nothing again', async () => {
    await drop(bench, MORNING);
    await bench.sidebar.getByText('Всё это уже есть в таблице.').waitFor({ timeout: 30_000 });
    expect(await card('vk_ads.csv').getByLabel('Все сразу').inputValue()).toBe('VK Реклама');
    expect(await button('Загрузить').getAttribute('aria-disabled')).toBe('true');
    await button('Отмена').click();
    await bench.sidebar.getByText('Перетащите файлы сюда').waitFor();
  });

  it('sees what a corrected file has otherwise, and anew what somebody changed meanwhile, replaces it and takes it back', async () => {
    const [direct] = MORNING;
    const text = direct?.text.replace('8 015,05', '9 015,05').replace('23 039,60', '24 039,60') ?? '';
    await drop(bench, [{ name: 'direct_new.csv', text, bytes: inCodePage(text) }]);
    const outcome = bench.sidebar.locator('.outcome');
    await outcome.getByText('Отличаются от таблицы: 1 число').waitFor({ timeout: 30_000 });
    expect(await outcome.locator('.change-list').innerText()).toMatch(/17\.11\.2026 · Яндекс Директ · Расход/);
    expect(await button('Загрузить').getAttribute('aria-disabled')).toBe('true');
    await outcome.getByLabel('Заменить числами из файла').check();
    await outcome.scrollIntoViewIfNeeded();
    await takePicture('corrected');
    const colleague = { day: '2026-11-17', source: 'Яндекс Директ', metric: 'spend', value: 8020, was: 8015.05 };
    await bench.call('saveDays', { cells: [colleague], events: [] });
    await button('Загрузить').click();
    await bench.sidebar.getByText('Пока вы смотрели', { exact: false }).waitFor({ timeout: 30_000 });
    await takePicture('stale');
    await button('Закрыть').first().click();
    await outcome.locator('.change-list', { hasText: '8\u00A0020' }).waitFor({ timeout: 30_000 });
    await button('Загрузить').click();
    await bench.sidebar.getByText('Заменено: 1 число').waitFor({ timeout: 60_000 });
    expect(await inPlan('Расход, ₽')).toBe('30\u00A0501');
    await button('Отменить').click();
    await bench.sidebar.getByText('Перетащите файлы сюда').waitFor({ timeout: 60_000 });
    expect(await inPlan('Расход, ₽')).toBe('29\u00A0506');
  });

  it('sends nothing off this machine', () => expect(started.browser.refused).toEqual([]));

  /** The month's actual figure in «План», as it is shown. */
  async function inPlan(label: string): Promise<string> {
    for (let row = 16; row < 40; row += 1)
      if ((await bench.shown(`B${row}`, 'План')) === label) return bench.shown(`E${row}`, 'План');
    return '';
  }

  async function takePicture(name: string): Promise<void> {
    mkdirSync('build/pictures', { recursive: true });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `build/pictures/import-${name}.png` });
  }
});

it('reads in English what a file is, in a sidebar of 300 pixels', async () => {
  const { page, bench, close } = await startWorkbench(`locale=en_US&today=${TODAY}`, {
    viewport: { width: 1366, height: 900 },
  });
  await bench.call('createTable', ['Google Ads']);
  await bench.menu('RM', 'Import files…');
  await bench.sidebar.locator('.drop-zone').waitFor({ timeout: 60_000 });
  await drop(bench, MORNING);
  await bench.sidebar.getByText('Whose file is this?').waitFor({ timeout: 30_000 });
  await bench.sidebar.getByText('1 question above left to answer.').waitFor();
  expect(await brokenRules(page)).toEqual([]);
  const width = await bench.sidebar.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth]);
  expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
  mkdirSync('build/pictures', { recursive: true });
  await page.screenshot({ path: 'build/pictures/import-en.png' });
  await close();
});

/** Rules of accessibility that the import breaks, by axe. */
async function brokenRules(page: Page): Promise<unknown> {
  const iframe = await page.locator('#sidebar iframe').elementHandle();
  const frame = await iframe?.contentFrame();
  await frame?.evaluate(readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return frame?.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(where: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run('.review');
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]);
  });
}

/** Drops files on the sidebar, as from the desktop. */
async function drop(bench: Workbench, files: readonly MorningFile[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
  await bench.sidebar.locator('body').evaluate((body, all) => {
    const dataTransfer = new DataTransfer();
    for (const { name, bytes } of all) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
    for (const type of ['dragover', 'drop'])
      body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, given);
}
