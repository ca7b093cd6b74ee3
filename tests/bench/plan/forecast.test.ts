import { percentOf } from '../share';
import type { ForecastCompany } from './forecastCompany';
import { forecastCompany } from './forecastCompany';
import { ourForecast } from './forecastMethod';
import { FORECAST_PEERS } from './forecastPeers';
import { coverage, forecastScores, mape } from './forecastScores';
import { goalScores } from './goalScores';

const COMPANIES: readonly ForecastCompany[] = Array.from({ length: 8 }, (_, index) =>
  forecastCompany('medium', 88_000 + index),
);
const [runRate] = FORECAST_PEERS;

/** A small fixed slice of `npm run bench:plan`, with wide margins. */
describe('eight months of eight typical medium companies', () => {
  const ours = forecastScores(ourForecast, COMPANIES);

  it.each(['next month', 'day 7', 'day 15', 'day 22'])('lie within the range about four times in five, %s', (cut) => {
    const score = ours.get(cut);
    expect(score?.months).toBe(64);
    expect(score && coverage(score)).toBeGreaterThan(65);
    expect(score && coverage(score)).toBeLessThan(95);
  });

  it('are forecast far closer than the calendar does', () => {
    const theirs = runRate && forecastScores(runRate, COMPANIES);
    const apart = (cut: string): number => {
      const [own, other] = [ours.get(cut), theirs?.get(cut)];
      return own && other ? mape(other) - mape(own) : Number.NaN;
    };
    expect(apart('day 7')).toBeGreaterThan(6);
    expect(apart('day 15')).toBeGreaterThan(0);
  });

  it('reach their goal mostly when assured, and half the time when likely', () => {
    const reached = (goal: string): number =>
      percentOf(goalScores(COMPANIES)[`${goal}, leads that followed`]) ?? Number.NaN;
    expect(reached('assured')).toBeGreaterThan(65);
    expect(reached('likely')).toBeGreaterThan(25);
    expect(reached('likely')).toBeLessThan(75);
  });
});
