import fc from 'fast-check';
import { branch, generatorOf } from '../../../src/core/demo/random';
import { countOf, erlang, normal } from '../../../src/core/demo/sampling';

const N = 40_000;
function momentsOf(draw: (random: () => number) => number): { mean: number; variance: number } {
  const random = generatorOf(branch(1, 2));
  const all = Array.from({ length: N }, () => draw(random));
  const mean = all.reduce((sum, x) => sum + x, 0) / N;
  return { mean, variance: all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (N - 1) };
}

describe('chance', () => {
  it('is uniform, also across the streams of neighbouring deals', () => {
    const first = Array.from({ length: N }, (_, deal) => generatorOf(branch(5, deal))());
    const tenths = Array.from({ length: 10 }, (_, tenth) => first.filter((u) => Math.floor(u * 10) === tenth).length);
    const chiSquare = tenths.reduce((sum, count) => sum + (count - N / 10) ** 2 / (N / 10), 0);
    expect(chiSquare).toBeLessThan(27.9); // 0.999 quantile, 9 degrees of freedom
    const lagged = first.slice(1).reduce((sum, u, i) => sum + (u - 0.5) * ((first[i] ?? 0) - 0.5), 0) / N / (1 / 12);
    expect(Math.abs(lagged)).toBeLessThan(0.02);
  });

  it.each([
    { name: 'normal', draw: normal, mean: 0, variance: 1 },
    { name: 'gamma of shape 2', draw: (r: () => number) => erlang(r, 2), mean: 1, variance: 0.5 },
    { name: 'Poisson 0.3', draw: (r: () => number) => countOf(r, 0.3), mean: 0.3, variance: 0.3 },
    { name: 'Poisson 12', draw: (r: () => number) => countOf(r, 12), mean: 12, variance: 12 },
    { name: 'Poisson 300', draw: (r: () => number) => countOf(r, 300), mean: 300, variance: 300 },
    { name: 'binomial 7 × 0.9', draw: (r: () => number) => countOf(r, 6.3, 7), mean: 6.3, variance: 0.63 },
    { name: 'binomial 3000 × 0.05', draw: (r: () => number) => countOf(r, 150, 3000), mean: 150, variance: 142.5 },
    { name: 'negative binomial', draw: (r: () => number) => countOf(r, 10 * erlang(r, 20)), mean: 10, variance: 15 },
  ])('$name numbers have their mean and variance', ({ draw, mean, variance }) => {
    const seen = momentsOf(draw);
    expect(Math.abs(seen.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / N));
    expect(Math.abs(seen.variance - variance)).toBeLessThan(0.05 * variance);
  });

  it('of a count is never below zero nor above what it is counted from', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seed, trials, p) => {
          const count = countOf(generatorOf(seed), p * trials, trials);
          expect(Number.isInteger(count) && count >= 0 && count <= trials).toBe(true);
        },
      ),
    );
  });
});
