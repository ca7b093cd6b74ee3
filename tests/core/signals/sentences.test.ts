import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../../src/core';
import { SIGNAL_WORDS } from '../../../src/core/words/signalWords';
import { changeSentences, consequenceSentences, type Section } from './changeSentences';
import { otherSentences } from './otherSentences';

const GOLDEN = join(__dirname, '..', '..', 'golden', 'weekSentences.txt');

const sectionsOf = (language: Language): Section[] => {
  const listener = { language, currency: language === 'ru' ? '₽' : '$', ownNames: {} };
  return [...changeSentences(listener), ...consequenceSentences(listener), ...otherSentences(listener)];
};

/** Every sentence in Russian and below it in English, to be read like a text. */
function asText(): string {
  const [russian, english] = LANGUAGES.map(sectionsOf);
  const sections = (russian ?? []).map(([title, said], index) => {
    const translated = english?.[index]?.[1] ?? [];
    const lines = said.map((sentence, line) => `${sentence}\n    ${translated[line] ?? ''}`);
    return `## ${title}\n${lines.join('\n')}\n`;
  });
  return sections.join('\n').replace(/\u00A0/g, ' ');
}

describe('What the week says', () => {
  const text = asText();

  it('reads as it was reviewed (GOLDEN=write writes it anew)', () => {
    if (process.env.GOLDEN === 'write') writeFileSync(GOLDEN, text);
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  it('is all of it there: every phrase of the catalogue is said', () => {
    const unsaid = Object.entries(SIGNAL_WORDS).filter(
      ([, { ru, en }]) => ![ru, en].every((phrase) => piecesOf(phrase).every((piece) => text.includes(piece))),
    );
    expect(unsaid.map(([key]) => key)).toEqual([]);
  });

  it('leaves no parameter open and writes no number that is none', () => {
    expect(text).not.toMatch(/[{}]|NaN|undefined|Infinity|∞/);
  });

  it('speaks the listener’s language only, names aside', () => {
    const english = sectionsOf('en').flatMap(([title, said]) => (/event|days|Own|special/.test(title) ? [] : said));
    expect(english.filter((sentence) => /\p{Script=Cyrillic}/u.test(sentence))).toEqual([]);
  });
});

/** What of a phrase stands in it whatever its parameters are. */
const piecesOf = (phrase: string): string[] =>
  phrase
    .split(/\{[^}]*\}/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 3);
