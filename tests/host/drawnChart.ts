import type { Host } from './index';

/** Days, leads and a plan in A1:C5; the third day is empty. */
export const DATA = `sheet.setName('Дни').getRange('A1:C5').setValues([['День', 'Лиды', 'План'], ['пн', 5, 6], ['вт', 7, 6], ['ср', '', 6], ['чт', 9, 6]]);`;

/** The same with a line chart of them. */
export const DATA_WITH_LINE = `${DATA} sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('A1:C5')).setNumHeaders(1).setPosition(7, 2, 10, 20).build());`;

interface Axis {
  readonly ticks: { callback(value: number): string };
}

interface Drawn {
  readonly type: string;
  readonly data: { readonly labels: string[]; readonly datasets: Record<string, unknown>[] };
  readonly options: {
    readonly indexAxis: string;
    readonly scales: Record<string, Axis>;
    readonly plugins: { readonly legend: { readonly labels: { generateLabels(): { text: string }[] } } };
  };
}

/** What chart.js is told to draw of the only chart. */
export function drawn({ model: { getters } }: Host): Drawn {
  const [id] = getters.getSheetIds().flatMap((sheetId) => getters.getChartIds(sheetId));
  const { chartJsConfig } = getters.getChartRuntime(id ?? '') as unknown as { chartJsConfig: Drawn };
  return chartJsConfig;
}

/** An axis of the only chart. */
export function axisOf(host: Host, id: string): Axis {
  const axis = drawn(host).options.scales[id];
  if (axis === undefined) throw new Error(`no axis ${id}`);
  return axis;
}

/** The names in the legend of the only chart. */
export const legendOf = (host: Host): string[] =>
  drawn(host)
    .options.plugins.legend.labels.generateLabels()
    .map(({ text }) => text);
