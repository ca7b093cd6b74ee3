import { type GenericCsvOptions, readGenericCsv } from '../../../src/core/importing';
import { problemOf } from './support';

const read = (lines: readonly string[], options?: GenericCsvOptions) => readGenericCsv(lines.join('\n'), options);
const valuesOf = (lines: readonly string[], options?: GenericCsvOptions) =>
  read(lines, options).records.map(({ values }) => values);
const refusedIn = (lines: readonly string[]) => read(lines).rejected.map(({ line, problem }) => [line, problem.code]);

describe('a table of days from a file', () => {
  it('has its columns found by words of either language, in any order and any case', () => {
    const { records, ignoredColumns } = read([
      'ЗАЯВКИ;Комментарий;источник;Расход, ₽;Meetings held;own:zamery;Событие;Дата',
      '7;так себе;Сайт;1 200,50;2;3;сменили лендинг;21.11.2025',
    ]);
    expect(records).toEqual([
      {
        day: '2025-11-21',
        source: 'Сайт',
        values: { leads: 7, spend: 1200.5, held: 2, 'own:zamery': 3 },
        event: 'сменили лендинг',
      },
    ]);
    expect(ignoredColumns).toEqual(['Комментарий']);
  });

  it.each(['Расход', 'расход, ₽', 'Расход (руб.)', 'Расход, Р', 'SPEND', 'Spend (USD)', 'Затраты'])(
    'knows the column «%s» as the spend, whatever the currency beside it',
    (heading) => expect(valuesOf([`date;source;${heading}`, '2025-11-21;a;12'])).toEqual([{ spend: 12 }]),
  );

  it.each([
    ['a semicolon', ';'],
    ['a comma', ','],
    ['a tab', '\t'],
    ['a bar', '|'],
  ])('may be parted by %s', (_name, mark) => {
    const lines = [
      ['date', 'source', 'leads', 'payments'],
      ['2025-11-21', 'a', '5', '0'],
    ].map((cells) => cells.join(mark));
    expect(valuesOf(lines)).toEqual([{ leads: 5, payments: 0 }]);
  });

  it('keeps line breaks, quotes and separators inside quoted cells, and still names the right lines', () => {
    const { records, rejected, lines } = readGenericCsv(
      '\uFEFFdate;source;event;leads\r\n2025-11-21;"ООО ""Окна""; юг";"бан\r\nкабинета";5\r\n\r\n2025-11-22;a;;много\r\n',
    );
    expect(records).toEqual([
      { day: '2025-11-21', source: 'ООО "Окна"; юг', values: { leads: 5 }, event: 'бан кабинета' },
    ]);
    expect(rejected).toEqual([
      { line: 5, problem: { code: 'lineNotANumber', line: 5, heading: 'leads', found: 'много' } },
    ]);
    expect(lines).toEqual({ accepted: 1, totals: 0, other: 3 });
  });

  it('finds the header under lines of title', () => {
    const { records, lines } = read(
      ['Отчёт по дням', 'Период: 01.11.2025 - 30.11.2025', '', 'Дата;Заявки', '21.11.2025;4'],
      { source: 'Директ' },
    );
    expect(records).toEqual([{ day: '2025-11-21', source: 'Директ', values: { leads: 4 } }]);
    expect(lines.other).toBe(4);
  });

  it('takes names from outside as text, formulas too', () => {
    const names = ['=1+1', '+7 495', '-', '@me', "'a", '*', '~?'];
    const { records } = read(['date;source;leads', ...names.map((name) => `2025-11-21;${name};1`)]);
    expect(records.map(({ source }) => source)).toEqual(names);
  });

  it('keeps several lines of one day and source apart, to be added up later', () => {
    expect(valuesOf(['date;source;leads', '2025-11-21;a;1', '2025-11-21;a;2'])).toEqual([{ leads: 1 }, { leads: 2 }]);
  });
});

describe('a day in a file', () => {
  it.each([
    ['2025-11-21', '2025-11-21'],
    ['21.11.2025', '2025-11-21'],
    ['21.11.25', '2025-11-21'],
    ['1.2.2025', '2025-02-01'],
    ['2025/11/21', '2025-11-21'],
    ['21/11/2025', '2025-11-21'],
    ['21.11.2025 10:15:22', '2025-11-21'],
    ['2025-11-21T23:59:59Z', '2025-11-21'],
  ])('may be written %s', (written, day) => {
    expect(read(['date;source;leads', `${written};a;1`]).records[0]?.day).toBe(day);
  });

  it('begins with the month where one date of the file proves it', () => {
    const days = read(['date;source;leads', '03/04/2025;a;1', '03/25/2025;a;1']).records.map(({ day }) => day);
    expect(days).toEqual(['2025-03-04', '2025-03-25']);
  });

  it('begins with the day where nothing proves it, and that is said', () => {
    const { records, assumed } = read(['date;source;leads', '03/04/2025;a;1']);
    expect(records[0]?.day).toBe('2025-04-03');
    expect(assumed).toEqual([{ code: 'assumedDayFirst', found: '03/04/2025' }]);
  });
});

