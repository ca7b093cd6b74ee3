import { Button } from '../../shared/controls';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { DAYS_ABREAST, pageCount } from './daysShown';
import type { Entry } from './useEntry';

/** What is asked for: one day by its name, several by their number; and the way to the other days. */
export function FormHead({ entry }: { readonly entry: Entry }) {
  const { say, day, dayAndYear } = useSpeech();
  const { state } = useMain();
  const [only] = entry.days;
  const isSingle = entry.days.length === 1 && only !== undefined;
  return (
    <div class="form-head">
      {entry.isOpened && (
        <Button kind="text" onClick={entry.close}>
          ← {say(state.unfilled > 0 ? 'entry.back' : 'page.back')}
        </Button>
      )}
      <h2>
        {isSingle ? (
          <>
            {entry.isOpened ? dayAndYear(only.day) : say('entry.dayTitle', { day: day(only.day) })}
            {only.off && <span class="off">{say('entry.off')}</span>}
          </>
        ) : (
          say('entry.left', { n: state.unfilled })
        )}
      </h2>
      <Pager entry={entry} />
    </div>
  );
}

function Pager({ entry: { days, page, setPage, shown } }: { readonly entry: Entry }) {
  const { say } = useSpeech();
  const count = pageCount(days);
  if (count < 2) return null;
  const from = page * DAYS_ABREAST + 1;
  return (
    <div class="pager">
      <Button kind="text" label={say('entry.earlier')} isOff={page === 0} onClick={() => setPage(page - 1)}>
        ‹
      </Button>
      <span aria-live="polite">{say('entry.pages', { from, to: from + shown.length - 1, total: days.length })}</span>
      <Button kind="text" label={say('entry.later')} isOff={page >= count - 1} onClick={() => setPage(page + 1)}>
        ›
      </Button>
    </div>
  );
}
