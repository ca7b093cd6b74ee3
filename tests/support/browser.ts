import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page, type Route } from 'playwright-core';

/** A started Chromium that talks to this machine only. */
export interface TestBrowser {
  /** Addresses outside 127.0.0.1 that a page asked for; they were refused. Must stay empty. */
  readonly refused: string[];
  /** A page with a memory of its own; close its context when done. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

interface Executable {
  readonly path: string;
  readonly env: Record<string, string>;
}

const FLAGS = [
  '--no-sandbox', // root in a container
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--js-flags=--max-semi-space-size=128', // the host in the page makes as many new objects as in Node (runAll.mjs)
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1', // no name is ever looked up
];

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Starts Chromium: the one at CHROME_PATH, else an installed one, else (Linux) the one that @sparticuz/chromium ships.
 */
export async function openBrowser(): Promise<TestBrowser> {
  const { path, env } = findExecutable();
  const browser = await chromium.launch({ executablePath: path, args: FLAGS, env: { ...textOf(process.env), ...env } });
  const refused: string[] = [];
  const refuse = (route: Route): Promise<void> => {
    refused.push(route.request().url());
    return route.abort();
  };
  const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1366, height: 768 }, ...options });
    await context.route((url) => !isLocal(url), refuse);
    return context.newPage();
  };
  return { refused, newPage, close: () => browser.close() };
}

function isLocal(url: URL): boolean {
  return url.hostname === '127.0.0.1' || url.protocol === 'data:' || url.protocol === 'blob:';
}

function findExecutable(): Executable {
  const path = [process.env.CHROME_PATH ?? '', ...INSTALLED].find(
    (candidate) => candidate !== '' && existsSync(candidate),
  );
  if (path !== undefined) return { path, env: {} };
  if (process.platform !== 'linux')
    throw new Error('No Chrome found: install Chrome or set CHROME_PATH to its program.');
  return shippedExecutable(unpackShipped());
}

/** Unpacks once a machine; a folder that appears whole by its rename, as several test workers may come at once. */
function unpackShipped(): string {
  const home = join(tmpdir(), 'rm-table-chromium-147');
  if (existsSync(join(home, 'chromium'))) return home;
  const fresh = mkdtempSync(`${home}-`);
  unpackInto(fresh);
  writeFileSync(join(fresh, 'fonts.conf'), fontsIn(home));
  moveInto(fresh, home);
  return home;
}

/** In a process of its own: Jest keeps `process.env` to itself, and the package reads where to unpack from the real one. */
function unpackInto(folder: string): void {
  const script = "const { default: shipped } = await import('@sparticuz/chromium'); await shipped.executablePath();";
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }; // the second asks for its libraries
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { env });
  if (status !== 0) throw new Error(`Chromium could not be unpacked: ${String(stderr)}`);
}

function moveInto(fresh: string, home: string): void {
  try {
    renameSync(fresh, home);
  } catch {
    rmSync(fresh, { recursive: true, force: true }); // another worker was first
  }
}

/** The shipped shared libraries are used only where the machine's own do not suffice. */
function shippedExecutable(home: string): Executable {
  const path = join(home, 'chromium');
  const env = { FONTCONFIG_FILE: join(home, 'fonts.conf') };
  const libraries = { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') };
  const starts = spawnSync(path, ['--version'], { env: { ...process.env, ...env } }).status === 0;
  return { path, env: starts ? env : { ...env, ...libraries } };
}

/** The shipped Open Sans stands in for the page's fonts, so screenshots look alike on every machine. */
function fontsIn(home: string): string {
  const aliases = ['Arial', 'Roboto', 'sans-serif'].map(
    (family) => `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  const folders = [join(home, 'fonts'), '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`);
  return `<?xml version="1.0"?><fontconfig>${folders.join('')}<cachedir>${join(home, 'cache')}</cachedir>${aliases.join('')}</fontconfig>`;
}

function textOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value ?? '']));
}
