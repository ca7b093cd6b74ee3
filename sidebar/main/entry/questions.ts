import { checkValues, type EntryQuestion } from '../../../src/core/funnel/checkDay';
import type { Inputs } from '../../../src/core/funnel/records';
import { typedFor } from '../../shared/typedNumber';
import type { Draft } from './draft';
import type { Field } from './field';

/** A question about the number of a field; `thanValue` is the number it is compared with. */
export interface FieldQuestion extends EntryQuestion {
  readonly key: string;
  readonly thanValue?: number;
}

/**
 * What to ask about the fields, by the field's key: the questions of the core about each day of each source, where the
 * number or the one it contradicts was typed now and not confirmed yet. Old numbers are not asked about again.
 */
export function questionsOf(fields: readonly Field[], draft: Draft): ReadonlyMap<string, FieldQuestion> {
  const touched = groupsOf(fields).filter((group) => group.some(({ key }) => draft[key] !== undefined));
  return new Map(touched.flatMap((group) => groupQuestions(group, draft)).map((asked) => [asked.key, asked]));
}

function groupQuestions(group: readonly Field[], draft: Draft): FieldQuestion[] {
  const values: Inputs = Object.fromEntries(group.flatMap((field) => enteredIn(field, draft)));
  const fieldOf = (id: string | undefined): Field | undefined => group.find(({ metric }) => metric.id === id);
  return checkValues(values, group[0]?.usual ?? { inputs: {} }).flatMap((question) => {
    const [field, than] = [fieldOf(question.metric), fieldOf(question.than)];
    if (field === undefined || draft[field.key]?.sure) return [];
    const isTyped = [field, than].some((each) => each !== undefined && draft[each.key] !== undefined);
    const thanValue = question.than && values[question.than];
    return isTyped ? [{ ...question, key: field.key, ...(thanValue !== undefined && { thanValue }) }] : [];
  });
}

function enteredIn({ key, metric, was }: Field, draft: Draft): [string, number][] {
  const typed = draft[key];
  if (typed === undefined) return typeof was === 'number' ? [[metric.id, was]] : [];
  const meant = typedFor(metric, typed.text);
  return meant.kind === 'number' ? [[metric.id, meant.value]] : [];
}

function groupsOf(fields: readonly Field[]): Field[][] {
  const groups = new Map<string, Field[]>();
  for (const field of fields) {
    const key = `${field.day}\n${field.source}`;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return [...groups.values()];
}
