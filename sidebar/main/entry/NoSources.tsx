import { Notice } from '../../shared/controls';
import { useSpeech } from '../speech';
import { AddSource } from '../start/AddSource';

/** A table without sources has nothing to fill in yet. */
export function NoSources() {
  const { say } = useSpeech();
  return (
    <>
      <Notice kind="info">{say('sources.none')}</Notice>
      <AddSource />
    </>
  );
}
