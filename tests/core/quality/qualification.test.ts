import fc from 'fast-check';
import type { DayRecord, Deal } from '../../../src/core';
import { qualification } from '../../../src/core/quality';
import { on } from '../deals/support';
import { qualityDeals } from './support';

const AS_OF = on(40);
let number = 0;
const lead = (source: string, more: Partial<Deal> = {}): Deal => {
  number += 1;
  return { id: `${number}`, created: on(30), source, ...more };
};
const good = (source: string): Deal => lead(source, { qualified: true });
const bad = (source: string, disqualifiedFor?: string): Deal =>
  lead(source, { qualified: false, ...(disqualifiedFor !== undefined && { disqualifiedFor }) });
const spent = (source: string, spend: number, day = on(35)): DayRecord => ({ day, source, values: { spend } });
const ask = { asOf: AS_OF, criteria: [] };

describe('Leads that are none of ours', () => {
  it('cost their part of what their source spent: one of four leads of 4000 costs 1000', () => {
    const deals = [bad('VK', 'Спам'), good('VK'), good('VK'), good('VK'), bad('Сайт', 'Дубль'), good('Сайт')];
    const records = [spent('VK', 3000), spent('vk ', 1000, on(13)), spent('VK', 9999, on(12)), spent('VK', 1, on(41))];
    const { all, sources, criteria } = qualification({ records, deals }, ask);
    expect(sources).toMatchObject([
      { source: 'VK', leads: 4, judged: 4, qualified: 3, unqualified: 1, share: 0.25, cost: 1000 },
      { source: 'Сайт', leads: 2, unqualified: 1, share: 0.5 },
    ]);
    expect(sources[1]).not.toHaveProperty('cost');
    expect(all).toMatchObject({ leads: 6, unqualified: 2, cost: 1000 });
    expect(criteria).toMatchObject([
      { name: 'Дубль', leads: 1, share: 0.5 },
      { name: 'Спам', leads: 1, share: 0.5, cost: 1000 },
    ]);
  });

  it('are a share of the leads of which somebody said what they are; the others wait', () => {
    const { all } = qualification({ records: [], deals: [good('VK'), bad('VK'), lead('VK'), lead('VK')] }, ask);
    expect(all).toMatchObject({ leads: 4, judged: 2, qualified: 1, share: 0.5 });
  });

  it('are a share of all leads where the CRM marks only those, and nobody knows how many are good', () => {
    const { all } = qualification({ records: [], deals: [bad('VK', 'Спам'), lead('VK'), lead('VK'), lead('VK')] }, ask);
    expect(all).toMatchObject({ judged: 4, share: 0.25 });
    expect(all).not.toHaveProperty('qualified');
  });

  it('are not known where the CRM marks nothing', () => {
    const { all } = qualification({ records: [], deals: [lead('VK')] }, ask);
    expect(all).toEqual({ leads: 1, judged: 0, unqualified: 0, badPhones: 0 });
  });

  it('are told by the criteria of «Настройки» first, in their order and spelling, none left out', () => {
    const deals = [bad('VK', 'спам '), bad('VK', 'ДУБЛЬ'), bad('VK', 'Дубль'), bad('VK', 'Далеко'), bad('VK')];
    const { criteria } = qualification(
      { records: [], deals },
      { asOf: AS_OF, criteria: ['Спам', 'Конкурент', 'Дубль'] },
    );
    expect(criteria.map(({ name, leads, listed }) => [name, leads, listed])).toEqual([
      ['Спам', 1, true],
      ['Конкурент', 0, true],
      ['Дубль', 2, true],
      ['', 1, false],
      ['Далеко', 1, false],
    ]);
  });

  it('have a wrong phone or not: whichever reason says so', () => {
    const lost = lead('VK', { lostFor: 'Телефон не обслуживается' });
    const { all } = qualification({ records: [], deals: [bad('VK', 'Неверный номер'), lost, good('VK')] }, ask);
    expect(all.badPhones).toBe(2);
  });
});

it('no lead and no cost is lost between sources and criteria, whatever the order of the rows', () => {
  const records = [spent('Сайт', 1000), spent('VK', 333.3)];
  fc.assert(
    fc.property(qualityDeals, fc.subarray(['Спам', 'Дубль', 'Другое']), (deals, criteria) => {
      const found = qualification({ records, deals }, { asOf: AS_OF, criteria });
      const { all, sources } = found;
      const sum = (values: readonly (number | undefined)[]): number => values.reduce<number>((a, b = 0) => a + b, 0);
      expect(qualification({ records, deals: [...deals].reverse() }, { asOf: AS_OF, criteria })).toEqual(found);
      for (const key of ['leads', 'judged', 'unqualified', 'badPhones'] as const)
        expect(sum(sources.map((one) => one[key]))).toBe(all[key]);
      expect(sum(found.criteria.map(({ leads }) => leads))).toBe(all.unqualified);
      expect(sum(sources.map(({ cost }) => cost))).toBeCloseTo(all.cost ?? 0, 6);
      expect(sum(found.criteria.map(({ cost }) => cost))).toBeCloseTo(all.cost ?? 0, 6);
      for (const { share = 0 } of [all, ...sources, ...found.criteria]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
  );
});
