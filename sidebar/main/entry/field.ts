import type { Day } from '../../../src/core/funnel/calendar';
import type { UsualDay } from '../../../src/core/funnel/checkDay';
import type { CellValue, EntryDay, EntryMetric, SidebarState } from '../../../src/shell/sidebarTypes';

/** A field of the form: one metric of one source on one day. */
export interface Field {
  readonly key: string;
  /** Of its input on the page: names are no ids. */
  readonly id: string;
  readonly day: Day;
  readonly source: string;
  readonly metric: EntryMetric;
  /** What the table held when the form was shown. */
  readonly was: CellValue;
  readonly usual: UsualDay;
}
/** What the form shows beside the days themselves. */
export type Shown = Pick<SidebarState, 'sources' | 'metrics'>;

const NOTHING_USUAL: UsualDay = { inputs: {} };

/** Key of a field, the same whenever the day is opened. The day comes first: drafts are kept by day. */
export const fieldKey = (day: Day, source: string, metric: string): string => `${day}\n${metric}\n${source}`;

/** Key of a day's event. */
export const eventKey = (day: Day): string => `${day}\nevent\n`;

/** The fields of a day in the order in which they are filled: down the metrics of a source, then the next source. */
export function fieldsOf(shown: Shown, entry: EntryDay): Field[] {
  const fields = shown.sources.flatMap((source) => {
    const cells = entry.sources.find((each) => each.source === source.name);
    return keptBy(shown, source.name).map((metric) => ({
      key: fieldKey(entry.day, source.name, metric.id),
      day: entry.day,
      source: source.name,
      metric,
      was: cells?.values[metric.id] ?? null,
      usual: cells?.usual ?? NOTHING_USUAL,
    }));
  });
  return fields.map((field, index) => ({ ...field, id: `field-${entry.day}-${index}` }));
}

/** The metrics that a source keeps, in the table's order. */
export function keptBy({ sources, metrics }: Shown, name: string): EntryMetric[] {
  const kept = sources.find((source) => source.name === name)?.kept ?? [];
  return metrics.filter(({ id }) => kept.includes(id));
}
