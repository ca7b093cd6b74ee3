import fc from 'fast-check';
import { decodeExport } from '../../../sidebar/decodeExport';
import { readExport } from '../../../src/core';
import { readAnything } from './conservation';
import { ENCODINGS, encode } from './encodings';
import { EXPORTS } from './exports';
import { spoiled } from './mutations';

const CASES = 1_500; // a slice; `npm run bench:imports` reads 20,000

describe.each(EXPORTS)('An export of $name', ({ format, lines, options }) => {
  const text = lines.join('\n');
  const whole = readExport(text, options);

  it('is told by its headings, and no line of it is refused or lost', () => {
    expect(whole.format).toBe(format);
    expect(whole.rejected).toEqual([]);
    expect(readAnything(text, options).wrong).toEqual([]);
  });

  it.each(ENCODINGS)('says the same in %s', (encoding) => {
    expect(readExport(decodeExport(encode(text, encoding)), options)).toEqual({
      ...whole,
      ignoredColumns: expect.any(Array),
    });
  });

  it('says the same whatever its line ends', () => {
    for (const end of ['\r\n', '\r']) expect(readExport(lines.join(end), options)).toEqual(whole);
    expect(readExport(`${text}\n`, options)).toEqual(whole);
  });
});

describe('A file that something happened to', () => {
  it.each(EXPORTS)('of $name: no crash, no line lost, a sentence for each problem', ({ lines, options }) => {
    const text = lines.join('\r\n');
    for (let seed = 1; seed <= Math.ceil(CASES / EXPORTS.length); seed++) {
      expect({ seed, wrong: readAnything(decodeExport(spoiled(text, seed)), options).wrong }).toEqual({
        seed,
        wrong: [],
      });
    }
  });

  it('is any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(readAnything(text, { source: 'a', day: '2026-01-12' }).wrong).toEqual([]);
      }),
    );
  });
});
