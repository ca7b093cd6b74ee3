import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { TestBrowser } from '../support/browser';

/** What comes of every call of the add-on: nothing yet, a failure of Google's, this, or what the test's table answers. */
export type Outcome =
  | { readonly is: 'awaited' | 'failed' | 'asked' }
  | { readonly is: 'answered'; readonly answer: unknown };

interface Opening extends BrowserContextOptions {
  /** A page of dist, as 'main'. */
  readonly name: string;
  readonly outcome: Outcome;
  /** Answers where calls are 'asked'. */
  readonly ask?: (name: string, args: readonly unknown[]) => unknown;
  /** Runs in the page before all else. */
  readonly before?: () => void;
}
type Answering = Window & {
  outcome: Outcome;
  google: unknown;
  askTable?: (name: string, args: readonly unknown[]) => Promise<unknown>;
};

const ADDRESS = 'http://127.0.0.1/';

/** Opens a page of dist without a grid beside it: its calls come to what the test says, in no time. */
export async function openAlone(
  browser: TestBrowser,
  { name, outcome, ask, before, ...options }: Opening,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, ...options });
  const body = readFileSync(join(process.cwd(), 'dist', `${name}.html`), 'utf8');
  await page.route(ADDRESS, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.addInitScript(standInForGoogle, outcome);
  if (ask) await page.exposeFunction('askTable', ask);
  if (before) await page.addInitScript(before);
  await page.goto(ADDRESS);
  return page;
}

/** What every call comes to from now on. */
export const nowComes = (page: Page, outcome: Outcome): Promise<void> =>
  page.evaluate((next) => void Object.assign(window, { outcome: next }), outcome);

/** Runs in the page: `google.script.run` as far as the pages use it. */
function standInForGoogle(first: Outcome): void {
  type Take = (value: unknown) => void;
  const here = window as unknown as Answering;
  here.outcome = first;
  const runner = (success: Take, failure: Take): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (take: Take) => runner(take, failure);
          if (name === 'withFailureHandler') return (take: Take) => runner(success, take);
          return (...args: unknown[]) => {
            const { outcome } = here;
            if (outcome.is === 'asked') void here.askTable?.(name, args).then(success, failure);
            if (outcome.is === 'answered') setTimeout(() => success(outcome.answer));
            if (outcome.is === 'failed') setTimeout(() => failure(new Error('Exceeded maximum execution time')));
          };
        },
      },
    );
  const nothing = (): void => undefined;
  here.google = { script: { run: runner(nothing, nothing), host: { close: nothing } } };
}
