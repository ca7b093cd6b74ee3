import fc from 'fast-check';
import { addDays, type Deal } from '../../../src/core';
import { ownDeals } from '../../../src/core/managers';

const SPAN = { from: '2026-03-02', to: '2026-03-29' };
const deal = (id: string, more: Partial<Deal>): Deal => ({ id, created: '2026-02-10', manager: 'Анна', ...more });
const paid = (amounts: readonly number[], manager = 'Анна'): Deal[] =>
  amounts.map((amount, index) => deal(`${manager}${index}`, { manager, paidOn: '2026-03-10', amount }));

describe('A manager’s deals say', () => {
  it('the median check, which one big deal does not lift, beside that of the others', () => {
    const [anna] = ownDeals([...paid([40, 50, 60, 70, 1000]), ...paid([90, 90, 100, 110, 120], 'Борис')], SPAN);
    expect(anna).toMatchObject({
      manager: 'Анна',
      own: { payments: 5, medianCheck: 60 },
      others: { medianCheck: 100 },
    });
  });

  it('no median of four payments, of payments before those weeks, or of amounts that nobody entered', () => {
    const early = deal('early', { paidOn: '2026-03-01', amount: 70 });
    const blank = deal('blank', { paidOn: '2026-03-10' });
    const [anna] = ownDeals([...paid([40, 50, 60, 70]), early, blank], SPAN);
    expect(anna?.own).toMatchObject({ payments: 4 });
    expect(anna?.own.medianCheck).toBeUndefined();
  });

  it('how many are open and how old they are: neither paid nor lost by the last evening', () => {
    const deals = [
      deal('1', { created: '2026-03-19' }),
      deal('2', { created: '2026-03-09', paidOn: '2026-03-30' }), // paid on the morrow
      deal('3', { paidOn: '2026-03-29' }),
      deal('4', { lostOn: '2026-03-20' }),
    ];
    expect(ownDeals(deals, SPAN)[0]?.own).toMatchObject({ open: 2, openDays: 15 });
  });

  it('how many came of the meetings confirmed by their day, and of the others', () => {
    const meeting = (id: string, confirmedOn?: string, heldOn?: string): Deal =>
      deal(id, { dueOn: '2026-03-12', ...(confirmedOn && { confirmedOn }), ...(heldOn && { heldOn }) });
    const deals = [
      meeting('1', '2026-03-11', '2026-03-12'),
      meeting('2', '2026-03-12', '2026-03-12'), // called in the morning
      meeting('3', '2026-03-10'),
      meeting('4', '2026-03-13', '2026-03-13'), // too late to be a confirmation
      meeting('5'),
    ];
    expect(ownDeals(deals, SPAN)[0]?.own).toMatchObject({ confirmed: { x: 2, n: 3 }, unconfirmed: { x: 1, n: 2 } });
  });

  it('nothing of confirmations where nobody notes them', () => {
    expect(ownDeals([deal('1', { dueOn: '2026-03-12' })], SPAN)[0]?.own.confirmed).toBeUndefined();
  });
});

const someDay = fc.integer({ min: -40, max: 40 }).map((days) => addDays('2026-03-10', days));
const someDeals = fc.uniqueArray(
  fc.record(
    {
      id: fc.string({ minLength: 1, maxLength: 3 }),
      created: someDay,
      manager: fc.constantFrom('Анна', 'Борис', ''),
      dueOn: someDay,
      confirmedOn: someDay,
      heldOn: someDay,
      paidOn: someDay,
      lostOn: someDay,
      amount: fc.constantFrom(0, 10, 500),
    },
    { requiredKeys: ['id', 'created'] },
  ),
  { selector: ({ id }) => id, maxLength: 25 },
);

it('Whatever the deals, one manager’s and the others’ meetings and payments add up to all, in any order of rows', () => {
  fc.assert(
    fc.property(someDeals, (deals) => {
      const found = ownDeals(deals, SPAN);
      expect(ownDeals([...deals].reverse(), SPAN)).toEqual(found);
      const sums = found.map(({ own, others }) => [
        own.payments + others.payments,
        own.open + others.open,
        (own.confirmed?.n ?? 0) + (others.confirmed?.n ?? 0) + (own.unconfirmed?.n ?? 0) + (others.unconfirmed?.n ?? 0),
      ]);
      for (const sum of sums) expect(sum).toEqual(sums[0]);
      for (const { own } of found)
        for (const side of [own.confirmed, own.unconfirmed]) expect(side?.x ?? 0).toBeLessThanOrEqual(side?.n ?? 0);
    }),
  );
});
