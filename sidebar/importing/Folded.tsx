import { useState } from 'preact/hooks';
import { Button } from '../shared/controls';
import { useSpeech } from './speech';

const FIRST_SHOWN = 3;
const MOST_SHOWN = 50;

/** Sentences, the first few at once, more by a click. */
export function Folded({ lines }: { readonly lines: readonly string[] }) {
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const shown = lines.slice(0, isOpen ? MOST_SHOWN : FIRST_SHOWN);
  const more = Math.min(lines.length, MOST_SHOWN) - shown.length;
  return (
    <>
      <ul class="sentences">
        {shown.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {more > 0 && (
        <Button kind="text" onClick={() => setOpen(true)}>
          {say('page.more', { n: more })}
        </Button>
      )}
      {isOpen && lines.length > MOST_SHOWN && <p class="hint">{say('page.rest', { n: lines.length - MOST_SHOWN })}</p>}
    </>
  );
}
