import { SALES_IDS } from '../core/funnel/metrics';
import type { DayRecord, Inputs } from '../core/funnel/records';
import { entriesOf } from '../core/funnel/rollUp';
import type { Settings } from '../core/funnel/settings';

/** Records as the business keeps them: where sales stand in one common row, whatever source a CRM names for them. */
export function inCommonRow({ sales, sources }: Settings, records: readonly DayRecord[]): readonly DayRecord[] {
  const common = sources[sources.length - 1]; // `settleSales` lists it last
  if (sales === 'bySource' || common === undefined) return records;
  return records.flatMap((record) => {
    const [sold, others] = partsOf(record.values);
    const rest = { ...record, values: others };
    if (Object.keys(sold).length === 0) return [rest];
    const isEmpty = Object.keys(others).length === 0 && record.event === undefined;
    return [...(isEmpty ? [] : [rest]), { day: record.day, source: common.name, values: sold }];
  });
}

function partsOf(values: Inputs): readonly [sold: Inputs, others: Inputs] {
  const isSale = (metric: string): boolean => SALES_IDS.some((id) => id === metric);
  const entries = entriesOf(values);
  const pick = (wanted: boolean): Inputs => Object.fromEntries(entries.filter(([id]) => isSale(id) === wanted));
  return [pick(true), pick(false)];
}
