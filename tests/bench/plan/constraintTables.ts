import type { DemoSize } from '../../../src/core/demo';
import { percentOf, type Scores, together } from '../share';
import { sideBySide, textTable } from '../textTable';
import { BREAKAGES, CASES } from './constraintCases';
import { CONSTRAINT_PEERS, ourConstraint, withoutDealList } from './constraintMethods';
import { constraintScores } from './constraintScores';

const SEEDS_APART = 10_000;
const METHODS = [ourConstraint, withoutDealList, ...CONSTRAINT_PEERS];
const BY_STAGE = CASES.slice(0, 3);

/** Whether the constraint is found, and how often one is named where there is none: METHODS.md, table 3b. */
export function constraintTables(options: {
  readonly companies: number;
  readonly seed: number;
  readonly sizes: readonly DemoSize[];
}): string {
  const { companies, seed, sizes } = options;
  const all = sizes.map((size) =>
    together(
      Array.from({ length: companies }, (_, index) =>
        constraintScores({ size, seed: SEEDS_APART * seed + index }, METHODS),
      ),
    ),
  );
  const cell = (name: string): string =>
    sideBySide(
      all.map((scores: Scores) => percentOf(scores[name])),
      0,
    );
  const title = sizes.join('/');
  const top = textTable(
    [`constraint, top-1, %, ${title}`, ...CASES.map((one) => one.title)],
    METHODS.map(({ name }) => [name, ...CASES.map((one) => cell(`top ${name}, ${one.title}`))]),
  );
  const ours = [ourConstraint, withoutDealList];
  const named = textTable(
    [`named (right of these), %, ${title}`, ...CASES.map((one) => one.title), 'nothing broken'],
    ours.map(({ name }) => [
      name,
      ...CASES.map((one) => `${cell(`named ${name}, ${one.title}`)} (${cell(`right ${name}, ${one.title}`)})`),
      cell(`false ${name}`),
    ]),
  );
  const byStage = textTable(
    [`ours by stage, top-1, %, ${title}`, ...BY_STAGE.map((one) => one.title)],
    BREAKAGES.map((stage) => [
      stage.title,
      ...BY_STAGE.map((one) => cell(`top ${ourConstraint.name}, ${one.title}, ${stage.title}`)),
    ]),
  );
  return [top, named, byStage].join('\n\n');
}
