import { useState } from 'preact/hooks';
import type { Day } from '../../../src/core/funnel/calendar';
import type { Conflict, Saved, SaveRequest } from '../../../src/shell/sidebarTypes';
import { call } from '../../server';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { type Draft, withoutSent } from './draft';
import type { Field } from './field';
import { conflictDraft, type Filled, planSave, type SavePlan, withoutConflicts } from './planSave';
import { choiceRequest, daysOf } from './request';
import type { DraftHandle } from './useDraft';

/** What saving did, to be shown. */
export interface Outcome {
  readonly saved: number;
  readonly events: number;
  readonly days: readonly Day[];
  readonly conflicts: readonly Conflict[];
}
/** What «Готово» has to say instead of saving. */
export interface SaveHint {
  readonly kind: 'error' | 'ask' | 'info';
  readonly text: string;
}
interface SaveOf extends Omit<Filled, 'hasAsked'>, DraftHandle {
  readonly focus: (field: Field) => void;
  readonly onSaved: (outcome: Outcome) => void;
  /** A conflict ended with the other's numbers: nothing is left to save. */
  readonly onSettled: () => void;
}

/** «Готово» and the choice after a conflict. */
export function useSave(of: SaveOf) {
  const hintOf = useHints();
  const send = useSend(of);
  const [hint, setHint] = useState<SaveHint>();
  const [askedAbout, setAskedAbout] = useState('');
  const open = [...of.questions.keys()].join();
  const hasAsked = open !== '' && open === askedAbout;
  const save = (): void => {
    const plan = planSave({ ...of, hasAsked });
    setHint(hintOf(plan));
    if (plan.kind === 'ask') setAskedAbout(open);
    if (plan.kind === 'send') send(plan.request, plan.sent);
    else if (plan.kind !== 'nothing') of.focus(plan.at);
  };
  const choose = (mine: readonly Conflict[], theirs: readonly Conflict[]): void => {
    of.change((draft) => withoutSent(draft, conflictDraft(draft, theirs)));
    if (mine.length > 0) send(choiceRequest(mine), conflictDraft(of.draft, mine));
    else of.onSettled();
  };
  return { save, choose, hint, hasAsked, forgetHint: () => setHint(undefined) };
}

function useSend({ change, onSaved }: SaveOf): (request: SaveRequest, sent: Draft) => void {
  const { ask, show } = useMain();
  const { say } = useSpeech();
  return (request, sent) => {
    const take = ({ saved, conflicts, state }: Saved): void => {
      change((draft) => withoutSent(draft, withoutConflicts(sent, conflicts)));
      show(state);
      onSaved({ saved, conflicts, events: request.events.length, days: daysOf(request) });
    };
    ask({ working: say('entry.saving'), call: () => call('saveDays', request), take });
  };
}

function useHints(): (plan: SavePlan) => SaveHint | undefined {
  const { say } = useSpeech();
  return (plan) => {
    switch (plan.kind) {
      case 'wrong':
        return { kind: 'error', text: say('typed.fix', { n: plan.count }) };
      case 'ask':
        return { kind: 'ask', text: say('ask.open', { n: plan.count }) };
      case 'nothing':
        return { kind: 'info', text: say('entry.nothing') };
      case 'send':
        return undefined;
    }
  };
}
