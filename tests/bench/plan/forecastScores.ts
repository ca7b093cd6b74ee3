import { CUTS, type ForecastCompany, MONTHS } from './forecastCompany';
import type { ForecastMethod } from './forecastMethod';

/** How a method did at one moment of the months, over all companies. */
export interface ForecastScore {
  /** Absolute errors relative to what came, and how many of them; months without revenue have none. */
  readonly errors: number;
  readonly compared: number;
  /** Months that lay in the interval, and months in all. */
  readonly held: number;
  readonly months: number;
}

const NONE: ForecastScore = { errors: 0, compared: 0, held: 0, months: 0 };

/** The scores of a method by moment; nothing where it says nothing. */
export function forecastScores(
  method: ForecastMethod,
  companies: readonly ForecastCompany[],
): Map<string, ForecastScore> {
  const scores = new Map<string, ForecastScore>();
  for (const company of companies) {
    for (const month of MONTHS) {
      for (const cut of CUTS) {
        const said = method.forecast(company, month, cut);
        if (said === undefined) continue;
        const { errors, compared, held, months } = scores.get(cut.name) ?? NONE;
        const actual = company.revenueOf(month);
        scores.set(cut.name, {
          errors: errors + (actual > 0 ? Math.abs(said.mean - actual) / actual : 0),
          compared: compared + (actual > 0 ? 1 : 0),
          held: held + (actual >= said.low && actual <= said.high ? 1 : 0),
          months: months + 1,
        });
      }
    }
  }
  return scores;
}

/** Mean absolute percentage error. */
export const mape = ({ errors, compared }: ForecastScore): number => (100 * errors) / compared;
/** How many months of a hundred lay in the interval. */
export const coverage = ({ held, months }: ForecastScore): number => (100 * held) / months;
