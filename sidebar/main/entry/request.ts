import type { Day } from '../../../src/core/funnel/calendar';
import type { Language } from '../../../src/core/words/fill';
import type { ChangedCell, Conflict, EntryDay, SaveRequest } from '../../../src/shell/sidebarTypes';
import { textOf, typedFor } from '../../shared/typedNumber';
import type { Draft } from './draft';
import { eventKey, type Field } from './field';

/** The text that a field shows: what was typed, else what the table holds. */
export const shownText = (language: Language, field: Field, draft: Draft): string =>
  draft[field.key]?.text ?? textOf(language, field.was);

/** What «Готово» sends: the numbers and events that differ from what the form was given, and nothing else. */
export function requestOf(days: readonly EntryDay[], fields: readonly Field[], draft: Draft): SaveRequest {
  return {
    cells: fields.flatMap((field) => changedCell(field, draft)),
    events: days.flatMap(({ day, event: was }) => {
      const typed = draft[eventKey(day)];
      const event = typed?.text.trim() ?? was;
      return event === was ? [] : [{ day, event, was: typeof typed?.was === 'string' ? typed.was : was }];
    }),
  };
}

function changedCell(field: Field, draft: Draft): ChangedCell[] {
  const typed = draft[field.key];
  if (typed === undefined) return [];
  const meant = typedFor(field.metric, typed.text);
  if (meant.kind === 'wrong') return [];
  const value = meant.kind === 'number' ? meant.value : null;
  if (value === field.was) return [];
  return [{ day: field.day, source: field.source, metric: field.metric.id, value, was: typed.was }];
}

/** The fields whose typed text is no number that fits; the table's own text counts only once it was touched. */
export const wrongFields = (fields: readonly Field[], draft: Draft): Field[] =>
  fields.filter(({ key, metric }) => typedFor(metric, draft[key]?.text ?? '').kind === 'wrong');

/** The choice made about conflicts: only one's own numbers are written, now over what was seen of the other's. */
export const choiceRequest = (mine: readonly Conflict[]): SaveRequest => ({
  cells: mine.map(({ theirs, ...cell }) => ({ ...cell, was: theirs })),
  events: [],
});

/** The days that a request writes to, in order. */
export const daysOf = ({ cells, events }: SaveRequest): Day[] =>
  [...new Set([...cells, ...events].map(({ day }) => day))].sort();
