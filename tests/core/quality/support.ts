import fc from 'fast-check';
import type { Deal } from '../../../src/core';
import { oddDeals } from '../deals/support';

const someExtras = fc.record(
  {
    firstAnswerMinutes: fc.constantFrom(0, 15, 16, 300, Number.NaN, -1),
    disqualifiedFor: fc.constantFrom('спам', 'Спам ', 'Дубль', 'Неверный номер', ''),
    lostAt: fc.constantFrom('КП', 'Счёт', ''),
    lostFor: fc.constantFrom('Дорого', 'дорого', 'Другое', 'Не отвечает', 'Нет номера', ''),
  },
  { requiredKeys: [] },
);
/** Deals as CRMs keep them, with answers, reasons and stages of losses written in every way. */
export const qualityDeals: fc.Arbitrary<Deal[]> = fc
  .tuple(oddDeals, fc.array(someExtras, { minLength: 60, maxLength: 60 }))
  .map(([deals, extras]) => deals.map((deal, index) => ({ ...deal, ...extras[index] })));
