/** Sentences as a text that is read like a book: every one in Russian, below it in English, kept in tests/golden. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/core';
import type { Listener } from '../../src/core/signals/sentence';
import type { Phrases } from '../../src/core/words/say';

/** A heading, and the sentences under it. */
export type Section = readonly [title: string, said: readonly string[]];
/** A golden text: its file, whose phrases it has all of, how it is made, and headings under which other languages stand. */
export interface GoldenSentences {
  readonly file: string;
  readonly words: Phrases;
  readonly sectionsOf: (listener: Listener) => readonly Section[];
  readonly foreign?: RegExp;
}

/** Tests that the sentences read as they were reviewed; GOLDEN=write writes them anew. */
export function itReadsAs({ file, words, sectionsOf, foreign = /^$/ }: GoldenSentences): void {
  const golden = join(__dirname, '..', 'golden', file);
  const spoken = (language: Language): readonly Section[] =>
    sectionsOf({ language, currency: language === 'ru' ? '₽' : '$', ownNames: {} });
  const text = asText(spoken);

  it('reads as it was reviewed (GOLDEN=write writes it anew)', () => {
    if (process.env.GOLDEN === 'write') writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  it('is all of it there: every phrase of the catalogue is said', () => {
    const unsaid = Object.entries(words).filter(
      ([, { ru, en }]) => ![ru, en].every((phrase) => piecesOf(phrase).every((piece) => text.includes(piece))),
    );
    expect(unsaid.map(([key]) => key)).toEqual([]);
  });

  it('leaves no parameter open and writes no number that is none', () => {
    expect(text).not.toMatch(/[{}]|NaN|undefined|Infinity|∞/);
  });

  it('speaks the listener’s language only, names aside', () => {
    const english = spoken('en').flatMap(([title, said]) => (foreign.test(title) ? [] : said));
    expect(english.filter((sentence) => /\p{Script=Cyrillic}/u.test(sentence))).toEqual([]);
  });
}

function asText(spoken: (language: Language) => readonly Section[]): string {
  const [russian, english] = LANGUAGES.map(spoken);
  const sections = (russian ?? []).map(([title, said], index) => {
    const translated = english?.[index]?.[1] ?? [];
    const lines = said.map((sentence, line) => `${sentence}\n    ${translated[line] ?? ''}`);
    return `## ${title}\n${lines.join('\n')}\n`;
  });
  return sections.join('\n').replace(/\u00A0/g, ' ');
}

/** What of a phrase stands in it whatever its parameters are. */
const piecesOf = (phrase: string): string[] =>
  phrase
    .split(/\{[^}]*\}/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 3);
