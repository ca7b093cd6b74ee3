import { useState } from 'preact/hooks';
import { Button } from '../../shared/controls';
import { copyText } from '../../shared/copyText';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';

/** The morning's message for the chat: copied at a click, shown to whoever wants to read it first. It waits for the review. */
export function ChatCopy() {
  const { say } = useSpeech();
  const { week, isComputing, tell } = useMain();
  const [isShown, setShown] = useState(false);
  if (week === undefined && !isComputing) return null;
  if (week === undefined || isComputing) return <p class="hint">{say('done.chatWait')}</p>;
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(week.chat.join('\n'));
    if (!isCopied) setShown(true);
    tell(say(isCopied ? 'done.chatCopied' : 'done.chatNot'));
  };
  return (
    <>
      <Button onClick={() => void copy()}>{say('done.chat')}</Button>
      <details class="aside chat" open={isShown} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
        <summary>{say('done.chatShow')}</summary>
        {week.chat.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
    </>
  );
}
