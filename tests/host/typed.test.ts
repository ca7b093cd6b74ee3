import { hostOn, script } from './script';

const SHOW = `const show = (v) => v instanceof Date ? Utilities.formatDate(v, 'Europe/Moscow', 'yyyy-MM-dd') : v;`;

it.each<[string, string, [unknown, unknown][]]>([
  [
    'ru_RU',
    '',
    [
      ['1-2', '2026-02-01'],
      ['50%', 0.5],
      ['12,5%', 0.125],
      ['TRUE', true],
      ['ложь', false],
      ['1,5', 1.5],
      ['1.5', '2026-05-01'],
      ['+1', 1],
      ['-5', -5],
      ['01.03.2026', '2026-03-01'],
      ['2026-03-01', '2026-03-01'],
      ['31.02.2026', '31.02.2026'],
      ['01234', 1234],
      ['22 34', 2234],
      ['1 000,5', 1000.5],
      ['100 ₽', 100],
      ['Март 2026', '2026-03-01'],
      ['1 мар', '2026-03-01'],
      ['-x', '-x'],
      ['@x', '@x'],
      ["'=1", '=1'],
      ["'007", '007'],
      ['=1+1', 2],
      ['', ''],
      [null, ''],
      [5, 5],
      [true, true],
      ['#N/A', '#N/A'],
      ['[a](b)', '[a](b)'],
      ['a\nb', 'a\nb'],
    ],
  ],
  [
    'en_US',
    '',
    [
      ['1-2', '2026-01-02'],
      ['1,5', '1,5'],
      ['1.5', 1.5],
      ['3/1/2026', '2026-03-01'],
      ['1,000.5', 1000.5],
      ['$2.99', 2.99],
      ['01.03.2026', '01.03.2026'],
    ],
  ],
  [
    'ru_RU',
    '@',
    [
      ['1-2', '1-2'],
      ['=1+1', '=1+1'],
      ["'x", 'x'],
      ['0012', '0012'],
      ['TRUE', 'TRUE'],
      ['50%', '50%'],
      [1.5, '1,5'],
    ],
  ],
])('a string given to setValue becomes what it would be typed (%s %s)', (locale, format, cases) => {
  const found = script(
    hostOn({ locale }),
    `${SHOW} return args.map((value, i) => { const cell = sheet.getRange(i + 1, 1); ${format && `cell.setNumberFormat('${format}');`} return show(cell.setValue(value).getValue()); });`,
    cases.map(([typed]) => typed),
  );
  expect(found).toEqual(cases.map(([, kept]) => kept));
});

it('formulas of the safe list give what Google documents', () => {
  const cases: [string, unknown][] = [
    ['=SUMIFS(C:C;B:B;"=Сайт~*")', 5],
    ['=SUMIFS(C:C;B:B;"=avito")', 3],
    ['=SUMIFS(C2:C8;B2:B8;"=1-2")', 3],
    ['=SUMIFS(C:C;A:A;">="&A3;A:A;"<"&DATE(2026;3;9))', 7],
    ['=SUMIFS(C2:C8;E2:E8;">"&E2)', 10],
    ['=COUNTIFS(B2:B8;"=Сайт*")', 2],
    ['=COUNTIFS(C2:C8;">=-999999999999999")', 6],
    ['=ISNUMBER(INDEX(D2:D8;1))', false],
    ['=D2+1', 1],
    ['=D4+1', '#VALUE!'],
    ['=D2=""', true],
    ['=D4=""', true],
    ['=C2&" шт"', '5 шт'],
    ['=MAXIFS(C2:C8;B2:B8;"нет")', 0],
    ['=AVERAGEIFS(C2:C8;B2:B8;"нет")', '#DIV/0!'],
    ['=MATCH(46084;A:A;0)', 4],
    ['=INDEX(C:C;MATCH("avito";B:B;0))', 0],
    ['=SUMPRODUCT((C2:C8>2)*1)', 3],
    ['=WEEKDAY(A2;2)', 7],
    ['=ISOWEEKNUM(DATE(2021;1;3))', 53],
    ['=EOMONTH(A2;0)', '2026-03-31'],
    ['=EDATE(A2;1)', '2026-04-01'],
    ['=TODAY()', '2026-03-05'],
    ['=NETWORKDAYS(A2;A8)', 8],
    ['=DATEDIF(A2;A3;"D")', 1],
    ['=IF(1=2;1)', false],
    ['=IFS(1=2;1;1=1;2)', 2],
    ['=SWITCH(3;1;"a";3;"b";"c")', 'b'],
    ['=CHOOSE(2;"a";"b")', 'b'],
    ['=SUM(1,5;2)', 3.5],
    ['=SUM(1;', '#ERROR!'],
    ['=SUM(C2,C3)', '#ERROR!'],
    ['=foo(1)', '#NAME?'],
    ['=Нет!A1', '#REF!'],
    ['=NA()', '#N/A'],
    ['=SQRT(-1)', '#NUM!'],
    ['=VALUE("a")', '#VALUE!'],
    ['=HYPERLINK("https://a.b";"текст")', 'текст'],
    ['=SPARKLINE(C2:C4)', '▆█▁'],
  ];
  const found = script(
    hostOn(),
    `${SHOW} sheet.getRange(1, 1, 8, 5).setValues([['Дата', 'Источник', 'n', 'x', 'y'], [46082, 'Сайт*', 5, '', 1 / 2], [46083, 'Сайт?', 7, '', 3 / 2], [46084, 'Avito', 0, '=""', 2], ['', '', '', '', ''], [46090, 'avito', 3, 't', 4], [46091, "'1-2", 1, '', ''], [46092, "'1-2", 2, '', '']]);
     sheet.getRange('A2:A8').setNumberFormat('dd.mm.yyyy');
     return args.map((formula) => show(sheet.getRange('J1').setFormula(formula).getValue()));`,
    cases.map(([formula]) => formula),
  );
  expect((found as unknown[]).map((value, index) => [cases[index]?.[0], value])).toEqual(cases);
});
