import { mkdirSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { ReportState } from '../../src/shell/reportTypes';
import type { TestBrowser } from '../support/browser';
import { inOneLanguage } from '../support/explored';
import { openWorkbench, type Workbench } from './openWorkbench';
import { openAlone } from './pageAlone';
import { type StartedWorkbench, startWorkbench } from './startWorkbench';
import { brokenIn } from './states';

const MONDAY = '2026-11-16';
const LOCALES = [
  {
    locale: 'ru_RU',
    menu: ['РМ', 'Отчёт'],
    tabs: { founder: 'Для основателя', meeting: 'К планёрке' },
    print: 'Печать / PDF',
    foreign: /\b(plan|forecast|week|actual)\b/i,
  },
  {
    locale: 'en_US',
    menu: ['RM', 'Report'],
    tabs: { founder: 'For the founder', meeting: 'For the meeting' },
    print: 'Print / PDF',
    foreign: /\p{Script=Cyrillic}/u,
  },
];
const READABLE = 0.7; // of 12 pixels: smaller print nobody reads
const TABS = ['founder', 'meeting'] as const;

describe.each(inOneLanguage(LOCALES, 'ru_RU'))('a founder opens the report in $locale', (words) => {
  let started: StartedWorkbench;
  let page: Page;
  let bench: Workbench;
  const report = () => page.frameLocator('dialog iframe');
  const turnTo = (tab: (typeof TABS)[number]) =>
    report().getByRole('button', { name: words.tabs[tab], exact: true }).click();

  beforeAll(async () => {
    mkdirSync('build/pictures', { recursive: true });
    started = await startWorkbench(`locale=${words.locale}&today=${MONDAY}`, {
      viewport: { width: 1366, height: 900 },
    });
    ({ page, bench } = started);
    await bench.call('fillDemo');
    await bench.menu(...words.menu);
    await report().locator('.page-head').waitFor({ timeout: 60_000 });
  }, 180_000);
  afterAll(() => started.close());

  it('sees the month with its pictures, each said in a sentence for those who do not see it', async () => {
    for (const tab of TABS) {
      await turnTo(tab);
      await report().locator('.picture svg').first().waitFor();
      const said = await report()
        .locator('.picture')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
      expect(said.length).toBeGreaterThanOrEqual(3);
      for (const sentence of said) expect(sentence).toMatch(/\d/);
      expect(await report().locator('.paper').innerText()).not.toMatch(/NaN|undefined|Infinity|\{\w+/);
      await page.screenshot({ path: `build/pictures/report-${tab}-${words.locale}.png` });
    }
  });

  it('reads nothing in a foreign language', async () => {
    for (const tab of TABS) {
      await turnTo(tab);
      const texts = await report().locator('h1, h2, dt, .legend, .hint, thead, tfoot th').allInnerTexts();
      expect(texts.filter((text) => words.foreign.test(text))).toEqual([]);
    }
  });

  it.each(TABS)('can use the page «%s» without seeing it: no rule of accessibility is broken', async (tab) => {
    await turnTo(tab);
    const frame = await frameOf(page);
    expect(await brokenIn(frame)).toEqual([]);
  });

  it.each(TABS)('prints «%s» on one page of A4, white whatever the theme', async (tab) => {
    const answer = await bench.call('openReport');
    for (const colorScheme of ['light', 'dark'] as const) {
      const alone = await reportAlone(started.browser, { answer, colorScheme });
      await alone.getByRole('button', { name: words.tabs[tab], exact: true }).click();
      await alone.locator('.picture svg').first().waitFor();
      await alone.screenshot({
        path: `build/pictures/report-${tab}-${colorScheme}-${words.locale}.png`,
        fullPage: true,
      });
      const name = `build/pictures/report-${tab}-${colorScheme}-${words.locale}.pdf`;
      const pdf = await alone.pdf({ path: name, preferCSSPageSize: true });
      expect(pagesIn(pdf)).toBe(1);
      await pictureOfPaper(alone, `build/pictures/report-${tab}-paper-${colorScheme}-${words.locale}.png`);
      const page = await alone.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(page).toBe('rgb(255, 255, 255)');
      await alone.context().close();
    }
  });

  it.each(TABS)('prints «%s» on one page when everything is long and there is a lot of it', async (tab) => {
    const { ok, value } = (await bench.call('openReport')) as { ok: boolean; value: ReportState };
    const alone = await reportAlone(started.browser, { answer: { ok, value: fullOf(value) }, colorScheme: 'light' });
    await alone.getByRole('button', { name: words.tabs[tab], exact: true }).click();
    await alone.locator('.picture svg').first().waitFor();
    const pdf = await alone.pdf({ preferCSSPageSize: true });
    await pictureOfPaper(alone, `build/pictures/report-${tab}-full-${words.locale}.png`);
    expect(pagesIn(pdf)).toBe(1);
    const size = await alone
      .locator('.paper')
      .evaluate((paper) => Number(getComputedStyle(paper).getPropertyValue('--size')));
    expect(size).toBeGreaterThanOrEqual(READABLE);
    await alone.context().close();
  });

  it('is told part by part what to fill in while nothing is entered', async () => {
    const fresh = await started.browser.newPage({ viewport: { width: 1366, height: 1400 } });
    const empty = await openWorkbench(fresh, {
      address: started.address,
      query: `locale=${words.locale}&today=${MONDAY}`,
    });
    await empty.call('createTable', ['Avito']);
    await empty.menu(...words.menu);
    const opened = fresh.frameLocator('dialog iframe');
    for (const tab of TABS) {
      await opened.getByRole('button', { name: words.tabs[tab], exact: true }).click({ timeout: 60_000 });
      await fresh.screenshot({ path: `build/pictures/report-${tab}-empty-${words.locale}.png` });
      expect(await opened.locator('.picture').count()).toBe(0);
      const parts = await opened
        .locator('.block:not(.goal)')
        .evaluateAll((all) => all.map((part) => part.textContent ?? ''));
      expect(parts.length).toBeGreaterThanOrEqual(5);
      for (const text of parts) expect(text.length).toBeGreaterThan(30);
      expect(await brokenIn(await frameOf(fresh))).toEqual([]);
    }
    await fresh.context().close();
  });

  it('prints by the button', async () => {
    const frame = await frameOf(page);
    await frame.evaluate(() => {
      Object.assign(window, { print: () => document.body.setAttribute('data-printed', 'yes') });
    });
    await report().getByRole('button', { name: words.print }).click();
    expect(await frame.getAttribute('body', 'data-printed')).toBe('yes');
  });

  it('closes it by Escape, and opens it again from the menu', async () => {
    await report().getByRole('button', { name: words.tabs.founder, exact: true }).press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await bench.menu(...words.menu);
    await report().locator('.page-head').waitFor({ timeout: 60_000 });
    await page.locator('dialog .frame-close').click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(started.browser.refused).toEqual([]);
  });
});

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('dialog iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('no report is open');
  return frame;
}

interface Alone {
  readonly answer: unknown;
  readonly colorScheme: 'light' | 'dark';
}

/** The report's page by itself, as a browser prints the frame of a window; its one call is answered with `answer`. */
async function reportAlone(browser: TestBrowser, { answer, colorScheme }: Alone): Promise<Page> {
  const outcome = { is: 'answered', answer } as const;
  const page = await openAlone(browser, {
    name: 'report',
    outcome,
    viewport: { width: 900, height: 680 },
    colorScheme,
  });
  await page.locator('.page-head').waitFor();
  return page;
}

/** A report in which every list is as long as it can be, and its sentences are. */
function fullOf(report: ReportState): ReportState {
  const { month, week } = report;
  const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
  const bare = ({ what }: { readonly what: string }) => ({ what, rest: '' });
  const line = week.changed[0] ?? { what: '', rest: '' };
  const numbered = (count: number) =>
    times(count, line).map(({ what, rest }, index) => ({ what: `${index + 1}. ${what}`, rest }));
  const [plan, ...steps] = month.steps;
  const [source] = month.sources;
  return {
    ...report,
    month: {
      ...month,
      steps: plan ? [plan, ...steps, ...steps].slice(0, 12) : [],
      sources: times(8, source ?? { name: '', values: [] }).map((one, index) => ({
        ...one,
        name: `${one.name} ${index}`,
      })),
    },
    week: {
      ...week,
      focus: numbered(3).map(({ what, rest }) => `${what} ${rest}`),
      stops: numbered(2).map(({ what }) => what),
      behind: times(3, week.behind[0] ?? line).map(({ what, rest }, index) => ({
        what: `${index + 1}. ${what}`,
        rest,
      })),
      changed: [...numbered(3), ...numbered(5).slice(3).map(bare)],
      watched: numbered(3).map(bare),
      managers: numbered(3).map(({ what, rest }) => `${what} ${rest}`),
      trials: numbered(3).map(({ what, rest }, id) => ({ id, belief: what, owner: 'Ольга', said: rest })),
      overdue: numbered(3).map(({ what }) => ({ what, owner: 'Ольга', late: line.what.slice(0, 30) })),
    },
  };
}

const pagesIn = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;

/** What the paper looks like: the rules of printing on the screen. */
async function pictureOfPaper(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.locator('.paper').screenshot({ path });
}
