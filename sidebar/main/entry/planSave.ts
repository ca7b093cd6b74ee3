import type { Conflict, EntryDay, SaveRequest } from '../../../src/shell/sidebarTypes';
import { type Draft, dayOfKey } from './draft';
import { type Field, fieldKey } from './field';
import type { FieldQuestion } from './questions';
import { daysOf, requestOf, wrongFields } from './request';

/** What «Готово» does: stops at a field, or sends. `sent` is the part of the draft that saving settles. */
export type SavePlan =
  | { readonly kind: 'wrong' | 'ask'; readonly at: Field; readonly count: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'send'; readonly request: SaveRequest; readonly sent: Draft };

/** What is on the form when «Готово» is pressed. */
export interface Filled {
  readonly days: readonly EntryDay[];
  readonly fields: readonly Field[];
  readonly draft: Draft;
  readonly questions: ReadonlyMap<string, FieldQuestion>;
  /** These very questions were shown at the last press: a second one means that all is right. */
  readonly hasAsked: boolean;
}

/** Stops at a text that is no number, asks once about what looks odd, and never refuses a number. */
export function planSave({ days, fields, draft, questions, hasAsked }: Filled): SavePlan {
  const wrong = wrongFields(fields, draft);
  if (wrong[0]) return { kind: 'wrong', at: wrong[0], count: wrong.length };
  const asked = fields.find(({ key }) => questions.has(key));
  if (asked && !hasAsked) return { kind: 'ask', at: asked, count: questions.size };
  const request = requestOf(days, fields, draft);
  if (daysOf(request).length === 0) return { kind: 'nothing' };
  const shown = new Set(days.map(({ day }) => day));
  return { kind: 'send', request, sent: pick(draft, (key) => shown.has(dayOfKey(key))) };
}

/** The draft of some conflicting cells. */
export function conflictDraft(draft: Draft, conflicts: readonly Conflict[]): Draft {
  const keys = new Set(conflicts.map(keyOf));
  return pick(draft, (key) => keys.has(key));
}

/** A draft without the cells in conflict: they wait for a choice. */
export function withoutConflicts(draft: Draft, conflicts: readonly Conflict[]): Draft {
  const keys = new Set(conflicts.map(keyOf));
  return pick(draft, (key) => !keys.has(key));
}

const keyOf = ({ day, source, metric }: Conflict): string => fieldKey(day, source, metric);

const pick = (draft: Draft, isWanted: (key: string) => boolean): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([key]) => isWanted(key)));
