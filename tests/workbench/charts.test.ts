import { mkdirSync } from 'node:fs';
import { openBrowser, type TestBrowser } from '../support/browser';
import { CHARTS_FIXTURE } from './chartsFixture';
import { openWorkbench, serveWorkbench, type Workbench } from './openWorkbench';

const TITLES = ['Заявки и план', 'Прогноз с коридором', 'Водопад выручки', 'Воронка', 'Торнадо', 'Цена и сделки'];

describe('charts on the sheet', () => {
  let browser: TestBrowser;
  let server: { address: string; close(): Promise<void> };
  let bench: Workbench;

  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(), serveWorkbench()]);
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
    bench = await openWorkbench(page, { address: server.address, files: CHARTS_FIXTURE, query: 'locale=ru_RU' });
    await bench.menu('РМ', 'Диаграммы');
    await pictures(bench, TITLES.length);
  });
  afterAll(async () => {
    expect(browser.refused).toEqual([]);
    await Promise.all([browser.close(), server.close()]);
  });

  it('are all drawn, each with more on it than its background', async () => {
    const inks = await pictures(bench, TITLES.length);
    expect(inks.map(({ colours }) => colours > 10)).toEqual(TITLES.map(() => true));
    mkdirSync('build/pictures', { recursive: true });
    await bench.page.screenshot({ path: 'build/pictures/charts.png' });
  });

  it('open nothing of the grid’s own at a double click', async () => {
    await bench.page.locator('.o-figure canvas').first().dblclick();
    expect(await bench.page.locator('.o-sidePanel').count()).toBe(0);
  });

  it('follow the numbers', async () => {
    const before = await pictures(bench, TITLES.length);
    await bench.call('grow');
    const after = await pictures(bench, TITLES.length);
    expect(after.map(({ print }, index) => print !== before[index]?.print)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('look the same after a reload', async () => {
    await bench.saved();
    const before = await pictures(bench, TITLES.length);
    await bench.reload();
    expect(await pictures(bench, TITLES.length)).toEqual(before);
  });
});

interface Picture {
  colours: number;
  /** A number that another picture would not have. */
  print: number;
}

/** What is painted on each chart, once so many charts are there. */
async function pictures({ page }: Workbench, count: number): Promise<Picture[]> {
  await page.waitForFunction((wanted) => document.querySelectorAll('.o-figure canvas').length === wanted, count);
  await page.mouse.move(1500, 800); // off the charts: they mark the point under the mouse
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('.o-figure canvas')].map((canvas) => {
      const pixels =
        canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
      const colours = new Set(
        Array.from({ length: pixels.length / 4 }, (_, at) => pixels.slice(at * 4, at * 4 + 3).join()),
      );
      return {
        colours: colours.size,
        print: pixels.reduce((sum, value, at) => (sum * 31 + value + at) % 2_147_483_647, 7),
      };
    }),
  );
}
