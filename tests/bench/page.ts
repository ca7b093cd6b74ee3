/** `npm run bench:page`: how soon a page of the sidebar shows something and can be worked with, after its HTML has arrived. */
import type { Page } from 'playwright-core';
import { sampleQuantile } from '../../src/core/stats/sampleQuantile';
import { openAlone } from '../workbench/pageAlone';
import { type StartedWorkbench, startWorkbench } from '../workbench/startWorkbench';
import { textTable } from './textTable';

const RUNS = 5;
const TODAY = '2026-11-16';
const SOURCES = ['Яндекс Директ', 'VK Реклама', 'Сайт', 'Рекомендации'];
const PAGES = ['main', 'starting', 'importing', 'cards', 'report'];

/** Moments of a page in milliseconds since its HTML has arrived. */
interface Moments {
  readonly paint: number;
  readonly ready: number;
}
type Watched = Window & { firstReady?: number };

/** Notes when the first thing to work with is there: a tab, a field, a button. */
function watch(): void {
  const look = (): void => {
    const isReady = document.querySelector('button:not([disabled]), input, select') !== null;
    if (isReady) (window as Watched).firstReady = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function momentsOf(page: Page): Promise<Moments> {
  const isOver = (): boolean =>
    (window as Watched).firstReady !== undefined && performance.getEntriesByName('first-paint').length > 0;
  await page.waitForFunction(isOver, undefined, { timeout: 120_000 });
  return page.evaluate(() => {
    const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const arrived = loaded?.responseEnd ?? Number.NaN;
    const paint = performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.NaN;
    return { paint: paint - arrived, ready: ((window as Watched).firstReady ?? Number.NaN) - arrived };
  });
}

/** What the add-on answers when each page opens, of a table with four sources. */
async function answersOf({ bench }: StartedWorkbench): Promise<ReadonlyMap<string, unknown>> {
  const none = await bench.call('openSidebar');
  await bench.call('createTable', SOURCES);
  const table = await bench.call('openSidebar');
  const answer = (name: string): unknown => (name === 'starting' ? none : table);
  return new Map([...PAGES.map((name) => [name, answer(name)] as const), ['report', await bench.call('openReport')]]);
}

async function run(): Promise<void> {
  const started = await startWorkbench(`locale=ru_RU&today=${TODAY}`, { viewport: { width: 1366, height: 768 } });
  const rows: string[][] = [];
  for (const [name, answer] of await answersOf(started)) {
    const all: Moments[] = [];
    for (let n = 0; n < RUNS; n += 1) {
      const page = await openAlone(started.browser, {
        name,
        outcome: { is: 'answered', answer },
        before: watch,
      });
      all.push(await momentsOf(page));
      await page.context().close();
    }
    const median = (times: readonly number[]): string => (sampleQuantile(times, 0.5) ?? Number.NaN).toFixed(0);
    rows.push([name, median(all.map(({ paint }) => paint)), median(all.map(({ ready }) => ready))]);
  }
  await started.close();
  console.log('Milliseconds after the HTML has arrived, median of five. The page is alone, as at Google its table is');
  console.log('elsewhere; what the table answers is in the second figure and comes at once.\n');
  console.log(textTable(['page', 'first paint', 'first thing to work with'], rows));
}

await run();
