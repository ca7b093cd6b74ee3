import type { PageWordKey } from '../../../src/core/words/pageWords';
import { Notice } from '../../shared/controls';
import { useSpeech } from '../../shared/speech';

/** What stopped and must not wait for Monday; nothing where nothing did. */
export function Stops({ title, stops }: { readonly title: PageWordKey; readonly stops: readonly string[] }) {
  const { say } = useSpeech();
  if (stops.length === 0) return null;
  return (
    <Notice kind="error">
      <h3>{say(title)}</h3>
      {stops.map((stop) => (
        <p key={stop}>{stop}</p>
      ))}
    </Notice>
  );
}
