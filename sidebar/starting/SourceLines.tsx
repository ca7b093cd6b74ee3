import { namesIn, withName } from './sourceNames';
import { useSpeech } from './speech';

interface SourceLinesProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Sources typed one on a line, with the usual ones a click away. */
export function SourceLines({ text, onText }: SourceLinesProps) {
  const { say } = useSpeech();
  const taken = new Set(namesIn(text).map((name) => name.toLowerCase()));
  const chips = say('start.chips')
    .split('|')
    .filter((name) => !taken.has(name.toLowerCase()));
  return (
    <>
      <label class="field-label" for="sources">
        {say('start.sources')}
      </label>
      <textarea
        id="sources"
        rows={Math.min(8, Math.max(4, namesIn(text).length + 1))}
        value={text}
        placeholder={say('start.example')}
        aria-describedby="sources-hint"
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p class="hint" id="sources-hint">
        {say('start.sourcesHint')}
      </p>
      <ul class="chips" aria-label={say('start.quick')}>
        {chips.map((name) => (
          <li key={name}>
            <button type="button" class="chip" onClick={() => onText(withName(text, name))}>
              <span aria-hidden="true">+ </span>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
