import { compareManagers, type ManagerCell, type ManagerRecord, type Metric } from '../../../src/core';

/** One manager's numbers of a day of the week that is asked about. */
export const work = (manager: string, values: ManagerRecord['values'], source?: string): ManagerRecord => ({
  day: '2026-03-04',
  manager,
  values,
  ...(source !== undefined && { source }),
});

/** How one manager stands in one metric, by the week of those numbers. */
export function cellOf(records: readonly ManagerRecord[], manager: string, metric: Metric): ManagerCell | undefined {
  return compareManagers(records, '2026-W10').find((cell) => cell.manager === manager && cell.metric === metric);
}

/** Who is named, and where. */
export const namedIn = (records: readonly ManagerRecord[]): string[] =>
  compareManagers(records, '2026-W10')
    .filter(({ verdict }) => verdict === 'below' || verdict === 'above')
    .map(({ manager, metric, verdict }) => `${manager} ${metric} ${verdict}`);
