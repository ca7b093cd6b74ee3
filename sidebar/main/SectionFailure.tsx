import { Button, Notice } from '../shared/controls';
import { useSpeech } from './speech';
import type { SectionLoad } from './useSection';

/** Why a section could not be had, with one more try; nothing where it could. */
export function SectionFailure({ failure, retry }: Pick<SectionLoad<unknown>, 'failure' | 'retry'>) {
  const { say } = useSpeech();
  if (failure === undefined) return null;
  return (
    <Notice kind="error">
      <p>{failure === '' ? say('page.noAnswer') : failure}</p>
      <Button kind="text" onClick={retry}>
        {say('page.retry')}
      </Button>
    </Notice>
  );
}
