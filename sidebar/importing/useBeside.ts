import { useEffect, useState } from 'preact/hooks';
import type { Beside } from '../../src/core/deals';
import type { Deal } from '../../src/core/funnel/records';
import { call } from '../server';
import { useTable } from '../shared/tableContext';
import { countDeals } from './countDeals';
import type { Item } from './items';
import { useSpeech } from './speech';

/** No deals, nothing beside them. */
const NOTHING: Beside = { known: 0, records: [] };

/** What the table's own deals come to beside those of the files; absent while it is being found out. */
export function useBeside(items: readonly Item[]): Beside | undefined {
  const { ask, working, failure } = useTable();
  const { say } = useSpeech();
  const [found, setFound] = useState<{ readonly key: string; readonly beside: Beside }>();
  const deals = items.flatMap(({ reading }) => (reading.kind === 'read' ? reading.result.deals : []));
  const key = items
    .flatMap(({ id, reading }) => (reading.kind === 'read' ? `${id}:${daysKey(reading.result.deals)}` : []))
    .join();
  const isKnown = deals.length === 0 || found?.key === key;
  useEffect(() => {
    if (isKnown || working !== undefined || failure !== undefined) return;
    const days = [...new Set(countDeals(deals).map(({ day }) => day))];
    const request = { ids: deals.map(({ id }) => id), days };
    ask({
      working: say('import.comparing'),
      call: () => call('dealsBeside', request),
      take: (beside) => setFound({ key, beside }),
    });
  }, [isKnown, key, working, failure]);
  if (deals.length === 0) return NOTHING;
  return isKnown ? found?.beside : undefined;
}

/** Changes when the deals are read otherwise: what their stages mean decides on which days they count. */
const daysKey = (deals: readonly Deal[]): string =>
  `${deals.length}/${deals.filter(({ paidOn }) => paidOn !== undefined).length}/${deals.filter(({ lostOn }) => lostOn !== undefined).length}/${deals.filter(({ heldOn }) => heldOn !== undefined).length}`;
