import { typedFor } from '../../shared/typedNumber';
import { useSpeech } from '../speech';
import { withSure } from './edits';
import { FieldInput } from './FieldInput';
import { FieldNote } from './FieldNote';
import type { Field } from './field';
import { shownText } from './request';
import { Usual } from './Usual';
import type { Entry } from './useEntry';

interface FieldCellProps {
  readonly entry: Entry;
  readonly field: Field;
  readonly column: number;
  readonly line: number;
  /** Key of the field that is being typed into: nothing is asked about half a number. */
  readonly current: string;
  readonly setCurrent: (key: string) => void;
}

/** One field with what is usual beside it, and under it what is wrong or asked. */
export function FieldCell({ entry, field, column, line, current, setCurrent }: FieldCellProps) {
  const { language } = useSpeech();
  const { draft, change, questions } = entry;
  const isLeft = current !== field.key;
  const typed = typedFor(field.metric, shownText(language, field, draft));
  const fault = typed.kind === 'wrong' && isLeft ? typed.fault : undefined;
  const question = isLeft ? questions.get(field.key) : undefined;
  const hasDay = entry.shown.length > 1;
  const place = hasDay ? `grid-column: ${column + 1}; grid-row: ${line + 1}` : `grid-column: 2; grid-row: ${line}`;
  return (
    <>
      <div class="cell" style={place}>
        <FieldInput
          {...{ entry, field }}
          mark={(fault && 'wrong') ?? (question && 'asked')}
          onTyping={() => setCurrent(field.key)}
        />
        <Usual field={field} />
      </div>
      <FieldNote
        {...{ field, fault, question, hasDay }}
        line={line + 1 + column + (hasDay ? 1 : 0)}
        isFromTable={draft[field.key] === undefined}
        onSure={() => change((now) => withSure(now, field, language))}
      />
    </>
  );
}
