import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../support/browser';
import { openWorkbench, serveWorkbench, type Workbench } from './openWorkbench';
import { drop } from './states';

jest.setTimeout(180_000);

const [MOST_KEYS, MOST_ACTIONS] = [40, 25];
const SOURCES = ['Яндекс Директ', 'VK Реклама', 'Сайт', 'Рекомендации'];
/** A day of a source, made up: nothing in it is to be asked about. */
const DAY = {
  impressions: 9000,
  clicks: 120,
  spend: 4000,
  leads: 9,
  scheduled: 5,
  held: 3,
  payments: 1,
  revenue: 45_000,
};
/** The files of a weekend, made up. */
const FILES = {
  'direct.csv': `Отчёт по дням
Период: 13.11.2026 - 15.11.2026

Дата;Показы;Клики;Расход (руб.);Конверсии
13.11.2026;4 210;71;6 120,40;5
14.11.2026;5 180;94;8 904,15;7
15.11.2026;4 960;88;8 015,05;6
Итого;14 350;253;23 039,60;18
`,
  'vk_ads.csv': `Дата,Название кампании,ID кампании,Показы,Клики,"Результат","Потрачено всего, ₽"
13.11.2026,Ретаргетинг,101,3100,31,2,"1200,00"
14.11.2026,Ретаргетинг,101,8400,52,3,"2131,50"
15.11.2026,Ретаргетинг,101,2950,28,1,"1150,00"
Итого,,,14450,111,6,"4481,50"
`,
};

describe('an assistant with the keyboard', () => {
  let browser: TestBrowser;
  let server: { address: string; close(): Promise<void> };

  beforeAll(async () => {
    browser = await openBrowser();
    server = await serveWorkbench();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function openOn(today: string): Promise<{ page: Page; bench: Workbench }> {
    const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
    const bench = await openWorkbench(page, { address: server.address, query: `locale=ru_RU&today=${today}` });
    return { page, bench };
  }

  it('fills in a day of four sources and eight metrics with forty keys beside the digits', async () => {
    const { page, bench } = await openOn('2026-11-18');
    const sources = SOURCES.map((name) => ({ name }));
    await bench.call('createTable', { sources, kept: Object.keys(DAY), ownNames: {}, sales: 'bySource' });
    await bench.menu('РМ', 'Ввод');
    await bench.sidebar.locator('input[data-metric]:focus').waitFor({ timeout: 60_000 });
    let keys = 0;
    const press = async (key: string): Promise<void> => {
      keys += 1;
      await page.keyboard.press(key);
    };
    for (const _ of SOURCES)
      for (const number of Object.values(DAY)) {
        await page.keyboard.type(String(number));
        await press('Enter');
      }
    await press('Enter'); // the last field led to «Готово»
    await bench.sidebar.getByText('Сохранено: 32 числа').waitFor({ timeout: 60_000 });
    process.stdout.write(`a day of 4 sources and 8 metrics: ${keys} keys beside the digits\n`);
    expect(keys).toBeLessThanOrEqual(MOST_KEYS);
    await page.close();
  });

  it('brings a Monday up to date, three days with two files, in twenty-five actions', async () => {
    const { page, bench } = await openOn('2026-11-16');
    const sources = SOURCES.slice(0, 2).map((name) => ({ name }));
    const kept = ['impressions', 'clicks', 'spend', 'leads', 'scheduled', 'due', 'held', 'payments', 'revenue'];
    await bench.call('createTable', { sources, kept, ownNames: {}, sales: 'commonRow' });
    await bench.call('saveDays', { cells: thursday(), events: [] });
    let actions = 0;
    const did = async (count: number, action: Promise<unknown>): Promise<void> => {
      actions += count;
      await action;
    };
    await did(2, bench.menu('РМ', 'Импорт файлов…'));
    await bench.sidebar.locator('.drop-zone').waitFor({ timeout: 60_000 });
    await did(1, drop(bench, FILES));
    const vk = bench.sidebar.getByRole('article', { name: 'vk_ads.csv' });
    await vk.waitFor({ timeout: 30_000 });
    await did(2, vk.getByRole('combobox').first().selectOption('VK Реклама')); // open the list, pick from it
    const load = bench.sidebar.getByRole('button', { name: 'Загрузить', exact: true });
    await load.and(bench.sidebar.locator('[aria-disabled="false"]')).waitFor({ timeout: 60_000 });
    await picture(page, 'import');
    await did(1, load.click());
    await bench.sidebar.getByText('Загружено: 2 файла').waitFor({ timeout: 60_000 });
    await did(1, bench.sidebar.getByRole('button', { name: '← Ввод' }).click());
    await did(1, bench.sidebar.getByRole('button', { name: 'За выходные нули' }).click({ timeout: 60_000 }));
    await did(1, bench.sidebar.locator('input[data-source="Отдел продаж"]').first().click());
    for (const number of [5, 4, 3, 1, 45_000]) {
      await did(1, page.keyboard.type(String(number)));
      await did(1, page.keyboard.press('Enter'));
    }
    await picture(page, 'typed');
    await did(1, bench.sidebar.locator('#entry-done').click());
    await bench.sidebar.getByText('Сохранено: 15 чисел').waitFor({ timeout: 60_000 });
    await bench.sidebar.getByText('Всё заполнено').waitFor({ timeout: 60_000 });
    await picture(page, 'done');
    process.stdout.write(`a Monday of three days with two files: ${actions} actions\n`);
    expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
    await page.close();
  });

  it('sends nothing off this machine', () => expect(browser.refused).toEqual([]));
});

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync('build/pictures', { recursive: true });
  await page.screenshot({ path: `build/pictures/monday-${name}.png` });
}

/** Thursday as it was entered: the days to fill in begin after it. */
function thursday(): object[] {
  const cell = (source: string, metric: string, value: number) => {
    return { day: '2026-11-12', source, metric, value, was: null };
  };
  const ads = { impressions: 4000, clicks: 70, spend: 5000, leads: 5 };
  const sales = { scheduled: 4, due: 4, held: 3, payments: 1, revenue: 45_000 };
  return [
    ...SOURCES.slice(0, 2).flatMap((name) => Object.entries(ads).map(([metric, value]) => cell(name, metric, value))),
    ...Object.entries(sales).map(([metric, value]) => cell('Отдел продаж', metric, value)),
  ];
}
