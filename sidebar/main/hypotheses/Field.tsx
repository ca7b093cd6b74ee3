import type { TargetedEvent } from 'preact';
import type { MainWordKey } from '../../../src/core/words/mainPageWords';
import { useSpeech } from '../speech';
import type { FormField, HypothesisForm } from './hypothesisForm';

/** How the fields of the form read and change it. */
export interface FieldBasis {
  readonly form: HypothesisForm;
  readonly change: (field: FormField, value: string) => void;
  /** The field that is wrong, and why. */
  readonly wrong: { readonly field: FormField; readonly fault: MainWordKey } | undefined;
}
interface InputProps {
  readonly basis: FieldBasis;
  readonly field: FormField;
  readonly label: MainWordKey;
  readonly type?: 'text' | 'date';
  readonly isNumber?: boolean;
}

/** A labelled line of the form; what is wrong with it stands under it. */
export function InputField({ basis, field, label, type = 'text', isNumber = false }: InputProps) {
  const { say } = useSpeech();
  const { form, change, wrong } = basis;
  const isWrong = wrong?.field === field;
  const id = `hyp-${field}`;
  const typing = { maxLength: 500, inputMode: isNumber ? 'decimal' : 'text' } as const;
  const shared = {
    id,
    value: form[field],
    'aria-invalid': isWrong,
    'aria-describedby': isWrong ? `${id}-wrong` : undefined,
    onInput: (event: TargetedEvent<HTMLInputElement>) => change(field, event.currentTarget.value),
  };
  return (
    <>
      <label for={id}>{say(label)}</label>
      <div>
        {type === 'date' ? <input type="date" {...shared} /> : <input type="text" {...typing} {...shared} />}
        {isWrong && wrong && (
          <p id={`${id}-wrong`} class="wrong" role="alert">
            {say(wrong.fault)}
          </p>
        )}
      </div>
    </>
  );
}

/** The hypothesis itself: a sentence takes more than a line. */
export function BeliefField({ basis: { form, change, wrong } }: { readonly basis: FieldBasis }) {
  const { say } = useSpeech();
  const isWrong = wrong?.field === 'belief';
  return (
    <div class="wide">
      <label for="hyp-belief">{say('hypPage.belief')}</label>
      <textarea
        id="hyp-belief"
        rows={3}
        maxLength={500}
        value={form.belief}
        placeholder={say('hypPage.beliefHint')}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'hyp-belief-wrong' : undefined}
        onInput={(event) => change('belief', event.currentTarget.value)}
      />
      {isWrong && wrong && (
        <p id="hyp-belief-wrong" class="wrong" role="alert">
          {say(wrong.fault)}
        </p>
      )}
    </div>
  );
}

interface SelectProps {
  readonly basis: FieldBasis;
  readonly field: FormField;
  readonly label: MainWordKey;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** A labelled choice of the form. */
export function SelectField({ basis: { form, change }, field, label, options }: SelectProps) {
  const { say } = useSpeech();
  return (
    <>
      <label for={`hyp-${field}`}>{say(label)}</label>
      <select id={`hyp-${field}`} value={form[field]} onChange={(event) => change(field, event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  );
}
