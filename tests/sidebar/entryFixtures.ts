import { type Field, fieldsOf, type Shown } from '../../sidebar/main/entry/field';
import type { EntryDay, EntryMetric } from '../../src/shell/sidebarTypes';

/** Two sources: one keeps clicks and leads, the other leads only. */
export const shown: Shown = {
  metrics: [
    { id: 'impressions', label: 'Показы', format: 'int' },
    { id: 'clicks', label: 'Клики', format: 'int' },
    { id: 'leads', label: 'Заявки', format: 'int' },
    { id: 'revenue', label: 'Выручка', format: 'money' },
  ],
  sources: [
    { name: 'Яндекс', kept: ['leads', 'clicks'] },
    { name: 'Сарафан', kept: ['leads'] },
  ],
};

/** An empty day on which both sources usually bring 24 leads. */
export function emptyDay(day: string, { off = false }: { off?: boolean } = {}): EntryDay {
  const usual = { inputs: { clicks: 310, leads: 24 } };
  const sources = shown.sources.map(({ name }) => ({ source: name, values: { clicks: null, leads: null }, usual }));
  return { day, off, event: '', sources };
}

/** The fields of some days. */
export const fieldsOfAll = (days: readonly EntryDay[]): Field[] => days.flatMap((day) => fieldsOf(shown, day));

/** A metric of the form. */
export const metric = (id: EntryMetric['id'], format: EntryMetric['format'] = 'int'): EntryMetric => ({
  id,
  label: id,
  format,
});
