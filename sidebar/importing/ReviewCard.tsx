import { useEffect, useState } from 'preact/hooks';
import { Button, Notice } from '../shared/controls';
import { useTable } from '../shared/tableContext';
import { ChooseFiles } from './ChooseFiles';
import { FileCard } from './FileCard';
import { Outcome } from './Outcome';
import type { Review } from './review';
import { useSpeech } from './speech';
import { Uploading } from './Uploading';
import type { Importing } from './useImport';

const APPLY_ID = 'import-apply';

interface ReviewCardProps {
  readonly importing: Importing;
  readonly review: Review;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The files one by one, then what all of them would do to the table, before anything is written. */
export function ReviewCard({ importing, review, onFiles }: ReviewCardProps) {
  const { say } = useSpeech();
  const { working } = useTable();
  const [overwrite, setOverwrite] = useState(false);
  const { items, preview, apply, cancel, progress, stop } = importing;
  useEffect(() => {
    const first = document.getElementById('import-question');
    if (first) first.focus();
    else document.getElementById(APPLY_ID)?.focus({ preventScroll: true }); // what is confirmed is read first, from the top
  }, []);
  const hasDeals = dealsToWrite(importing, review) > 0;
  const hasCells = preview !== undefined && (preview.newCells > 0 || (overwrite && preview.changedCells > 0));
  const hasWork = preview !== undefined && (hasCells || hasDeals);
  return (
    <section class="review">
      <h2>{say('import.files')}</h2>
      {items.map((item) => (
        <FileCard key={item.id} item={item} importing={importing} review={review} />
      ))}
      <ChooseFiles label={say('import.moreFiles')} onFiles={onFiles} />
      <Open review={review} />
      {review.merged && (
        <Outcome merged={review.merged} preview={preview} overwrite={overwrite} onOverwrite={setOverwrite}>
          <Deals review={review} importing={importing} />
        </Outcome>
      )}
      {progress && <Uploading progress={progress} onStop={stop} />}
      <footer class="foot">
        <div class="foot-line">
          <Button kind="text" onClick={cancel}>
            {say('page.cancel')}
          </Button>
          <Button
            kind="filled"
            id={APPLY_ID}
            onClick={() => apply(overwrite)}
            isOff={!hasWork || working !== undefined}
          >
            {say('import.apply')}
          </Button>
        </div>
      </footer>
    </section>
  );
}

/** Deals that an import would add or change; where they are too many to compare, all of them. */
const dealsToWrite = ({ preview }: Importing, { merged }: Review): number =>
  preview?.deals === undefined ? (merged?.deals.length ?? 0) : preview.deals.fresh + preview.deals.changed;

/** How many deals are new, and how many the table knows and would be updated. */
function Deals({ review, importing: { beside, preview } }: Pick<ReviewCardProps, 'review' | 'importing'>) {
  const { say } = useSpeech();
  const ids = new Set(review.merged?.deals.map(({ id }) => id));
  if (ids.size === 0 || beside === undefined) return null;
  const { fresh, changed } = preview?.deals ?? { fresh: ids.size - beside.known, changed: beside.known };
  return <p class="hint">{say('import.dealsKnown', { fresh, changed, same: ids.size - fresh - changed })}</p>;
}

/** What keeps the files from being compared with the table. */
function Open({ review: { questions, mapped, merged } }: { readonly review: Review }) {
  const { say } = useSpeech();
  if (questions > 0) return <Notice kind="ask">{say('import.unanswered', { n: questions })}</Notice>;
  if (mapped.length === 0) return <Notice kind="error">{say('import.nothingUsable')}</Notice>;
  return merged ? null : <Notice kind="info">{say('import.nothingTaken')}</Notice>;
}
