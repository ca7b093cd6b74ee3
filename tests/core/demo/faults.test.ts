import { type DemoFault, type DemoOptions, simulate } from '../../../src/core/demo';
import { FORTY_WEEKS, ratio, since, TWINS, total, twelve, until } from './support';

describe('what goes wrong', () => {
  const FROM = '2024-07-01';
  const broken = (fault: Omit<DemoFault, 'from'>, options: Partial<DemoOptions> = {}) => {
    const records = since(twelve({ ...options, faults: [{ ...fault, from: FROM }] }), FROM);
    const sound = since(twelve(options), FROM);
    return (top: keyof (typeof records)[0]['values'], bottom: keyof (typeof records)[0]['values']) =>
      ratio(records, top, bottom) / ratio(sound, top, bottom);
  };

  it.each([
    { stage: 'ctr', top: 'clicks', bottom: 'impressions', factor: 0.7 },
    { stage: 'siteConversion', top: 'leads', bottom: 'clicks', factor: 0.6 },
    { stage: 'qualifiedShare', top: 'qualified', bottom: 'leads', factor: 0.7 },
    { stage: 'leadToMeeting', top: 'scheduled', bottom: 'qualified', factor: 0.6 },
    { stage: 'showUp', top: 'held', bottom: 'due', factor: 0.76 },
    { stage: 'meetingToPayment', top: 'payments', bottom: 'held', factor: 0.6 },
    { stage: 'averageCheck', top: 'revenue', bottom: 'payments', factor: 0.7 },
    { stage: 'cost', top: 'spend', bottom: 'clicks', factor: 1.5 },
  ] as const)('a fault of $stage moves $top per $bottom and starts on its day', ({ stage, top, bottom, factor }) => {
    // All traffic is paid, so clicks have impressions; the first days' payments are of earlier meetings, hence the margin.
    expect(Math.abs(broken({ stage, factor }, { sources: TWINS })(top, bottom) - factor)).toBeLessThan(0.08);
  });

  it('a fault changes nothing before its day and nothing elsewhere', () => {
    const options = { seed: 11, ...FORTY_WEEKS, sources: TWINS };
    const sound = simulate(options);
    const faulty = simulate({ ...options, faults: [{ stage: 'showUp', factor: 0.5, from: FROM, source: 'north' }] });
    expect(until(faulty.records, FROM)).toEqual(until(sound.records, FROM));
    const south = ({ source }: { source?: string }): boolean => source === 'south';
    expect(faulty.deals.filter(south)).toEqual(sound.deals.filter(south));
    expect(faulty.records.filter(south)).toEqual(sound.records.filter(south));
  });

  it('a lower show-up only loses meetings: every meeting that is held was held without it', () => {
    const sound = simulate({ seed: 11, ...FORTY_WEEKS });
    const faulty = simulate({ seed: 11, ...FORTY_WEEKS, faults: [{ stage: 'showUp', factor: 0.7, from: FROM }] });
    const held = new Map(sound.deals.map(({ id, heldOn, amount }) => [id, { heldOn, amount }]));
    expect(faulty.deals).toHaveLength(sound.deals.length);
    const other = faulty.deals.filter(
      ({ id, heldOn, amount }) => heldOn && (held.get(id)?.heldOn !== heldOn || held.get(id)?.amount !== amount),
    );
    expect(other).toEqual([]);
  });

  it('a fault of one manager is that manager’s alone', () => {
    const managers = ['Анна', 'Борис'];
    const options = { seed: 4, ...FORTY_WEEKS, size: 'large', managers } as const;
    const sound = simulate(options).managers;
    const faulty = simulate({
      ...options,
      faults: [{ stage: 'leadToMeeting', factor: 0.5, from: FROM, manager: 'Анна' }],
    }).managers;
    const of = (rows: typeof sound, name: string): number =>
      total(
        since(
          rows.filter(({ manager }) => manager === name),
          FROM,
        ),
        'scheduled',
      );
    expect(of(faulty, 'Анна') / of(sound, 'Анна')).toBeCloseTo(0.5, 1);
    expect(of(faulty, 'Борис')).toBe(of(sound, 'Борис'));
  });

  it('a fault for some days ends', () => {
    const fault: DemoFault = { stage: 'traffic', factor: 0, from: FROM, days: 3 };
    const { records } = simulate({ seed: 2, ...FORTY_WEEKS, faults: [fault] });
    const days = records.filter(({ values }) => values.leads === 0 && values.impressions === 0).map(({ day }) => day);
    expect(new Set(days)).toEqual(new Set(['2024-07-01', '2024-07-02', '2024-07-03']));
  });

  it('a shift of the mix brings one source more and the others less, with as many leads in all', () => {
    const leads = (rows: ReturnType<typeof twelve>): number => total(since(rows, FROM), 'leads');
    const sound = twelve();
    const shifted = twelve({ faults: [{ stage: 'mix', factor: 1.8, from: FROM, source: 'social' }] });
    const social = ({ source }: { source: string }): boolean => source === 'social';
    expect(leads(shifted) / leads(sound)).toBeCloseTo(1, 1);
    expect(leads(shifted.filter(social)) / leads(sound.filter(social))).toBeCloseTo(1.8, 1);
  });

  it('managers differ by about eight percent, or not at all when asked', () => {
    const spread = (managerSpread: number): number => {
      const all = Array.from({ length: 40 }, (_, seed) =>
        simulate({ seed, from: '2024-03-01', to: '2024-03-01', size: 'small', managerSpread }),
      );
      const logs = all.flatMap(({ truth }) => truth.managers.map(({ factors }) => Math.log(factors.showUp ?? 0)));
      return Math.sqrt(logs.reduce((sum, log) => sum + log ** 2, 0) / ((logs.length * 3) / 4));
    };
    expect(spread(0.08)).toBeCloseTo(0.08, 1);
    expect(spread(0)).toBe(0);
  });
});
