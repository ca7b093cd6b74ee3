import fc from 'fast-check';
import type { Deal } from '../../../src/core';
import { velocity } from '../../../src/core/deals';
import { oddDeals, on } from './support';

const AS_OF = on(100);
/** Ten deals of day 0: five paid on day 20 with 100 each, five lost on day 40; two that wait; a lead that was none of ours. */
const ENDED: Deal[] = Array.from({ length: 10 }, (_, index) => ({
  ...{ id: `${index}`, created: on(0), amount: 100 },
  ...(index < 5 ? { paidOn: on(20) } : { lostOn: on(40) }),
}));
const OPEN: Deal[] = ['a', 'b'].map((id) => ({ id, created: on(90) }));
const JUNK: Deal = { id: 'junk', created: on(0), disqualifiedFor: 'спам' };

describe('The velocity of the funnel', () => {
  it('is open deals by share paid by average check by cycle: 2 × 50 % × 100 ÷ 20 days is 5 a day', () => {
    expect(velocity([...ENDED, ...OPEN, JUNK], AS_OF)).toEqual({
      ...{ open: 2, winRate: 0.5, averageCheck: 100, cycle: 20, perDay: 5 },
      paidPerDay: 500 / 91,
    });
  });

  it('shows the parts that are known where not all of them are', () => {
    const four = ENDED.slice(1);
    expect(velocity(four, AS_OF)).toEqual({ open: 0, averageCheck: 100, paidPerDay: 400 / 91 });
    const unpriced = ENDED.map(({ amount: _, ...deal }) => deal);
    expect(velocity([...unpriced, ...OPEN], AS_OF)).toEqual({ open: 2, winRate: 0.5, cycle: 20 });
    expect(velocity([], AS_OF)).toEqual({ open: 0 });
  });

  it('is none for deals that are paid on the day they come', () => {
    const atOnce = ENDED.map((deal) => ({ ...deal, created: deal.paidOn ?? deal.created }));
    expect(velocity([...atOnce, ...OPEN], AS_OF).perDay).toBeUndefined();
  });

  it('says what a day really brings since the first deal, once that is four weeks ago', () => {
    expect(velocity(ENDED, on(26)).paidPerDay).toBeUndefined();
    expect(velocity(ENDED, on(27)).paidPerDay).toBe(500 / 28);
  });

  it('is a number of money or none, whatever the order of the rows', () => {
    fc.assert(
      fc.property(oddDeals, (deals) => {
        const found = velocity(deals, on(45));
        expect(velocity([...deals].reverse(), on(45))).toEqual(found);
        for (const part of Object.values(found)) expect(part).toBeGreaterThanOrEqual(0);
        expect(found.winRate ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});
