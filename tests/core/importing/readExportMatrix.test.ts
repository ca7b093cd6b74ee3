import { type ImportOptions, readExport } from '../../../src/core';
import { exportOf } from './exports';
import { problemOf } from './support';

const read = (lines: readonly string[], options?: ImportOptions) => readExport(lines.join('\n'), options);
const leadsOf = (lines: readonly string[], options?: ImportOptions) =>
  read(lines, options).records.map(({ day, source, values }) => [day, source, values.leads]);

describe('The company’s old table, metrics down and days across', () => {
  const result = read(exportOf('the old table').lines);

  it('gives each block’s days: an empty cell is not entered, a zero is a zero, ratios and weeks are left out', () => {
    expect(result.records).toEqual([
      { day: '2026-01-12', source: 'VK', values: { impressions: 6100, leads: 5, spend: 2700.5, revenue: 0 } },
      { day: '2026-01-12', source: 'Яндекс', values: { leads: 3 } },
      { day: '2026-01-13', source: 'VK', values: { impressions: 6200, leads: 4, spend: 2700, revenue: 0 } },
      { day: '2026-01-13', source: 'Яндекс', values: { leads: 4 } },
    ]);
  });

  it('gives the month’s sums to compare with; the block of all sources is a total', () => {
    expect(result.total).toEqual({ impressions: 12300, leads: 16, spend: 5400.5, revenue: 0 });
    expect(result.lines).toEqual({ accepted: 5, totals: 1, other: 6 });
  });

  it('may name the source in a column of its own', () => {
    const lines = [
      '2026;;;;',
      'Показатель;План;Источник;12.01;13.01',
      'Заявки;9;VK;1;2',
      'CPL;9;;1;2',
      'Заявки;9;Сайт;3;',
    ];
    expect(leadsOf(lines)).toEqual(
      [
        ['2026-01-12', 'Сайт', 3],
        ['2026-01-12', 'VK', 1],
        ['2026-01-13', 'VK', 2],
      ].sort(),
    );
  });

  it.each([
    ['12.01', '13.01'],
    ['12.01 пн', 'вт, 13.01'],
    ['12.01.2026', '13.01.26'],
    ['2026-01-12', '2026-01-13'],
    ['12 янв', '13 января'],
    ['12 Jan', '13 January'],
  ])('has its days written like «%s»', (one, other) => {
    expect(leadsOf([`Январь 2026;"${one}";"${other}"`, 'VK;;', 'Заявки;1;2'])).toEqual([
      ['2026-01-12', 'VK', 1],
      ['2026-01-13', 'VK', 2],
    ]);
  });

  it('may count the days of its month', () => {
    const lines = ['Февраль 2026;План;1;2;3;4;5', 'VK;;;;;;', 'Заявки;15;1;2;3;4;5'];
    expect(leadsOf(lines)[4]).toEqual(['2026-02-05', 'VK', 5]);
  });

  it('goes over the New Year', () => {
    expect(leadsOf(['Декабрь 2025;30.12;31.12;01.01', 'VK;;;', 'Заявки;1;2;3']).map(([day]) => day)).toEqual([
      '2025-12-30',
      '2025-12-31',
      '2026-01-01',
    ]);
  });

  it('may have one month below the other', () => {
    const lines = ['Январь 2026;30.01;31.01', 'VK;;', 'Заявки;1;2', 'Февраль 2026;01.02;02.02', 'VK;;', 'Заявки;3;4'];
    expect(leadsOf(lines).map(([day, , leads]) => [day, leads])).toEqual([
      ['2026-01-30', 1],
      ['2026-01-31', 2],
      ['2026-02-01', 3],
      ['2026-02-02', 4],
    ]);
  });

  it('without a year takes it from the day that is given, else asks for it', () => {
    const lines = ['РМ;12.01;13.01', 'VK;;', 'Заявки;1;2'];
    expect(problemOf(() => read(lines)).code).toBe('noYear');
    expect(leadsOf(lines, { day: '2026-01-31' })[0]).toEqual(['2026-01-12', 'VK', 1]);
  });

  it('without the name of a source takes the given one, else asks for it', () => {
    const lines = ['Январь 2026;12.01;13.01', 'Заявки;1;2'];
    expect(problemOf(() => read(lines)).code).toBe('noSourceColumn');
    expect(leadsOf(lines, { source: 'Сайт' })[0]).toEqual(['2026-01-12', 'Сайт', 1]);
  });

  it.each([
    ['Звонки;1;2', 'lineNoMetric'],
    ['Клики;1;много', 'lineNotANumber'],
    ['Клики;1;−2', 'lineNegative'],
    ['Клики;1', 'lineCells'],
    ['Заявки;7;7', 'lineRepeated'],
    ['Клики;1;"2', 'lineQuotes'],
  ])('refuses a row with its reason: %s', (row, code) => {
    const { records, rejected } = read(['Январь 2026;12.01;13.01', 'VK;;', 'Заявки;1;2', row, 'Оплаты;0;1']);
    expect(rejected.map(({ line, problem }) => [line, problem.code])).toEqual([[4, code]]);
    expect(records[1]?.values).toEqual({ leads: 2, payments: 1 });
  });

  it('takes neither ratios with a point nor numbers that count up for days', () => {
    const head = 'Март 2026;01.03;02.03;03.03;04.03;05.03';
    const rows = ['CTR, %;2.00;2.05;3.10;1.50;1.07', 'Звонки;1;2;3;4;5', 'Заявки;1;2;3;1;2'];
    const { records, rejected } = read([
      head,
      'Яндекс;;;;;',
      ...rows,
      'Апрель 2026;01.04;02.04;03.04;;',
      'Заявки;4;5;6;;',
    ]);
    expect(records.map(({ day, values }) => [day, values.leads])).toEqual([
      ...[1, 2, 3, 1, 2].map((leads, index) => [`2026-03-0${index + 1}`, leads]),
      ...[4, 5, 6].map((leads, index) => [`2026-04-0${index + 1}`, leads]),
    ]);
    expect(rejected.map(({ problem }) => problem.code)).toEqual(['lineNoMetric']);
  });

  it('refuses the rows above the first block, as nobody knows whose they are', () => {
    const { rejected, records } = read(['Январь 2026;12.01;13.01', 'Клики;1;2', 'VK;;', 'Заявки;1;2']);
    expect(rejected).toEqual([{ line: 2, problem: { code: 'lineNoBlock', line: 2 } }]);
    expect(records).toHaveLength(2);
  });
});
