/** `npm run bench:plan`: how well months are forecast and goals planned, and whether the constraint is found. */
import { constraintTables } from './plan/constraintTables';
import { forecastTables, type PlanBenchOptions } from './plan/forecastTables';
import { optionsOrUsage } from './readOptions';

const ABOUT = `Forecasts: eight months of each company, the first after half a year, New Year's holidays among them; typical wobble.
Goals: the mean revenue of three months, for the next; "leads that followed": as many leads as the plan says, from the
month's first on, with all they ever paid; "month scaled": the month's revenue by leads needed over leads that came.`;
const USAGE = `npm run bench:plan -- [options]
  --companies N   companies of each size (40)
  --seed N        which companies (1)
  --sizes LIST    of small,medium,large (all)
  --quick         8 companies`;
const TABLES: readonly ((options: PlanBenchOptions) => string)[] = [forecastTables, constraintTables];

run(process.argv.slice(2));

function run(argv: readonly string[]): void {
  const options = optionsOrUsage(argv, USAGE);
  if (options === undefined) return;
  const start = Date.now();
  console.log(ABOUT);
  console.log(`\n== ${options.companies} companies of each size (${options.sizes.join('/')}), seed ${options.seed}`);
  for (const tableOf of TABLES) console.log(`\n${tableOf(options)}`);
  console.log(`\n${Math.round((Date.now() - start) / 1000)} s`);
}
