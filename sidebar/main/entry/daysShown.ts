import type { EntryDay } from '../../../src/shell/sidebarTypes';
import type { Draft } from './draft';
import type { Field } from './field';

/** Three days are as many as 300 px hold. */
export const DAYS_ABREAST = 3;

/** A page of the days, the oldest first. */
export const pageOf = (days: readonly EntryDay[], page: number): EntryDay[] =>
  days.slice(page * DAYS_ABREAST, (page + 1) * DAYS_ABREAST);

/** How many pages the days take. */
export const pageCount = (days: readonly EntryDay[]): number => Math.ceil(days.length / DAYS_ABREAST);

/**
 * The draft with 0 in every empty field of the days off. The zeros count as confirmed: the click was the answer.
 */
export function withZeros(days: readonly EntryDay[], fields: readonly Field[], draft: Draft): Draft {
  const zeros = emptyOnDaysOff(days, fields, draft).map(
    ({ key, was }) => [key, { text: '0', was, sure: true as const }] as const,
  );
  return { ...draft, ...Object.fromEntries(zeros) };
}

/** The fields of days off that hold nothing yet. */
export function emptyOnDaysOff(days: readonly EntryDay[], fields: readonly Field[], draft: Draft): Field[] {
  const off = new Set(days.filter((each) => each.off).map(({ day }) => day));
  return fields.filter(({ key, day, was }) => off.has(day) && (draft[key]?.text.trim() ?? was ?? '') === '');
}
