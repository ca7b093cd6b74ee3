import fc from 'fast-check';
import { addDays, parseSettings } from '../../../src/core';
import { monthCurve } from '../../../src/core/plan/forecast/monthCurve';
import { alike } from './support';

const settings = parseSettings({ language: 'ru', sources: [{ name: 'a' }] });
const telling = (records: ReturnType<typeof alike>, today: string) => ({ facts: { records }, settings, today });
/** Every day brings as much: nothing to spread but days. */
const steady = (until: string) => alike('2026-09-01', until, { a: { revenue: 100 } });
const range = { low: 2500, mean: 3000, high: 3900 };

describe('The curve of a month', () => {
  const curve = monthCurve(telling(steady('2026-11-10'), '2026-11-11'), { metric: 'revenue', plan: 6000, range });

  it('grows with what is done up to the last day entered, and with the plan to its end', () => {
    expect(curve).toHaveLength(30);
    expect(curve[0]).toEqual({ day: '2026-11-01', plan: 200, done: 100 });
    expect(curve[9]?.done).toBe(1000);
    expect(curve[10]?.done).toBeUndefined();
    expect(curve[29]?.plan).toBeCloseTo(6000, 8);
  });

  it('sets the forecast out from what is done and opens it into its range', () => {
    expect(curve[8]?.mean).toBeUndefined();
    expect([curve[9]?.low, curve[9]?.mean, curve[9]?.high]).toEqual([1000, 1000, 1000]);
    expect(curve[19]?.mean).toBeCloseTo(2000, 8);
    const { low, mean, high } = curve[29] ?? {};
    expect([low, mean, high]).toEqual([2500, 3000, 3900]);
  });

  it('has no numbers where nothing was entered, planned or forecast', () => {
    const bare = monthCurve(telling([], '2026-11-11'), { metric: 'revenue' });
    expect(bare).toHaveLength(30);
    for (const one of bare) expect(Object.keys(one)).toEqual(['day']);
  });

  it('never falls while revenue does not, in whatever order the rows are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(5000)), { maxLength: 40 }), (entered) => {
        const records = entered.map(([back, revenue]) => ({
          day: addDays('2026-11-20', -back),
          source: 'a',
          values: { revenue },
        }));
        const ask = { metric: 'revenue', plan: 1000 } as const;
        const once = monthCurve(telling(records, '2026-11-21'), ask);
        expect(monthCurve(telling([...records].reverse(), '2026-11-21'), ask)).toEqual(once);
        for (const part of ['plan', 'done'] as const) {
          const values = once.flatMap((one) => one[part] ?? []);
          for (let n = 1; n < values.length; n += 1) expect(values[n]).toBeGreaterThanOrEqual(values[n - 1] ?? 0);
        }
      }),
      { numRuns: 30 },
    );
  });
});
