import fc from 'fast-check';
import type { Deal } from '../../../src/core';
import { stageFunnel } from '../../../src/core/deals';
import { oddDeals, on } from './support';

const AS_OF = on(100);
/** Twelve leads: eight get a meeting, of which two are paid and two lost; three leads are lost, one waits. */
const DEALS: Deal[] = Array.from({ length: 12 }, (_, index) => ({
  ...{ id: `${index}`, created: on(50), amount: 100 },
  ...(index < 8 && { scheduledOn: on(55) }),
  ...(index < 2 && { paidOn: on(60) }),
  ...((index === 2 || index === 3 || (index >= 8 && index < 11)) && { lostOn: on(70) }),
}));

describe('From stage to stage', () => {
  it('deals move on, are lost or wait: three of the eleven leads that left got no meeting', () => {
    expect(stageFunnel(DEALS, AS_OF)).toEqual([
      { stage: 'lead', entered: 12, moved: 8, lost: 3, open: 1, dropOff: 3 / 11, money: 300 },
      { stage: 'scheduled', entered: 8, moved: 2, lost: 2, open: 4, money: 200 },
    ]);
  });

  it('counts neither leads that were none of ours nor those of more than thirteen weeks ago', () => {
    const others: Deal[] = [
      { id: 'junk', created: on(50), qualified: false },
      { id: 'old', created: on(9), lostOn: on(60) },
    ];
    expect(stageFunnel([...DEALS, ...others], AS_OF)).toEqual(stageFunnel(DEALS, AS_OF));
  });

  it('loses no deal, whatever the order of the rows', () => {
    fc.assert(
      fc.property(oddDeals, (deals) => {
        const flows = stageFunnel(deals, on(45));
        expect(stageFunnel([...deals].reverse(), on(45))).toEqual(flows);
        for (const { entered, moved, lost, open, dropOff = 0 } of flows) {
          expect(moved + lost + open).toBe(entered);
          expect(dropOff).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
