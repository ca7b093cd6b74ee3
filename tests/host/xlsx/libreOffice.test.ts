import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { differences } from './differences';
import { hasLibreOffice, recalculate } from './recalculate';
import { smallBook } from './smallBook';
import { workbookOf, writeXlsx } from './writeXlsx';

const folder = mkdtempSync(join(tmpdir(), 'rm-table-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
jest.setTimeout(200_000);

const isHere = hasLibreOffice();
if (!isHere) console.log('soffice is not on this machine: no second program judged the formulas of the .xlsx');
const withLibreOffice = isHere ? it : it.skip;

describe('the workbook as a file of Excel', () => {
  const path = join(folder, 'small.xlsx');

  it('shows the same values without being recalculated', async () => {
    const host = smallBook('ru_RU');
    await writeXlsx(host, path);
    expect(await differences(host, path)).toMatchObject({ formulas: 44, sparklines: 1, differences: [] });
  });

  it('keeps formats, looks, notes, widths, groups, drop-downs, colours and what is hidden or frozen', async () => {
    await writeXlsx(smallBook('ru_RU'), path);
    const read = new excel.Workbook();
    await read.xlsx.readFile(path);
    const days = read.getWorksheet('Дни');
    if (days === undefined) throw new Error('no sheet');
    expect(days.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
    expect(days.getColumn(2).width).toBeCloseTo(25);
    expect(days.getColumn(7).hidden).toBe(true);
    expect(days.getRow(51).hidden).toBe(true);
    expect([5, 6, 8, 9, 10].map((row) => days.getRow(row).outlineLevel)).toEqual([1, 2, 2, 1, 0]);
    expect(days.getCell('A1').font).toMatchObject({ bold: true, name: 'Arial', size: 10 });
    expect(days.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FFEEEEEE' } });
    expect(JSON.stringify(days.getCell('A1').note)).toContain('Заголовок\\nв две строки');
    expect(days.getCell('A2').numFmt).toBe('dd.mm.yyyy');
    expect(days.getCell('E2').numFmt).toBe('#,##0 "₽"');
    expect(days.getCell('B3').value).toBe('=1+1');
    expect(days.getCell('F3').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"да,нет ""да"""'],
      showErrorMessage: true,
      prompt: 'Выберите',
    });
    expect(days.getCell('G3').dataValidation).toMatchObject({ type: 'list' });
    expect(days.getCell('C3').dataValidation).toMatchObject({ type: 'custom', formulae: ['OR(C2="",C2>=0)'] });
    const formats = (days as unknown as { conditionalFormattings: { ref: string; rules: object[] }[] })
      .conditionalFormattings;
    expect(formats).toMatchObject([
      { ref: 'C2:D60', rules: [{ type: 'expression', formulae: ['AND($C2="",$D2<>"")'] }] },
      { ref: 'D2:D20 D30:D40', rules: [{ type: 'cellIs', operator: 'lessThan', formulae: ['1'] }] },
    ]);
    expect(read.worksheets.map(({ state }) => state)).toEqual(['visible', 'visible', 'hidden']);
  });

  it('is the same file for the same workbook', async () => {
    const [one, other] = await Promise.all([0, 1].map(() => workbookOf(smallBook('ru_RU')).xlsx.writeBuffer()));
    expect(Buffer.from(one as ArrayBuffer).length).toBe(Buffer.from(other as ArrayBuffer).length);
  });
});

describe('LibreOffice, which knows nothing of the host,', () => {
  withLibreOffice('works every formula anew: a false value in the file does not survive it', async () => {
    const workbook = new excel.Workbook();
    workbook.addWorksheet('a').getCell('A1').value = { formula: '6*7', result: 41 };
    const path = join(folder, 'false.xlsx');
    await workbook.xlsx.writeFile(path);
    const again = new excel.Workbook();
    await again.xlsx.readFile(recalculate(path));
    expect(again.getWorksheet('a')?.getCell('A1').result).toBe(42);
  });

  withLibreOffice.each(['ru_RU', 'en_US'] as const)('comes to the values that the host shows (%s)', async (locale) => {
    const host = smallBook(locale);
    const path = join(folder, `${locale}.xlsx`);
    await writeXlsx(host, path);
    const recalculated = recalculate(path, locale === 'ru_RU' ? 'ru-RU' : 'en-US');
    expect(await differences(host, recalculated)).toMatchObject({ formulas: 44, sparklines: 1, differences: [] });
  });
});
