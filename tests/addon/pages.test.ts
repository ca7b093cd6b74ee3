/** A page shows text as text, and what is built makes no code from text and fetches nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

describe('a page shows text as text', () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  const RAW = /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\bhref=\{|\bsrcdoc\b/;

  it('has no way to put markup or an address of somebody’s into a page', () => {
    const sources = files('sidebar').filter((path) => /\.tsx?$/.test(path));
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter((path) => RAW.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  const BUILT = ['Code.js', ...readdirSync('dist').filter((name) => name.endsWith('.html'))];
  /** Names of XML vocabularies (the charts have one too) and a comment with a project's page: nothing that is fetched. */
  const NAMED =
    /^https?:\/\/(www\.w3\.org|purl\.oclc\.org|schemas\.openxmlformats\.org|github\.com\/mholt\/PapaParse|gionkunz\.github\.com\/chartist-js\/ct)/;

  /** The CSV reader can download where it is asked to; it is given text, and nothing else. */
  const READER_CAN = 'XMLHttpRequest';

  it('asks the CSV reader for no download', () => {
    const asking = files('sidebar')
      .concat(files('src'))
      .filter((path) => /\bdownload\b\s*:/.test(readFileSync(path, 'utf8')));
    expect(asking).toEqual([]);
  });

  it.each(BUILT)('%s makes no code from text and names no address to fetch from', (name) => {
    const code = readFileSync(join('dist', name), 'utf8');
    expect(code).not.toMatch(/\beval\s*\(|\bnew Function\b|[^.\w]Function\s*\(\s*["'`]/);
    const calls =
      code.match(/\b(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|UrlFetchApp|importScripts)/g) ?? [];
    expect(calls.filter((call) => !(name === 'importing.html' && call === READER_CAN))).toEqual([]);
    const addresses = code.match(/\b(https?|wss?|ftp):\/\/[\w.-]+[^\s"'`)<>]*/g) ?? [];
    expect(addresses.filter((address) => !NAMED.test(address))).toEqual([]);
    expect(code).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/i);
  });
});
