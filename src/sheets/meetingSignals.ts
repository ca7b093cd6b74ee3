import { type MeetingFacts, overdueSaid, shortened } from '../core/meeting';
import type { Telling } from '../core/signals/weekSaid';
import { say } from '../core/words/say';
import { runningIn } from './hypothesisItems';
import type { HypothesisRow } from './readHypotheses';
import { type SignalRow, tableRow } from './signalTable';

/** How many hypotheses «План» lists: more should not run at once. */
export const MOST_RUNNING_SHOWN = 5;

/** What «План» says of decisions and hypotheses: whose are overdue, and what is tried now. */
export function meetingSignals(
  telling: Telling,
  { checks, constraint: { log = '' } }: MeetingFacts,
  hypotheses: readonly HypothesisRow[],
): SignalRow[] {
  const { settings } = telling;
  const overdue = overdueSaid(checks, settings);
  const running = new Set(runningIn(hypotheses, telling).map(({ id }) => id));
  const shown = hypotheses.filter((row) => running.has(Number(row.cell('id')))).slice(0, MOST_RUNNING_SHOWN);
  return [
    ...(log === '' ? [] : [tableRow('stage', ['said', 'log'], { text: log })]),
    ...(overdue === '' ? [] : [tableRow('overdue', [], { text: overdue })]),
    ...shown.map((row, index) => {
      const owner = row.text('owner');
      const belief = shortened(row.text('belief'));
      const words = { n: Number(row.cell('id')), belief, verdict: row.text('verdict') };
      const said = say(settings.language, 'plan.runningOne', words);
      return tableRow('running', [index + 1], { text: owner === '' ? said : `${said} (${owner})` });
    }),
  ];
}
