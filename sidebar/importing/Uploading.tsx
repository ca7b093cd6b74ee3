import { Button } from '../shared/controls';
import { useSpeech } from './speech';
import type { Progress } from './uploadDeals';

interface UploadingProps {
  readonly progress: Progress;
  readonly onStop: () => void;
}

/** How far an upload of deals is, and a way to stop it. */
export function Uploading({ progress: { done, of }, onStop }: UploadingProps) {
  const { say } = useSpeech();
  return (
    <div class="uploading">
      <label>
        {say('import.uploading', { done, of })}
        <progress max={of} value={done} />
      </label>
      {done < of && (
        <Button kind="text" onClick={onStop}>
          {say('import.stop')}
        </Button>
      )}
    </div>
  );
}
