/** `npm run bench:managers`: who is named wrongly, who is found, and how near the deal cycle is (METHODS.md, 3e). */
import { parseArgs } from 'node:util';
import { CYCLE_CASES, cycleScores, truthOf } from './managers/cycleScores';
import { DRIFT_KINDS, driftScores } from './managers/driftScores';
import { TEAM_STAGES } from './managers/equalTeam';
import { NAMING_RULES } from './managers/namingRules';
import { namingScores } from './managers/namingScores';
import { FALLING, REPORT_KINDS, reportScores } from './managers/teamReports';
import { percentOf, type Scores } from './share';
import { sideBySide, textTable } from './textTable';

interface Ask {
  readonly runs: number;
  readonly seed: number;
}

const USAGE = `npm run bench:managers -- [options]
  --runs N   teams of each kind (1000); a tenth as many whole reports and cycles
  --seed N   which (1)`;

run(process.argv.slice(2));

function run(argv: readonly string[]): void {
  const ask = askIn(argv);
  if (ask === undefined) return;
  const start = Date.now();
  const few = { ...ask, runs: Math.max(1, Math.round(ask.runs / 10)) };
  console.log(`== ${ask.runs} teams of six, natural spread 8 %, seed ${ask.seed}\n`);
  console.log(namingTable(ask));
  console.log(`\nWhole reports, ${few.runs} simulated companies of each kind\n`);
  console.log(reportTable(few));
  console.log(`\nMedian days of the winners, ${few.runs} businesses each\n`);
  console.log(cycleTable(few));
  const fewer = { ...ask, runs: Math.max(1, Math.round(ask.runs / 50)) };
  console.log(`\nAgainst oneself, and after a talk, ${fewer.runs} simulated companies of each kind\n`);
  console.log(driftTable(fewer));
  console.log(`\n${Math.round((Date.now() - start) / 1000)} s`);
}

function askIn(argv: readonly string[]): Ask | undefined {
  try {
    const options = { runs: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } } as const;
    const { values } = parseArgs({ args: [...argv], options, strict: true });
    const ask = { runs: Number(values.runs), seed: Number(values.seed) };
    for (const number of Object.values(ask)) if (!Number.isInteger(number) || number < 1) throw new Error(`${number}?`);
    return ask;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exitCode = 1;
    return undefined;
  }
}

/** Per cell: reports that name somebody though all are equal / the one at −40 % found / somebody else named beside. */
function namingTable(ask: Ask): string {
  const rows = NAMING_RULES.map((rule) => {
    const scores = namingScores(rule, ask);
    return [
      rule.name,
      ...TEAM_STAGES.map(({ name }) =>
        percents(
          scores,
          ['false', 'found', 'others'].map((what) => `${name} ${what}`),
        ),
      ),
    ];
  });
  return textTable(['false / found / others %', ...TEAM_STAGES.map(({ name }) => name)], rows);
}

function reportTable(ask: Ask): string {
  const columns = ['false, spread 8 %', 'false, no spread', ...FALLING, 'others'];
  const rows = REPORT_KINDS.map((kind) => {
    const scores = reportScores(kind, ask);
    return [kind.name, ...columns.map((column) => percents(scores, [column]))];
  });
  return textTable(['%', ...columns], rows);
}

/** Steady managers said to drift, and one who loses a seventh a month seen; what is said of talks with the worst of six. */
function driftTable(ask: Ask): string {
  const kinds = DRIFT_KINDS.map((kind) => ({ name: kind.name, scores: driftScores(kind, ask) }));
  const names = Object.keys(kinds[0]?.scores ?? {});
  const rows = names.map((name) => [name, ...kinds.map(({ scores }) => percents(scores, [name]))]);
  return textTable(['%', ...kinds.map(({ name }) => name)], rows);
}

function cycleTable(ask: Ask): string {
  const rows = CYCLE_CASES.flatMap((of) =>
    cycleScores(of, ask).map(({ method, median, offBy }) => [
      `${of.name}: ${method}`,
      ...[truthOf(of), median, 100 * (median / truthOf(of) - 1), 100 * offBy].map((value) => value.toFixed(1)),
    ]),
  );
  return textTable(['', 'truth', 'mean', 'bias %', 'off by %'], rows);
}

function percents(scores: Scores, names: readonly string[]): string {
  return sideBySide(
    names.map((name) => percentOf(scores[name])),
    1,
  );
}
