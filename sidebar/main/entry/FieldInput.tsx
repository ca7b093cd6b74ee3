import { textOf } from '../../shared/typedNumber';
import { useSpeech } from '../speech';
import { withText, withTidied } from './edits';
import type { Field } from './field';
import { leadOn } from './leadOn';
import { shownText } from './request';
import type { Entry } from './useEntry';

interface FieldInputProps {
  readonly entry: Entry;
  readonly field: Field;
  readonly mark: 'wrong' | 'asked' | undefined;
  readonly onTyping: () => void;
}

/** The input of a field. What is typed is kept at once, and tidied up when the field is left. */
export function FieldInput({ entry, field, mark, onTyping }: FieldInputProps) {
  const { say, day, language } = useSpeech();
  const { draft, change, forgetHint } = entry;
  const edit = (text: string) => {
    onTyping();
    const shown = textOf(language, field.was);
    change((now) => withText(now, { key: field.key, was: field.was, text, shown }));
    forgetHint();
  };
  return (
    <input
      id={field.id}
      class={mark ?? (draft[field.key] && 'typed')}
      type="text"
      inputMode="decimal"
      autocomplete="off"
      value={shownText(language, field, draft)}
      aria-label={say('entry.field', { metric: field.metric.label, source: field.source, day: day(field.day) })}
      aria-invalid={mark === 'wrong'}
      aria-describedby={`${field.id}-usual ${field.id}-note`}
      data-day={field.day}
      data-source={field.source}
      data-metric={field.metric.id}
      onInput={(event) => edit(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => change((now) => withTidied(now, field, language))}
      onKeyDown={(event) => leadOn(event, entry, field)}
    />
  );
}
