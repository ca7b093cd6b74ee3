import type { DemoSize } from '../../../src/core/demo';
import { percentOf } from '../share';
import { sideBySide, textTable } from '../textTable';
import { CUTS, type ForecastCompany, forecastCompany } from './forecastCompany';
import { ourForecast, withoutDeals } from './forecastMethod';
import { FORECAST_PEERS } from './forecastPeers';
import { coverage, type ForecastScore, forecastScores, mape } from './forecastScores';
import { GOALS, goalScores, OVER_LIKELY, SUPPLIES } from './goalScores';

/** Which companies to measure. */
export interface PlanBenchOptions {
  readonly companies: number;
  readonly seed: number;
  readonly sizes: readonly DemoSize[];
}

const SEEDS_APART = 10_000;

/** How well months are forecast, and how often plans for a goal reach it: METHODS.md, table 3c. */
export function forecastTables({ companies, seed, sizes }: PlanBenchOptions): string {
  const all = sizes.map((size) =>
    Array.from({ length: companies }, (_, index) => forecastCompany(size, SEEDS_APART * seed + index)),
  );
  const head = `month revenue, MAPE % / coverage % of the 80 % interval, ${sizes.join(' · ')}`;
  return `${textTable([head, ...CUTS.map(({ name }) => name)], forecastRows(all))}\n\n${goalTable(all, sizes)}`;
}

type BySize = readonly (readonly ForecastCompany[])[];

function forecastRows(all: BySize): string[][] {
  return [ourForecast, withoutDeals, ...FORECAST_PEERS].map((method) => {
    const scores = all.map((companies) => forecastScores(method, companies));
    return [method.name, ...CUTS.map(({ name }) => scores.map((bySize) => written(bySize.get(name))).join(' · '))];
  });
}

const written = (score: ForecastScore | undefined): string =>
  score === undefined ? '–' : `${mape(score).toFixed(0)}/${coverage(score).toFixed(0)}`;

function goalTable(all: BySize, sizes: readonly DemoSize[]): string {
  const scores = all.map(goalScores);
  const columns = [...SUPPLIES, OVER_LIKELY];
  const rows = GOALS.map((goal) => [
    goal,
    ...columns.map((column) =>
      sideBySide(
        scores.map((bySize) => percentOf(bySize[`${goal}, ${column}`])),
        0,
      ),
    ),
  ]);
  return textTable([`goal reached, %, ${sizes.join('/')}`, ...columns], rows);
}
