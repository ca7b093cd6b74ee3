/** `npm run bench:signals`: what the weekly review and the daily stops find, and how often they are wrong. */
import type { DemoWobble } from '../../src/core/demo';
import { measureSize } from './measureSize';
import { type BenchOptions, optionsOrUsage, USAGE } from './readOptions';
import { reviewTime } from './reviewTime';
import { faultsTable, greyTable, methodsTable, stopsTable } from './tables';

const ABOUT = `False alarms: news (an alarm or good news, of a metric and source) that the judged report before did not have.
Found: an alarm about the right metric, of the company or of a source. Weeks of three holidays are judged by nobody.
By metric-week, mix and missing: the company's cells only; "all" counts what was news in the report before, too.
The perfect plan is the mean of thirty calm companies of the kind; in one cell: the sizes, as in METHODS.md, 3a.`;

run(process.argv.slice(2));

function run(argv: readonly string[]): void {
  const options = optionsOrUsage(argv, USAGE);
  if (options === undefined) return;
  const start = Date.now();
  console.log(ABOUT);
  for (const wobble of options.wobbles) printWobble(wobble, options);
  printTimes();
  console.log(`\n${Math.round((Date.now() - start) / 1000)} s`);
}

function printWobble(wobble: DemoWobble, options: BenchOptions): void {
  const { companies, seed, sizes, sources } = options;
  const all = sizes.map((size) => measureSize({ size, wobble, sources }, options));
  console.log(`\n== ${wobble} wobble, ${companies} companies of each size (${sizes.join('/')}), seed ${seed}`);
  const names = sources.map(({ name }) => name);
  for (const table of [methodsTable(all), faultsTable(all), greyTable(all), stopsTable(all, names)]) {
    console.log(`\n${table}`);
  }
}

/** Only ratios mean something on another machine. */
function printTimes(): void {
  const [three, one, six] = [reviewTime(3), reviewTime(1), reviewTime(6)];
  const { milliseconds, records, deals } = three;
  const ratio = (other: typeof three): string => (other.milliseconds / milliseconds).toFixed(2);
  console.log('\n== time of one review, large, eight sources, median of five');
  console.log(`three years (${records} records, ${deals} deals): ${milliseconds.toFixed(1)} ms`);
  console.log(`one year: ${ratio(one)} of that; six years: ${ratio(six)} of that`);
}
