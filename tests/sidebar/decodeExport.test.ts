import { decodeExport } from '../../sidebar/decodeExport';
import { ENCODINGS, encode } from '../core/importing/encodings';

const LINES = ['Дата;Источник;Клики', '01.11.2026;Сайт;120', '02.11.2026;ООО «Маяк», №5;7'];
const TEXT = LINES.join('\r\n');
const bytesOf = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const linesOf = (bytes: Uint8Array): string[] => decodeExport(bytes).split('\r\n');

describe('The text of an exported file', () => {
  it.each(ENCODINGS)('is the same in %s', (encoding) => expect(decodeExport(encode(TEXT, encoding))).toBe(TEXT));

  it('may be in Latin letters only, whatever the encoding', () => {
    const plain = 'Day,Campaign,Impr.\n2026-11-01,Brand,120';
    for (const encoding of ENCODINGS) expect(decodeExport(encode(plain, encoding))).toBe(plain);
  });

  it('may be short, or empty', () => {
    expect(decodeExport(new Uint8Array())).toBe('');
    expect(decodeExport(encode('7', 'utf-8'))).toBe('7');
    expect(decodeExport(encode('да', 'windows-1251'))).toBe('да');
  });

  it('in the code page may hold letters whose bytes are a mark of UTF-16, or a letter of UTF-8', () => {
    for (const text of ['я гуляю по «ТОРГ» и сияю', 'П»;1\nгуляю;2']) {
      expect(decodeExport(encode(`Заголовок;Ы\n${text}`, 'windows-1251'))).toBe(`Заголовок;Ы\n${text}`);
    }
  });
});

describe('A file that was cut off', () => {
  it.each(ENCODINGS)('in the middle of a letter keeps all whole lines in %s', (encoding) => {
    const bytes = encode(TEXT, encoding);
    for (const missing of [1, 2, 3, 5]) {
      expect(linesOf(bytes.subarray(0, bytes.length - missing)).slice(0, 2)).toEqual(LINES.slice(0, 2));
    }
  });

  it.each(ENCODINGS)('at its beginning keeps the lines after the first in %s', (encoding) => {
    const bytes = encode(TEXT, encoding);
    for (const missing of [3, 4, 7]) expect(linesOf(bytes.subarray(missing)).slice(1)).toEqual(LINES.slice(1));
  });
});

describe('A file of which a byte was lost or put in', () => {
  it.each(ENCODINGS)('loses one line and no other in %s', (encoding) => {
    const bytes = encode(TEXT, encoding);
    const middle = Math.floor(bytes.length / 2) + 1;
    for (const spoiled of [
      bytesOf(bytes.subarray(0, middle), bytes.subarray(middle + 1)),
      bytesOf(bytes.subarray(0, middle), [0x98], bytes.subarray(middle)),
    ]) {
      const [first, , last] = decodeExport(spoiled).split(/\r?\n/);
      expect([first?.trim(), last]).toEqual([LINES[0], LINES[2]]);
    }
  });
});

describe('A file put together from two', () => {
  it.each([
    ['utf-8', 'windows-1251'],
    ['windows-1251', 'utf-8'],
    ['windows-1251', 'utf-8 with a mark'],
    ['utf-8', 'utf-16le with a mark'],
    ['windows-1251', 'utf-16be with a mark'],
    ['utf-16le', 'utf-8 with a mark'],
    ['utf-16be with a mark', 'utf-16le with a mark'],
    ['utf-16le with a mark', 'utf-16le with a mark'],
  ] as const)('of %s and %s is read whole', (one, other) => {
    const text = `${TEXT}\r\n`;
    const read = decodeExport(bytesOf(encode(text, one), encode(text, other)));
    expect(read.replaceAll('\uFEFF', '')).toBe(text + text);
  });
});
