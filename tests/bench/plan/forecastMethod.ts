import { forecastMonth, type Month } from '../../../src/core';
import { type Cut, dayIn, type ForecastCompany } from './forecastCompany';

/** What a method says of a month's revenue: a point and an interval that should hold it four times in five. */
export interface Said {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}
/** A way to forecast a month's revenue; nothing where it says nothing at such a moment. */
export interface ForecastMethod {
  readonly name: string;
  readonly forecast: (company: ForecastCompany, month: Month, cut: Cut) => Said | undefined;
}

/** What the add-on says. */
export const ourForecast: ForecastMethod = {
  name: 'forecastMonth',
  forecast: ({ facts }, month, { day }) => forecastMonth(facts, { month, asOf: dayIn(month, day) }).revenue,
};
/** What it says of a business without a deal list. */
export const withoutDeals: ForecastMethod = {
  name: 'forecastMonth without deals',
  forecast: ({ facts: { records, calendar } }, month, { day }) =>
    forecastMonth({ records, ...(calendar && { calendar }) }, { month, asOf: dayIn(month, day) }).revenue,
};
