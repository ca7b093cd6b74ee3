import { type Deal, stuckDeals } from '../../../src/core';
import { on } from './support';

const AS_OF = on(100);
/** Ten deals that left the first stage after 1, 2 … 10 days, the first five of them paid 20 days after that. */
const MOVED: Deal[] = Array.from({ length: 10 }, (_, index) => ({
  id: `moved ${index}`,
  created: on(0),
  stages: [
    { name: 'Новая', from: on(0) },
    { name: 'КП', from: on(index + 1) },
  ],
  ...(index < 5 ? { paidOn: on(index + 21) } : { lostOn: on(60) }),
}));
const waiting = (id: string, days: number): Deal => ({
  id,
  created: on(100 - days),
  stages: [{ name: 'Новая', from: on(100 - days) }],
});

describe('A deal is stuck', () => {
  it('when nine in ten of those that moved on had left its stage sooner: after 9.1 days here', () => {
    const stuck = stuckDeals([...MOVED, waiting('nine', 9), waiting('ten', 10)], AS_OF);
    expect(stuck).toMatchObject([{ id: 'ten', stage: 'Новая', days: 10, usual: 5.5 }]);
  });

  it('also in a list in which a deal was replaced since it was asked last', () => {
    const deals = [...MOVED, waiting('nine', 9)];
    expect(stuckDeals(deals, AS_OF)).toEqual([]);
    deals[10] = waiting('ten', 10);
    expect(stuckDeals(deals, AS_OF)).toMatchObject([{ id: 'ten' }]);
  });

  it('with a chance left of being won: none was by day 10, and five of the ten watched longer were in the end', () => {
    const [stuck] = stuckDeals([...MOVED, waiting('ten', 10)], AS_OF);
    expect(stuck?.winChance).toBeCloseTo(5 / 10, 12);
  });

  it('when it is there for twice as long as usual, where fewer than ten moved on; with two nobody knows', () => {
    const few = MOVED.slice(0, 5); // 1 to 5 days: 3 is usual
    const open = [waiting('six', 6), waiting('seven', 7)];
    expect(stuckDeals([...few, ...open], AS_OF)).toMatchObject([{ id: 'seven', usual: 3 }]);
    expect(stuckDeals([...MOVED.slice(0, 2), ...open], AS_OF)).toEqual([]);
  });

  it('not while it is being won or lost, and not as long as its meeting lies ahead', () => {
    const ahead = { scheduledOn: on(71), dueOn: on(100) };
    const open = { ...waiting('open', 30), ...ahead };
    expect(stuckDeals([...MOVED, open], AS_OF)).toEqual([]);
    expect(stuckDeals([...MOVED, { ...open, dueOn: on(99) }], AS_OF)).toHaveLength(1);
    expect(stuckDeals([...MOVED, { ...waiting('paid', 30), paidOn: on(99) }], AS_OF)).toEqual([]);
    expect(stuckDeals([...MOVED, { ...waiting('lost', 30), lostOn: on(99) }], AS_OF)).toEqual([]);
    expect(stuckDeals([...MOVED, { ...waiting('lost later', 30), lostOn: on(101) }], AS_OF)).toHaveLength(1);
  });

  it('counted from its last move, whatever order the history is written in', () => {
    const stages = [
      { name: 'Новая', from: on(80) },
      { name: 'КП', from: on(50) },
      { name: 'Новая', from: on(85) }, // written again, not entered again
    ];
    expect(stuckDeals([...MOVED, { id: 'back', created: on(40), stages }], AS_OF)).toMatchObject([
      { id: 'back', stage: 'Новая', days: 20 },
    ]);
  });

  it('by its last step where the CRM gives no history', () => {
    const moved = Array.from({ length: 10 }, (_, index) => ({
      id: `moved ${index}`,
      created: on(0),
      scheduledOn: on(1),
      dueOn: on(4),
      heldOn: on(4),
      paidOn: on(index + 5),
    }));
    const open = { id: 'open', created: on(10), scheduledOn: on(11), dueOn: on(14), heldOn: on(14) };
    expect(stuckDeals([...moved, open], on(30))).toMatchObject([{ id: 'open', stage: 'held', days: 16, usual: 5.5 }]);
  });
});
