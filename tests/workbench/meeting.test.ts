import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Workbench } from './openWorkbench';
import { type StartedWorkbench, startWorkbench } from './startWorkbench';

const MONDAY = '2026-11-16';
const DONE = 'Звонить всем накануне';

describe('the head of sales holds the meeting', () => {
  let started: StartedWorkbench;
  let page: Page;
  let bench: Workbench;
  const picture = async (name: string): Promise<void> => {
    mkdirSync('build/pictures', { recursive: true });
    await page.screenshot({ path: `build/pictures/meeting-${name}.png` });
  };

  beforeAll(async () => {
    started = await startWorkbench(`locale=ru_RU&today=${MONDAY}`, { viewport: { width: 1366, height: 900 } });
    ({ page, bench } = started);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await bench.call('fillDemo');
    await bench.menu('РМ', 'Ввод');
    await bench.sidebar.getByRole('button', { name: 'Неделя', exact: true }).click({ timeout: 60_000 });
    await bench.sidebar.locator('.focus li').first().waitFor({ timeout: 60_000 });
  });
  afterAll(() => started.close());

  it('copies the focus of the week for the chat', async () => {
    const lines = await bench.sidebar.locator('.focus li').allInnerTexts();
    expect(lines.length).toBeLessThanOrEqual(3);
    await bench.sidebar.getByRole('button', { name: 'Скопировать для чата' }).click();
    await bench.sidebar.getByText('Скопировано').waitFor();
    await picture('sidebar');
  });

  it('makes a decision of a signal, which the meeting and a week later «План» remember', async () => {
    const form = bench.sidebar.locator('details.decision').first();
    await form.locator('summary').click();
    await form.getByLabel('Что делаем').fill(DONE);
    await form.getByRole('button', { name: 'Записать решение' }).click();
    await bench.sidebar.getByText('Решение записано').waitFor({ timeout: 60_000 });
    expect(await bench.shown('B4', 'Решения')).toBe(DONE);
    expect(await form.evaluate((element) => element.hasAttribute('open'))).toBe(false);
    await bench.menu('РМ', 'Планёрка');
    await page.waitForFunction(() => {
      const { workbench } = window as unknown as { workbench: { selected(): { sheet: string } } };
      return workbench.selected().sheet === 'Планёрка';
    });
    expect(await bench.shown('D3', 'Планёрка')).toBe('Прошлые решения');
    await picture('agenda');
    await bench.call('lookFrom', '2026-11-30');
    await bench.call('reviewTable');
    expect(await bench.shown('E3', 'Планёрка')).toContain('просрочено на 7 дней');
    expect(await bench.shown('B13', 'План')).toContain(`${DONE} (до 23`);
    await picture('overdue');
  });

  it('asks of what is overdue: it was not done, because…, and is carried over a week', async () => {
    await bench.menu('РМ', 'Ввод');
    await bench.sidebar.getByRole('button', { name: 'Неделя', exact: true }).click({ timeout: 60_000 });
    const item = bench.sidebar.locator('.open-decisions li').first();
    await item.waitFor({ timeout: 60_000 });
    expect(await item.innerText()).toMatch(/Звонить всем накануне[\s\S]*просрочено на 7 дней/);
    await item.locator('summary').click();
    await item.locator('input[type="text"]').fill('болел менеджер');
    await picture('not-done');
    await item.getByRole('button', { name: 'Перенести' }).click();
    await bench.sidebar.getByText('Решение перенесено').waitFor({ timeout: 60_000 });
    await item.locator('.late').waitFor({ state: 'detached', timeout: 60_000 });
    expect(await item.innerText()).toMatch(/до 7.декабря[\s\S]*Переносили: до 23.ноября: болел менеджер/);
    expect(await bench.shown('D4', 'Решения')).toBe('07.12.2026');
    await picture('carried');
  });

  it('is shown the list anew when somebody else has reworded the decision meanwhile', async () => {
    const item = bench.sidebar.locator('.open-decisions li').first();
    await bench.type('B4', 'Звонить утром', 'Решения');
    await item.getByRole('button', { name: 'Сделано' }).click();
    await bench.sidebar.getByText('решение №1 кто-то изменил, и ничего не записано').waitFor({ timeout: 60_000 });
    await item.getByText('Звонить утром').waitFor({ timeout: 60_000 });
    expect(await bench.sidebar.getByRole('button', { name: 'Повторить' }).count()).toBe(0);
    expect(await bench.shown('E4', 'Решения')).toBe('');
  });

  it('is told when it is done', async () => {
    const item = bench.sidebar.locator('.open-decisions li').first();
    await item.getByRole('button', { name: 'Сделано' }).click();
    await bench.sidebar.getByText('Отмечено: сделано').waitFor({ timeout: 60_000 });
    await item.waitFor({ state: 'detached', timeout: 60_000 });
    expect(await bench.shown('E4', 'Решения')).toBe('сделано');
  });

  it('sends nothing off this machine', () => expect(started.browser.refused).toEqual([]));
});
