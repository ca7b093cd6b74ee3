import { Button } from '../../shared/controls';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { useOtherPage } from '../useOtherPage';

/** Leads to what each metric means, how it is computed and where its numbers come from. */
export function WhatMetrics() {
  const { say } = useSpeech();
  const { working } = useMain();
  const open = useOtherPage('showCards');
  return (
    <Button kind="text" onClick={open} isOff={working !== undefined}>
      {say('entry.cards')}
    </Button>
  );
}
