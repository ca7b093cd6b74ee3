import { searched } from '../../sidebar/main/hypotheses/searched';
import type { HypothesisItem } from '../../src/shell/hypothesisTypes';

const item = (id: number, more: Partial<HypothesisItem>): HypothesisItem => ({
  ...{ id, belief: '', metric: 'Доходимость', scope: '', owner: '', verdict: '', said: '', note: '', learned: '' },
  ...{ group: 'decided', isUp: false },
  ...more,
});
const ITEMS = [
  item(1, { belief: 'Если напомнить за час', learned: 'СМС читают, письма нет' }),
  item(2, { belief: 'Если вернуть форму', owner: 'Ольга' }),
];
const found = (search: string): number[] => searched(ITEMS, search).map(({ id }) => id);

it('Hypotheses are found by what was learned of them, in any case and order of the words', () => {
  expect(found('письма смс')).toEqual([1]);
  expect(found('ольга')).toEqual([2]);
  expect(found('№2')).toEqual([2]);
  expect(found('если')).toEqual([1, 2]);
  expect(found(' ')).toEqual([1, 2]);
  expect(found('ольга смс')).toEqual([]);
});
