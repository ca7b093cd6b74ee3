import { Button } from '../../shared/controls';
import type { Fault } from '../../shared/typedNumber';
import { useMain } from '../mainContext';
import { type Speech, useSpeech } from '../speech';
import type { Field } from './field';
import type { FieldQuestion } from './questions';
import { roughly } from './roughly';

interface FieldNoteProps {
  readonly field: Field;
  readonly fault: Fault | undefined;
  readonly question: FieldQuestion | undefined;
  readonly line: number;
  /** Several days stand side by side: the note says which it means. */
  readonly hasDay: boolean;
  readonly isFromTable: boolean;
  readonly onSure: () => void;
}

/** Under a field: why it is no number, or the question about it with its «Верно». */
export function FieldNote({ field, fault, question, line, hasDay, isFromTable, onSure }: FieldNoteProps) {
  const speech = useSpeech();
  const { metrics } = useMain().state;
  if (fault === undefined && question === undefined) return null;
  const labelOf = (id: string) => metrics.find((metric) => metric.id === id)?.label ?? id;
  const faultKey = isFromTable ? 'typed.inTable' : fault;
  return (
    <div class={fault ? 'note wrong' : 'note'} id={`${field.id}-note`} style={`grid-row: ${line}`} aria-live="polite">
      <span>
        {hasDay && <b>{speech.weekday(field.day)} · </b>}
        {fault && faultKey ? speech.say(faultKey) : question && askedText(speech, question, labelOf)}
      </span>
      {question && (
        <Button kind="text" onClick={onSure}>
          {speech.say('ask.right')}
        </Button>
      )}
    </div>
  );
}

function askedText({ say, number }: Speech, question: FieldQuestion, labelOf: (id: string) => string): string {
  const { metric, than, thanValue, usual } = question;
  if (than !== undefined && metric === 'spend') return say('ask.spend', { than: labelOf(than) });
  if (than !== undefined) return say('ask.than', { than: labelOf(than), value: number(thanValue ?? 0) });
  return usual === undefined ? say('ask.noPayments') : say('ask.usual', { value: number(roughly(usual)) });
}
