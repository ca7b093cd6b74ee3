import { type ImportOptions, readExport } from '../../../src/core';
import { exportOf } from './exports';
import { problemOf } from './support';

const read = (lines: readonly string[], options?: ImportOptions) => readExport(lines.join('\n'), options);
const HEADER = 'Идентификатор платежа;Сумма платежа;Время платежа;Описание';

describe('A registry of payments', () => {
  it('gives payments and revenue by day, points and commas mixed, and its footer to compare with', () => {
    const { records, total, lines } = read(exportOf('YooKassa').lines);
    expect(records).toEqual([{ day: '2026-01-12', source: 'ЮKassa', values: { payments: 2, revenue: 3800.5 } }]);
    expect(total).toEqual({ payments: 2, revenue: 3800.5 });
    expect(lines).toEqual({ accepted: 2, totals: 3, other: 4 });
  });

  it('counts a payment once', () => {
    const { records, rejected } = read([HEADER, 'a;10.00;12.01.2026 10:00:00;x', 'a;10.00;12.01.2026 10:00:00;x']);
    expect(records[0]?.values).toEqual({ payments: 1, revenue: 10 });
    expect(rejected).toEqual([{ line: 3, problem: { code: 'lineRepeated', line: 3, id: 'a', kept: 2 } }]);
  });

  it('without times is of the day in its title, or of the day that is given', () => {
    const lines = ['Идентификатор платежа;Сумма платежа', 'a;10.00'];
    expect(read(['Дата платежей: 2026-01-13', ...lines]).records[0]?.day).toBe('2026-01-13');
    expect(read(lines, { day: '2026-01-14' }).records[0]?.day).toBe('2026-01-14');
    expect(problemOf(() => read(lines)).code).toBe('noDay');
  });

  it.each([
    ['b;сто;12.01.2026;x', 'lineNotANumber'],
    ['b;;12.01.2026;x', 'lineNotANumber'],
    ['b;-10.00;12.01.2026;x', 'lineNegative'],
    [';10.00;12.01.2026;x', 'lineNoId'],
    ['b;10.00;вчера;x', 'lineBadDay'],
    ['b;10.00', 'lineCells'],
  ])('refuses a line with its reason: %s', (line, code) => {
    const { records, rejected } = read([HEADER, line, 'a;10,00;12.01.2026 10:00:00;x']);
    expect(rejected.map(({ problem }) => problem.code)).toEqual([code]);
    expect(records[0]?.values).toEqual({ payments: 1, revenue: 10 });
  });

  it('with the mark that was given reads no number of the other', () => {
    const { rejected } = read([HEADER, 'a;10.50;12.01.2026;x', 'b;10,50;12.01.2026;x'], { decimal: ',' });
    expect(rejected.map(({ line }) => line)).toEqual([2]);
  });
});
