/** Workbooks of Excel dropped on the import page. */
import excel from 'exceljs';
import fc from 'fast-check';
import { openExport } from '../../sidebar/importing/readFile';
import { readExport } from '../../src/core';

type Cells = readonly (readonly (string | number | Date | null)[])[];

async function bookOf(sheets: { readonly [name: string]: Cells }): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new excel.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) {
      const added = sheet.addRow([...row]);
      added.eachCell((cell) => {
        if (cell.value instanceof Date) cell.numFmt = 'dd.mm.yyyy';
      });
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
const open = (bytes: Uint8Array<ArrayBuffer>, name = 'книга.xlsx') => openExport(new File([bytes], name));
const textsOf = async (sheets: {
  readonly [name: string]: Cells;
}): Promise<readonly { name: string; text: string }[]> => {
  const opened = await open(await bookOf(sheets));
  return typeof opened === 'string' ? [] : opened;
};
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

const DIRECT: Cells = [
  ['Отчёт по дням', null, null, null],
  [null, null, null, null],
  ['Дата', 'Показы', 'Клики', 'Расход (руб.)'],
  [day('2026-11-16'), 5180, 94, 8904.15],
  [day('2026-11-17'), 4960, 88, 8015.125],
  ['Итого', 10140, 182, 16919.275],
];

it('reads a cabinet’s workbook as it reads its CSV: days, numbers, and the total beside them', async () => {
  const [file] = await textsOf({ Отчёт: DIRECT });
  const { records, total, lines, rejected } = readExport(file?.text ?? '', { source: 'Яндекс' });
  expect(records.map(({ day: on, values }) => [on, values.clicks, values.spend])).toEqual([
    ['2026-11-16', 94, 8904.15],
    ['2026-11-17', 88, 8015.125],
  ]);
  expect(total).toMatchObject({ impressions: 10140, clicks: 182, spend: 16919.275 });
  expect(lines.accepted + lines.totals + lines.other + rejected.length).toBe(DIRECT.length);
});

it('reads deals; what begins like a formula stays text, and an empty cell stays empty', async () => {
  const [file] = await textsOf({
    Сделки: [
      ['ID', 'Название сделки', 'Бюджет', 'Ответственный', 'Дата создания сделки', 'Дата закрытия', 'Этап сделки'],
      [501, '=1+1; "срочно"', 420000, '+7 900', day('2026-11-15'), null, 'Первичный контакт'],
      [502, 'Петров\nООО', null, '@анна', day('2026-11-16'), null, 'Первичный контакт'],
    ],
  });
  const { deals } = readExport(file?.text ?? '', {});
  expect(deals).toMatchObject([
    { id: '501', created: '2026-11-15', manager: '+7 900', amount: 420000 },
    { id: '502', created: '2026-11-16', manager: '@анна' },
  ]);
});

it('gives each sheet that holds anything as a file of its own', async () => {
  const files = await textsOf({
    Ноябрь: [
      ['Дата', 'Заявки'],
      [day('2026-11-16'), 3],
    ],
    Пусто: [],
    Ещё: [['Дата'], ['x']],
  });
  expect(files.map(({ name }) => name)).toEqual(['книга.xlsx', 'книга.xlsx · Ещё']);
});

it('a workbook under another name is still one; an old or locked one is told apart', async () => {
  expect(await open(await bookOf({ Лист: [['Дата'], ['1']] }), 'файл.csv')).toHaveLength(1);
  expect(await open(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]))).toBe('oldExcel');
});

it('a cut or spoiled workbook is refused or read, and never ends the page', async () => {
  const bytes = await bookOf({ Отчёт: DIRECT });
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), async (at, value, isCut) => {
      const spoiled = isCut ? bytes.slice(0, at) : bytes.slice();
      if (!isCut) spoiled[at] = value;
      const opened = await open(spoiled);
      expect(typeof opened === 'string' || Array.isArray(opened)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
