/** `npm run pictures`: the pictures of the README, of the demo company as it is now. */
import { mkdirSync } from 'node:fs';
import { type StartedWorkbench, startWorkbench } from './startWorkbench';

const TODAY = '2026-11-18';
const FOLDER = 'tests/workbench/pictures';
const WORDS = [
  {
    name: 'ru',
    locale: 'ru_RU',
    menu: 'РМ',
    entry: 'Ввод',
    week: 'Неделя',
    weeks: 'Открыть «Недели»',
    report: 'Отчёт',
  },
  { name: 'en', locale: 'en_US', menu: 'RM', entry: 'Entry', week: 'Week', weeks: 'Open Weeks', report: 'Report' },
];
const describeOnDemand = process.env.PICTURES === undefined ? describe.skip : describe;

describeOnDemand.each(WORDS)('pictures in $name', ({ name, locale, menu, entry, week, weeks, report }) => {
  let started: StartedWorkbench;
  const take = async (what: string): Promise<void> => {
    await started.page.waitForTimeout(500);
    const picture = await started.page.screenshot({ path: `${FOLDER}/${name}${what}.png` });
    expect(picture.length).toBeGreaterThan(20_000);
  };

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    started = await startWorkbench(`locale=${locale}&today=${TODAY}`, { viewport: { width: 1366, height: 768 } });
    await started.bench.call('fillDemo');
  });
  afterAll(() => started.close());

  it('the day is filled in beside «План»', async () => {
    await started.bench.menu(menu, entry);
    await started.bench.sidebar.locator('input[data-metric]').first().waitFor({ timeout: 60_000 });
    await take('');
  });

  it('the week says what changed', async () => {
    const { sidebar } = started.bench;
    await sidebar.getByRole('button', { name: week, exact: true }).click();
    await sidebar.getByRole('button', { name: weeks }).click({ timeout: 60_000 });
    await take('-week');
  });

  it('the founder reads the report', async () => {
    await started.bench.menu(menu, report);
    const page = started.page.frameLocator('dialog iframe');
    await page.locator('.picture svg').first().waitFor({ timeout: 60_000 });
    await take('-report');
  });
});
