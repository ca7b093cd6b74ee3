import fc from 'fast-check';
import { LANGUAGES, type Language, say, type WordKey } from '../../src/core';
import { CARDS_PAGE_WORDS } from '../../src/core/words/cardsPageWords';
import { WORDS } from '../../src/core/words/catalogue';
import { IMPORTING_PAGE_WORDS } from '../../src/core/words/importingPageWords';
import { MAIN_PAGE_WORDS } from '../../src/core/words/mainPageWords';
import { REPORT_PAGE_WORDS } from '../../src/core/words/reportWords';
import { fill, type Phrase, type Phrases, writeNumber } from '../../src/core/words/say';
import { STARTING_PAGE_WORDS } from '../../src/core/words/startingPageWords';

const PAGES: Phrases = {
  ...IMPORTING_PAGE_WORDS,
  ...MAIN_PAGE_WORDS,
  ...REPORT_PAGE_WORDS,
  ...STARTING_PAGE_WORDS,
  ...CARDS_PAGE_WORDS,
};
const ALL: Phrases = { ...PAGES, ...WORDS };
const NBSP = '\u00A0';
/** Letters that look the same in both alphabets: a «РМ» typed in Latin is found by no search. */
const LOOK_ALIKE_WORD = /(?<![A-Za-z])[ABCEHKMOPTXaceopxy]{2,}(?![A-Za-z])/;

/** Keys of the phrases that are not as they should be; empty where all are. */
const wrong = (isRight: (phrase: Phrase, key: string) => boolean): string[] =>
  Object.entries(ALL)
    .filter(([key, phrase]) => !isRight(phrase, key))
    .map(([key]) => key);
const namesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].sort();
const formsIn = (text: string): number[] =>
  [...text.matchAll(/\{\w+:([^}]*)\}/g)].map(([, forms = '']) => forms.split('|').length);
const spoken = (text: string): string => text.replace(/\{\w+:?|\}/g, ' ');

