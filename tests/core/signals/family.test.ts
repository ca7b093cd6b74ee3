import { adjust } from '../../../src/core/signals/family';

/** A report of 9 metrics of the company and 21 of its sources, in which only one is rare. */
const family = (rare: { readonly p: number; readonly isCompany: boolean }): { p: number; isCompany: boolean }[] => [
  rare,
  ...Array.from({ length: 29 }, (_, index) => ({ p: 1, isCompany: index < (rare.isCompany ? 8 : 9) })),
];

describe('Thirty metrics looked at together', () => {
  it('ask the more of each, of the company 2.8 times less than if all weighed the same (METHODS, 2a.7)', () => {
    expect(adjust(family({ p: 0.01, isCompany: true }))[0]).toBeCloseTo((0.01 / 2.8) * 30, 12);
  });

  it('ask more of a source: the weights are one on average', () => {
    const weight = (30 - 9 * 2.8) / 21;
    expect(adjust(family({ p: 0.001, isCompany: false }))[0]).toBeCloseTo((0.001 / weight) * 30, 12);
  });

  it('weigh the same where there is only the company', () => {
    expect(adjust([0.02, 0.5].map((p) => ({ p, isCompany: true })))).toEqual([0.04, 0.5]);
    expect(adjust([])).toEqual([]);
  });
});
