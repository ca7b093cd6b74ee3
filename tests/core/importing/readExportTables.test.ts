import fc from 'fast-check';
import { type ImportOptions, readExport } from '../../../src/core';
import { EXPORTS, exportOf } from './exports';
import { problemOf } from './support';

const read = (lines: readonly string[], options?: ImportOptions) => readExport(lines.join('\n'), options);

describe('A table of the company’s own', () => {
  it('gives one record for a day and source, however many lines it has', () => {
    expect(read(exportOf('a table of its own').lines).records).toEqual([
      {
        day: '2026-01-12',
        source: 'Сайт',
        values: { leads: 5, scheduled: 2, payments: 1, revenue: 45000.5 },
        event: 'сменили лендинг',
      },
      { day: '2026-01-13', source: 'ООО "Маяк"', values: { leads: 2, scheduled: 1 } },
    ]);
  });

  it('belongs to its campaigns where it names no sources, and to the given source in any case', () => {
    const lines = ['Дата;Кампания;Заявки', '12.01.2026;Лето;4', '12.01.2026;;1'];
    expect(read(lines).records.map(({ source }) => source)).toEqual(['Лето', 'Не распределено']);
    expect(read(lines, { source: 'VK' }).records).toEqual([{ day: '2026-01-12', source: 'VK', values: { leads: 5 } }]);
    expect(problemOf(() => read(['Дата;Заявки', '12.01.2026;4'])).code).toBe('noSourceColumn');
  });

  it('is a list of deals where it has an ID, the day of the lead and the day of a step', () => {
    const lines = [
      'deal_id,lead_date,source,manager,segment,paid_date',
      '7,2026-01-12,VK,Анна,,2026-01-20',
      '8,2026-01-13,,,,',
    ];
    const { format, deals, records, lines: count } = read(lines);
    expect({ format, records, count }).toEqual({
      format: 'generic',
      records: [],
      count: { accepted: 2, totals: 0, other: 1 },
    });
    expect(deals).toEqual([
      { id: '7', created: '2026-01-12', source: 'VK', manager: 'Анна', paidOn: '2026-01-20' },
      { id: '8', created: '2026-01-13' },
    ]);
  });

  it('has the decimal mark that was given', () => {
    const lines = ['date;source;spend', '2026-01-12;a;1,234'];
    expect(read(lines).assumed.map(({ code }) => code)).toEqual(['assumedComma']);
    expect(read(lines, { decimal: ',' }).records[0]?.values.spend).toBe(1.234);
    expect(read(lines, { decimal: '.' }).records[0]?.values.spend).toBe(1234);
  });

  it('has its mark proven by ratios, too, though they are not imported', () => {
    const { records, assumed } = read(['date;source;spend;CTR', '2026-01-12;a;1,234;1.5 %']);
    expect([records[0]?.values, assumed]).toEqual([{ spend: 1234 }, []]);
  });

  it('put together from two has the second header left out, and says what else it cannot read', () => {
    const { lines } = exportOf('Yandex Direct by day');
    const twice = read([...lines, ...lines]);
    expect(twice.lines).toEqual({ accepted: 6, totals: 2, other: 6 });
    expect(twice.records[0]?.values.impressions).toBe(2 * 5310);
    expect(twice.total?.impressions).toBe(16415); // which shows that the days came twice
  });

  it('with a line break inside a quoted cell counts the row once and its other lines as others', () => {
    const { records, lines } = read(['date;source;event;leads', '2026-01-12;a;"one\ntwo";5', '2026-01-13;a;;6']);
    expect(records.map(({ event }) => event)).toEqual(['one two', undefined]);
    expect(lines).toEqual({ accepted: 2, totals: 0, other: 2 });
  });

  it.each([
    ['', 'emptyFile'],
    ['PK\u0003\u0004', 'workbookFile'],
    ['<html><body>Войдите</body></html>', 'notATable'],
    ['Добрый день', 'noHeader'],
    ['Дата;Комментарий\n12.01.2026;а', 'noNumbers'],
    ['Дата;Источник;Заявки\n', 'noRows'],
    ['Источник;Заявки\nVK;5', 'noDay'],
  ])('that cannot be read at all is refused: %j', (text, code) => {
    expect(problemOf(() => readExport(text)).code).toBe(code);
  });
});

