import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../../src/core/funnel/calendar';
import { browserStore } from './browserStore';
import { type Draft, type DraftStore, dayOfKey, loadDraft, storeDraft } from './draft';

/** What is typed and not saved, and the one way to change it. */
export interface DraftHandle {
  readonly draft: Draft;
  readonly change: (edit: (draft: Draft) => Draft) => void;
}

/** The draft of the days on show in a table. Every change is kept in the browser at once: the sidebar may be closed any time. */
export function useDraft(table: string, days: readonly Day[]): DraftHandle {
  const store = useRef<DraftStore | undefined>(undefined);
  store.current ??= browserStore(table);
  const kept = store.current;
  const latest = useRef<Draft>({});
  const [draft, setDraft] = useState<Draft>({});
  const replace = (next: Draft): void => {
    latest.current = next;
    setDraft(next);
  };
  useLayoutEffect(() => replace({ ...loadDraft(kept, days), ...latest.current }), [days.join()]);
  const change = (edit: (draft: Draft) => Draft): void => {
    const [before, after] = [latest.current, edit(latest.current)];
    for (const day of changedDays(before, after)) storeDraft(kept, day, after);
    replace(after);
  };
  return { draft, change };
}

function changedDays(before: Draft, after: Draft): ReadonlySet<Day> {
  const keys = Object.keys({ ...before, ...after });
  return new Set(keys.filter((key) => before[key] !== after[key]).map(dayOfKey));
}
