import { mkdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { Workbench } from './openWorkbench';
import { type StartedWorkbench, startWorkbench } from './startWorkbench';

const TODAY = '2026-11-18';
const COUNT = 6000;
const HEAD =
  'ID,Название сделки,Бюджет,Ответственный,Дата создания сделки,Дата закрытия,Этап сделки,Воронка,utm_source';
const FILE = [HEAD, ...Array.from({ length: COUNT }, (_, index) => lineOf(index + 1))].join('\n');

function lineOf(id: number): string {
  const day = String(1 + (id % 17)).padStart(2, '0');
  return `${id},Заявка ${id},0,Анна,${day}.11.2026 11:02:00,не закрыта,Первичный контакт,Продажи,Яндекс Директ`;
}

describe('a long export of deals', () => {
  let started: StartedWorkbench;
  let page: Page;
  let bench: Workbench;
  const button = (name: string): Locator => bench.sidebar.getByRole('button', { name, exact: true });
  const dealInRow = (row: number): Promise<string> => bench.shown(`A${row}`, 'Сделки');
  const ready = (): Promise<void> =>
    button('Загрузить').and(bench.sidebar.locator('[aria-disabled="false"]')).waitFor({ timeout: 60_000 });

  beforeAll(async () => {
    started = await startWorkbench(`locale=ru_RU&today=${TODAY}`, { viewport: { width: 1366, height: 900 } });
    ({ page, bench } = started);
    await bench.call('createTable', ['Яндекс Директ']);
    await bench.menu('РМ', 'Импорт файлов…');
    await bench.sidebar.locator('.drop-zone').waitFor({ timeout: 60_000 });
    await bench.sidebar.locator('input[type=file]').setInputFiles({
      name: 'deals.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(FILE),
    });
    await ready();
  });
  afterAll(() => started.close());

  it('can be stopped half-way, and the table is as it was', async () => {
    await bench.sidebar.locator('body').evaluate((body) => {
      const stopAtOnce = new MutationObserver(() => {
        const stop = body.querySelector<HTMLButtonElement>('.uploading progress[max] ~ button, .uploading button');
        if (stop === null) return;
        stopAtOnce.disconnect();
        stop.click(); // a person is slower than a computer that has only 6000 deals to write
      });
      stopAtOnce.observe(body, { childList: true, subtree: true });
    });
    await button('Загрузить').click();
    await bench.sidebar.locator('.uploading').waitFor({ state: 'detached', timeout: 60_000 });
    await ready();
    expect(await dealInRow(3)).toBe('');
  });

  it('comes in whole, and is counted by manager', async () => {
    await bench.sidebar.locator('body').evaluate((body) => {
      const note = new MutationObserver(() => {
        const { width = 0 } = body.querySelector('.uploading progress')?.getBoundingClientRect() ?? {};
        if (width > 0) body.dataset.progressSeen = 'yes'; // whoever only looks now and then may miss it
      });
      note.observe(body, { childList: true, subtree: true });
    });
    await button('Загрузить').click();
    await bench.sidebar.locator('body[data-progress-seen]').waitFor({ timeout: 30_000 });
    mkdirSync('build/pictures', { recursive: true });
    await page.screenshot({ path: 'build/pictures/deals-uploading.png' });
    await bench.sidebar.getByText('Загружено: 1 файл').waitFor({ timeout: 60_000 });
    await bench.sidebar.getByText('Сделок: 6 000').waitFor();
    expect([await dealInRow(3), await dealInRow(COUNT + 2)]).toEqual([
      expect.stringMatching(/\d/),
      expect.stringMatching(/\d/),
    ]);
    await bench.sidebar.getByText('«Ввод менеджеров»: заполнено', { exact: false }).waitFor({ timeout: 60_000 });
    expect(await bench.sheets()).toEqual(expect.arrayContaining(['Менеджеры', 'Ввод менеджеров']));
    await page.screenshot({ path: 'build/pictures/deals-done.png' });
    await button('Ранее…').click();
    await bench.sidebar.getByRole('heading', { name: 'Последние действия' }).waitFor();
    await page.screenshot({ path: 'build/pictures/last-actions.png' });
  });
});
