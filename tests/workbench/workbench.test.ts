import { openBrowser, type TestBrowser } from '../support/browser';
import { FIXTURE } from './fixture';
import { openWorkbench, serveWorkbench, type Workbench } from './openWorkbench';

jest.setTimeout(60_000);

describe('the workbench', () => {
  let browser: TestBrowser;
  let server: { address: string; close(): Promise<void> };
  let workbench: Workbench;
  const open = async (query = 'locale=ru_RU&today=2026-11-22'): Promise<Workbench> => {
    return openWorkbench(await browser.newPage(), { address: server.address, files: FIXTURE, query });
  };

  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(), serveWorkbench()]);
  });
  beforeEach(async () => {
    workbench = await open();
  });
  afterEach(() => workbench.page.context().close());
  afterAll(async () => {
    expect(browser.refused).toEqual([]);
    await Promise.all([browser.close(), server.close()]);
  });

  it('runs a menu item of the bundle and shows what it wrote', async () => {
    await workbench.menu('РМ', 'Заполнить');
    expect(await workbench.shown('B2')).toBe('6');
    expect(await workbench.page.locator('.toast').textContent()).toContain('Готово');
  });

  it('hides the browser from the bundle', async () => {
    expect(await workbench.call('seen')).toBe(`${'undefined,'.repeat(7)}object,function,object`);
  });

  it('gives the bundle the day of the address', async () => {
    expect(await workbench.call('today')).toBe('2026-11-22');
  });

  it('lets the sidebar call the bundle and hear its answers and errors', async () => {
    const { sidebar } = workbench;
    const answer = (): Promise<string | null> => sidebar.locator('#out').textContent();
    await workbench.menu('РМ', 'Панель');
    await sidebar.locator('#leads').fill('8');
    await sidebar.locator('#save').click();
    await sidebar.locator('#out', { hasText: 'ok' }).waitFor();
    expect(await answer()).toBe('ok {"day":"2026-11-21","doubled":16,"keys":["leads"]} я');
    expect(await workbench.shown('B3')).toBe('8');
    await sidebar.locator('#fail').click();
    await sidebar.locator('#out', { hasText: 'bad' }).waitFor();
    expect(await answer()).toContain('Так не бывает');
    await sidebar.locator('#close').click();
    await workbench.page.locator('#sidebar').waitFor({ state: 'hidden' });
  });

  it('tells onEdit what a person typed, and recalculates', async () => {
    await workbench.menu('РМ', 'Заполнить');
    await workbench.type('B1', '7,5');
    expect(await workbench.shown('B2')).toBe('15');
    await workbench.page.waitForTimeout(50); // onEdit comes after the edit, as in Sheets
    expect(await workbench.shown('E1')).toBe('B1=7.5');
    await workbench.type('C1', '15.03'); // a Russian sheet takes it for a day
    expect(await workbench.shown('C1')).toBe('15.03.2026');
  });

  it('follows the cell that the bundle activates', async () => {
    await workbench.menu('РМ', 'Ещё', 'К ячейке C7');
    expect((await workbench.selected()).cell).toBe('C7');
  });

  it('asks the person when the bundle does', async () => {
    workbench.page.once('dialog', (dialog) => void dialog.accept());
    await workbench.menu('РМ', 'Ещё', 'Спросить');
    expect(await workbench.shown('D1')).toBe('да');
  });

  it('lets no request leave the machine', async () => {
    const asked = workbench.page.evaluate(() =>
      fetch('https://example.com/').then(String, () => 'refused by the policy'),
    );
    expect(await asked).toBe('refused by the policy');
  });

  it('shows an error that the bundle did not catch', async () => {
    await workbench.menu('РМ', 'Ещё', 'Сломаться');
    expect(await workbench.page.locator('.failure').textContent()).toContain('Так не бывает');
  });

  it('finds everything again after a reload, and nothing after starting afresh', async () => {
    await workbench.menu('РМ', 'Заполнить');
    await workbench.type('C1', 'мой текст');
    await workbench.saved();
    await workbench.type('C1', 'чужой текст');
    await workbench.saved();
    await workbench.page.keyboard.press('Control+z'); // what onEdit wrote
    await workbench.page.keyboard.press('Control+z');
    await workbench.saved();
    await workbench.reload();
    expect(await workbench.shown('B2')).toBe('6');
    expect(await workbench.shown('C1')).toBe('мой текст');
    workbench.page.once('dialog', (dialog) => void dialog.accept());
    await workbench.page.locator('[name="afresh"]').click();
    await workbench.page.waitForSelector('body:not([data-ready])');
    await workbench.page.waitForSelector('body[data-ready="true"]');
    expect(await workbench.shown('B2')).toBe('');
  });
});
