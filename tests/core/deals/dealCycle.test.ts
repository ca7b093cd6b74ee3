import { type Deal, dealCycle } from '../../../src/core';
import { on } from './support';

/** The example that the reference numbers of R are made from: days watched, and how it ended. */
const WATCHED = [
  ...([
    [3, 'won'],
    [5, 'lost'],
    [5, 'won'],
    [8, 'open'],
    [10, 'won'],
    [12, 'lost'],
    [12, 'won'],
  ] as const),
  ...([
    [15, 'open'],
    [18, 'lost'],
    [21, 'won'],
    [25, 'open'],
    [30, 'open'],
  ] as const),
];
const AS_OF = on(60);
const DEALS: Deal[] = WATCHED.map(([days, state], index) => ({
  id: String(index),
  created: on(60 - days), // all end on the last day, or are watched until then
  ...(state === 'won' && { paidOn: AS_OF }),
  ...(state === 'lost' && { lostOn: AS_OF }),
}));
const paidAfter = (days: number, id: string): Deal => ({ id, created: on(0), paidOn: on(days) });

describe('The deal cycle', () => {
  it('is when half of the winners have paid: the share won ends at 0.4714, half of which is passed on day 10', () => {
    expect(dealCycle(DEALS, AS_OF)).toEqual({ median: 10, p90: 21 });
  });

  it('is longer than closed deals say, as those still open are the slow ones', () => {
    const paid = [2, 3, 4, 5, 20].map((days) => paidAfter(days, `paid ${days}`));
    const open = [10, 10, 10].map((days, index) => ({ id: `open ${index}`, created: on(20 - days) }));
    expect(dealCycle(paid, on(20)).median).toBe(4);
    expect(dealCycle([...paid, ...open], on(20)).median).toBe(5);
  });

  it('is not told by fewer than five payments', () => {
    expect(dealCycle(DEALS.slice(1), AS_OF)).toEqual({});
    expect(dealCycle([], AS_OF)).toEqual({});
  });

  it('does not know a payment that comes after the evening', () => {
    const deals = [1, 2, 3, 4, 9].map((days) => paidAfter(days, String(days)));
    expect(dealCycle(deals, on(8))).toEqual({});
    expect(dealCycle(deals, on(9)).median).toBe(3);
  });

  it('counts a lost deal that was won after all as won, and one that came twice once', () => {
    const deals = [1, 2, 3, 4, 5].map((days) => ({ ...paidAfter(days, String(days)), lostOn: on(1) }));
    expect(dealCycle([...deals, ...deals], on(30))).toEqual({ median: 3, p90: 5 });
  });

  it('leaves out a deal paid before it was created: nobody knows how long it took', () => {
    const deals = [1, 2, 3, 4, 5].map((days) => paidAfter(days, String(days)));
    expect(dealCycle([...deals, { id: 'odd', created: on(9), paidOn: on(1) }], on(30)).median).toBe(3);
  });
});
