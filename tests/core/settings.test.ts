import fc from 'fast-check';
import { INPUTS, parseSettings } from '../../src/core';
import { MOST_OWN_ROWS, MOST_SOURCES } from '../../src/core/funnel/settings';
import { someName, someSettings } from '../support/generators';
import { problemOf } from './support';

const refusal = (data: unknown): unknown => problemOf(() => parseSettings(data));
const sources = (...names: string[]): object => ({ sources: names.map((name) => ({ name })) });
const many = (count: number, of: (index: number) => object): object[] =>
  Array.from({ length: count }, (_, index) => of(index));

it('Settings that say nothing are a Russian table without sources, done at 100 % and nearly done at 80 %', () => {
  expect(parseSettings({})).toEqual({
    ...{
      language: 'ru',
      currency: '₽',
      sources: [],
      people: [],
      managers: [],
      criteria: [],
      ownNames: {},
      ownRows: [],
      plans: [],
    },
    calendar: { holidays: [], workingWeekends: [] },
    sales: 'bySource',
    specialWeeks: [],
    norms: [],
    thresholds: { done: 1, near: 0.8, tooEasy: 1.2 },
  });
});

it('A source of which only the name is given keeps every metric', () => {
  const [source] = parseSettings(sources(' Яндекс Директ ')).sources;
  expect(source).toEqual({ name: 'Яндекс Директ', kept: INPUTS.map(({ id }) => id) });
});

it('A calendar of which only the holidays are given has no working weekends', () => {
  expect(parseSettings({ calendar: { holidays: ['2026-01-01'] } }).calendar).toEqual({
    ...{ holidays: ['2026-01-01'], workingWeekends: [] },
  });
});

it('Settings once read stay as they are when read again', () => {
  fc.assert(
    fc.property(someSettings, (settings) => {
      const read = parseSettings(settings);
      expect(read).toEqual(settings);
      expect(parseSettings(JSON.parse(JSON.stringify(read)))).toEqual(read);
    }),
  );
});

describe('Settings are refused, saying which field is wrong:', () => {
  it.each([
    ['language', { language: 'de' }],
    ['currency', { currency: 'рублей' }],
    ['sources', { sources: 'VK' }],
    ['sources.1.name', { sources: [{ name: 'VK' }, { name: '  ' }] }],
    ['sources.0.name', sources('я'.repeat(501))],
    ['sources.0.kept.1', { sources: [{ name: 'VK', kept: ['leads', 'calls'] }] }],
    ['ownRows.0.id', { ownRows: [{ id: 'leads', name: 'Звонки' }] }],
    ['ownRows.0.better', { ownRows: [{ id: 'own:1', name: 'Звонки', better: 'больше' }] }],
    ['calendar.holidays.0', { calendar: { holidays: ['2026-02-30'] } }],
    ['calendar.workingWeekends.0', { calendar: { holidays: [], workingWeekends: ['1 мая'] } }],
    ['plans.0.month', { plans: [{ month: '2026-13', sources: [] }] }],
    ['plans.0.sources.0.values.leads', { plans: [{ month: '2026-06', sources: [{ values: { leads: '300' } }] }] }],
    ['thresholds.near', { thresholds: { done: 1, near: null, tooEasy: 1.2 } }],
    ['today', { today: '2026-2-1' }],
    ['sorces', { sorces: [] }],
    ['sources.0.keeps', { sources: [{ name: 'VK', keeps: [] }] }],
  ])('%s', (where, data) => {
    expect(refusal(data)).toEqual({ code: 'badSettings', where });
  });

  it.each([[null], [undefined], ['{}'], [[]], [7]])('all of it: %j', (data) => {
    expect(refusal(data)).toMatchObject({ code: 'badSettings' });
  });
});

describe('Source names that a sheet cannot tell apart are refused:', () => {
  it.each([
    ['VK', 'vk'],
    ['Сайт', 'САЙТ'],
    ['Ёлка', 'ёлка'],
    ['VK', 'VK'],
  ])('%s and %s', (one, other) => {
    expect(refusal(sources(one, 'Партнёры', other))).toEqual({ code: 'sameName', one, other });
  });

  it('whatever the name, when only case and spaces around differ', () => {
    fc.assert(
      fc.property(someName, (name) => {
        expect(refusal(sources(name, ` ${name.toLowerCase()} `))).toMatchObject({ code: 'sameName', one: name });
      }),
    );
  });

  it('while names that differ otherwise are fine', () => {
    expect(parseSettings(sources('VK', 'VK 2', 'VK*', 'V K')).sources).toHaveLength(4);
  });
});

describe('A table nobody could read is refused:', () => {
  it('more than 40 sources', () => {
    const some = (count: number): object => ({ sources: many(count, (index) => ({ name: `Источник ${index}` })) });
    expect(MOST_SOURCES).toBe(40);
    expect(parseSettings(some(40))).toBeDefined();
    expect(refusal(some(41))).toEqual({ code: 'tooManySources', count: 41, most: 40 });
    expect(refusal(some(200))).toEqual({ code: 'tooManySources', count: 200, most: 40 });
  });

  it('more than 10 rows of the business’s own', () => {
    const some = (count: number): object => ({
      ownRows: many(count, (index) => ({ id: `own:${index}`, name: `Своя ${index}` })),
    });
    expect(MOST_OWN_ROWS).toBe(10);
    expect(parseSettings(some(10))).toBeDefined();
    expect(refusal(some(11))).toEqual({ code: 'tooManyOwnRows', count: 11, most: 10 });
  });
});

it('Sales kept in a common row leave the sources, and the row comes last', () => {
  const { sources } = parseSettings({
    sales: 'commonRow',
    sources: [{ name: 'Сайт', kept: ['leads', 'held', 'revenue'] }],
  });
  expect(sources.map(({ name }) => name)).toEqual(['Сайт', 'Отдел продаж']);
  expect(sources[0]?.kept).toEqual(['leads']);
  expect(sources[1]?.kept).toEqual(['scheduled', 'due', 'held', 'payments', 'revenue']);
});
