import { UndoLine } from '../../shared/UndoLine';
import { useMain } from '../mainContext';
import { AddSource } from '../start/AddSource';
import { AllFilled } from './AllFilled';
import { ConflictCard } from './ConflictCard';
import { DoneCard } from './DoneCard';
import { Form } from './Form';
import { NoSources } from './NoSources';
import { OtherDay } from './OtherDay';
import { Refresh } from './Refresh';
import { useEntry } from './useEntry';
import { WhatMetrics } from './WhatMetrics';
import { WhereFrom } from './WhereFrom';

/** «Ввод»: the days to fill in; after «Готово» what was saved and what comes next. */
export function EntryScreen() {
  const { state } = useMain();
  const entry = useEntry();
  if (state.sources.length === 0) return <NoSources />;
  if (entry.outcome && entry.outcome.conflicts.length > 0) return <ConflictCard entry={entry} />;
  const { outcome } = entry;
  const isFilled = state.unfilled === 0 && !entry.isOpened;
  return (
    <>
      {outcome ? (
        <DoneCard entry={entry} outcome={outcome} />
      ) : isFilled ? (
        <AllFilled entry={entry} />
      ) : (
        <Form entry={entry} />
      )}
      <div class="asides">
        <OtherDay entry={entry} />
        <AddSource />
        {outcome === undefined && <UndoLine />}
        <WhereFrom />
        <WhatMetrics />
        <Refresh />
      </div>
    </>
  );
}
