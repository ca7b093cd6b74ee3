import { useState } from 'preact/hooks';
import { Button } from '../../shared/controls';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';

interface ReasonProps {
  readonly action: string;
  readonly onDecide: (reason: string) => void;
}

/** A decision with its reason: without one nobody would understand it in half a year. */
export function ReasonForm({ action, onDecide }: ReasonProps) {
  const { say } = useSpeech();
  const { working } = useMain();
  const [reason, setReason] = useState('');
  const isReady = reason.trim() !== '' && working === undefined;
  const decide = () => isReady && onDecide(reason.trim());
  return (
    <div class="inline">
      <input
        type="text"
        value={reason}
        maxLength={500}
        aria-label={say('weekPage.reason')}
        placeholder={say('weekPage.reason')}
        onInput={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && decide()}
      />
      <Button onClick={decide} isOff={!isReady}>
        {action}
      </Button>
    </div>
  );
}
