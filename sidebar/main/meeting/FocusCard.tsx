import type { WeekState } from '../../../src/shell/weekTypes';
import { call } from '../../server';
import { Button, Notice } from '../../shared/controls';
import { copyText } from '../../shared/copyText';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';

/** «Фокус недели» to be copied, whose decisions are overdue, and the way to «Планёрка». */
export function FocusCard({ week: { focus, overdue } }: { readonly week: WeekState }) {
  const { say } = useSpeech();
  const { ask, tell, working } = useMain();
  const text = [say('meetingPage.focus'), ...focus.map((line, index) => `${index + 1}. ${line}`)].join('\n');
  const copy = (): void =>
    void copyText(text).then((isCopied) => tell(say(isCopied ? 'meetingPage.copied' : 'meetingPage.notCopied')));
  const open = (): void =>
    ask({ working: say('page.working'), call: () => call('showMeeting'), take: () => undefined });
  return (
    <section class="focus">
      <h3>{say('meetingPage.focus')}</h3>
      <ol>
        {focus.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {overdue !== '' && <Notice kind="ask">{overdue}</Notice>}
      <div class="actions">
        <Button onClick={copy}>{say('meetingPage.copy')}</Button>
        <Button kind="text" onClick={open} isOff={working !== undefined}>
          {say('meetingPage.sheet')}
        </Button>
      </div>
    </section>
  );
}
