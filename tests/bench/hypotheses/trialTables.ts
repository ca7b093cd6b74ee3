import type { DemoSize, DemoWobble } from '../../../src/core/demo';
import { percentOf, type Scores, together } from '../share';
import { sideBySide, textTable } from '../textTable';
import { LEADS_STAGE, SHARE_STAGES, TRIAL_WEEKS, type TrialStage } from './trialCases';
import type { TrialAsk } from './trialCompany';
import { NAIVE_RULES, ourRule, type TrialRule } from './trialRules';
import { trialScores } from './trialScores';

/** Which companies to measure. */
export interface TrialBenchOptions {
  readonly companies: number;
  readonly seed: number;
  readonly sizes: readonly DemoSize[];
}
interface Cell {
  readonly title: string;
  readonly weeks: number;
  readonly scores: Scores;
}

const SEEDS_APART = 10_000;
const SEEDS_FROM = 5_000_000; // companies of their own, not those that other benches and tunings see

/** Every stage × size × weeks, by every rule: false "confirmed"; "confirmed" and wrong "not confirmed" of a true lift. */
export function trialTables(options: TrialBenchOptions, wobble: DemoWobble): string {
  const rules = [ourRule, ...NAIVE_RULES];
  const cells = SHARE_STAGES.flatMap((stage) => cellsOf(stage, options, { wobble, rules }));
  const leads = cellsOf(LEADS_STAGE, options, { wobble, rules: [ourRule] });
  const unmatched = SHARE_STAGES.slice(-1).flatMap((stage) =>
    cellsOf(stage, options, { wobble, rules: [ourRule], withoutDeals: true }),
  );
  return [
    cellTable(cells, rules),
    summary(cells, rules),
    cellTable(leads, [ourRule]),
    `Without a list of deals:\n${cellTable(unmatched, [ourRule])}`,
  ].join('\n\n');
}

interface How extends Pick<TrialAsk, 'wobble' | 'withoutDeals'> {
  readonly rules: readonly TrialRule[];
}

function cellsOf(stage: TrialStage, { companies, seed, sizes }: TrialBenchOptions, { rules, ...how }: How): Cell[] {
  return sizes.flatMap((size) => {
    const seeds = Array.from({ length: companies }, (_, index) => SEEDS_FROM + SEEDS_APART * seed + index);
    const scores = together(seeds.map((one) => trialScores({ ...how, size, seed: one }, stage, rules)));
    const lift = `+${Math.round(100 * stage.expectedLift)} %`;
    return TRIAL_WEEKS.map((weeks) => ({ title: `${stage.metric} ${lift}, ${size}, ${weeks} wk`, weeks, scores }));
  });
}

const cellTable = (cells: readonly Cell[], rules: readonly TrialRule[]): string =>
  textTable(
    ['false "confirmed"; "confirmed"/wrong "not confirmed", %', ...rules.map(({ name }) => name)],
    cells.map((cell) => [
      cell.title,
      ...rules.map(({ name }) => {
        const [wrong, right, rejected] = ['false confirmed', 'confirmed', 'wrong not confirmed'].map((what) =>
          percent(cell, what, name),
        );
        return `${sideBySide([wrong], 1)}; ${sideBySide([right, rejected], 0)}`;
      }),
    ]),
  );

/** Mean and worst over the cells. */
function summary(cells: readonly Cell[], rules: readonly TrialRule[]): string {
  const row = (what: string, name: string): string => {
    const all = cells.map((cell) => percent(cell, what, name) ?? Number.NaN);
    return sideBySide([all.reduce((sum, value) => sum + value, 0) / all.length, Math.max(...all)], 1);
  };
  return textTable(
    ['over all cells, mean/worst, %', ...rules.map(({ name }) => name)],
    ['false confirmed', 'false worse', 'wrong not confirmed'].map((what) => [
      what,
      ...rules.map(({ name }) => row(what, name)),
    ]),
  );
}

const percent = ({ scores, weeks }: Cell, what: string, rule: string): number | undefined =>
  percentOf(scores[`${what} ${weeks} ${rule}`]);
