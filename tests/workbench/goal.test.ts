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
    tab: 'План',
    goalMenu: ['РМ', 'Декомпозиция'],
    sheet: 'Декомпозиция',
    count: 'Посчитать',
    adopt: 'Сделать планом месяца',
    replace: 'Заменить',
    goal: '2 500 000',
    check: /Средний чек/,
  },
  {
    locale: 'en_US',
    menu: ['RM', 'Entry'],
    tab: 'Plan',
    goalMenu: ['RM', 'Goal breakdown'],
    sheet: 'Goal breakdown',
    count: 'Work it out',
    adopt: 'Make it the month’s plan',
    replace: 'Replace',
    goal: '2,500,000',
    check: /Average check/,
  },
];

describe.each(inOneLanguage(LOCALES, 'en_US'))('a head of sales plans the next month in $locale', (words) => {
  let started: StartedWorkbench;
  let page: Page;
  let bench: Workbench;
  const button = (name: string) => bench.sidebar.getByRole('button', { name, exact: true });
  const figure = (metric: string) => bench.sidebar.locator(`.outcome tr[data-metric="${metric}"] td`).first();
  /** Waits until so many plans are frozen on the sheet. */
  const frozen = (count: number) =>
    page.waitForFunction(
      ([sheet, wanted]) => {
        const { workbench } = window as unknown as {
          workbench: { sheets(): string[]; shown(cell: string, sheet: string): string };
        };
        if (!workbench.sheets().includes(sheet)) return false;
        const labels = Array.from({ length: 90 }, (_, index) => workbench.shown(`B${index + 1}`, sheet));
        return labels.filter((label) => /^v\d+ · /.test(label)).length === wanted;
      },
      [words.sheet, count] as const,
      { timeout: 50_000, polling: 500 },
    );
  const picture = async (name: string): Promise<void> => {
    mkdirSync('build/pictures', { recursive: true });
    await page.screenshot({ path: `build/pictures/goal-${name}-${words.locale}.png` });
  };

  beforeAll(async () => {
    started = await startWorkbench(`locale=${words.locale}&today=${MONDAY}`, {
      viewport: { width: 1600, height: 1000 },
    });
    ({ page, bench } = started);
    await bench.call('fillDemo');
    await bench.menu(...words.menu);
    await button(words.tab).click({ timeout: 60_000 });
  });
  afterAll(() => started.close());

  it('reads how the month will end, in the words of the sheet', async () => {
    const said = bench.sidebar.locator('.plan-said');
    await said.waitFor({ timeout: 60_000 });
    const forecast = await said.innerText();
    const title = (await bench.sheets())[0] ?? '';
    const shown = await Promise.all(Array.from({ length: 24 }, (_, index) => bench.shown(`B${index + 1}`, title)));
    expect(forecast).not.toBe('');
    await bench.call('reviewTable');
    const now = await Promise.all(shown.map((_, index) => bench.shown(`B${index + 1}`, title)));
    expect(now).toContain(forecast);
  });

  it('is told how to mend a goal that is no number', async () => {
    await bench.sidebar.locator('#goal-revenue').fill('много');
    await button(words.count).click();
    await bench.sidebar.locator('#goal-wrong').waitFor();
    expect(await bench.sidebar.locator('#goal-revenue').getAttribute('aria-invalid')).toBe('true');
  });

  it('sees what a goal takes, the assured plan being the dearer one', async () => {
    await bench.sidebar.locator('#goal-month').selectOption('2026-12');
    await bench.sidebar.locator('#goal-revenue').fill(words.goal);
    await bench.sidebar.locator('#goal-revenue').press('Enter');
    await bench.sidebar.locator('.goal .figures').first().waitFor({ timeout: 60_000 });
    const cells = await bench.sidebar.locator('.goal .figures').first().locator('tbody td').allInnerTexts();
    const numbers = cells.map((text) => Number(text.replace(/[^\d]/g, '')));
    expect(numbers.length).toBeGreaterThanOrEqual(8);
    for (let row = 0; row < numbers.length; row += 2) expect(numbers[row]).toBeLessThan(numbers[row + 1] ?? 0);
    await picture('form');
  });

  it('makes it the plan of the month, and is asked before it is replaced', async () => {
    await button(words.adopt).click();
    await frozen(1);
    await bench.sidebar.locator('.plan[aria-busy="false"]').waitFor({ timeout: 60_000 });
    await button(words.adopt).click();
    await button(words.replace).waitFor({ timeout: 60_000 });
    await picture('replace');
    await button(words.replace).click();
    await frozen(2);
  });

  it('turns a metric by the keyboard and sees a month follow at once', async () => {
    await bench.sidebar.locator('.plan[aria-busy="false"]').waitFor({ timeout: 60_000 });
    const before = await figure('revenue').innerText();
    const slider = bench.sidebar.getByRole('slider', { name: words.check });
    await slider.focus();
    for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowRight');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^\+100/);
    const after = await figure('revenue').innerText();
    expect(after).not.toBe(before);
    expect(await figure('payments').locator('xpath=following-sibling::td').innerText()).toMatch(/^0/);
    await picture('what-if');
    const bars = await bench.sidebar
      .locator('.tornado li rect')
      .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('width'))));
    expect(bars.length).toBeGreaterThanOrEqual(7);
    expect(bars).toEqual([...bars].sort((a, b) => b - a));
    await bench.sidebar.locator('.tornado').scrollIntoViewIfNeeded();
    await picture('tornado');
  });

  it('fits the sidebar: nothing is cut off or scrolls sideways', async () => {
    expect(await standingOut(bench)).toBe(0);
  });

  it('can be used by those who do not see it: no rule of accessibility is broken', async () => {
    expect(await brokenRules(page)).toEqual([]);
  });

  it('opens the sheet from the menu, with the plan frozen on it', async () => {
    await bench.menu(...words.goalMenu);
    await page.waitForFunction((name) => {
      const { workbench } = window as unknown as { workbench: { selected(): { sheet: string } } };
      return workbench.selected().sheet === name;
    }, words.sheet);
    await frozen(2);
    await picture('sheet');
    await bench.type('C7', '40000000', words.sheet);
    await page.mouse.move(500, 500);
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(500);
    await picture('year');
  });
});
