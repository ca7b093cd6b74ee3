import { addMonths, firstDayOf, lastDayOf, rollUp } from '../../../src/core';
import { dayIn, type ForecastCompany } from './forecastCompany';
import type { ForecastMethod, Said } from './forecastMethod';

const REACH = 1.2816; // standard deviations of a normal that hold 80 %

/** Calendar run-rate: the days left bring what the days gone brought in the mean, give or take how those days differ. */
const runRate: ForecastMethod = {
  name: 'calendar run-rate ± normal',
  forecast({ facts: { records } }, month, { day }) {
    if (day === 0) return undefined;
    const [from, to] = [firstDayOf(month), dayIn(month, day)];
    const past = records.filter((record) => record.day >= from && record.day <= to);
    const days = rollUp({ records: past }, 'day').map(({ values }) => values.revenue ?? 0);
    const left = Number(lastDayOf(month).slice(8)) - day;
    const [mean, spread] = [meanOf(days), deviationOf(days)];
    return around((day + left) * mean, REACH * spread * Math.sqrt(left));
  },
};

/** As last month, give or take a fifth. */
const lastMonth: ForecastMethod = {
  name: 'same as last month ±20 %',
  forecast({ revenueOf }, month, { day }) {
    const last = revenueOf(addMonths(month, -1));
    return day === 0 ? around(last, 0.2 * last) : undefined;
  },
};

/** The mean of three months, give or take how they differ. */
const threeMonths: ForecastMethod = {
  name: 'mean of 3 months ± sd',
  forecast(company, month, { day }) {
    const last = lastThree(company, month);
    return day === 0 ? around(meanOf(last), REACH * deviationOf(last)) : undefined;
  },
};

/** What people use instead. */
export const FORECAST_PEERS: readonly ForecastMethod[] = [runRate, lastMonth, threeMonths];

/** Revenue of the three months before a month. */
export const lastThree = ({ revenueOf }: ForecastCompany, month: string): number[] =>
  [1, 2, 3].map((back) => revenueOf(addMonths(month, -back)));

/** The mean of numbers. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

const around = (mean: number, reach: number): Said => ({ mean, low: mean - reach, high: mean + reach });
