/** `npm run bench:page`: how soon the sidebar shows something and can be worked with, after its HTML has arrived. */
import type { Page } from 'playwright-core';
import { sampleQuantile } from '../../src/core/stats/sampleQuantile';
import { startWorkbench } from '../workbench/startWorkbench';
import { textTable } from './textTable';

const RUNS = 5;
const TODAY = '2026-11-16';

/** Moments of a page in milliseconds since it began to load. */
interface Moments {
  readonly paint: number;
  readonly ready: number;
}
type Watched = Window & { firstReady?: number };

/** Notes, in every frame, when the first thing to work with is there: a tab, a field, a button. */
function watch(): void {
  const look = (): void => {
    const isReady = document.querySelector('button:not([disabled]), input, select') !== null;
    if (isReady) (window as Watched).firstReady = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens the sidebar afresh and reads its moments. */
async function open(page: Page, menu: () => Promise<void>): Promise<Moments> {
  await menu();
  const iframe = await page.locator('#sidebar iframe').elementHandle();
  const frame = await iframe?.contentFrame();
  if (!frame) throw new Error('no sidebar is open');
  await frame.waitForFunction(() => (window as Watched).firstReady !== undefined, undefined, { timeout: 120_000 });
  return frame.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ready: (window as Watched).firstReady ?? Number.NaN,
  }));
}

async function run(): Promise<void> {
  const started = await startWorkbench(`locale=ru_RU&today=${TODAY}`, { viewport: { width: 1366, height: 768 } });
  const { page, bench } = started;
  await page.addInitScript(watch);
  await bench.saved();
  await bench.reload();
  const moments: Moments[] = [];
  for (let n = 0; n < RUNS; n += 1) moments.push(await open(page, () => bench.menu('РМ', 'Ввод')));
  await bench.call('createTable', ['Яндекс Директ', 'VK Реклама', 'Сайт', 'Рекомендации']);
  const full: Moments[] = [];
  for (let n = 0; n < RUNS; n += 1) full.push(await open(page, () => bench.menu('РМ', 'Ввод')));
  await started.close();
  const row = (name: string, all: readonly Moments[]): string[] => [
    name,
    ...[all.map(({ paint }) => paint), all.map(({ ready }) => ready)].map((times) =>
      (sampleQuantile(times, 0.5) ?? Number.NaN).toFixed(0),
    ),
  ];
  console.log(
    'Milliseconds after the HTML began to load, median of five. The answer of the table is in the second figure.\n',
  );
  console.log(
    textTable(
      ['sidebar', 'first paint', 'first thing to work with'],
      [row('first run', moments), row('four sources', full)],
    ),
  );
}

await run();
