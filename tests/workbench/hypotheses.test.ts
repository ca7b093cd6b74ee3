import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inOneLanguage } from '../support/explored';
import type { Workbench } from './openWorkbench';
import { type StartedWorkbench, startWorkbench } from './startWorkbench';
import { brokenRules, standingOut } from './states';

const MONDAY = '2026-11-16';
const LOCALES = [
  {
    locale: 'ru_RU',
    menu: ['РМ', 'Ввод'],
    sheet: 'Гипотезы',
    tabs: { week: 'Неделя', hypotheses: 'Гипотезы' },
    test: 'Проверить гипотезу',
    empty: /Гипотез пока нет/,
    preview: 'Хватит ли данных?',
    add: 'Добавить гипотезу',
    belief: 'Если вернуть старую форму, то заявок станет больше на 20 %',
    running: 'Идут',
    decided: 'Решено',
    write: 'Записать решение',
    drop: 'Закрываем',
    search: 'Найти гипотезу',
    note: 'Записать ограничение',
    log: 'Разбор ограничения',
    constraint: 'доходимость',
    undo: 'Отменить',
    heads: ['Гипотеза', 'Показатель'],
  },
  {
    locale: 'en_US',
    menu: ['RM', 'Entry'],
    sheet: 'Hypotheses',
    tabs: { week: 'Week', hypotheses: 'Hypotheses' },
    test: 'Test a hypothesis',
    empty: /No hypotheses yet/,
    preview: 'Is there data enough?',
    add: 'Add the hypothesis',
    belief: 'If we bring the old form back, leads grow by 20%',
    running: 'Running',
    decided: 'Decided',
    write: 'Write the decision',
    drop: 'Drop it',
    search: 'Find a hypothesis',
    note: 'Write the constraint down',
    log: 'Constraint log',
    constraint: 'show-up',
    undo: 'Undo',
    heads: ['Hypothesis', 'Metric'],
  },
];

describe.each(inOneLanguage(LOCALES, 'en_US'))('a head of sales tries what may mend it in $locale', (words) => {
  let started: StartedWorkbench;
  let page: Page;
  let bench: Workbench;
  const button = (name: string) => bench.sidebar.getByRole('button', { name, exact: true });
  const list = (title: string) => bench.sidebar.locator('.hypothesis-list', { hasText: title });
  const picture = async (name: string): Promise<void> => {
    mkdirSync('build/pictures', { recursive: true });
    await page.screenshot({ path: `build/pictures/hypotheses-${name}-${words.locale}.png` });
  };

  beforeAll(async () => {
    started = await startWorkbench(`locale=${words.locale}&today=${MONDAY}`, {
      viewport: { width: 1600, height: 1000 },
    });
    ({ page, bench } = started);
    await bench.call('fillDemo');
    await bench.menu(...words.menu);
    await button(words.tabs.week).waitFor({ timeout: 60_000 });
  });
  afterAll(() => started.close());

  it('is told what hypotheses are for while there is none', async () => {
    await button(words.tabs.hypotheses).click();
    await bench.sidebar.getByText(words.empty).waitFor({ timeout: 60_000 });
    await picture('empty');
  });

  it('begins one from what changed in the week, with its metric and its sentence', async () => {
    await button(words.tabs.week).click();
    const line = bench.sidebar.locator('.week-list.changed li').filter({ hasText: words.test }).first();
    await line.waitFor({ timeout: 60_000 });
    const said = await line.locator('.what').innerText();
    await picture('week');
    await line.getByRole('button', { name: words.test }).click();
    await bench.sidebar.locator('.hypothesis-new .hint').getByText(said, { exact: false }).waitFor();
  });

  it('is told what is missing, beside the field that takes it', async () => {
    await button(words.add).click();
    await bench.sidebar.locator('#hyp-belief-wrong').waitFor();
    expect(await bench.sidebar.locator('#hyp-belief').getAttribute('aria-invalid')).toBe('true');
    await bench.sidebar.locator('#hyp-belief').fill(words.belief);
    await bench.sidebar.locator('#hyp-expected').fill('20');
  });

  it('is told whether the data can answer before adding it', async () => {
    await button(words.preview).click();
    const notice = bench.sidebar.locator('.hypothesis-new .notice.info');
    await notice.waitFor({ timeout: 60_000 });
    expect(await notice.innerText()).toMatch(/20/);
    await picture('form');
  });

  it('adds it by the keyboard, and reads on the list what the sheet says', async () => {
    await button(words.add).focus();
    await page.keyboard.press('Enter');
    const item = list(words.running).locator('li').first();
    await item.waitFor({ timeout: 60_000 });
    expect(await item.innerText()).toContain(words.belief);
    const shown = await Promise.all(['B4', 'C4', 'J4', 'K4'].map((cell) => bench.shown(cell, words.sheet)));
    expect(shown[0]).toBe(words.belief);
    expect(shown.slice(1).every((text) => text !== '')).toBe(true);
    await picture('running');
  });

  it('can be used by those who do not see it: no rule of accessibility is broken, nothing is cut off', async () => {
    expect(await brokenRules(page)).toEqual([]);
    expect(await standingOut(bench)).toBe(0);
  });

  it('decides with a reason, and takes the decision back', async () => {
    const item = list(words.running).locator('li').first();
    await item.locator('summary').click();
    await item.getByText(words.drop).click();
    await item.locator('input[type="text"]').fill('нет времени');
    await item.getByRole('button', { name: words.write }).click();
    await list(words.decided).locator('li').first().waitFor({ timeout: 60_000 });
    await picture('decided');
    await bench.sidebar.locator('.hypotheses .undo').getByRole('button', { name: words.undo }).click();
    await list(words.running).locator('li').first().waitFor({ timeout: 60_000 });
  });

  it('finds what was tried by its words', async () => {
    const search = bench.sidebar.getByLabel(words.search);
    await search.fill('20');
    expect(await bench.sidebar.locator('.hypothesis-list li').count()).toBe(1);
    await search.fill('zzz');
    expect(await bench.sidebar.locator('.hypothesis-list li').count()).toBe(0);
    await picture('none-found');
    await search.fill('');
  });

  it('writes the constraint down in one click, with its week, and is shown where to ask why', async () => {
    await button(words.note).click();
    await page.waitForFunction((name) => {
      const { workbench } = window as unknown as { workbench: { selected(): { sheet: string } } };
      return workbench.selected().sheet === name;
    }, words.log);
    expect(await bench.shown('C4', words.log)).toBe(words.constraint);
    await page.waitForTimeout(500);
    await picture('log');
  });

  it('opens the sheet, where people’s columns and the table’s stand side by side', async () => {
    await bench.menu(words.menu[0] ?? '', words.sheet);
    await page.waitForFunction((name) => {
      const { workbench } = window as unknown as { workbench: { selected(): { sheet: string } } };
      return workbench.selected().sheet === name;
    }, words.sheet);
    expect(await Promise.all(['B3', 'C3'].map((cell) => bench.shown(cell, words.sheet)))).toEqual(words.heads);
    await page.waitForTimeout(500);
    await picture('sheet');
  });
});
