import type { Field } from './field';

/** Where a key leads from a field. */
export type Step = 'next' | 'previous' | 'nextDay' | 'previousDay';

/**
 * The key of the field that a step leads to; undefined where the form ends. Next and previous follow the order of
 * filling; the other steps keep to the source and metric and go to the neighbouring day.
 */
export function stepFrom(fields: readonly Field[], from: string, step: Step): string | undefined {
  const index = fields.findIndex(({ key }) => key === from);
  const here = fields[index];
  if (here === undefined) return undefined;
  switch (step) {
    case 'next':
      return fields[index + 1]?.key;
    case 'previous':
      return fields[index - 1]?.key;
    case 'nextDay':
      return fields.find((field) => field.day > here.day && isSameRow(field, here))?.key;
    case 'previousDay':
      return fields.filter((field) => field.day < here.day && isSameRow(field, here)).pop()?.key;
  }
}

const isSameRow = (one: Field, other: Field): boolean =>
  one.source === other.source && one.metric.id === other.metric.id;

/** What is known of a pressed key and of the field it was pressed in. */
export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  /** The caret stands before the first, after the last character, or all is selected. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** The step that a key means, if any. Left and right leave the field only where the caret can go no further. */
export function stepOf({ key, shiftKey, atStart, atEnd }: PressedKey): Step | undefined {
  if (key === 'Enter') return shiftKey ? 'previous' : 'next';
  if (key === 'ArrowDown') return 'next';
  if (key === 'ArrowUp') return 'previous';
  if (key === 'ArrowRight' && atEnd) return 'nextDay';
  return key === 'ArrowLeft' && atStart ? 'previousDay' : undefined;
}
