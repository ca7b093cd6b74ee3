import { Model } from '@odoo/o-spreadsheet';
import { createEngine } from './engine/engine';
import { engineFormatOf } from './engine/format';
import { fromEngine, toEngine } from './engine/formula';
import { hostOn, script } from './script';

beforeAll(() => {
  jest.spyOn(console, 'debug').mockImplementation(() => undefined); // the bare engine writes its timings
});

const COMMA = { decimal: ',' };
const POINT = { decimal: '.' };

it('writing past the engine’s checks leaves what its own way leaves', () => {
  const quick = createEngine({ locale: 'en_US', today: () => 0 });
  const slow = new Model(JSON.parse(JSON.stringify(quick.export())));
  const contents = ['5', '=A1*2', '=SUM(A1:B1)', 'text', '', '=SUMIFS(A:A,B:B,">0")', '12', '=A9', '=1/0', 'TRUE'];
  for (const shift of [0, 3, 5]) {
    const commands = contents.map((content, index) => ({
      sheetId: '0',
      col: index % 2,
      row: Math.floor(index / 2) + shift,
      content,
      ...(index % 3 === 0 && { style: { bold: true, fontSize: 18 }, format: '0.0' }),
    }));
    quick.run(commands.map((command) => ({ type: 'UPDATE_CELL', ...command })));
    for (const command of commands) slow.dispatch('UPDATE_CELL', command);
  }
  const shown = ({ getters }: Model) =>
    getters
      .getEvaluatedCellsPositions('0')
      .map((at) => [at, getters.getEvaluatedCell(at).value, getters.getRowSize('0', at.row)]);
  const sorted = (model: Model) =>
    shown(model)
      .map((each) => JSON.stringify(each))
      .sort();
  expect(sorted(quick.model)).toEqual(sorted(slow));
  const sheets = (data: unknown) => (data as { sheets: unknown }).sheets;
  expect(sheets(quick.export())).toEqual(
    sheets((slow as unknown as { _exportData(x: boolean): object })._exportData(false)),
  );
});

it('a formula that was read before counts with the cells of its own sheet and table', () => {
  const [first, second] = [hostOn(), hostOn()];
  const formula = '=SUM(A1:A2;1)&"x"';
  for (const [host, number] of [
    [first, 10],
    [second, 20],
  ] as const) {
    script(
      host,
      `sheet.getRange('A1:A2').setValues([[${number}], [2]]); sheet.getRange('B1').setFormula('${formula}');
      const other = ss.insertSheet('Второй'); other.getRange('A1').setValue(${number + 1}); other.getRange('B1').setFormula('${formula}');`,
    );
  }
  const read = `return ['Лист1', 'Второй'].map((name) => [ss.getSheetByName(name).getRange('B1').getValue(), ss.getSheetByName(name).getRange('B1').getFormula()])`;
  expect([script(first, read), script(second, read)]).toEqual([
    [
      ['13x', formula],
      ['12x', formula],
    ],
    [
      ['23x', formula],
      ['22x', formula],
    ],
  ]);
  script(first, `sheet.insertRowsBefore(1, 1); sheet.getRange('A2').setValue(100)`);
  expect(script(second, read)).toEqual([
    ['23x', formula],
    ['22x', formula],
  ]);
});

it('one undo takes a whole service call back', () => {
  const host = hostOn();
  script(host, `sheet.getRange('A1:B2').setValues([[1, 2], [3, '=A1+1']])`);
  script(host, `sheet.getRange('A1:B2').setValues([[5, 6], [7, '=A1+2']])`);
  host.model.dispatch('REQUEST_UNDO');
  expect(script(host, `return sheet.getRange('A1:B2').getValues()`)).toEqual([
    [1, 2],
    [3, 2],
  ]);
  host.model.dispatch('REQUEST_REDO');
  expect(script(host, `return sheet.getRange('A1:B2').getValues()`)).toEqual([
    [5, 6],
    [7, 7],
  ]);
});

it('formulas cross between the locale’s writing and the engine’s', () => {
  const pairs: [string, string][] = [
    ['=SUM(1;2)', '=SUM(1,2)'],
    ['=SUM(1,5;2)', '=SUM(1.5,2)'],
    ['="a;b,c"&IF(1;2;"""x;""")', '="a;b,c"&IF(1,2,"""x;""")'],
    ["='Дни ''а;б'' 1,5'!A1;B1", "='Дни ʼа;бʼ 1,5'!A1,B1"],
  ];
  for (const [google, engine] of pairs) {
    expect(toEngine(google, COMMA)).toBe(engine);
    expect(fromEngine(engine, COMMA)).toBe(google);
  }
  expect(toEngine('=SUM(1,2;3)', POINT)).toBe('=SUM(1,2,3)');
  expect(toEngine('=SUM(A1,A2)', COMMA)).toBe('=SUM(A1#A2)');
  expect(fromEngine('=SUM(#REF,A1)', COMMA)).toBe('=SUM(#REF!;A1)');
});

it('gives the engine a format that it can read', () => {
  const formats: [string, string][] = [
    ['General', ''],
    ['@', ''],
    ['#,##0', '#,##0'],
    ['#,##0 ₽', '#,##0 "₽"'],
    ['[Red]0.0%;[Blue]-0.0%', '0.0%;-0.0%'],
    ['[h]:mm', 'hhhh:mm'],
    ['▲0;▼0', '"▲"0;"▼"0'],
    ['dd.MM.yyyy h:mm', 'dd.mm.yyyy hh:mm'],
  ];
  for (const [google, engine] of formats) expect(engineFormatOf(google)).toBe(engine);
});
