import type { Settings } from '../core/funnel/settings';
import type { Trust } from '../core/funnel/trust';
import { say } from '../core/words/say';
import { writeDay } from '../core/words/writeDay';
import { nameOf } from './book';
import { type SignalRow, tableRow } from './signalTable';

/** Why a metric can be believed, as one sentence. */
export function trustSaid(trust: Trust, settings: Settings): string {
  const { language } = settings;
  const metric = nameOf(settings, trust.metric);
  if (trust.lastDay === undefined) return say(language, 'trust.none', { metric });
  const { behind = 0 } = trust;
  const late = behind === 0 ? '' : say(language, 'trust.late', { n: behind });
  return say(language, 'trust.said', {
    metric,
    day: writeDay(trust.lastDay, settings),
    late,
    how: howSaid(trust, settings),
  });
}

function howSaid({ touch, agreement }: Trust, { language }: Settings): string {
  if (touch === undefined) return say(language, 'trust.byHand');
  const { action, who, at } = touch;
  const by = say(language, who === '' ? 'trust.byNobody' : 'trust.by', { action, who, at: at.slice(0, 16) });
  return say(language, agreement === undefined ? 'trust.alone' : `trust.${agreement}`, { by });
}

/** The marks as rows that «План» looks up; of what was never entered there is nothing to doubt. */
export const trustSignals = (found: readonly Trust[], settings: Settings): SignalRow[] =>
  found
    .filter(({ lastDay }) => lastDay !== undefined)
    .map((trust) =>
      tableRow('trust', [trust.metric], {
        metric: trust.metric,
        mark: say(settings.language, `trust.${trust.level}`),
        text: trustSaid(trust, settings),
      }),
    );
