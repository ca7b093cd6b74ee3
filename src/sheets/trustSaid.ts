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

/** Who wrote its newest day and how; where no line of the journal tells, what that means. */
function howSaid({ touch, agreement, otherwise }: Trust, settings: Settings): string {
  const { language } = settings;
  const rest = otherwise === undefined ? '' : say(language, `trust.${otherwise}`);
  if (touch === undefined) return rest.charAt(0).toUpperCase() + rest.slice(1);
  const { action, who, at } = touch;
  const when = `${writeDay(at.slice(0, 10), settings)} ${at.slice(11, 16)}`;
  const by = say(language, who === '' ? 'trust.byNobody' : 'trust.by', { action, who, when });
  const said = say(language, agreement === undefined ? 'trust.alone' : `trust.${agreement}`, { by });
  return rest === '' ? said : `${said} ${say(language, 'trust.others')} ${rest}`;
}

/** Its mark: nothing where there is no number to believe. */
export const trustMark = ({ level, lastDay }: Trust, { language }: Settings): string =>
  lastDay === undefined ? '' : say(language, `trust.${level}`);

/** The marks as rows that «План» looks up. */
export const trustSignals = (found: readonly Trust[], settings: Settings): SignalRow[] =>
  found
    .filter(({ lastDay }) => lastDay !== undefined)
    .map((trust) =>
      tableRow('trust', [trust.metric], {
        metric: trust.metric,
        mark: trustMark(trust, settings),
        text: trustSaid(trust, settings),
      }),
    );
