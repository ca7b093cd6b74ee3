import { addDays, addWeeks, isoWeekOf, mondayOf } from '../core/funnel/calendar';
import type { ManagerRecord } from '../core/funnel/records';
import { compareManagers, type ManagerCell } from '../core/managers';
import type { Telling } from '../core/signals/weekSaid';
import { say } from '../core/words/say';
import { checksumOf } from './checksum';
import { managerDealSignals } from './managerDealSignals';
import { driftSentences } from './managerDriftSaid';
import { managerPlanSignals } from './managerPlanSignals';
import { type Compared, cellKey, MANAGER_WEEKS, managerSentences, rangeSaid } from './managerSaid';
import { noteSignals, type TypedTalk } from './noteSignals';
import { serialOfDay } from './serial';
import { type SignalRow, tableRow } from './signalTable';

/** What managers are shown in, in the order of the funnel's result: how much, then how. */
export const MANAGER_METRICS = [
  ...(['held', 'payments', 'revenue', 'leadToMeeting', 'showUp', 'meetingToPayment', 'averageCheck'] as const),
] as const;

/**
 * What the core says of managers in the last closed weeks, as rows that «Менеджеры» looks up; nothing without records or
 * deals of theirs.
 */
export function managerSignals(telling: Telling, computedAt: string, talks: readonly TypedTalk[] = []): SignalRow[] {
  const { managers = [] } = telling.facts;
  const lastWeek = addWeeks(isoWeekOf(telling.today), -1);
  const deals = managerDealSignals(telling, lastWeek);
  if (managers.length === 0 && deals.length === 0) return [];
  const through = addDays(mondayOf(lastWeek), 6);
  return [
    tableRow('manager', ['at'], { text: computedAt }),
    tableRow('manager', ['through'], { number: serialOfDay(through) }),
    tableRow('manager', ['sum'], { number: checksumOf(managers.map(asDay), through) }),
    ...MANAGER_WEEKS.flatMap((weeks) => {
      const now = compareManagers(managers, lastWeek, weeks);
      const before = compareManagers(managers, addWeeks(lastWeek, -weeks), weeks);
      return comparedRows({ managers, lastWeek, weeks, now, before }, telling);
    }),
    ...deals,
    ...managerPlanSignals(telling, managers.map(asDay)),
    ...noteSignals(telling, managers, talks),
  ];
}

const asDay = ({ day, source = '', values }: ManagerRecord) => ({ day, source, values });

function comparedRows(compared: Compared, { settings }: Telling): SignalRow[] {
  const drifts = driftSentences(compared.managers, compared.lastWeek, settings);
  const { weeks, now } = compared;
  const before = new Map(compared.before.map((cell) => [cellKey(cell), cell.actual]));
  const shown = now.filter(({ metric }) => MANAGER_METRICS.some((one) => one === metric));
  const said = [...managerSentences(compared, settings)];
  return [
    ...said.map(([manager, text]) =>
      tableRow('manager', [weeks, manager, 'said'], { text: text + (drifts.get(manager) ?? '') }),
    ),
    ...shown.flatMap((cell) => cellRows(cell, { weeks, before: before.get(cellKey(cell)), settings })),
  ];
}

interface Beside {
  readonly weeks: Compared['weeks'];
  readonly before: number | undefined;
  readonly settings: Telling['settings'];
}

function cellRows(cell: ManagerCell, { weeks, before, settings }: Beside): SignalRow[] {
  const { manager, metric, actual, team, low, high, verdict } = cell;
  const place = [weeks, manager, metric] as const;
  const ends =
    low === undefined || high === undefined
      ? undefined
      : rangeSaid(metric, [low, high], { ...settings, inTable: true });
  const range = ends ? say(settings.language, 'managers.rangeOf', { low: ends[0], high: ends[1] }) : '';
  const numbered = (part: string, number: number | undefined, text = ''): SignalRow[] =>
    number === undefined ? [] : [tableRow('manager', [...place, part], { number, text })];
  return [
    ...numbered('actual', actual, say(settings.language, `managers.${verdict}`)),
    ...numbered('team', team, range),
    ...numbered('before', before),
  ];
}
