import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Day } from '../../../src/core/funnel/calendar';
import type { EntryDay } from '../../../src/shell/sidebarTypes';
import { call } from '../../server';
import { focusSoon } from '../../shared/focusSoon';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { DAYS_ABREAST, pageOf } from './daysShown';
import { type Field, fieldsOf } from './field';
import { questionsOf } from './questions';
import { useDraft } from './useDraft';
import { type Outcome, useSave } from './useSave';

/** The entry form: its days, what is typed, and what the last «Готово» did. */
export type Entry = ReturnType<typeof useEntry>;

/** All that the entry section remembers. */
export function useEntry() {
  const { state } = useMain();
  const { opened, open, close } = useOpenedDay();
  const [page, setPage] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>();
  const days: readonly EntryDay[] = opened ? [opened] : state.days;
  const fields = useMemo(() => days.flatMap((day) => fieldsOf(state, day)), [state, opened]);
  const draft = useDraft(
    state.id,
    days.map(({ day }) => day),
  );
  const questions = useMemo(() => questionsOf(fields, draft.draft), [fields, draft.draft]);
  const focus = (field: Field): void => {
    setPage(Math.floor(days.findIndex(({ day }) => day === field.day) / DAYS_ABREAST));
    focusSoon(field.id);
  };
  const onSaved = (next: Outcome): void => {
    setOutcome(next);
    setPage(0);
    close();
  };
  const onSettled = () => setOutcome((last) => last && { ...last, conflicts: [] });
  const saving = useSave({ days, fields, questions, ...draft, focus, onSaved, onSettled });
  const shown = pageOf(days, page);
  const isShown = new Set(shown.map(({ day }) => day));
  return {
    ...draft,
    ...saving,
    days,
    fields,
    shown,
    shownFields: fields.filter(({ day }) => isShown.has(day)),
    questions,
    page,
    setPage,
    isOpened: opened !== undefined,
    open: (day: Day) => open(day, () => setOutcome(undefined)),
    close,
    outcome,
    forgetOutcome: () => setOutcome(undefined),
  };
}

/** A day opened again by its date. It is let go when the table's state changes: its numbers may have. */
function useOpenedDay() {
  const { state, ask } = useMain();
  const { say } = useSpeech();
  const [opened, setOpened] = useState<EntryDay>();
  useEffect(() => setOpened(undefined), [state]);
  const open = (day: Day, then: () => void): void => {
    const take = (entry: EntryDay): void => {
      setOpened(entry);
      then();
    };
    ask({ working: say('entry.opening'), call: () => call('openDay', day), take });
  };
  return { opened, open, close: () => setOpened(undefined) };
}
