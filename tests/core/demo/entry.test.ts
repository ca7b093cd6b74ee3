import { simulate } from '../../../src/core/demo';
import { FORTY_WEEKS, SALES, total } from './support';

describe('how people keep the table', () => {
  it('days that nobody entered are absent, not zero, and listed', () => {
    const { records, truth } = simulate({ seed: 6, ...FORTY_WEEKS, missingShare: 0.04 });
    expect(records.length + truth.missing.length).toBe(280 * 4);
    expect(truth.missing.length / 1120).toBeCloseTo(0.04, 1);
    const gone = new Set(truth.missing.map(({ day, source }) => day + source));
    expect(records.filter(({ day, source }) => gone.has(day + source))).toEqual([]);
    const all = new Set(truth.records.map((record) => JSON.stringify(record)));
    expect(records.filter((record) => !all.has(JSON.stringify(record)))).toEqual([]);
  });

  it('slips of a digit are in the table, with what was meant listed beside', () => {
    const { records, truth } = simulate({ seed: 6, ...FORTY_WEEKS, typoShare: 0.01 });
    expect(truth.typos.length).toBeGreaterThan(20);
    const cell = (
      rows: readonly { day: string; source: string; values: object }[],
      day: string,
      source: string,
    ): Record<string, number> => ({ ...rows.find((row) => row.day === day && row.source === source)?.values });
    for (const { day, source, metric, was, typed } of truth.typos) {
      expect(cell(records, day, source)[metric]).toBe(typed);
      expect(cell(truth.records, day, source)[metric]).toBe(was);
      expect([was * 10, Math.round(was / 10)]).toContain(typed);
    }
  });

  it('sales kept in one common row are the sum of the sources’, and leads stay with the sources', () => {
    const { records, truth } = simulate({ seed: 6, ...FORTY_WEEKS, commonSalesRow: 'Отдел продаж' });
    const common = records.filter(({ source }) => source === 'Отдел продаж');
    expect(common).toHaveLength(280);
    for (const sale of SALES) expect(total(records, sale)).toBe(total(truth.records, sale));
    expect(total(common, 'revenue')).toBe(total(records, 'revenue'));
    expect(common.every(({ values }) => values.leads === undefined && values.qualified === undefined)).toBe(true);
    expect(records.every(({ source, values }) => source === 'Отдел продаж' || values.held === undefined)).toBe(true);
  });
});
