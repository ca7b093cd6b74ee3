import { decodeExport } from '../../sidebar/decodeExport';
import { readFile } from '../../sidebar/importing/readFile';
import { namesIn, withName } from '../../sidebar/starting/sourceNames';

const TEXT = 'Дата;Источник;Клики\n01.11.2026;Сайт;120';
const utf16 = (text: string): number[] =>
  [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
const cp1251 = (text: string): number[] =>
  [...text].map((letter) => (/[А-я]/.test(letter) ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0)));

describe('A file of any encoding becomes its text', () => {
  const utf8 = [...new TextEncoder().encode(TEXT)];
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8]],
    ['UTF-16 with a mark', [0xff, 0xfe, ...utf16(TEXT)]],
    ['UTF-16 without a mark', utf16(TEXT)],
    ['windows-1251', cp1251(TEXT)],
  ])('%s', (_, bytes) => {
    expect(decodeExport(new Uint8Array(bytes))).toBe(TEXT);
  });

  it('even an empty one', () => {
    expect(decodeExport(new Uint8Array())).toBe('');
  });
});

describe('A file dropped on the sidebar', () => {
  const read = (text: string, said = {}) => readFile({ name: 'a.csv', text }, said);

  it('is read into records', () => {
    expect(read(TEXT)).toMatchObject({
      kind: 'read',
      records: [{ day: '2026-11-01', source: 'Сайт', values: { clicks: 120 } }],
    });
  });

  it('without a source is not refused: whose it is can be chosen', () => {
    expect(read('Дата;Клики;Заявки\n01.11.2026;120;3')).toMatchObject({ kind: 'read', records: [{ source: '*' }] });
  });

  it('without a day asks for one, and is read once it is told', () => {
    const text = 'UTM Source,Визиты,Отказы\nyandex,120,0.2';
    expect(read(text)).toEqual({ kind: 'noDay', of: 'file' });
    expect(read(text, { day: '2026-11-01' })).toMatchObject({
      kind: 'read',
      records: [{ day: '2026-11-01', source: 'yandex', values: { clicks: 120 } }],
    });
  });

  it('that is empty or a workbook is refused with a reason', () => {
    expect(read('')).toMatchObject({ kind: 'refused', problem: { code: 'emptyFile' } });
    expect(read('PK\u0003\u0004abc')).toMatchObject({ kind: 'refused', problem: { code: 'workbookFile' } });
  });

  it('without one readable line shows which lines and why', () => {
    expect(read('Дата;Источник;Клики\n33.11.2026;Сайт;120')).toMatchObject({
      kind: 'useless',
      result: { rejected: [{ line: 2 }] },
    });
  });
});

describe('The first sources', () => {
  it('are the lines, without empty ones and without one that differs only by case', () => {
    expect(namesIn(' Сайт \r\n\nVK\nсайт\n__proto__')).toEqual(['Сайт', 'VK', '__proto__']);
  });

  it('grow by a click, once', () => {
    expect(withName('VK', 'Сайт')).toBe('VK\nСайт');
    expect(withName('VK\nсайт', 'Сайт')).toBe('VK\nсайт');
  });
});
