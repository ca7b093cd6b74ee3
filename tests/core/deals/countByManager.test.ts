import type { Deal } from '../../../src/core';
import { countByManager } from '../../../src/core/deals';
import { on } from './support';

const DEALS: readonly Deal[] = Array.from({ length: 60 }, (_, index) => ({
  id: String(index),
  created: on(index % 10),
  source: 'Сайт',
  manager: 'Анна',
  ...(index < 20 && { paidOn: on(12), amount: 1000 }),
}));
const STRETCH = { from: on(0), to: on(30) };
/** The deals with a manager on the paid ones, and on so many of the others. */
const namedOn = (others: number): Deal[] =>
  DEALS.map(({ manager, ...deal }, index) => (index < 20 + others ? { ...deal, manager: manager ?? '' } : deal));
const isOnlyPaid = (deals: readonly Deal[]): boolean => countByManager(deals, STRETCH).isOnlyPaid;
const sumOf = (deals: readonly Deal[], metric: 'leads' | 'payments' | 'revenue'): number | undefined => {
  const values = countByManager(deals, STRETCH).records.flatMap((record) => record.values[metric] ?? []);
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
};

describe('Deals counted by manager', () => {
  it('are leads and payments of each manager where managers are named on all deals', () => {
    expect(isOnlyPaid(DEALS)).toBe(false);
    expect([sumOf(DEALS, 'leads'), sumOf(DEALS, 'payments'), sumOf(DEALS, 'revenue')]).toEqual([60, 20, 20_000]);
  });

  it('are payments alone where a manager is named only once a deal is paid', () => {
    expect(isOnlyPaid(namedOn(3))).toBe(true);
    expect(sumOf(namedOn(3), 'leads')).toBeUndefined();
    expect([sumOf(namedOn(3), 'payments'), sumOf(namedOn(3), 'revenue')]).toEqual([20, 20_000]);
  });

  it('are all counted where a tenth of the others name one, or where too few deals are there to tell', () => {
    expect(isOnlyPaid(namedOn(4))).toBe(false);
    expect(isOnlyPaid(namedOn(3).slice(0, 39))).toBe(false);
    expect(isOnlyPaid([])).toBe(false);
  });
});
