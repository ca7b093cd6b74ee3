import { hostOn, script } from './script';

const CHAIN = `sheet.getRange('A1:A3').setValues([[1], [2], [3]]); const other = ss.insertSheet('Второй');
  other.getRange('A1:A2').setFormulas([["=SUM('Лист1'!A:A)"], ['=A1*2']]);`;

it('what was written is seen by the next read, through formulas on another sheet too', () => {
  const found = script(
    hostOn(),
    `${CHAIN} const out = [other.getRange('A2').getValue()];
     sheet.getRange('A1').setValue(10); out.push(other.getRange('A1:A2').getValues().flat());
     sheet.insertRowsBefore(1, 2); sheet.getRange('A1').setValue(100); out.push(other.getRange('A2').getDisplayValue(), other.getRange('A1').getFormula());
     sheet.setName('Новое'); out.push(other.getRange('A1').getFormula(), sheet.getLastRow(), other.getLastRow(), ss.getSheets().length);
     sheet.deleteRows(1, 3); out.push(other.getRange('A2').getValue(), sheet.getRange('A1').getValue());
     return out;`,
  );
  expect(found).toEqual([12, [15, 30], '230', "=SUM('Лист1'!A:A)", "=SUM('Новое'!A:A)", 5, 2, 2, 10, 2]);
});

it('thousands of cells written at once are calculated, and so is the one written after them', () => {
  const found = script(
    hostOn(),
    `${CHAIN} const rows = []; for (let i = 0; i < 990; i++) rows.push([i, '=A' + (i + 1) + '*2', '=SUM(B:B)']);
     sheet.getRange(1, 1, 990, 3).setValues(rows); const before = [other.getRange('A1').getValue(), sheet.getRange('C7').getValue()];
     sheet.getRange('A1').setValue(1); return [before, other.getRange('A1').getValue(), sheet.getRange('C7').getValue()];`,
  );
  expect(found).toEqual([[489555, 979110], 489556, 979112]);
});

it('calls keep their order: the last look and value win, a format before the value is what the value meets', () => {
  const found = script(
    hostOn(),
    `const cell = sheet.getRange('A1'); cell.setBackground('#ff0000').setValue(1).setBackground('#00ff00').setValue('=1+1').setFontWeight('bold').setNumberFormat('0.00').setBackground(null);
     sheet.getRange('B1').setNumberFormat('@').setValue('1-2'); sheet.getRange('C1').setValue('1-2').setNumberFormat('@');
     sheet.getRange('D1:E1').setValues([[5, '=D1*2']]); sheet.getRange('D1:E1').clearContent(); sheet.getRange('D1').setValue(7);
     return [cell.getValue(), cell.getFormula(), cell.getBackground(), cell.getFontWeight(), sheet.getRange('A1:E1').getDisplayValues()[0], sheet.getRange('B1').getValue()];`,
  );
  expect(found).toEqual([2, '=1+1', '#ffffff', 'bold', ['2,00', '1-2', expect.any(String), '7', ''], '1-2']);
});

it('a refusal comes from the call itself, and what was called before stays', () => {
  const host = hostOn();
  const found = script(
    host,
    `const out = []; const attempt = (work) => { try { work(); } catch (error) { out.push(error.message); } };
     sheet.getRange('A1').setValue(1); attempt(() => sheet.getRange('A1:A2').setValues([[1]])); sheet.getRange('A2').setValue(2);
     attempt(() => ss.insertSheet('Лист1')); attempt(() => sheet.deleteRows(1001, 1)); sheet.getRange('A3').setFormula('=SUM(A1:A2)');
     return [out.length, sheet.getRange('A1:A3').getValues().flat()];`,
  );
  expect(found).toEqual([3, [1, 2, 3]]);
});

it('a run that is cut keeps what it had called', () => {
  const host = hostOn();
  host.interrupt(3, 'cut');
  const four = `for (let i = 1; i <= 4; i++) sheet.getRange(i, 1).setValue(i === 2 ? '=A1+1' : i);`;
  expect(() => script(host, four)).toThrow('Exceeded maximum execution time');
  expect(host.model.getters.getEvaluatedCell({ sheetId: '0', col: 0, row: 1 }).value).toBe(2);
  expect(script(host, `return sheet.getRange('A1:A3').getValues().flat()`)).toEqual([1, 2, '']);
});

it('two users at the document see each other’s writes at once', () => {
  const host = hostOn();
  const other = host.asUser('other@example.com');
  script(host, CHAIN);
  script(other, `sheet.getRange('A2').setValue(20)`);
  const read = `return ss.getSheetByName('Второй').getRange('A2').getValue()`;
  expect([script(host, read), script(other, read)]).toEqual([48, 48]);
  script(host, `sheet.getRange('A4').setValue(1000)`);
  expect(script(other, read)).toBe(2048);
});

it('a result that spills over other cells counts as content and is read', () => {
  const found = script(
    hostOn(),
    `sheet.getRange('A1').setFormula('=TRANSPOSE(F1:I1)'); sheet.getRange('F1:I1').setValues([[1, 2, 3, 4]]); const other = ss.insertSheet('Второй');
     other.getRange('A1').setFormula("=SUM('Лист1'!A:A)"); const out = [sheet.getLastRow(), sheet.getRange('A4').getValue(), other.getRange('A1').getValue()];
     sheet.getRange('I1').setValue(40); return [...out, other.getRange('A1').getValue(), sheet.getRange('A4').getValue()];`,
  );
  expect(found).toEqual([4, 4, 10, 46, 40]);
});