describe('a number in a file', () => {
  it.each([
    ['1 234,50', 1234.5],
    ['1\u00A0234,50 ₽', 1234.5],
    ['12\u202F345 руб.', 12345],
    ['1.234.567,8', 1234567.8],
    ['12,5 %', 12.5],
    ['0', 0],
    ['0,0', 0],
  ])('«%s» is read', (written, value) => {
    expect(valuesOf(['date;source;spend', `2025-11-21;a;${written}`])).toEqual([{ spend: value }]);
  });

  it.each(['', ' ', '—', '-', '--', '–', '\u00A0'])('«%s» is not entered, and never zero', (written) => {
    expect(valuesOf(['date;source;leads;payments', `2025-11-21;a;${written};0`])).toEqual([{ payments: 0 }]);
  });

  it('has its decimal mark settled by the whole file, not by the cell', () => {
    expect(valuesOf(['date;source;spend', '2025-11-21;a;1,234', '2025-11-22;a;0,5'])).toEqual([
      { spend: 1.234 },
      { spend: 0.5 },
    ]);
    expect(valuesOf(['date;source;spend', '2025-11-21;a;1,234', '2025-11-22;a;0.5'])).toEqual([
      { spend: 1234 },
      { spend: 0.5 },
    ]);
  });

  it('has no fraction where things are counted', () => {
    expect(valuesOf(['date;source;clicks;spend', '2025-11-21;a;1,234;5,678'])).toEqual([{ clicks: 1234, spend: 5678 }]);
  });

  it('that can mean two things is read as the language writes it, and that is said', () => {
    const lines = ['date;source;spend', '2025-11-21;a;1,234'];
    expect(valuesOf(lines, { language: 'ru' })).toEqual([{ spend: 1.234 }]);
    expect(valuesOf(lines, { language: 'en' })).toEqual([{ spend: 1234 }]);
    expect(valuesOf(lines, { language: 'en', decimal: ',' })).toEqual([{ spend: 1.234 }]);
    expect(read(lines).assumed).toEqual([{ code: 'assumedComma', found: '1,234' }]);
    expect(read(lines, { decimal: ',' }).assumed).toEqual([]);
  });
});

describe('a line of a file', () => {
  it('is left out and counted when it is a total, above or below the days', () => {
    const { records, lines } = read([
      'date;source;leads',
      'Итого и средние;;9',
      '2025-11-21;a;4',
      '2025-11-21;Итого;4',
      '2025-11-22;Total Sport;5',
      'Total: Account',
    ]);
    expect(records.map(({ source }) => source)).toEqual(['a', 'Total Sport']);
    expect(lines).toEqual({ accepted: 2, totals: 3, other: 1 });
  });

  it.each([
    ['21.13.2025;a;1', 'lineBadDay'],
    ['30.02.2025;a;1', 'lineBadDay'],
    ['завтра;a;1', 'lineBadDay'],
    ['2025-11-21;a;12 шт', 'lineNotANumber'],
    ['2025-11-21;a;12 34', 'lineNotANumber'],
    ['2025-11-21;a;−5', 'lineNegative'],
    ['2025-11-21;;5', 'lineNoSource'],
    ['2025-11-21;a', 'lineCells'],
    ['2025-11-21;a;5;7', 'lineCells'],
    ['2025-11-21;"a;5', 'lineQuotes'],
    ['2025-11-21;"a"b;5', 'lineQuotes'],
    [`2025-11-21;${'я'.repeat(201)};5`, 'lineLongSource'],
  ])('«%s» is refused with its reason, and the next line is read', (line, code) => {
    expect(refusedIn(['date;source;leads', line, '2025-11-23;a;1'])).toEqual([[2, code]]);
  });
});

describe('a file that cannot be read at all', () => {
  it.each([
    ['empty', '', 'emptyFile'],
    ['blank', '\uFEFF \r\n\r\n', 'emptyFile'],
    ['a workbook', 'PK\u0003\u0004\u0014\0', 'workbookFile'],
    ['a PDF', '%PDF-1.7\n%����', 'notATable'],
    ['a page', '<!DOCTYPE html><html><body>Войдите</body></html>', 'notATable'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0', 'notATable'],
    ['data of a program', '{"date": "2025-11-21"}', 'notATable'],
    ['in another encoding', 'date;source;leads\n2025-11-21;\uFFFD\uFFFD\uFFFD;1', 'notATable'],
    ['a letter', 'Добрый день!\nЗаявок вчера не было.', 'noHeader'],
    ['without numbers', 'Дата;Источник;Комментарий\n21.11.2025;a;б', 'noNumbers'],
    ['with a header only', 'Дата;Источник;Заявки\n;;\n', 'noRows'],
    ['with two columns of leads', 'Дата;Источник;Заявки;Leads\n21.11.2025;a;1;2', 'twoColumns'],
    ['without sources', 'Дата;Заявки\n21.11.2025;1', 'noSourceColumn'],
  ])('is refused: %s', (_name, text, code) => {
    expect(problemOf(() => readGenericCsv(text)).code).toBe(code);
  });
});

it('A row of the business’s own may be below 0, a metric may not', () => {
  const text = 'Дата;Источник;Заявки;own:Сальдо\n01.03.2026;A;3;-5\n02.03.2026;A;-3;5';
  const { records, rejected } = readGenericCsv(text);
  expect(records.map(({ values }) => values)).toEqual([{ leads: 3, 'own:Сальдо': -5 }]);
  expect(rejected.map(({ problem }) => problem.code)).toEqual(['lineNegative']);
});
