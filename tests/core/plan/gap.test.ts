import { type DayRecord, explainGap, type Gap, type Inputs, type Plan } from '../../../src/core';
import { problemOf, row } from '../support';

const DAY = '2026-03-02';
const now = (source: string, values: Inputs): DayRecord => row(DAY, source, values);
const linesOf = ({ lines }: Gap): Record<string, number> =>
  Object.fromEntries(
    lines.map(({ factor, source, amount }) => [
      source ? `${factor} ${source}` : factor,
      Math.round(amount * 1e6) / 1e6,
    ]),
  );
const sumOf = ({ lines }: Gap): number => lines.reduce((sum, { amount }) => sum + amount, 0);

describe('A gap of revenue', () => {
  it('is told step by step, each worth the logarithmic mean times what it changed by', () => {
    const plan = now('Сайт', { leads: 100, held: 50, payments: 10, revenue: 1000 });
    const actual = now('Сайт', { leads: 200, held: 50, payments: 20, revenue: 2000 });
    const gap = explainGap([actual], [plan]);
    // L(2000, 1000) = 1000 / ln 2; leads ×2: L·ln 2 = 1000; meetings by lead ½ → ¼: −1000; payments by meeting ×2: 1000
    expect(gap.gap).toBe(1000);
    expect(linesOf(gap)).toEqual({ traffic: 1000, showUp: -1000, meetingToPayment: 1000 });
  });

  it('keeps all money, and how it is split between sources, apart', () => {
    const plan = [
      now('A', { spend: 100, payments: 4, revenue: 400 }),
      now('B', { spend: 300, payments: 3, revenue: 300 }),
    ];
    const moved = [
      now('A', { spend: 300, payments: 12, revenue: 1200 }),
      now('B', { spend: 100, payments: 1, revenue: 100 }),
    ];
    // the split: L(1200, 400)·ln 3 + L(100, 300)·ln ⅓ = 800 − 200
    expect(linesOf(explainGap(moved, plan))).toEqual({ mix: 600 });
    const doubled = plan.map(({ source, values }) =>
      now(source, {
        spend: 2 * (values.spend ?? 0),
        payments: 2 * (values.payments ?? 0),
        revenue: 2 * (values.revenue ?? 0),
      }),
    );
    expect(linesOf(explainGap(doubled, plan))).toEqual({ budget: 700 });
  });

  it('names every step of the whole funnel', () => {
    const whole = { spend: 1000, impressions: 9000, clicks: 300, leads: 60, qualified: 40, scheduled: 30, due: 25 };
    const plan = now('A', { ...whole, held: 20, payments: 5, revenue: 500_000 });
    const steps = [
      ['impressions', 'traffic'],
      ['clicks', 'ctr'],
      ['leads', 'siteConversion'],
      ['qualified', 'qualifiedShare'],
      ['scheduled', 'leadToMeeting'],
      ['due', 'timing'],
      ['held', 'showUp'],
      ['payments', 'meetingToPayment'],
      ['revenue', 'averageCheck'],
    ] as const;
    for (const [from, factor] of steps) {
      const order = steps.map(([metric]) => metric);
      const halved = order
        .slice(order.indexOf(from))
        .map((metric) => [metric, (plan.values[metric] ?? 0) / 2] as const);
      const gap = explainGap([now('A', { ...plan.values, ...Object.fromEntries(halved) })], [plan]);
      expect(linesOf(gap)).toEqual({ [factor]: -250_000 });
    }
  });

  it('of a source that began or stopped is one line each, typed as noughts or not at all', () => {
    const before = [now('Старый', { leads: 10, revenue: 300 }), now('Сайт', { leads: 5, revenue: 100 })];
    const after = [now('Новый', { leads: 10, revenue: 50 }), now('Сайт', { leads: 5, revenue: 100 })];
    const expected = { 'sourceAdded Новый': 50, 'sourceStopped Старый': -300 };
    expect(linesOf(explainGap(after, before))).toEqual(expected);
    expect(linesOf(explainGap([...after, now('Старый', { leads: 0, revenue: 0 })], before))).toEqual(expected);
  });

  it('falls to the step that broke when nothing came after it', () => {
    const plan = now('A', { leads: 20, held: 10, payments: 4, revenue: 400 });
    const actual = now('A', { leads: 20, held: 10, payments: 0, revenue: 0 });
    expect(linesOf(explainGap([actual], [plan]))).toEqual({ meetingToPayment: -400 });
  });

  it('is shared between steps by all orders of change where a logarithm has nothing to hold on to', () => {
    const plan = now('A', { leads: 1, payments: 2, revenue: 200 });
    const actual = now('A', { leads: 3, payments: 0, revenue: 0 });
    // leads 1 → 3, payments by lead 2 → 0, check 100: Shapley's parts are 100·2·(2 + 0)/2 and 100·(−2)·(1 + 3)/2
    expect(linesOf(explainGap([actual], [plan]))).toEqual({ traffic: 200, meetingToPayment: -400 });
  });

  it('takes money given back as a check below zero', () => {
    const gap = explainGap([now('A', { payments: 2, revenue: -100 })], [now('A', { payments: 2, revenue: 300 })]);
    expect(linesOf(gap)).toEqual({ averageCheck: -400 });
  });

  it('is rest where only revenue is kept, and where a plan has no revenue of the source', () => {
    expect(linesOf(explainGap([now('A', { revenue: 70 })], [now('A', { revenue: 100 })]))).toEqual({ rest: -30 });
    const plan: Plan = { month: '2026-03', sources: [{ source: 'A', values: { leads: 10 } }] };
    expect(linesOf(explainGap([now('A', { leads: 10, revenue: 70 })], plan))).toEqual({ rest: 70 });
  });

  it('against a plan of the company as a whole has no mix, and goes by what the plan tells', () => {
    const plan: Plan = { month: '2026-03', sources: [{ values: { leads: 40, payments: 8, revenue: 800 } }] };
    const actual = [
      now('A', { leads: 10, payments: 2, revenue: 300 }),
      now('B', { leads: 10, payments: 2, revenue: 100 }),
    ];
    const gap = explainGap(actual, plan);
    expect(gap.gap).toBe(-400);
    expect(linesOf(gap)).toEqual({ traffic: -400 }); // L(400, 800)·ln ½
  });

  it('takes a source without a name for a source', () => {
    const values = { leads: 10, revenue: 100 };
    const plan: Plan = {
      month: '2026-03',
      sources: [
        { source: '', values },
        { source: 'A', values },
      ],
    };
    expect(explainGap([now('', values), now('A', { leads: 20, revenue: 200 })], plan).gap).toBe(100);
  });

  it('keeps what the company plans beyond its sources as rest', () => {
    const bySource = { source: 'A', values: { leads: 10, revenue: 100 } };
    const plan: Plan = { month: '2026-03', sources: [bySource, { values: { revenue: 150 } }] };
    expect(linesOf(explainGap([now('A', { leads: 20, revenue: 200 })], plan))).toEqual({ traffic: 100, rest: -50 });
  });

  it('follows sales in a common row back to the sources that their leads came from', () => {
    const period = (a: number, b: number, sales: Inputs) => [
      now('A', { spend: 10 * a, leads: a }),
      now('B', { spend: 20 * b, leads: b }),
      now('Отдел продаж', sales),
    ];
    const before = period(10, 10, { held: 10, payments: 4, revenue: 400 });
    const same = explainGap(period(10, 10, { held: 10, payments: 2, revenue: 200 }), before);
    expect(linesOf(same)).toEqual({ meetingToPayment: -200 });
    const mixed = explainGap(period(20, 5, { held: 10, payments: 4, revenue: 400 }), before);
    expect(Object.keys(linesOf(mixed))).toEqual(['mix', 'showUp']); // 5 more leads for the same money, and no more meetings
    expect(sumOf(mixed)).toBeCloseTo(0, 6);
  });

  it('of nothing against nothing is nothing', () => {
    expect(explainGap([], [])).toEqual({ gap: 0, lines: [] });
    expect(explainGap([], { month: '2026-03', sources: [] })).toEqual({ gap: 0, lines: [] });
  });

  it('refuses a plan of no month and a value that is no number', () => {
    expect(problemOf(() => explainGap([], { month: 'март', sources: [] }))?.code).toBe('badMonth');
    expect(problemOf(() => explainGap([now('A', { revenue: Number.NaN })], []))?.code).toBe('notFinite');
  });
});
