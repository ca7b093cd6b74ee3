import type { MainWordKey } from '../../../src/core/words/mainPageWords';
import { Notice } from '../../shared/controls';
import { useSpeech } from '../speech';

/** What stopped and must not wait for Monday; nothing where nothing did. */
export function Stops({ title, stops }: { readonly title: MainWordKey; readonly stops: readonly string[] }) {
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
