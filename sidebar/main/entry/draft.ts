import type { CellValue } from '../../../src/shell/sidebarTypes';

/** What was typed into a field, and what the table held at that time. */
export interface DraftText {
  readonly text: string;
  readonly was: CellValue;
  /** The person answered that this number is right. */
  readonly sure?: true;
}
/** Everything typed and not saved yet, by the field's key. */
export interface Draft {
  readonly [key: string]: DraftText;
}
/** Where drafts outlive the sidebar: the browser's localStorage, or what stands in for it. */
export interface DraftStore {
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
  removeItem(name: string): void;
}

const NAME = 'rm-table.draft.';

/** The drafts of some days. What cannot be read back is left out. */
export function loadDraft(store: DraftStore, days: readonly string[]): Draft {
  return Object.fromEntries(days.flatMap((day) => entriesOf(store.getItem(NAME + day))));
}

/** Keeps the draft of one day, and nothing when nothing is left of it. */
export function storeDraft(store: DraftStore, day: string, draft: Draft): void {
  const entries = Object.entries(draft).filter(([key]) => dayOfKey(key) === day);
  if (entries.length === 0) store.removeItem(NAME + day);
  else store.setItem(NAME + day, JSON.stringify(Object.fromEntries(entries)));
}

/** The day that a field's key begins with. */
export const dayOfKey = (key: string): string => key.slice(0, 10);

/** The draft without some fields, where they still hold what was sent: a number typed meanwhile stays. */
export function withoutSent(draft: Draft, sent: Draft): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([key, { text }]) => sent[key]?.text !== text));
}

function entriesOf(stored: string | null): [string, DraftText][] {
  try {
    const read: unknown = JSON.parse(stored ?? '{}');
    return Object.entries(Object(read)).flatMap(([key, value]) => {
      const text = draftText(value);
      return text === undefined ? [] : [[key, text]];
    });
  } catch {
    return []; // another version's or a damaged draft: the table itself is not touched by it
  }
}

function draftText(value: unknown): DraftText | undefined {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('was' in value)) return undefined;
  const { text, was } = value;
  if (typeof text !== 'string' || !isCell(was)) return undefined;
  return { text, was, ...('sure' in value && value.sure === true && { sure: true as const }) };
}

const isCell = (value: unknown): value is CellValue =>
  value === null || typeof value === 'number' || typeof value === 'string';
