import fc from 'fast-check';
import { spendInTable, VAT_KINDS } from '../../src/core/funnel/vat';

describe('Spend of a file', () => {
  it('comes into a table with the tax at 122 roubles for 100 without, and leaves it at 100 for 122', () => {
    expect(spendInTable(100, 'without', { spend: 'with', percent: 22 })).toBe(122);
    expect(spendInTable(122, 'with', { spend: 'without', percent: 22 })).toBe(100);
    expect(spendInTable(8904.15, 'without', { spend: 'with', percent: 20 })).toBe(10684.98);
  });

  it('stays what it is where both are written alike', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.constantFrom(...VAT_KINDS), (spend, kind) => {
        expect(spendInTable(spend, kind, { spend: kind, percent: 22 })).toBe(spend);
      }),
    );
  });

  it('there and back is the same to a kopeck', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (kopecks) => {
        const spend = kopecks / 100;
        const there = spendInTable(spend, 'without', { spend: 'with', percent: 22 });
        expect(Math.abs(spendInTable(there, 'with', { spend: 'without', percent: 22 }) - spend)).toBeLessThan(0.011);
      }),
    );
  });
});
