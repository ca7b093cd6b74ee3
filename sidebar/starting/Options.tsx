import { FIRST_FIELD } from './firstField';

interface OptionsProps<K extends string> {
  readonly legend: string;
  readonly hint: string;
  readonly options: readonly { readonly id: K; readonly label: string; readonly hint: string }[];
  readonly chosen: K;
  readonly onChoose: (id: K) => void;
}

/** One of a few, each with what it means. Arrow keys move the choice, Enter goes on. */
export function Options<K extends string>({ legend, hint, options, chosen, onChoose }: OptionsProps<K>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {hint !== '' && <p class="hint">{hint}</p>}
      <div class="options">
        {options.map((option) => (
          <label key={option.id} class="choice">
            <input
              type="radio"
              name="start-option"
              id={option.id === chosen ? FIRST_FIELD : undefined}
              checked={option.id === chosen}
              onChange={() => onChoose(option.id)}
            />
            <span>
              {option.label}
              <span class="hint">{option.hint}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
