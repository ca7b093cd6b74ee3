import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import type { TableJson } from './readTable';
import { run } from './run';
import { STAND_IN } from './standIn';

const folder = mkdtempSync(join(tmpdir(), 'rm-table-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DAILY =
  'Дата;Источник;Заявки;Оплаты\n29.05.2018;=Сайт;5;0\n30.05.2018;=Сайт;7;1\n31.05.2018;VK;—;2\n01.06.2018;VK;3;\n';
const DEALS =
  'deal_id,lead_date,source,manager,segment,paid_date\n1,2018-05-30,=Сайт,,,2018-05-31\n2,2018-05-28,,,,\n3,2018-05-28,,,,2018-05-28\n4,2018-05-29,,,,\n';
const SETTINGS = { sources: [{ name: 'VK' }], plans: [{ month: '2018-05', sources: [{ values: { leads: 40 } }] }] };

interface Ran {
  readonly code: number;
  readonly said: string;
  readonly printed: readonly string[];
}

async function command(args: readonly string[], addOn = { code: STAND_IN, files: {} }): Promise<Ran> {
  const [printed, said]: [string[], string[]] = [[], []];
  const code = await run(args, {
    addOn: () => addOn,
    folder,
    today: '2018-06-01',
    print: (line) => printed.push(line),
    printError: (line) => said.push(line),
  });
  return { code, said: said.join('\n'), printed };
}

const put = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return name;
};
const made = (out: string): TableJson => JSON.parse(readFileSync(join(folder, out, 'table.json'), 'utf8')) as TableJson;

describe('npm run table', () => {
  it('writes the workbook as table.xlsx and table.json, and says in four lines what is in it', async () => {
    const { code, printed, said } = await command(['--daily', put('daily.csv', DAILY), '--out', 'one']);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(printed.slice(0, -1)).toEqual([
      'Листы: Дни, Настройки',
      '3 дня, 2 источника: с 2018-05-29 по 2018-05-31',
      'Заявки: 12, Оплаты: 3',
      '1 строка позже вчерашнего дня (2018-06-01 ещё идёт): не взяты',
    ]);
    const { sheets, findings } = made('one');
    expect(sheets.map(({ key }) => key)).toEqual(['days', 'settings']);
    const days = sheets[0];
    expect(days?.values.slice(2)).toEqual([
      ['2018-05-29', '=Сайт', 5, 0, '', '', '', ''],
      ['2018-05-30', '=Сайт', 7, 1, '', '', '', ''],
      ['2018-05-31', 'VK', '', 2, '', '', '', ''],
    ]);
    expect([days?.values[1]?.[7], days?.formulas[1]?.[7], days?.notes[1]?.[7]]).toEqual([
      12,
      '=SUM(C3:C1000)',
      'Всего',
    ]);
    expect(findings.rollUp.months).toMatchObject([{ key: '2018-05', values: { leads: 12, payments: 3 } }]);
    expect(findings.rollUp.weeks).toMatchObject([{ key: '2018-W22', values: { leads: 12, payments: 3 } }]);
    const workbook = new excel.Workbook();
    await workbook.xlsx.readFile(join(folder, 'one', 'table.xlsx'));
    expect(workbook.getWorksheet('Дни')?.getCell('H2').result).toBe(12);
  });

  it('counts deals only for the days and sources that the daily file does not have', async () => {
    const args = ['--daily', put('daily.csv', DAILY), '--deals', put('deals.csv', DEALS), '--out', 'two'];
    expect((await command(args)).said).toBe('');
    expect(made('two').findings.rollUp.months[0]?.values).toMatchObject({ leads: 14, payments: 5 });
    expect(made('two').sheets[0]?.values.slice(5)).toEqual([
      ['2018-05-28', 'Не распределено', 2, 1, '', '', '', ''],
      ['2018-05-31', '=Сайт', 0, 1, '', '', '', ''],
    ]);
  });

  it('takes plans from the settings and says how the month stands against them', async () => {
    const args = [
      '--daily',
      put('daily.csv', DAILY),
      '--settings',
      put('s.json', JSON.stringify(SETTINGS)),
      '--out',
      'three',
    ];
    expect((await command(args)).said).toBe('');
    expect(made('three').findings.planFact).toMatchObject([
      { metric: 'leads', plan: 40, toDate: 40, actual: 12, share: 12 / 40 },
    ]);
  });

  it('reads files in the code page of Windows', async () => {
    const cyrillic = Uint8Array.from([...DAILY.replace('—', '')].map((letter) => cp1251(letter)));
    expect((await command(['--daily', put('cp1251.csv', cyrillic), '--out', 'four'])).said).toBe('');
    expect(made('four').findings.rollUp.months[0]?.values).toMatchObject({ leads: 12, payments: 3 });
  });

  it.each([
    ['no file named', ['--out', 'x'], 'не указано --daily'],
    ['no folder named', ['--daily', 'daily.csv'], 'не указано --out'],
    ['an unknown option', ['--daily', 'daily.csv', '--out', 'x', '--dayly', 'y'], '--dayly'],
    ['a day that does not exist', ['--daily', 'daily.csv', '--out', 'x', '--today', '2018-02-30'], '2018-02-30'],
    ['an unknown language', ['--daily', 'daily.csv', '--out', 'x', '--locale', 'de'], 'непонятно --locale de'],
    ['a file that is not there', ['--daily', 'nowhere.csv', '--out', 'x'], 'nowhere.csv'],
    ['an empty file', ['--daily', put('empty.csv', ''), '--out', 'x'], 'empty.csv: Файл пуст'],
    ['a workbook', ['--daily', put('book.csv', 'PK\u0003\u0004\u0014'), '--out', 'x'], 'book.csv: Это книга Excel'],
    [
      'a text in a number',
      ['--daily', put('text.csv', `${DAILY}31.05.2018;VK;12 шт;1`), '--out', 'x'],
      'text.csv: В строке 6',
    ],
    [
      'a negative number',
      ['--daily', put('minus.csv', `${DAILY}31.05.2018;VK;-1;1`), '--out', 'x'],
      'minus.csv: В строке 6',
    ],
    [
      'deals without dates',
      ['--daily', put('d.csv', DAILY), '--deals', put('bad.csv', 'deal_id,source,paid_date\n'), '--out', 'x'],
      'bad.csv: В строке 1',
    ],
    [
      'a deal with a wrong date',
      ['--daily', 'd.csv', '--deals', put('deal.csv', `${DEALS}5,вчера,,,,\n`), '--out', 'x'],
      'deal.csv: В строке 6',
    ],
    [
      'settings that are no JSON',
      ['--daily', 'd.csv', '--settings', put('no.json', '{'), '--out', 'x'],
      'no.json: Это не JSON',
    ],
    [
      'settings with a wrong field',
      ['--daily', 'd.csv', '--settings', put('wrong.json', '{"today":"завтра"}'), '--out', 'x'],
      'wrong.json: ',
    ],
  ])('ends with 1 and one sentence at %s', async (_what, args, part) => {
    const { code, said, printed } = await command(args);
    expect({ code, printed }).toEqual({ code: 1, printed: [] });
    expect(said).toContain(part);
    expect(said).not.toContain('\n');
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });

  it('speaks English when asked to', async () => {
    const { said } = await command([
      '--locale',
      'en',
      '--daily',
      put('english.csv', 'date,source,leads\n2018-05-31,VK,many\n'),
      '--out',
      'x',
    ]);
    expect(said).toBe('english.csv: Line 2 has “many” in the column “leads”. Write a number or leave it empty.');
  });

  it('repeats the sentence with which the add-on refuses', async () => {
    const { code, said } = await command([
      '--daily',
      put('later.csv', 'date,source,leads\n2018-06-02,VK,1\n'),
      '--out',
      'x',
    ]);
    expect({ code, said }).toEqual({ code: 1, said: 'Нечего вносить.' });
  });
});

const isBuilt = existsSync('dist/Code.js');
if (!isBuilt) console.log('dist/Code.js is not built: the command was not tried with the add-on itself');

describe('npm run table with the add-on as built', () => {
  (isBuilt ? it : it.skip)(
    'keeps every number of the file, and shows no metric that the file does not have',
    async () => {
      const files = Object.fromEntries(
        readdirSync('dist')
          .filter((name) => name.endsWith('.html'))
          .map((name) => [name, readFileSync(join('dist', name), 'utf8')]),
      );
      const addOn = { code: readFileSync('dist/Code.js', 'utf8'), files };
      const { said } = await command(['--daily', put('daily.csv', DAILY), '--out', 'built'], addOn);
      expect(said).toBe('');
      const { sheets, findings } = made('built');
      expect(sheets.map(({ key }) => key)).toEqual(
        expect.arrayContaining(['plan', 'rm', 'weeks', 'months', 'days', 'settings', 'journal']),
      );
      expect(findings.rollUp.months).toMatchObject([{ key: '2018-05', values: { leads: 12, payments: 3 } }]);
    },
  );
});

/** A letter's byte in windows-1251. */
function cp1251(letter: string): number {
  const code = letter.charCodeAt(0);
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
}
