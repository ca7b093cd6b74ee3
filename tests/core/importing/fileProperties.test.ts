import fc from 'fast-check';
import type { InputMetric } from '../../../src/core/funnel/metrics';
import { UserError } from '../../../src/core/funnel/problem';
import { type GenericCsv, readGenericCsv } from '../../../src/core/importing';
import { IMPORT_WORDS } from '../../../src/core/words/importWords';
import { fill } from '../../../src/core/words/say';

const METRICS = ['impressions', 'clicks', 'spend', 'leads', 'payments'] as const satisfies readonly InputMetric[];
const DELIMITERS = [';', ',', '\t', '|'] as const;

type Numbers = { readonly [M in (typeof METRICS)[number]]?: number };
interface Line {
  readonly day: Date;
  readonly source: string;
  readonly numbers: Numbers;
}

const money = fc.integer({ min: 0, max: 100_000_000 }).map((kopecks) => kopecks / 100);
const missing = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 2 });
const count = missing(fc.oneof(fc.constant(0), fc.nat(2_000_000)));
const aLine: fc.Arbitrary<Line> = fc
  .record({
    day: fc.date({ min: new Date('2000-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
    source: fc.oneof(
      fc.constantFrom('Сайт', '=1+1', 'ООО "Окна"', 'a;b,c', '*', 'vk|таргет'),
      fc.string({ minLength: 1, maxLength: 20 }),
    ),
    numbers: fc.record({
      impressions: count,
      clicks: count,
      spend: missing(money),
      leads: count,
      payments: count,
    }) as fc.Arbitrary<Numbers>,
  })
  .filter(({ source }) => source.trim() !== '' && !/^(?:итого|всего|(?:grand )?total):?$/i.test(source.trim()));
const aFile = fc.record({
  lines: fc.array(aLine, { minLength: 1, maxLength: 30 }),
  delimiter: fc.constantFrom(...DELIMITERS),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  order: fc.shuffledSubarray(['date', 'source', ...METRICS], { minLength: 2 + METRICS.length }),
  russian: fc.boolean(),
});

const quoted = (text: string, delimiter: string): string =>
  /["\r\n]/.test(text) || text.includes(delimiter) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;

function written(value: number | undefined, russian: boolean): string {
  if (value === undefined) return russian ? '—' : '';
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, russian ? '\u00A0' : ',');
  return fraction === undefined ? grouped : `${grouped}${russian ? ',' : '.'}${fraction.padEnd(2, '0')}`;
}

function fileOf({
  lines,
  delimiter,
  lineEnd,
  order,
  russian,
}: typeof aFile extends fc.Arbitrary<infer F> ? F : never): string {
  const rows = lines.map(({ day, source, numbers }) => {
    const iso = day.toISOString().slice(0, 10);
    const cells: Record<string, string> = { date: russian ? iso.split('-').reverse().join('.') : iso, source };
    for (const metric of METRICS) cells[metric] = written(numbers[metric], russian);
    return order.map((name) => quoted(cells[name] ?? '', delimiter)).join(delimiter);
  });
  return [order.join(delimiter), ...rows].join(lineEnd);
}

const sumOf = (numbers: readonly (number | undefined)[]): number =>
  numbers.reduce<number>((sum, value) => sum + Math.round((value ?? 0) * 100), 0);
const counted = ({ lines, rejected }: GenericCsv): number =>
  lines.accepted + lines.totals + lines.other + rejected.length;

describe('whatever the file', () => {
  it('every line becomes a record, and every sum of the file is the sum of its records', () => {
    fc.assert(
      fc.property(aFile, (file) => {
        const { records, rejected } = readGenericCsv(fileOf(file), { language: file.russian ? 'ru' : 'en' });
        expect(rejected).toEqual([]);
        expect(records.map(({ day }) => day)).toEqual(file.lines.map(({ day }) => day.toISOString().slice(0, 10)));
        for (const metric of METRICS) {
          const entered = records.map(({ values }) => values[metric]);
          expect(entered.filter((value) => value !== undefined).length).toBe(
            file.lines.filter(({ numbers }) => numbers[metric] !== undefined).length,
          );
          expect(sumOf(entered)).toBe(sumOf(file.lines.map(({ numbers }) => numbers[metric])));
        }
      }),
    );
  });

  it('says the same, in the same order, however its columns stand', () => {
    fc.assert(
      fc.property(aFile, (file) => {
        const usual = { ...file, order: ['date', 'source', ...METRICS] };
        const language = file.russian ? 'ru' : 'en';
        expect(readGenericCsv(fileOf(file), { language }).records).toEqual(
          readGenericCsv(fileOf(usual), { language }).records,
        );
      }),
    );
  });

  const aChange = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(20),
    put: fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('"', '\n', '\0', ';', '""', 'Итого', '-', '1e999', '﻿', '{code}'),
    ),
  });

  it('spoiled files lose no line and never crash; what is refused has its sentence in both languages', () => {
    fc.assert(
      fc.property(aFile, fc.array(aChange, { minLength: 1, maxLength: 12 }), (file, changes) => {
        const text = changes.reduce((before, { at, cut, put }) => {
          const place = Math.floor(at * before.length);
          return before.slice(0, place) + put + before.slice(place + cut);
        }, fileOf(file));
        const problems = problemsIn(text);
        for (const { code, ...parameters } of problems) {
          const phrase = (IMPORT_WORDS as Record<string, { ru: string; en: string } | undefined>)[`problem.${code}`];
          for (const language of ['ru', 'en'] as const) {
            const sentence = fill(language, phrase?.[language] ?? '', parameters);
            expect(sentence).toMatch(/\S{3,}.*[.]$/s);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  function problemsIn(text: string) {
    try {
      const result = readGenericCsv(text, { source: 'a' });
      expect(counted(result)).toBe(
        text
          .replace(/^\uFEFF/, '')
          .replace(/(\r\n|\n|\r)$/, '')
          .split(/\r\n|\n|\r/).length,
      );
      for (const { line } of result.rejected) expect(line).toBeGreaterThan(1);
      for (const { values } of result.records)
        for (const value of Object.values(values)) expect(value).toBeGreaterThanOrEqual(0);
      return [...result.rejected.map(({ problem }) => problem), ...result.assumed];
    } catch (error) {
      if (error instanceof UserError) return [error.problem];
      throw error;
    }
  }

  it('100,000 lines with a stray quote in each are gone through in seconds', () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => `2025-11-21;"a${i % 60 === 0 ? '' : '"b'};1`);
    const before = Date.now();
    expect(readGenericCsv(['date;source;leads', ...lines].join('\n')).rejected.length).toBe(100_000);
    expect(Date.now() - before).toBeLessThan(20_000);
  });
});
