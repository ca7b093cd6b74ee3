/** `npm run bench:hypotheses`: how often verdicts on hypotheses are wrong, beside the rules that people go by. */
import { trialTables } from './hypotheses/trialTables';
import { optionsOrUsage } from './readOptions';

const ABOUT = `Before and after, judged once, at the planned end; baseline of eight weeks. False "confirmed": nothing was changed.
"Confirmed" and wrong "not confirmed" (or worse): the true lift is the expected one. The rest is "not enough data".`;
const USAGE = `npm run bench:hypotheses -- [options]
  --companies N   companies of each size (40)
  --seed N        which companies (1)
  --sizes LIST    of small,medium,large (all)
  --wobble LIST   of calm,typical,rough (all)
  --quick         8 companies of typical wobble`;

run(process.argv.slice(2));

function run(argv: readonly string[]): void {
  const options = optionsOrUsage(argv, USAGE);
  if (options === undefined) return;
  const start = Date.now();
  const { companies, sizes, seed } = options;
  console.log(ABOUT);
  for (const wobble of options.wobbles) {
    console.log(`\n== ${wobble} wobble, ${companies} companies of each size (${sizes.join('/')}), seed ${seed}`);
    console.log(`\n${trialTables(options, wobble)}`);
  }
  console.log(`\n${Math.round((Date.now() - start) / 1000)} s`);
}
