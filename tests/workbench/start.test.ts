import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inOneLanguage } from '../support/explored';
import type { Workbench } from './openWorkbench';
import { type StartedWorkbench, startWorkbench } from './startWorkbench';
import { brokenRules, standingOut } from './states';

jest.setTimeout(180_000); // axe looks at every state twice

const TODAY = '2026-11-18';
const MOST_ACTIONS = 60; // five minutes at five seconds each
const LOCALES = [
  {
    ...{
      locale: 'ru_RU',
      menu: ['РМ', 'Ввод'],
      cards: ['РМ', 'Показатели и формулы'],
      plan: 'План',
      step: 'Шаг 1 из 5',
    },
    ...{ shop: 'Интернет-магазин без встреч', orders: 'Заказы', saved: 'Сохранено', chat: 'Скопировать сводку в чат' },
    ...{ copied: 'Сводка скопирована', back: '← Назад', word: 'доходимость', none: 'Такого показателя нет' },
    ...{
      old: 'Загрузить старую таблицу',
      drop: 'Перетащите файлы сюда',
      showUp: 'Доходимость',
      what: 'Что значат показатели',
    },
  },
  {
    ...{
      locale: 'en_US',
      menu: ['RM', 'Entry'],
      cards: ['RM', 'Metrics and formulas'],
      plan: 'Plan',
      step: 'Step 1 of 5',
    },
    ...{
      shop: 'Online shop without meetings',
      orders: 'Orders',
      saved: 'Saved',
      chat: 'Copy the summary for the chat',
    },
    ...{ copied: 'The summary is copied', back: '← Back', word: 'show-up', none: 'There is no such metric' },
    ...{
      old: 'Import an earlier table',
      drop: 'Drop the files here',
      showUp: 'Show-up rate',
      what: 'What the metrics mean',
    },
  },
];

