import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { addDays, type DayRecord } from '../../src/core';
import { demoCompany } from '../../src/core/demo';
import type { Workbench } from './openWorkbench';
import { type StartedWorkbench, startWorkbench } from './startWorkbench';

const [MONDAY, TWO_WEEKS_LATER, A_WEEK_MORE] = ['2026-11-16', '2026-11-30', '2026-12-08'];
const BELIEF = 'Если вернуть старую форму, то заявок станет больше на 20 %';
const DONE = 'Оставить старую форму на всех страницах';
const NAMES = ['Яндекс Директ', 'VK Реклама', 'Партнёры', 'Рекомендации'];

/** The fortnight that passes: the company's last one again, with half as many leads more. */
function fortnight(): DayRecord[] {
  const profiles = ['search', 'social', 'partners', 'organic'] as const;
  const sources = profiles.map((profile, index) => ({ profile, name: NAMES[index] ?? '', direction: '' }));
  const { facts } = demoCompany({ seed: 7, to: '2026-11-15', names: { sources, managers: ['Анна', 'Борис'] } });
  return facts.records.flatMap(({ day, source, values }) => {
    if (day < addDays(MONDAY, -14)) return [];
    const leads = values.leads === undefined ? {} : { leads: Math.round(values.leads * 1.5) };
    return [{ day: addDays(day, 14), source, values: { ...values, ...leads } }];
  });
}

describe('from a signal to a hypothesis, its verdict, a decision, and whether it was kept', () => {
  let started: StartedWorkbench;
  let page: Page;
  let bench: Workbench;
  const button = (name: string) => bench.sidebar.getByRole('button', { name, exact: true });
  const list = (title: string) => bench.sidebar.locator('.hypothesis-list', { hasText: title });
  const picture = (name: string) => page.screenshot({ path: `build/pictures/round-${name}.png` });
  const turnTo = async (tab: string): Promise<void> => {
    await bench.menu('РМ', 'Ввод');
    await button(tab).click({ timeout: 60_000 });
  };

  beforeAll(async () => {
    mkdirSync('build/pictures', { recursive: true });
    started = await startWorkbench(`locale=ru_RU&today=${MONDAY}`, { viewport: { width: 1366, height: 900 } });
    ({ page, bench } = started);
    await bench.call('fillDemo');
    await turnTo('Неделя');
  });
  afterAll(() => started.close());

  it('a hypothesis begins from what changed', async () => {
    const line = bench.sidebar.locator('.week-list.changed li').filter({ hasText: 'Проверить гипотезу' }).first();
    await line.getByRole('button', { name: 'Проверить гипотезу' }).click({ timeout: 60_000 });
    await bench.sidebar.locator('#hyp-belief').fill(BELIEF);
    await bench.sidebar.locator('#hyp-metric').selectOption({ label: 'Заявки' });
    await bench.sidebar.locator('#hyp-expected').fill('20');
    await bench.sidebar.locator('#hyp-weeks').selectOption('2');
    await button('Добавить гипотезу').click();
    await list('Идут').locator('li').first().waitFor({ timeout: 60_000 });
  });

  it('two weeks later its verdict is there, with the measured numbers', async () => {
    await bench.call('lookFrom', TWO_WEEKS_LATER);
    await bench.call('applyImport', { fileName: 'fortnight.csv', records: fortnight(), overwrite: true });
    await bench.call('reviewTable');
    await turnTo('Гипотезы');
    const item = bench.sidebar.locator('.hypothesis-list li').first();
    await item.getByText(BELIEF).waitFor({ timeout: 60_000 });
    expect(await item.innerText()).toMatch(/Подтвердилась[\s\S]*%/);
    await picture('verdict');
  });

  it('what follows is decided from it and stands at the meeting', async () => {
    const item = bench.sidebar.locator('.hypothesis-list li').first();
    const form = item.locator('details.decision').first();
    await form.locator('summary').click();
    await form.getByLabel('Что делаем').fill(DONE);
    await form.getByRole('button', { name: 'Записать решение' }).click();
    await bench.sidebar.getByText('Решение записано').waitFor({ timeout: 60_000 });
    expect(await bench.shown('B4', 'Решения')).toBe(DONE);
  });

  it('a week later it is asked for, and carried over with its reason', async () => {
    await bench.call('lookFrom', A_WEEK_MORE);
    await bench.call('reviewTable');
    await turnTo('Неделя');
    const item = bench.sidebar.locator('.open-decisions li').first();
    await item.waitFor({ timeout: 60_000 });
    expect(await item.innerText()).toContain('просрочено');
    await item.locator('summary').click();
    await item.locator('input[type="text"]').fill('ждём вёрстку');
    await item.getByRole('button', { name: 'Перенести' }).click();
    await bench.sidebar.getByText('Решение перенесено').waitFor({ timeout: 60_000 });
    await bench.menu('РМ', 'Планёрка');
    await page.waitForTimeout(800);
    await picture('meeting');
  });

  it('sends nothing off this machine', () => expect(started.browser.refused).toEqual([]));
});
