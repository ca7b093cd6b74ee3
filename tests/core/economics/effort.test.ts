import { type DayRecord, parseSettings } from '../../../src/core';
import { bySegment, focus, newAndRepeat, plusTen } from '../../../src/core/economics';

const TODAY = '2026-11-22';
const settings = parseSettings({ costPercent: 50, sources: [{ name: 'Реклама' }, { name: 'Друзья' }] });
const month = (source: string, values: DayRecord['values'], day = '2026-10-05'): DayRecord => ({ day, source, values });
const focusOf = (records: readonly DayRecord[]) => focus(bySegment({ records }, settings, TODAY));

describe('Where the effort goes', () => {
  it('names the source that takes four fifths of the spend and gives a third of the margin', () => {
    const found = focusOf([
      month('Реклама', { spend: 80_000, leads: 100, payments: 15, revenue: 300_000 }),
      month('Друзья', { spend: 20_000, leads: 50, payments: 30, revenue: 600_000 }),
    ]);
    expect(found).toMatchObject({ effortIs: 'spend', givesIs: 'margin' });
    expect(found?.lines.map(({ unit, effort, verdict }) => [unit.source, effort, verdict])).toEqual([
      ['Друзья', 0.2, 'givesMore'],
      ['Реклама', 0.8, 'takesMore'],
    ]);
  });

  it('says nothing of a few payments, however crooked they look', () => {
    const found = focusOf([
      month('Реклама', { spend: 80_000, payments: 2, revenue: 40_000 }),
      month('Друзья', { spend: 20_000, payments: 8, revenue: 160_000 }),
    ]);
    expect(found?.lines.map(({ verdict }) => verdict)).toEqual(['little', 'little']);
  });

  it('takes leads for the effort where nobody spends, and names the one that all hangs on', () => {
    const found = focusOf([
      month('Реклама', { leads: 85, payments: 34, revenue: 680_000 }),
      month('Друзья', { leads: 15, payments: 6, revenue: 120_000 }),
    ]);
    expect(found).toMatchObject({ effortIs: 'leads', one: { source: 'Реклама' } });
    expect(found?.lines.map(({ verdict }) => verdict)).toEqual(['fits', 'fits']);
  });

  it('compares nothing with itself', () => {
    expect(focusOf([month('Реклама', { spend: 1, payments: 40, revenue: 10 })])).toBeUndefined();
  });
});

describe('New and repeat clients', () => {
  const own = parseSettings({
    ownRows: [
      { id: 'own:1', name: 'Активная база' },
      { id: 'own:2', name: 'Отток, чел.' },
    ],
  });
  const at = (n: number, payments: number, base: number): DayRecord[] => [
    month('a', { payments, repeatPayments: payments / 4, 'own:1': base - 7 }, `2026-0${n}-05`),
    month('a', { 'own:1': base, 'own:2': 10 }, `2026-0${n}-20`),
  ];

  it('gives the share of those who come back; the base is its last number, the outflow is of the base before', () => {
    const { months, perClient } = newAndRepeat([...at(8, 20, 200), ...at(9, 24, 210)], own, TODAY);
    expect(perClient).toBeCloseTo(11 / 410); // repeat payments of a client a month
    expect(months).toEqual([
      { month: '2026-08', payments: 20, repeat: 5, new: 15, repeatShare: 0.25, base: 200, churn: 10 },
      { month: '2026-09', payments: 24, repeat: 6, new: 18, repeatShare: 0.25, base: 210, churn: 10, churnShare: 0.05 },
    ]);
  });

  it('does not call payments new where nobody keeps which are repeat ones', () => {
    const { months } = newAndRepeat([month('a', { payments: 20 })], own, TODAY);
    expect(months).toEqual([{ month: '2026-10', payments: 20 }]);
  });

  it('warns of a base that grows while payments do not, and only where there are enough of them', () => {
    const months = (payments: number, later: number) =>
      [at(5, payments, 100), at(6, payments, 110), at(7, later, 120), at(8, later, 130)].flat();
    expect(newAndRepeat(months(20, 20), own, TODAY).vanity).toBeCloseTo(0.3);
    expect(newAndRepeat(months(20, 24), own, TODAY).vanity).toBeUndefined();
    expect(newAndRepeat(months(8, 8), own, TODAY).vanity).toBeUndefined();
  });
});

describe('What a tenth is worth', () => {
  const turned = [
    { lever: 'traffic', change: 0.1, gain: 100_000, spend: 30_000 },
    { lever: 'showUp', change: 0.1, gain: 100_000, spend: 0 },
    { lever: 'price', change: -0.1, gain: 0, spend: -30_000 },
  ];

  it('takes the cost of sales and of traffic off, and puts the dearest first', () => {
    const found = plusTen(turned, { revenue: 1_000_000, repeatRevenue: 200_000, costShare: 0.6 });
    expect(found.map(({ lever, worth }) => [lever, Math.round(worth ?? 0)])).toEqual([
      ['costShare', 60_000],
      ['showUp', 40_000],
      ['price', 30_000],
      ['traffic', 10_000],
      ['repeatShare', 8000],
    ]);
  });

  it('says revenue only while nobody said what sales cost', () => {
    const withMore = turned.map((one) => ({ ...one, worth: one.gain })); // what it is worth in revenue is not asked here
    const found = plusTen(withMore, { revenue: 1_000_000 });
    expect(found.map(({ lever, worth }) => [lever, worth])).toEqual([
      ['showUp', undefined],
      ['traffic', undefined],
      ['price', undefined],
    ]);
  });
});