describe.each(inOneLanguage(LOCALES, 'ru_RU'))('somebody who has just installed it, in $locale', (words) => {
  const { locale } = words;
  let started: StartedWorkbench;
  let page: Page;
  let bench: Workbench;
  let actions = 0;

  const press = async (key: string): Promise<void> => {
    actions += 1;
    await page.keyboard.press(key);
  };
  const type = async (text: string): Promise<void> => {
    actions += 1;
    await page.keyboard.type(text);
  };
  const focused = (selector: string): Promise<void> =>
    bench.sidebar.locator(`${selector}:focus`).waitFor({ timeout: 60_000 });
  const looksRight = async (name: string): Promise<void> => {
    mkdirSync('build/pictures', { recursive: true });
    await page.screenshot({ path: `build/pictures/start-${locale}-${name}.png` });
    expect(await brokenRules(page)).toEqual([]);
    expect(await standingOut(bench)).toBe(0);
  };

  beforeAll(async () => {
    started = await startWorkbench(`locale=${locale}&today=${TODAY}`, { viewport: { width: 1366, height: 900 } });
    ({ page, bench } = started);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => started.close());

  it('answers five questions by keyboard, and may go back', async () => {
    actions += 2;
    await bench.menu(...words.menu);
    await focused('#start-field');
    expect(await bench.sidebar.getByText(words.step).count()).toBe(1);
    await looksRight('1-who');
    await type('Оля');
    await press('Enter');
    await focused('[type="radio"]');
    await press('ArrowDown');
    expect(await bench.sidebar.getByLabel(words.shop).isChecked()).toBe(true);
    await looksRight('2-kind');
    await press('Enter');
    await focused('#sources');
    await type('VK\nSite');
    await looksRight('3-sources');
    await bench.sidebar.getByRole('button', { name: words.back }).press('Enter'); // a look back costs no answer
    await focused('[type="radio"]');
    await page.keyboard.press('Enter');
    await focused('#sources');
    expect(await bench.sidebar.locator('#sources').inputValue()).toBe('VK\nSite');
    await press('Control+Enter');
    await focused('[type="radio"]');
    await looksRight('4-sales');
    await press('Enter');
    await focused('#start-field');
    await type('2 200 000');
    await looksRight('5-goal');
    await press('Enter');
    await bench.sidebar.locator('input[data-metric="leads"]').first().waitFor({ timeout: 60_000 });
    expect(await bench.sidebar.getByText(words.orders, { exact: true }).count()).toBe(2);
  });

  it('has the first day filled in within sixty actions', async () => {
    const fields = bench.sidebar.locator('input[data-metric]');
    await focused('input[data-metric]');
    const count = await fields.count();
    const numbers = [9000, 120, 4000, 9, 3, 1, 45_000];
    for (let index = 0; index < count; index += 1) {
      await type(String(numbers[index % numbers.length]));
      await press('Enter');
    }
    await press('Enter');
    await bench.sidebar.getByText(words.saved, { exact: false }).waitFor({ timeout: 60_000 });
    expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
    process.stdout.write(`from the menu to the first filled day: ${actions} actions (${locale})\n`);
  });

  it('copies the summary for the chat, without asking for a permission', async () => {
    const button = bench.sidebar.getByRole('button', { name: words.chat });
    await button.waitFor({ timeout: 60_000 });
    await looksRight('6-done');
    await button.press('Enter');
    await bench.sidebar.getByText(words.copied).waitFor();
    const lines = await bench.sidebar.locator('.chat p').allTextContents();
    expect(lines.length).toBeLessThanOrEqual(8);
    expect(lines.join(' ')).toContain(words.orders);
  });

  it('looks up what a metric means and how it is computed', async () => {
    await bench.sidebar.getByRole('button', { name: words.what }).click();
    const search = bench.sidebar.locator('input[type="search"]');
    await search.waitFor({ timeout: 60_000 });
    expect(await bench.sidebar.locator('details').count()).toBe(24);
    await bench.sidebar.locator('[data-metric="cac"] summary').press('Enter');
    await bench.sidebar.locator('[data-metric="cac"] dd').last().scrollIntoViewIfNeeded();
    await looksRight('7-card');
    await search.fill(words.showUp.toUpperCase());
    expect(await bench.sidebar.locator('details').count()).toBe(1);
    await search.fill('xyz');
    await bench.sidebar.getByText(words.none, { exact: false }).waitFor();
    await looksRight('8-none');
  });

  it('sends nothing off this machine', () => expect(started.browser.refused).toEqual([]));
});

it.each(inOneLanguage(LOCALES, 'ru_RU'))(
  'comes to the import with an earlier table in $locale',
  async ({ locale, menu, old, drop }) => {
    const { bench, close } = await startWorkbench(`locale=${locale}&today=${TODAY}`, {
      viewport: { width: 1366, height: 900 },
    });
    await bench.menu(...menu);
    await bench.sidebar.getByRole('button', { name: old }).click({ timeout: 60_000 });
    await bench.sidebar.getByText(drop).waitFor({ timeout: 60_000 });
    await close();
  },
);

it('holds names of forty letters at a zoom of 200 %', async () => {
  const name = 'Партнёры и рекомендации из Нижнего Новгор';
  const { page, bench, close } = await startWorkbench(`locale=ru_RU&today=${TODAY}`, {
    viewport: { width: 1366, height: 900 },
    deviceScaleFactor: 2,
  });
  const picture = async (which: string): Promise<void> => {
    expect(await standingOut(bench)).toBe(0);
    await page.screenshot({ path: `build/pictures/zoom-${which}.png` });
  };
  await bench.menu('РМ', 'Ввод');
  await page.setViewportSize({ width: 683, height: 450 }); // a window of 1366 × 900 at 200 %
  await bench.sidebar.locator('#start-field:focus').waitFor({ timeout: 60_000 });
  await page.keyboard.press('Enter');
  await bench.sidebar.locator('[type="radio"]:focus').waitFor();
  await page.keyboard.press('Enter');
  await bench.sidebar.locator('#sources:focus').waitFor();
  await page.keyboard.type(`${name}\n${name.replaceAll(' ', '_')}2`);
  await bench.sidebar.locator('details summary').click();
  await picture('sources');
  await bench.sidebar.getByRole('button', { name: 'Создать таблицу' }).click();
  await bench.sidebar.locator('input[data-metric="leads"]').first().waitFor({ timeout: 60_000 });
  await picture('entry');
  await bench.sidebar.locator('input[data-metric="leads"]').first().fill('5');
  await bench.sidebar.locator('#entry-done').click();
  await bench.sidebar.getByRole('button', { name: 'Скопировать сводку в чат' }).waitFor({ timeout: 60_000 });
  await bench.sidebar.locator('.chat summary').click();
  await picture('done');
  await close();
});
