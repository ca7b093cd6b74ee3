/** The statistics against numbers made with R 4.2.2 (survival 3.5.3), to nine digits. */
import { stats } from '../../../src/core';
import reference from './reference.json';

/** Equal to nine digits, or so small that rounding hides the rest. */
function expectNear(found: number, expected: number): void {
  const near = Math.abs(found - expected) <= 1e-9 * Math.abs(expected) + 1e-15;
  if (!near) throw new Error(`found ${found}, expected ${expected}`);
}
const expectAllNear = (found: readonly number[], expected: readonly number[]): void => {
  expect(found).toHaveLength(expected.length);
  for (const [index, value] of found.entries()) expectNear(value, expected[index] ?? Number.NaN);
};
const quantilesOf = (q: object): [p: number, x: number][] => Object.entries(q).map(([p, x]) => [Number(p), Number(x)]);

it('the normal distribution', () => {
  for (const { p, q } of reference.normal) {
    if (p === undefined || q === undefined) continue;
    expectAllNear(p.map(stats.normalQuantile), q);
    expectAllNear(q.map(stats.normalCdf), p);
  }
});
it('Student’s t', () => {
  for (const { t, df, two_sided_p, q975 } of reference.student_t) {
    expectNear(2 * (1 - stats.tCdf(t, df)), two_sided_p);
    expectNear(stats.tCdf(q975, df), 0.975);
  }
});
it('the binomial distribution', () => {
  for (const { k, n, p, cdf, pmf } of reference.binomial) {
    expectNear(stats.binomialCdf(k, n, p), cdf);
    expectNear(stats.binomialCdf(k, n, p) - stats.binomialCdf(k - 1, n, p), pmf);
  }
});
it('the beta distribution', () => {
  for (const { a, b, q, cdf_at, cdf } of reference.beta) {
    for (const [p, x] of quantilesOf(q)) expectNear(stats.betaQuantile(p, a, b), x);
    expectAllNear(
      cdf_at.map((x) => stats.betaCdf(x, a, b)),
      cdf,
    );
  }
});
it('the beta-binomial distribution', () => {
  for (const { k, n, a, b, pmf, cdf } of reference.beta_binomial) {
    expectNear(stats.betaBinomialCdf(k, n, a, b), cdf);
    expectNear(stats.betaBinomialCdf(k, n, a, b) - stats.betaBinomialCdf(k - 1, n, a, b), pmf);
  }
});
it('the negative binomial distribution', () => {
  for (const { mu, size, q, cdf_at, cdf } of reference.negative_binomial) {
    for (const [p, count] of quantilesOf(q)) expect(stats.negativeBinomialQuantile(p, mu, size)).toBe(count);
    expectAllNear(
      cdf_at.map((k) => stats.negativeBinomialCdf(k, mu, size)),
      cdf,
    );
  }
});
it('the gamma distribution', () => {
  for (const { shape, scale, q } of reference.gamma) {
    for (const [p, x] of quantilesOf(q)) {
      expectNear(stats.gammaQuantile(p, shape, scale), x);
      expectNear(stats.gammaCdf(x, shape, scale), p);
    }
  }
});
it('Wilson’s and Newcombe’s intervals', () => {
  for (const { x, n, ci95, ci90, ci80 } of reference.wilson) {
    expectAllNear(stats.wilson(x, n, 0.95), ci95);
    expectAllNear(stats.wilson(x, n, 0.9), ci90);
    expectAllNear(stats.wilson(x, n, 0.8), ci80);
  }
  for (const { x1, n1, x2, n2, newcombe95, newcombe90, newcombe80 } of reference.two_proportions) {
    expectAllNear(stats.newcombe(x1, n1, x2, n2, 0.95), newcombe95);
    expectAllNear(stats.newcombe(x1, n1, x2, n2, 0.9), newcombe90);
    expectAllNear(stats.newcombe(x1, n1, x2, n2, 0.8), newcombe80);
  }
});
it('the adjustment of Benjamini and Hochberg', () => {
  for (const { p, adjusted } of reference.benjamini_hochberg) expectAllNear(stats.benjaminiHochberg(p), adjusted);
});
it('survival with censored spells', () => {
  for (const { time, event, event_times, surv, median_first_time_S_le_half: median } of reference.kaplan_meier) {
    const curve = stats.kaplanMeier(
      time,
      event.map((one) => (one === 1 ? 1 : 0)),
    );
    expect(curve.times).toEqual(event_times);
    expectAllNear(curve.survival, surv);
    expect(curve.median ?? null).toBe(median);
  }
});
it('won and lost as competing ends', () => {
  for (const { time, state, at, won, lost } of reference.cumulative_incidence_won) {
    const states = state.map((one) => (one === 'won' || one === 'lost' ? one : 'open'));
    const incidence = stats.cumulativeIncidence(time, states);
    expect(incidence.times).toEqual(at);
    expectAllNear(incidence.won, won);
    expectAllNear(incidence.lost, lost);
  }
});

it('numbers that nobody counts to are answered too, as mistyped ones come', () => {
  expect([stats.normalCdf(7e8), stats.normalCdf(-2.1e8)]).toEqual([1, 0]);
  expect(stats.negativeBinomialQuantile(0.9, 1e17, 5)).toBeGreaterThan(1e17);
});