describe('Every phrase', () => {
  it('is there in both languages', () => {
    expect(Object.keys(ALL).length).toBeGreaterThan(300);
    expect(wrong(({ ru, en }) => ru.trim() !== '' && en.trim() !== '')).toEqual([]);
  });

  it('means the same thing wherever it is used: no key has two texts', () => {
    const [words, pages]: Phrases[] = [WORDS, PAGES];
    expect(wrong((_, key) => !words?.[key] || !pages?.[key] || words[key] === pages[key])).toEqual([]);
  });

  it('tells the same in both languages: the same parameters', () => {
    expect(wrong(({ ru, en }) => namesIn(ru).join() === namesIn(en).join())).toEqual([]);
  });

  it('has no brace that is not a parameter', () => {
    const strip = (text: string): string => text.replace(/\{\w+(:[^{}]*)?\}/g, '');
    expect(wrong(({ ru, en }) => !/[{}]/.test(strip(ru) + strip(en)))).toEqual([]);
  });

  it('has a Russian word for 1, 2 and 5, and an English one for 1 and more', () => {
    expect(wrong(({ ru }) => formsIn(ru).every((forms) => forms === 3))).toEqual([]);
    expect(wrong(({ en }) => formsIn(en).every((forms) => forms === 2))).toEqual([]);
  });

  it('is typed in one alphabet, word by word', () => {
    const mixed = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
    expect(wrong(({ ru, en }) => !mixed.test(spoken(ru)) && !mixed.test(spoken(en)))).toEqual([]);
    expect(wrong(({ ru }) => !LOOK_ALIKE_WORD.test(spoken(ru)))).toEqual([]);
  });

  it('is English in English', () => {
    const quoted = ['conformance.monthName', 'settings.hint.language']; // Russian texts that they are about
    expect(wrong(({ en }, key) => quoted.includes(key) || !/\p{Script=Cyrillic}/u.test(en))).toEqual([]);
  });

  it('has no double space and no straight quote in Russian', () => {
    expect(wrong(({ ru, en }) => !/ {2}/.test(ru + en) && !/"/.test(ru))).toEqual([]);
  });
});

it.each<[WordKey, number, string]>([
  ['sheet.months.names', 12, ' '],
  ['sheet.weekdays.short', 7, ' '],
  ['sheet.weekdays.long', 7, ' '],
  ['demo.managers', 4, ' '],
  ['demo.people', 2, '|'],
])('The list %s has %d words in both languages', (key, count, between) => {
  for (const language of LANGUAGES) expect(say(language, key).split(between)).toHaveLength(count);
});

it('Every metric has a name of its own', () => {
  for (const language of LANGUAGES) {
    const names = Object.entries(ALL).flatMap(([key, phrase]) => (key.startsWith('metric.') ? phrase[language] : []));
    expect(names).toHaveLength(24);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  }
});

describe('A number with its word', () => {
  const days: Record<Language, string> = { ru: '{n:день|дня|дней}', en: '{n:day|days}' };

  it.each([
    [0, '0 дней', '0 days'],
    [1, '1 день', '1 day'],
    [2, '2 дня', '2 days'],
    [4, '4 дня', '4 days'],
    [5, '5 дней', '5 days'],
    [11, '11 дней', '11 days'],
    [12, '12 дней', '12 days'],
    [14, '14 дней', '14 days'],
    [21, '21 день', '21 days'],
    [22, '22 дня', '22 days'],
    [25, '25 дней', '25 days'],
    [101, '101 день', '101 days'],
    [111, '111 дней', '111 days'],
    [1002, `1${NBSP}002 дня`, '1,002 days'],
    [1.5, '1,5 дня', '1.5 days'],
  ])('%d: «%s», “%s”', (n, ru, en) => {
    expect([fill('ru', days.ru, { n }), fill('en', days.en, { n })]).toEqual([ru, en]);
  });

  it('is said so in the phrases themselves', () => {
    expect([1, 2, 5, 21].map((cells) => say('ru', 'action.undone', { action: 'Ввод', cells }))).toEqual([
      ...['Ввод · 1 число', 'Ввод · 2 числа', 'Ввод · 5 чисел', 'Ввод · 21 число'],
    ]);
    expect([1, 21].map((cells) => say('en', 'action.undone', { action: 'Entry', cells }))).toEqual([
      ...['Entry · 1 number', 'Entry · 21 numbers'],
    ]);
  });
});

describe('A number', () => {
  it.each([
    [0, '0', '0'],
    [7, '7', '7'],
    [999, '999', '999'],
    [1000, `1${NBSP}000`, '1,000'],
    [1234567.5, `1${NBSP}234${NBSP}567,5`, '1,234,567.5'],
    [0.126, '0,13', '0.13'],
    [999.999, `1${NBSP}000`, '1,000'],
    [-1234.05, `−1${NBSP}234,05`, '−1,234.05'],
    [-0.001, '0', '0'],
  ])('%d is written «%s» and “%s”', (value, ru, en) => {
    expect([writeNumber('ru', value), writeNumber('en', value)]).toEqual([ru, en]);
  });

  it('is read back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (hundredths) => {
        const [ru, en] = [writeNumber('ru', hundredths / 100), writeNumber('en', hundredths / 100)];
        const back = (text: string): number => Math.round(100 * Number(text.replace('−', '-')));
        expect([back(ru.replaceAll(NBSP, '').replace(',', '.')), back(en.replaceAll(',', ''))]).toEqual([
          ...[hundredths + 0, hundredths + 0],
        ]);
      }),
    );
  });
});

it('What people typed is shown as they typed it, whatever signs it has', () => {
  expect(fill('ru', 'Импорт: {file}', { file: '{file} $& $1 {n:а|б|в}' })).toBe('Импорт: {file} $& $1 {n:а|б|в}');
});
