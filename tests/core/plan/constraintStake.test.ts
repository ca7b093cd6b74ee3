import { changesOf, returnOf, type Seen, seenFromNorm, seenFromPlan } from '../../../src/core/plan/constraint/stake';

/** A stage that stands at a quarter or so below its norm; the noise is what less of it has, so that it is 0.13² in all. */
const FALLEN: Seen = { log: -0.27, noise: 0.0169 * Math.exp(-0.135), spread: 0, shift: 0 };
const STILL: Seen = { log: 0, noise: 0.0169, spread: 0, shift: 0 };

describe('What is seen of a stage', () => {
  it('is weighed between having fallen by a quarter and having stayed', () => {
    // Fell: N(−0.27, 0.13² + 0.13²) at its top, 1/√0.0338. Stayed: N(0, 0.03² + 0.13²), e^(−0.0729 / 0.0356)/√0.0178.
    const odds = Math.sqrt(0.0178 / 0.0338) * Math.exp(0.0729 / 0.0356);
    expect(odds).toBeCloseTo(5.6247, 3);
    const fell = (0.93 * odds) / (0.02 + 0.93 * odds);
    expect(fell).toBeCloseTo(0.9962, 4);
    const ifStayed = (-0.27 * 0.0009) / 0.0178; // shrunk almost all the way
    expect(changesOf([FALLEN])[0]?.mean).toBeCloseTo(fell * -0.27 + (1 - fell) * ifStayed, 12);
  });

  it('counts for less where another stage explains as much', () => {
    const [alone] = changesOf([FALLEN, STILL]);
    const [one, other] = changesOf([FALLEN, FALLEN]);
    expect(one).toEqual(other);
    expect(one?.certainty).toBeLessThan(0.7);
    expect(alone?.certainty).toBeGreaterThan(0.85);
  });

  it('is certain of two that both plainly fell', () => {
    const plain = { ...FALLEN, log: -0.5, noise: 0.001 };
    for (const { certainty } of changesOf([plain, plain, STILL]).slice(0, 2)) expect(certainty).toBeGreaterThan(0.99);
  });

  it('stays a number however far a stage has gone', () => {
    for (const log of [-60, -5, 0, 5, 60]) {
      for (const noise of [1e-12, 1, 1e6]) {
        for (const change of changesOf([{ ...STILL, log, noise }, STILL, FALLEN])) {
          expect(Object.values(change).every(Number.isFinite)).toBe(true);
        }
      }
    }
  });
});

describe('Against a plan', () => {
  const norm = { log: 0, now: 0.01, past: 0.002 };
  it('a stage at its norm is as far from the plan as the norm', () => {
    const [change] = changesOf([seenFromPlan({ log: -0.4, now: 0.01 }, norm)]);
    const [usual] = changesOf([{ ...seenFromNorm(norm), noise: norm.now, spread: norm.past }]);
    expect(change?.mean).toBeCloseTo((usual?.mean ?? 0) - 0.4, 12);
  });

  it('without a norm the plan stands in for it', () => {
    expect(seenFromPlan({ log: -0.4, now: 0.01 }, undefined)).toEqual(seenFromNorm({ log: -0.4, now: 0.01, past: 0 }));
  });
});

it('A stage that stands at half its norm brings once the money again', () => {
  const { mean, low, high } = returnOf({ mean: Math.log(0.5), deviation: 0.1, certainty: 1 });
  expect(mean).toBeCloseTo(1, 12);
  expect(low).toBeCloseTo(2 * Math.exp(-0.128) - 1, 12);
  expect(high).toBeCloseTo(2 * Math.exp(0.128) - 1, 12);
});