/** Exports whose lines are rows under one header; the old table has its own order. */
const UNDER_ONE_HEADER = EXPORTS.filter(({ format, name }) => format !== 'rmMatrix' && !name.includes('HTML'));
const HEADINGS = /Дата;|Дата,|Date\t|Day\t|Reporting starts|"UTM|"ID"|Идентификатор/;
const DELIMITER: Record<string, string> = {
  yandexDirect: ';',
  googleAds: '\t',
  bitrix24: ';',
  yookassa: ';',
  generic: ';',
};
/** The cells of a line, as they are written: in quotes where they are. */
const cellsOf = (line: string, mark: string): string[] => {
  const cells = [...line.matchAll(new RegExp(`("(?:[^"]|"")*"|[^${mark}]*)(?:${mark}|$)`, 'g'))].map(
    ([, cell = '']) => cell,
  );
  return line.endsWith(mark) ? cells : cells.slice(0, -1);
};

describe.each(UNDER_ONE_HEADER)('An export of $name', ({ name, format, lines, options }) => {
  const mark = name.endsWith('API') ? '\t' : (DELIMITER[format] ?? ',');
  const at = lines.findIndex((line) => HEADINGS.test(line));
  const table = lines.slice(at).map((line) => cellsOf(line, mark));
  const width = table[0]?.length ?? 0;
  const isRow = (cells: readonly string[]): boolean => cells.length === width;
  const textOf = (rows: readonly (readonly string[])[]): string[] => [
    ...lines.slice(0, at),
    ...rows.map((cells) => cells.join(mark)),
  ];
  const whole = read(lines, options);
  const told = ({ records, campaigns, deals, total, lines: counts }: ReturnType<typeof readExport>) => ({
    records,
    campaigns,
    deals,
    total,
    counts,
  });

  it('says the same with its columns in any order, and others among them', () => {
    const order = fc.shuffledSubarray([...Array(width).keys()], { minLength: width });
    fc.assert(
      fc.property(order, fc.nat(width), (columns, extra) => {
        const moved = table.map((cells, row) => {
          if (!isRow(cells)) return cells;
          const mixed = columns.map((column) => cells[column] ?? '');
          return [...mixed.slice(0, extra), row === 0 ? 'Заметка' : '"x, 1"', ...mixed.slice(extra)];
        });
        expect(told(read(textOf(moved), options))).toEqual(told(whole));
      }),
      { numRuns: 40 },
    );
  });

  it('says the same with its lines in any order', () => {
    const [header = [], ...rows] = table;
    const movable = rows.filter(isRow);
    const rest = rows.filter((cells) => !isRow(cells));
    fc.assert(
      fc.property(fc.shuffledSubarray(movable, { minLength: movable.length }), (moved) => {
        const result = read(textOf([header, ...moved, ...rest]), options);
        expect([result.records, result.campaigns, result.deals]).toEqual([whole.records, whole.campaigns, whole.deals]);
      }),
      { numRuns: 20 },
    );
  });

  it('without its total says the same, but for the total', () => {
    const rows = lines.filter(
      (line) => !/Итог|Всего|Total:|Total rows|^2026-01-12,2026-01-13,,|Сумма принятых|Число/.test(line),
    );
    const { total, records, deals } = read(rows, options);
    expect([total, records, deals]).toEqual([undefined, whole.records, whole.deals]);
  });

  it('loses no other line to one that cannot be read', () => {
    const rows = [...lines.keys()].slice(at + 1);
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.stringMatching(/^[a-zа-я!?;,]{1,30}$/), (spoiled, junk) => {
        const without = read([...lines.slice(0, spoiled), '', ...lines.slice(spoiled + 1)], options);
        const result = read([...lines.slice(0, spoiled), `x${junk}`, ...lines.slice(spoiled + 1)], options);
        expect([result.records, result.deals]).toEqual([without.records, without.deals]);
        expect(result.rejected.map(({ line }) => line)).toEqual([spoiled + 1]);
      }),
      { numRuns: 30 },
    );
  });
});
