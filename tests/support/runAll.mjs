/** `npm test`: types, lint, build, then every test in turn; the last line counts them all. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = (name) => join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const passes = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const CHECKS = [
  ...['src/core', 'src', 'sidebar', 'tests'].map((folder) => [`types of ${folder}`, bin('tsc'), ['-p', folder]]),
  ['lint', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['build', process.execPath, ['build.mjs']],
];

// The host's tables fill the memory for new objects faster than its few default megabytes are cleared.
process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, '--max-semi-space-size=128'].filter(Boolean).join(' ');

let [passed, failed] = [0, 0];
for (const [title, command, args] of CHECKS) {
  const ok = passes(command, args);
  console.log(`${ok ? 'ok' : 'FAILED'}: ${title}`);
  if (ok) passed += 1;
  else failed += 1;
}

const folder = mkdtempSync(join(tmpdir(), 'rm-table-'));
const report = join(folder, 'report.json');
/** Runs Jest in a time zone and counts; the dates of the core must not notice it. */
function runTests(zone, paths) {
  process.env.TZ = zone;
  const every = `--maxWorkers=${availableParallelism()}`; // jest leaves a core idle: of two that is half of them
  passes(bin('jest'), ['--ci', '--silent', '--forceExit', every, '--json', `--outputFile=${report}`, ...paths]);
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests + numRuntimeErrorTestSuites;
}
runTests('UTC', process.argv.slice(2));
for (const zone of ['Europe/Moscow', 'Asia/Beirut'])
  runTests(zone, ['tests/core/calendar', 'tests/core/rollUp', 'tests/core/planFact']);
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
