import type { DayRecord, SignalVerdict } from '../../../src/core';
import { changed, company, reviewOf, signalOf, USUAL } from './support';

const RANK: readonly SignalVerdict[] = ['alarm', 'goodNews', 'watch', 'usual', 'learning', 'noData'];
const METRICS = [
  ...['leads', 'ctr', 'siteConversion', 'cpl', 'qualifiedShare', 'leadToMeeting', 'showUp'],
  ...['meetingToPayment', 'averageCheck'],
];

describe('A week like all others', () => {
  const report = reviewOf(company());

  it('says of every metric, of the company and of each source, that it is as usual', () => {
    expect(report).toMatchObject({ week: '2024-W30', judged: true });
    expect(report.because).toBeUndefined();
    expect(report.signals.map(({ metric, source = '' }) => `${source}.${metric}`).sort()).toEqual(
      ['', 'a', 'b'].flatMap((source) => METRICS.map((metric) => `${source}.${metric}`)).sort(),
    );
    expect(new Set(report.signals.map(({ verdict }) => verdict))).toEqual(new Set(['usual']));
  });

  it('stays silent where weekdays differ, as long as all weeks are alike', () => {
    const doubled = (weekday: number): number => (weekday < 6 ? 2 : 1);
    const records = company({
      values: ({ weekday }) => times(doubled(weekday), USUAL),
    });
    expect(new Set(reviewOf(records).signals.map(({ verdict }) => verdict))).toEqual(new Set(['usual']));
  });

  it('stays silent where a source gets more of the money and no rate of any source moves', () => {
    const weak = { ...USUAL, leads: 6, qualified: 4 };
    const records = company({
      values: ({ back, source }) => (source === 'a' ? USUAL : times(back < 2 ? 3 : 1, weak)),
    });
    const report = reviewOf(records);
    for (const metric of ['siteConversion', 'qualifiedShare', 'cpl', 'showUp'] as const)
      expect(signalOf(report, metric)).toMatchObject({ verdict: 'usual', change: expect.closeTo(0, 9) });
  });
});

describe('A fault', () => {
  it('of the show-up rate of every source is an alarm of the company, found within four weeks', () => {
    const report = reviewOf(changed(4, { held: 4 }));
    expect(signalOf(report, 'showUp')).toMatchObject({ verdict: 'alarm', actual: 0.5, usual: 0.75, weeks: 4 });
  });

  it('of one source names the metric, the direction and that source', () => {
    const report = reviewOf(changed(2, { leads: 8, qualified: 5 }, 'b'));
    const signal = signalOf(report, 'siteConversion');
    expect(signal).toMatchObject({ verdict: 'alarm', mainSource: 'b' });
    expect(signal.change).toBeLessThan(-0.1);
    expect(signalOf(report, 'siteConversion', 'b')).toMatchObject({ verdict: 'alarm' });
    expect(signalOf(report, 'siteConversion', 'a')).toMatchObject({ verdict: 'usual' });
    expect(report.signals.filter(({ source, mainSource }) => source && mainSource)).toEqual([]);
  });

  it.each<[string, Parameters<typeof changed>[1], 'cpl' | 'leads' | 'ctr' | 'averageCheck' | 'qualifiedShare']>([
    ['dearer leads', { spend: 43_200 }, 'cpl'],
    ['fewer leads', { impressions: 4500, clicks: 180, spend: 10_800, leads: 9, qualified: 6 }, 'leads'],
    ['fewer clicks', { impressions: 18_000 }, 'ctr'],
    ['smaller checks', { revenue: 60_000 }, 'averageCheck'],
    ['fewer qualified leads', { qualified: 6 }, 'qualifiedShare'],
  ])('that brings %s is an alarm', (_, values, metric) => {
    expect(signalOf(reviewOf(changed(4, values)), metric).verdict).toBe('alarm');
  });

  it('the other way round is good news', () => {
    const cheaper = signalOf(reviewOf(changed(4, { spend: 10_800 })), 'cpl');
    expect(cheaper).toMatchObject({ verdict: 'goodNews', change: expect.closeTo(-0.5, 9) });
    expect(signalOf(reviewOf(changed(4, { held: 8 })), 'showUp').verdict).toBe('goodNews');
  });

  it('of less than a tenth is no alarm, however much data there is', () => {
    const huge = (held: number): DayRecord[] =>
      company({ values: ({ back }) => ({ due: 8000, held: back < 4 ? held : 6000 }) });
    expect(signalOf(reviewOf(huge(5500)), 'showUp').verdict).toBe('usual');
    expect(signalOf(reviewOf(huge(4500)), 'showUp').verdict).toBe('alarm');
  });
});

describe('The order of a report', () => {
  const mixed = company({
    sources: ['a', 'b', 'c'],
    values: ({ back, source }) => {
      if (back >= 4) return USUAL;
      if (source === 'a') return { ...USUAL, held: 3, payments: 1, revenue: 60_000 };
      return source === 'b' ? { ...USUAL, leads: 30, qualified: 20 } : { ...USUAL, revenue: 90_000, qualified: 8 };
    },
  });
  const { signals } = reviewOf(mixed);

  it('is alarms, good news, what to watch, the rest', () => {
    const ranks = signals.map(({ verdict }) => RANK.indexOf(verdict));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(signals.map(({ verdict }) => verdict)).has('goodNews')).toBe(true);
  });

  it('puts the dearest alarm first', () => {
    const costs = signals.flatMap(({ verdict, toMonthEnd }) => (verdict === 'alarm' ? [toMonthEnd?.revenue ?? 0] : []));
    expect(costs.length).toBeGreaterThan(1);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
  });
});

describe('«Присмотреться»', () => {
  const SMALL = { clicks: 60, leads: 6, qualified: 4, scheduled: 3, due: 3, held: 2, payments: 1, revenue: 60_000 };
  const sources = ['a', 'b', 'c', 'd', 'e', 'f'];
  /** Each source's share of qualified leads falls a little: too little to be sure of any. */
  const watched = (q?: number, qualified = 3): ReturnType<typeof reviewOf>['signals'] =>
    reviewOf(
      company({ sources, values: ({ back }) => (back < 4 ? { ...SMALL, qualified } : SMALL) }),
      {},
      q,
    ).signals.filter(({ verdict }) => verdict === 'watch');

  it('lists at most three, each by itself rare, bad, and of fifteen percent or more', () => {
    const list = watched(1e-9);
    expect(list).toHaveLength(3);
    for (const { change = 0 } of list) expect(Math.abs(change)).toBeGreaterThanOrEqual(0.15);
  });

  it('has nothing that changed for the better', () => {
    expect(watched(1e-9).map(({ metric }) => metric)).toContain('qualifiedShare');
    expect(watched(1e-9, 5).map(({ metric }) => metric)).not.toContain('qualifiedShare');
  });
});

it('A business whose weeks are rough may ask for fewer false alarms', () => {
  const records = changed(2, { held: 5 });
  const adjusted = signalOf(reviewOf(records), 'showUp').adjusted ?? 1;
  expect(adjusted).toBeLessThan(1);
  expect(signalOf(reviewOf(records, {}, adjusted + 1e-9), 'showUp').verdict).toBe('alarm');
  expect(signalOf(reviewOf(records, {}, adjusted - 1e-9), 'showUp').verdict).not.toBe('alarm');
});

const times = (factor: number, values: typeof USUAL): typeof USUAL =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, factor * (value ?? 0)]));
