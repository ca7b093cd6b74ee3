/** Each page before the add-on has answered, and when it fails or refuses: it says so, and there is a way on. */
import { mkdirSync } from 'node:fs';
import type { Language } from '../../src/core/words/fill';
import { FRAME_WORDS } from '../../src/core/words/frameWords';
import { openBrowser, type TestBrowser } from '../support/browser';
import { nowComes, openAlone } from './pageAlone';
import { brokenRules } from './states';

const PAGES = ['main', 'starting', 'importing', 'cards', 'report'];
const LANGUAGES: readonly { readonly language: Language; readonly locale: string }[] = [
  { language: 'ru', locale: 'ru-RU' },
  { language: 'en', locale: 'en-US' },
];
const REFUSAL = `<b>«Дни»</b> "'${'x'.repeat(500)}`;

let browser: TestBrowser;
beforeAll(async () => {
  mkdirSync('build/pictures', { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(LANGUAGES)('in $language', ({ language, locale }) => {
  it.each(PAGES)('%s tells why nothing came, asks again by keyboard and says that it waits', async (name) => {
    const page = await openAlone(browser, { name, locale, outcome: { is: 'failed' } });
    const alert = page.locator('[role="alert"]');
    const look = async (state: string): Promise<void> => {
      expect([state, await brokenRules(page)]).toEqual([state, []]);
      await page.screenshot({ path: `build/pictures/${name}-${state}-${language}.png` });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    };
    const again = async (): Promise<void> => {
      await page.getByRole('button', { name: FRAME_WORDS['page.retry'][language] }).focus();
      await page.keyboard.press('Enter');
    };

    await alert.waitFor();
    expect(await alert.innerText()).toContain(FRAME_WORDS['page.noAnswer'][language]);
    await look('failed');
    await nowComes(page, { is: 'answered', answer: { ok: false, text: REFUSAL } });
    await again();
    await alert.getByText(REFUSAL).waitFor();
    await look('refused');
    await nowComes(page, { is: 'awaited' });
    await again();
    await alert.waitFor({ state: 'detached' });
    expect(await page.locator('[role="status"]').first().innerText()).toMatch(/…/);
    await look('loading');
    await page.context().close();
  });
});
