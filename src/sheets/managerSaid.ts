import type { Week } from '../core/funnel/calendar';
import type { InputMetric, Metric } from '../core/funnel/metrics';
import type { ManagerRecord } from '../core/funnel/records';
import { type ManagerCell, type ManagerTrials, trialsOf } from '../core/managers';
import { type Listener, metricName, writeMetric } from '../core/signals/sentence';
import { roughMoney } from '../core/words/amounts';
import { say, type WordKey, writeNumber } from '../core/words/say';

/** Over how many closed weeks managers can be compared. */
export const MANAGER_WEEKS = [4, 13] as const;
/** Managers' cells of some weeks, those of as many weeks before, and the records they come from. */
export interface Compared {
  readonly managers: readonly ManagerRecord[];
  readonly lastWeek: Week;
  readonly weeks: (typeof MANAGER_WEEKS)[number];
  readonly now: readonly ManagerCell[];
  readonly before: readonly ManagerCell[];
}

/**
 * One sentence a manager: where they differ from the rest by more than chance, at which volume, and what was before; else
 * that there is nothing to speak of, or too little data. Judged metrics only: what follows from them is not said twice.
 */
export function managerSentences(compared: Compared, listener: Listener): ReadonlyMap<string, string> {
  const trials: ReadonlyMap<Metric, ManagerTrials> = trialsOf(compared.managers, compared.lastWeek, compared.weeks);
  const before = new Map(compared.before.map((cell) => [cellKey(cell), cell.actual]));
  const own = new Map<string, ManagerCell[]>();
  for (const cell of compared.now)
    if (trials.has(cell.metric)) own.set(cell.manager, [...(own.get(cell.manager) ?? []), cell]);
  return new Map(
    [...own].map(([manager, cells]) => {
      const differing = cells.flatMap((cell) => {
        const found = trials.get(cell.metric);
        const volume = volumeSaid({ per: found?.per, n: found?.byManager.get(manager) }, listener);
        return differenceSaid(cell, { volume, before: before.get(cellKey(cell)) }, listener);
      });
      return [manager, `${manager}: ${joined(differing) || otherwise(cells, compared.weeks, listener)}`];
    }),
  );
}

/** The key of a manager's metric. */
export const cellKey = ({ manager, metric }: Pick<ManagerCell, 'manager' | 'metric'>): string =>
  `${manager}\n${metric}`;

/** The first sentence goes on after the name, the others begin anew. */
const joined = ([first, ...others]: readonly string[]): string =>
  first === undefined ? '' : [first.slice(0, 1).toLowerCase() + first.slice(1), ...others].join(' ');

function otherwise(cells: readonly ManagerCell[], weeks: Compared['weeks'], { language }: Listener): string {
  const isUnknown = cells.every(({ verdict }) => verdict === 'tooLittleData');
  return say(language, isUnknown ? `managers.said.little${weeks}` : 'managers.said.calm');
}

/** What differs: nothing where the manager is as usual. */
export function differenceSaid(
  { metric, actual, team, low, high, verdict }: ManagerCell,
  { volume, before }: { readonly volume: string; readonly before: number | undefined },
  listener: Listener,
): string[] {
  const isNamed = verdict === 'below' || verdict === 'above';
  if (!isNamed || actual === undefined || team === undefined || low === undefined || high === undefined) return [];
  const shown = (value: number): string => writeMetric(metric, value, listener);
  const [from, to] = rangeSaid(metric, [low, high], listener);
  const { language } = listener;
  return [
    say(language, 'managers.said.differs', {
      ...{ metric: metricName(metric, listener), actual: shown(actual), team: shown(team), volume },
      ...{ low: from, high: to },
      before: before === undefined ? '' : say(language, 'managers.said.before', { before: shown(before) }),
    }),
  ];
}

/** The ends of a range: money only as exactly as a range is; in a table without its sign, which stands in the head. */
export function rangeSaid(
  metric: Metric,
  [low, high]: readonly [number, number],
  listener: Listener & { readonly inTable?: true },
): readonly [string, string] {
  const { language, currency, inTable } = listener;
  const money = (end: number): string =>
    inTable ? writeNumber(language, Number(end.toPrecision(2))) : roughMoney(language, end, currency);
  const isMoney = metric === 'revenue' || metric === 'averageCheck';
  const shown = (end: number): string => (isMoney ? money(end) : writeMetric(metric, end, listener));
  return [shown(low), shown(high)];
}

const VOLUMES: { readonly [M in InputMetric]?: WordKey } = {
  leads: 'managers.at.leads',
  qualified: 'managers.at.qualified',
  scheduled: 'managers.at.meetings',
  due: 'managers.at.meetings',
  held: 'managers.at.meetings',
  payments: 'managers.at.payments',
};

/** «при 40 встречах»; without the word where the business calls it otherwise. */
export function volumeSaid(
  { per, n }: { readonly per: InputMetric | undefined; readonly n: number | undefined },
  { language, ownNames }: Listener,
): string {
  const key = per === undefined || ownNames[per] !== undefined ? undefined : VOLUMES[per];
  return key === undefined || n === undefined
    ? say(language, 'managers.at.volume')
    : say(language, key, { n: Math.round(n) });
}
