/** What the add-on carries of others: few packages, none of which runs anything when it is installed, all free to use. */
import { readFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
}
const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const manifest: { dependencies: Record<string, string>; scripts: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const carried = Object.entries(lock.packages).flatMap(([path, one]) =>
  path === '' || one.dev ? [] : [{ name: path.replace(/^.*node_modules\//, ''), ...one }],
);
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'MIT OR WTFPL'];

it('what the add-on carries brings nothing else along, and is pinned with its checksum', () => {
  expect(carried.map(({ name }) => name).sort()).toEqual(Object.keys(manifest.dependencies).sort());
  for (const { name, version, integrity } of carried) {
    expect([name, manifest.dependencies[name], integrity]).toEqual([name, version, expect.stringMatching(/^sha512-/)]);
  }
});

it('nothing of it runs a script when it is installed', () => {
  expect(carried.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
  expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
});

it('SECURITY.md lists each with its version and licence, and only licences that let anybody use it', () => {
  const told = readFileSync('SECURITY.md', 'utf8');
  expect(carried.filter(({ license = '' }) => !ALLOWED.includes(license))).toEqual([]);
  for (const { name, version = '', license = '' } of carried) {
    const row = told.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${name}\``)) ?? '';
    expect([name, row]).toEqual([name, expect.stringContaining(version)]);
    expect([name, row]).toEqual([name, expect.stringContaining(license)]);
  }
});

it('SECURITY.md names every permission that the manifest asks for, and no other', () => {
  const { oauthScopes }: { oauthScopes: string[] } = JSON.parse(readFileSync('appsscript.json', 'utf8'));
  const asked = oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
  const told = readFileSync('SECURITY.md', 'utf8').matchAll(/^\| `([\w.]+)` \|/gm);
  const scopes = [...told].flatMap(([, name = '']) =>
    /^(spreadsheets|script|drive|userinfo)\b/.test(name) ? [name] : [],
  );
  expect(scopes.sort()).toEqual(asked.sort());
});
