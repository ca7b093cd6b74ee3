import fc from 'fast-check';
import type { Deal } from '../../../src/core';
import { openMoney } from '../../../src/core/deals';
import { oddDeals, on } from './support';

const AS_OF = on(100);
/** Ten deals that left the first stage after 1, 2 … 10 days; the first five were paid 20 days after that. */
const MOVED: Deal[] = Array.from({ length: 10 }, (_, index) => ({
  id: `moved ${index}`,
  created: on(0),
  amount: 1000,
  stages: [
    { name: 'Новая', from: on(0) },
    { name: 'КП', from: on(index + 1) },
  ],
  ...(index < 5 ? { paidOn: on(index + 21) } : { lostOn: on(60) }),
}));
const waiting = (id: string, days: number, amount?: number): Deal => ({
  ...{ id, created: on(100 - days), stages: [{ name: 'Новая', from: on(100 - days) }] },
  ...(amount !== undefined && { amount }),
});

describe('Money in open deals', () => {
  it('is what they add up to, and what of it is likely: half, as five of ten were paid', () => {
    const { all, stages } = openMoney([...MOVED, waiting('a', 2, 600), waiting('b', 5, 400)], AS_OF);
    expect(all).toMatchObject({ open: 2, withAmount: 2, amount: 1000, rated: 2 });
    expect(all.expected).toBeCloseTo(500, 9);
    expect(stages).toMatchObject([{ stage: 'Новая', open: 2, usual: 5.5, p90: 9.1 }]);
  });

  it('leaves deals without an amount out of the sums, not out of the count', () => {
    expect(openMoney([...MOVED, waiting('a', 2), waiting('b', 5, 400)], AS_OF).all).toMatchObject({
      open: 2,
      withAmount: 1,
      amount: 400,
    });
    expect(openMoney([waiting('a', 2)], AS_OF).all).toEqual({ open: 1, withAmount: 0, rated: 0 });
  });

  it('of all stages is the money of all, and never more than the amounts', () => {
    fc.assert(
      fc.property(oddDeals, (deals) => {
        const { all, stages } = openMoney(deals, on(70));
        expect(stages.reduce((sum, { open }) => sum + open, 0)).toBe(all.open);
        expect(stages.reduce((sum, { amount = 0 }) => sum + amount, 0)).toBeCloseTo(all.amount ?? 0, 6);
        expect(all.expected ?? 0).toBeLessThanOrEqual((all.amount ?? 0) + 1e-9);
      }),
    );
  });
});
