import fc from 'fast-check';
import { isoWeekOf } from '../../src/core/funnel/calendar';
import { type CellChange, lateCorrections } from '../../src/core/funnel/lateCorrections';

const AFTER = '2026-11-18 10:00:00'; // the week of November 9 was spoken of on the 16th
const change = (more: Partial<CellChange>): CellChange => ({
  ...{ day: '2026-11-12', source: 'VK', metric: 'leads', at: AFTER, was: '5', now: '7' },
  ...more,
});

it('tells by how much each metric of a reviewed week was corrected', () => {
  const changes = [
    change({}),
    change({ source: 'Сайт', was: '4', now: '3' }),
    change({ metric: 'spend', was: '900.5', now: '1000' }),
  ];
  expect(lateCorrections(changes)).toEqual([
    {
      week: '2026-W46',
      numbers: 3,
      by: [
        { metric: 'spend', change: 99.5 },
        { metric: 'leads', change: 1 },
      ],
    },
  ]);
});

it('is silent about what was filled in, corrected before the review, or put back', () => {
  const filledIn = change({ was: '' });
  const inTime = change({ at: '2026-11-16 09:00:00' });
  const putBack = [change({ was: '7', now: '5' }), change({})];
  expect(lateCorrections([filledIn])).toEqual([]);
  expect(lateCorrections([inTime])).toEqual([]);
  expect(lateCorrections(putBack)).toEqual([]);
});

it('counts an erased number as taken away, though what it was is zero', () => {
  expect(lateCorrections([change({ now: '' })])[0]?.by).toEqual([{ metric: 'leads', change: -5 }]);
  expect(lateCorrections([change({ was: '0', now: '' })])).toMatchObject([{ numbers: 1 }]);
});

it('leaves out words and rows of the business’s own', () => {
  expect(lateCorrections([change({ metric: 'event', was: 'a', now: 'b' }), change({ metric: 'own:1' })])).toEqual([]);
});

it('adds up a chain of corrections from what stood at the review to what stands now', () => {
  const chain = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(chain, (numbers) => {
      const steps = numbers.slice(1).map((now, index) => change({ was: String(numbers[index]), now: String(now) }));
      const [first = 0, last = 0] = [numbers[0], numbers[numbers.length - 1]];
      const moved = lateCorrections(steps.filter(({ was, now }) => was !== now).reverse());
      expect(moved.map(({ week, by }) => [week, by[0]?.change])).toEqual(
        first === last ? [] : [[isoWeekOf('2026-11-12'), last - first]],
      );
    }),
  );
});
