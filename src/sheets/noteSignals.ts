import { addDays, type Day } from '../core/funnel/calendar';
import type { ManagerRecord } from '../core/funnel/records';
import { sameNameKey } from '../core/funnel/settings';
import { type Recovery, recovery, STAGE_RATIOS } from '../core/managers';
import type { Telling } from '../core/signals/weekSaid';
import { writePercent } from '../core/words/amounts';
import { LANGUAGES, type Language, say } from '../core/words/say';
import { serialOfDay } from './serial';
import { type SignalRow, tableRow } from './signalTable';

/** A talk as a person typed it: the metric by its name. */
export interface TypedTalk {
  readonly manager: string;
  readonly metric: string;
  readonly on: Day;
}

/** What came of each talk, by what is typed of it; nothing of a metric that nobody knows, or of a talk still ahead. */
export function noteSignals(
  { settings, today }: Telling,
  managers: readonly ManagerRecord[],
  talks: readonly TypedTalk[],
): SignalRow[] {
  const through = addDays(today, -1);
  const rows = talks.flatMap((talk) => {
    const metric = STAGE_RATIOS.find((id) =>
      [settings.ownNames[id], ...LANGUAGES.map((language) => say(language, `metric.${id}`))].includes(
        talk.metric.trim(),
      ),
    );
    if (metric === undefined || talk.on > through) return [];
    const manager = settings.managers.find((name) => sameNameKey(name) === sameNameKey(talk.manager)) ?? talk.manager;
    const found = recovery(managers, { manager, metric, on: talk.on }, through);
    const key = ['note', talk.manager, talk.metric, serialOfDay(talk.on)];
    return [tableRow('manager', key, { text: recoverySaid(found, settings.language) })];
  });
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}

/** What became of a metric after a talk, in a sentence. */
export function recoverySaid({ verdict, weeks, before, after }: Recovery, language: Language): string {
  if (before === undefined || after === undefined || before.n === 0 || after.n === 0)
    return say(language, 'managers.talk.nothing');
  const [was, now] = [before, after].map(({ x, n }) => writePercent(language, x / n));
  return say(language, `managers.talk.${verdict}`, { before: was, after: now, x: after.x, of: after.n, n: weeks });
}
