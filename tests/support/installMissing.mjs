import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Runs `npm ci` when node_modules lacks a package of package-lock.json or has another version of it. */
export function installMissing() {
  if (isComplete()) return;
  console.log('Installing packages (npm ci) …');
  const windows = process.platform === 'win32'; // there npm is npm.cmd, which only a shell starts
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Compares versions, not file times: a fresh checkout makes every file look new. */
function isComplete() {
  const installed = packagesIn(join(ROOT, 'node_modules', '.package-lock.json'));
  const wanted = Object.entries(packagesIn(join(ROOT, 'package-lock.json')));
  return wanted.every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function packagesIn(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installMissing();
