import { useEffect, useState } from 'preact/hooks';
import type { Answer, SidebarState } from '../../src/shell/sidebarTypes';

/** What a section shows; `value` is undefined until it is known. */
export interface SectionLoad<T> {
  readonly value: T | undefined;
  readonly isComputing: boolean;
  /** Why it could not be had; '' where the table did not answer at all. */
  readonly failure: string | undefined;
  readonly retry: () => void;
}
/** When a section asks, and what. */
export interface SectionAsk<T> {
  readonly state: SidebarState;
  readonly isOpen: boolean;
  readonly open: () => Promise<Answer<T>>;
}

/**
 * Asks for a section's own data when it is first looked at, and again whenever the table's state has changed since: one
 * call, beside whatever else the page does. Until the new one comes the last stays in sight.
 */
export function useSection<T>({ state, isOpen, open }: SectionAsk<T>): SectionLoad<T> {
  const [value, setValue] = useState<T>();
  const [known, setKnown] = useState<SidebarState>();
  const [failure, setFailure] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const isNeeded = isOpen && known !== state && state.table === 'ready';
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isCurrent = true;
    setFailure(undefined);
    open()
      .catch(() => undefined)
      .then((answer) => {
        if (!isCurrent) return;
        if (answer?.ok) {
          setValue(answer.value);
          setKnown(state);
        } else setFailure(answer?.text ?? '');
      });
    return () => {
      isCurrent = false;
    };
  }, [state, isNeeded, attempt]);
  const isComputing = isNeeded && failure === undefined;
  return { value, isComputing, failure, retry: () => setAttempt(attempt + 1) };
}
