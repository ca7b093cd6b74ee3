import fc from 'fast-check';
import type { Deal } from '../../../src/core';
import { lossReasons, sourceReasons } from '../../../src/core/quality';
import { on } from '../deals/support';
import { qualityDeals } from './support';

const AS_OF = on(100);
let number = 0;
const lost = (lostAt: string, lostFor: string | undefined, more: Partial<Deal> = {}): Deal => {
  number += 1;
  return {
    id: `${number}`,
    created: on(50),
    lostOn: on(60),
    lostAt,
    ...(lostFor !== undefined && { lostFor }),
    ...more,
  };
};

describe('Reasons of losses', () => {
  it('stand by stage, the commonest first, with the share that the reasons up to here make together', () => {
    const deals = [
      ...[lost('КП', 'Дорого', { amount: 100 }), lost('КП', 'дорого ', { amount: 50 }), lost('КП', 'Не отвечает')],
      ...[lost('КП', undefined), lost('Счёт', 'Дорого')],
    ];
    const { lines, count, money } = lossReasons(deals, AS_OF);
    expect(lines).toEqual([
      { stage: 'КП', reason: 'Дорого', count: 2, share: 0.5, cumulative: 0.5, money: 150, turn: 'product' },
      { stage: 'КП', reason: '', count: 1, share: 0.25, cumulative: 0.75 },
      { stage: 'КП', reason: 'Не отвечает', count: 1, share: 0.25, cumulative: 1, turn: 'sales' },
      { stage: 'Счёт', reason: 'Дорого', count: 1, share: 1, cumulative: 1, turn: 'product' },
    ]);
    expect([count, money]).toEqual([5, 150]);
  });

  it('say nothing when more than a fifth is «Другое» or not said', () => {
    const four = Array.from({ length: 4 }, () => lost('КП', 'Дорого'));
    expect(lossReasons([...four, lost('КП', 'Другое')], AS_OF)).toMatchObject({ vague: 1, isVague: false });
    expect(lossReasons([...four, lost('КП', 'Прочее'), lost('КП', undefined)], AS_OF)).toMatchObject({
      ...{ vague: 2, isVague: true },
    });
  });

  it('leave out leads that were none of ours, deals that were paid, and losses of more than thirteen weeks ago', () => {
    const none = [
      lost('КП', 'Дорого', { qualified: false }),
      lost('КП', 'Дорого', { paidOn: on(70) }),
      lost('КП', 'Дорого', { created: on(0), lostOn: on(9) }),
    ];
    expect(lossReasons(none, AS_OF)).toMatchObject({ count: 0, lines: [], isVague: false });
  });

  it('stand at the last step of the deal where the CRM names no stage', () => {
    const { lines } = lossReasons([lost('', 'Дорого', { scheduledOn: on(55) })], AS_OF);
    expect(lines[0]?.stage).toBe('scheduled');
  });

  it('of a source are told beside its leads that were none of ours, and whose turn most of them are', () => {
    const deals = [
      lost('КП', 'Не отвечает', { source: 'VK', created: on(80), lostOn: on(90) }),
      { id: 'a', created: on(90), source: 'vk', disqualifiedFor: 'Спам' },
      { id: 'b', created: on(90), source: 'VK', disqualifiedFor: 'Дубль' },
      { id: 'c', created: on(90), source: 'VK', disqualifiedFor: 'Дубль' },
    ];
    expect(sourceReasons(deals, AS_OF).get('vk')).toEqual({
      ...{ unqualifiedFor: 'Дубль', lostFor: 'Не отвечает', turn: 'marketing' },
    });
  });

  it('lose no deal and no money, whatever the order of the rows', () => {
    fc.assert(
      fc.property(qualityDeals, (deals) => {
        const found = lossReasons(deals, on(45));
        const { lines, count, money = 0, vague, turns } = found;
        expect(lossReasons([...deals].reverse(), on(45))).toEqual(found);
        expect(sourceReasons([...deals].reverse(), on(45))).toEqual(sourceReasons(deals, on(45)));
        expect(lines.reduce((sum, line) => sum + line.count, 0)).toBe(count);
        expect(lines.reduce((sum, line) => sum + (line.money ?? 0), 0)).toBeCloseTo(money, 6);
        expect(turns.marketing + turns.sales + turns.product + vague).toBeLessThanOrEqual(count);
        const last = lines.filter(({ stage }, index) => lines[index + 1]?.stage !== stage);
        expect(last.map(({ cumulative }) => cumulative)).toEqual(last.map(() => 1));
      }),
    );
  });
});
