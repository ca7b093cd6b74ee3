import { useMemo } from 'preact/hooks';
import { checkDeals } from '../../src/core/deals';
import { explainOnPage as explain } from '../../src/core/words/importingPageWords';
import { useTable } from '../shared/tableContext';
import { Assumed } from './Assumed';
import { FileSources } from './FileSources';
import { FileSums } from './FileSums';
import { Folded } from './Folded';
import { Rejected } from './Rejected';
import type { MappedItem } from './review';
import { SpendVat } from './SpendVat';
import { StageList } from './StageList';
import { useSpeech } from './speech';
import type { Importing } from './useImport';

interface FileDetailsProps {
  readonly mapped: MappedItem;
  readonly importing: Importing;
}

/** A file that was read: its kind, period, sources, sums beside its own total, and the lines and deals to look at. */
export function FileDetails({ mapped, importing }: FileDetailsProps) {
  const { say, period } = useSpeech();
  const { item, read } = mapped;
  const { result, records } = read;
  const days = useMemo(() => records.map(({ day }) => day).sort(), [records]);
  return (
    <>
      <p class="hint">
        {say(`format.${result.format}`)} · {period(days[0] ?? '', days[days.length - 1] ?? '')}
      </p>
      <FileSources mapped={mapped} importing={importing} />
      <StageList mapped={mapped} importing={importing} />
      {result.deals.length > 0 && <p class="hint">{say('import.deals', { n: result.deals.length })}</p>}
      <FileSums mapped={mapped} importing={importing} />
      <SpendVat mapped={mapped} importing={importing} />
      <p class="hint">{say('import.lines', { n: result.lines.accepted })}</p>
      <Assumed problems={result.assumed} onDecimal={(decimal) => importing.tell(item.id, { decimal })} />
      <Rejected lines={result.rejected} />
      <OddDeals mapped={mapped} />
    </>
  );
}

/** Deals about which something is odd; today's are none of them, though their day is not over. */
function OddDeals({ mapped: { read } }: { readonly mapped: MappedItem }) {
  const { say, language } = useSpeech();
  const { today } = useTable().state;
  const odd = useMemo(() => checkDeals(read.result.deals, today), [read, today]);
  if (odd.length === 0) return null;
  const lines = odd.flatMap(({ problems }) => problems.map((problem) => explain(language, problem)));
  return (
    <div class="odd">
      <h4>{say('import.odd', { n: odd.length })}</h4>
      <p class="hint">{say('import.oddHint')}</p>
      <Folded lines={lines} />
    </div>
  );
}
