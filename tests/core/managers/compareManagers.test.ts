import { compareManagers, stats } from '../../../src/core';
import { cellOf, namedIn, work } from './support';

const TEAM = ['Анна', 'Борис', 'Вера', 'Глеб', 'Дина'];

describe('A manager is compared with the rest of the team', () => {
  it('whose rate is a ratio of sums without the manager', () => {
    const records = [
      work('Анна', { leads: 100, scheduled: 30 }),
      work('Борис', { leads: 100, scheduled: 40 }),
      work('Вера', { leads: 300, scheduled: 100 }),
    ];
    const cell = cellOf(records, 'Анна', 'leadToMeeting');
    expect(cell).toMatchObject({ actual: 0.3, verdict: 'usual' });
    expect(cell?.team).toBeCloseTo(140 / 400, 12);
  });

  it('with the range of nineteen in twenty equal managers, by the beta-binomial', () => {
    const others = ['Борис', 'Вера'].map((name) => work(name, { leads: 100, scheduled: 40 }));
    const cell = cellOf([work('Анна', { leads: 60, scheduled: 24 }), ...others], 'Анна', 'leadToMeeting');
    const natural = (0.08 ** 2 * (1 + 1 / 2) * 0.4) / 0.6; // two others: half of a manager's spread is left in their mean
    const strength = 1 / (natural + 1 / 200);
    const upTo = (k: number): number => stats.betaBinomialCdf(k, 60, 0.4 * strength, 0.6 * strength);
    const [low, high] = [(cell?.low ?? 0) * 60, (cell?.high ?? 0) * 60];
    expect(low).toBeCloseTo(Math.round(low), 9);
    expect(upTo(Math.round(low) - 1)).toBeLessThan(0.025);
    expect(upTo(Math.round(low))).toBeGreaterThanOrEqual(0.025);
    expect(upTo(Math.round(high) - 1)).toBeLessThan(0.975);
    expect(upTo(Math.round(high))).toBeGreaterThanOrEqual(0.975);
  });

  it('on the sources that the manager had, so that who works a weak source is not blamed for it', () => {
    const strong = (name: string) => work(name, { leads: 180, scheduled: 108 }, 'Партнёры');
    const weak = (name: string) => work(name, { leads: 20, scheduled: 4 }, 'ВК');
    const records = [
      ...TEAM.flatMap((name) => [strong(name), weak(name)]),
      work('Егор', { leads: 20, scheduled: 12 }, 'Партнёры'),
      work('Егор', { leads: 180, scheduled: 36 }, 'ВК'),
    ];
    const cell = cellOf(records, 'Егор', 'leadToMeeting');
    expect(cell).toMatchObject({ actual: 0.24, verdict: 'usual' });
    expect(cell?.team).toBeCloseTo(0.24, 2);
    const unsplit = records.map(({ day, manager, values }) => ({ day, manager, values }));
    expect(namedIn(unsplit)).toContain('Егор leadToMeeting below');
  });

  it('where nobody else works the source, by a range so wide that nobody is blamed', () => {
    const records = [
      ...TEAM.map((name) => work(name, { leads: 200, scheduled: 80 }, 'Директ')),
      work('Егор', { leads: 200, scheduled: 20 }, 'Обзвон'),
    ];
    expect(cellOf(records, 'Егор', 'leadToMeeting')?.verdict).toBe('tooLittleData');
    expect(namedIn(records)).toEqual([]);
  });
});

describe('A manager is named', () => {
  const team = TEAM.map((name, index) => work(name, { leads: 200, scheduled: 70 + index }));

  it('for booking two fifths less than the others at 200 leads, and nobody else is', () => {
    expect(namedIn([...team, work('Егор', { leads: 200, scheduled: 43 })])).toEqual(['Егор leadToMeeting below']);
  });

  it('for booking half as much again, as the one who does better', () => {
    expect(namedIn([...team, work('Егор', { leads: 200, scheduled: 122 })])).toEqual(['Егор leadToMeeting above']);
  });

  it('in held meetings only beside one of the stages they come of', () => {
    const held = TEAM.map((name) => work(name, { leads: 200, scheduled: 80, held: 56 }));
    const cells = compareManagers([...held, work('Егор', { leads: 200, scheduled: 40, held: 28 })], '2026-W10');
    const his = cells.filter(({ manager }) => manager === 'Егор').map(({ metric, verdict }) => [metric, verdict]);
    expect(Object.fromEntries(his)).toEqual({ held: 'below', leadToMeeting: 'below', showUp: 'usual' });
  });

  it('never with fewer than fifteen trials, however bad they look', () => {
    const cell = cellOf([...team, work('Егор', { leads: 14, scheduled: 0 })], 'Егор', 'leadToMeeting');
    expect(cell).toMatchObject({ actual: 0, verdict: 'tooLittleData' });
    expect(
      cellOf([...team, work('Егор', { leads: 0, scheduled: 0 })], 'Егор', 'leadToMeeting')?.actual,
    ).toBeUndefined();
  });

  it('never without a rest of the team to be compared with', () => {
    expect(cellOf([work('Егор', { leads: 200, scheduled: 2 })], 'Егор', 'leadToMeeting')).toEqual({
      manager: 'Егор',
      metric: 'leadToMeeting',
      actual: 0.01,
      verdict: 'tooLittleData',
    });
  });

  it('for an average check half of the others’, by the payments’ own spread', () => {
    const checks = TEAM.map((name) => work(name, { payments: 40, revenue: 2_000_000 }));
    const records = [...checks, work('Егор', { payments: 40, revenue: 1_000_000 })];
    expect(cellOf(records, 'Егор', 'averageCheck')).toMatchObject({ actual: 25_000, team: 50_000, verdict: 'below' });
    expect(namedIn(records).filter((name) => !name.startsWith('Егор'))).toEqual([]);
  });
});

describe('The period', () => {
  const before = { day: '2026-02-08', manager: 'Анна', values: { leads: 40, scheduled: 10 } }; // the Sunday before W07
  const first = { ...before, day: '2026-02-09' };

  it('is the last four weeks, or thirteen, the last one included', () => {
    const actual = (weeks?: 4 | 13) =>
      compareManagers(
        [before, first, { ...first, day: '2026-03-08' }, { ...first, day: '2026-03-09' }],
        '2026-W10',
        weeks,
      ).find(({ metric }) => metric === 'leadToMeeting');
    expect(actual()?.actual).toBe(20 / 80);
    const long = compareManagers([before, first, work('Борис', { leads: 50, scheduled: 25 })], '2026-W10', 13);
    expect(long.find(({ manager, metric }) => manager === 'Борис' && metric === 'leadToMeeting')?.team).toBe(0.25);
  });

  it('lists the best first in each metric after allowing for chance: few trials are drawn to the middle', () => {
    const records = [
      work('Анна', { leads: 16, scheduled: 8 }),
      work('Борис', { leads: 400, scheduled: 180 }),
      work('Вера', { leads: 400, scheduled: 140 }),
    ];
    const order = compareManagers(records, '2026-W10').map(({ manager }) => manager);
    expect(order).toEqual(['Борис', 'Анна', 'Вера']);
  });
});
