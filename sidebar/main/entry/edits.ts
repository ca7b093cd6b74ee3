import type { Language } from '../../../src/core/words/fill';
import type { CellValue } from '../../../src/shell/sidebarTypes';
import { textOf, tidyTyped } from '../../shared/typedNumber';
import type { Draft } from './draft';
import type { Field } from './field';

/** A text typed into a field or an event. What the table shows anyway is no draft. */
export interface Edit {
  readonly key: string;
  readonly was: CellValue;
  readonly text: string;
  /** What is shown when nothing is typed. */
  readonly shown: string;
}

/** The draft after an edit. It remembers what the table held when the field was first touched. */
export function withText(draft: Draft, { key, was, text, shown }: Edit): Draft {
  const { [key]: before, ...rest } = draft;
  if (text === shown && (before === undefined || before.was === was)) return rest;
  return { ...rest, [key]: { text, was: before === undefined ? was : before.was } };
}

/** The draft with the text of a field tidied up, once it is left. */
export function withTidied(draft: Draft, field: Field, language: Language): Draft {
  const typed = draft[field.key];
  if (typed === undefined) return draft;
  const text = tidyTyped(language, typed.text.trim());
  if (text === typed.text) return draft;
  if (text === textOf(language, field.was))
    return withText(draft, { key: field.key, was: field.was, text, shown: text });
  return { ...draft, [field.key]: { ...typed, text } };
}

/** The draft with the answer that a number is right. A number of the table becomes a draft by that, as it is kept. */
export function withSure(draft: Draft, field: Field, language: Language): Draft {
  const typed = draft[field.key] ?? { text: textOf(language, field.was), was: field.was };
  return { ...draft, [field.key]: { ...typed, sure: true } };
}
