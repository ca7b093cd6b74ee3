/**
 * Google's charts inside the engine: a chart type and a data source of the host's own, over the engine's public
 * registries. The engine places, moves, copies, undoes and saves them and lets their ranges follow insertions, as it does
 * with its own charts; what is drawn comes from Google's description, not from the engine's smaller one.
 */
import { type Model, type Range, registries } from '@odoo/o-spreadsheet';
import type { ChartContent } from './content';
import { configOf } from './draw';
import { tableOf } from './table';

/** The engine's name for a chart that came from Apps Script. */
export const GOOGLE_CHART = 'google';

type Getters = Model['getters'];

/** A chart as the engine saves it: ranges in A1, with the sheet's name where it is another. */
export interface StoredChart {
  readonly type: typeof GOOGLE_CHART;
  readonly content: ChartContent;
  readonly dataSource: { readonly type: typeof GOOGLE_CHART; readonly ranges: readonly string[] };
}

interface Source {
  type: string;
  ranges: readonly Range[];
}

interface TextSource {
  type: string;
  ranges: readonly string[];
}

interface Change<T> {
  changeType: string;
  range?: T;
}

const itself = <T>(definition: T): T => definition;

const chartType = {
  sequence: 1_000,
  allowedDefinitionKeys: ['type', 'content', 'dataSource'],
  fromStrDefinition: itself,
  toStrDefinition: itself,
  copyInSheetId: itself,
  duplicateInDuplicatedSheet: itself,
  transformDefinition: itself,
  updateRanges: itself,
  validateDefinition: () => 'Success',
  getContextCreation: () => ({}),
  getDefinitionFromContextCreation: () => {
    throw new Error('a chart of Apps Script is not made from another kind');
  },
  getDefinitionForExcel: () => undefined,
  getRuntime(getters: Getters, { content, dataSource }: { content: ChartContent; dataSource: Source }) {
    const ranges = dataSource.ranges.filter((range) => getters.tryGetSheet(range.sheetId) !== undefined);
    const table = tableOf(getters, ranges, content);
    return { chartJsConfig: configOf(content, table, getters.getLocale()) };
  },
};

const still = <T>(was: T, { changeType, range }: Change<T>): T[] => (changeType === 'REMOVE' ? [] : [range ?? was]);

const dataSource = {
  supportedChartTypes: [GOOGLE_CHART],
  fromExternalDefinition: ({ ranges }: TextSource, sheetId: string, getters: Getters): Source => ({
    type: GOOGLE_CHART,
    ranges: ranges.map((xc) => getters.getRangeFromSheetXC(sheetId, xc)),
  }),
  getDefinition: ({ ranges }: Source, sheetId: string, getters: Getters): TextSource => ({
    type: GOOGLE_CHART,
    ranges: ranges.map((range) => getters.getRangeString(range, sheetId)),
  }),
  adaptRanges: (source: Source, { applyChange }: { applyChange: (range: Range) => Change<Range> }): Source => ({
    ...source,
    ranges: source.ranges.flatMap((range) => still(range, applyChange(range))),
  }),
  transform: (
    source: TextSource,
    sheetId: string,
    { adaptRangeString }: { adaptRangeString: (sheetId: string, xc: string) => Change<string> },
  ): TextSource => ({ ...source, ranges: source.ranges.flatMap((xc) => still(xc, adaptRangeString(sheetId, xc))) }),
  duplicateInDuplicatedSheet: (source: Source, ...[from, to, getters]: [string, string, Getters]): Source => ({
    ...source,
    ranges: source.ranges.map((range) => (range.sheetId === from ? getters.getRangeFromZone(to, range.zone) : range)),
  }),
  validate: () => 'Success',
  extractData: () => ({ dataSetsValues: [], labelValues: [] }),
  extractHierarchicalData: () => ({ dataSetsValues: [], labelValues: [] }),
  getContextCreation: () => ({}),
  getHierarchicalContextCreation: () => ({}),
  toExcelDataSets: () => undefined,
};

interface LooseRegistry {
  contains(name: string): boolean;
  add(name: string, item: unknown): void;
  get(name: string): unknown;
}

/** Puts the chart type into the engine's registries, once a process. */
export function registerCharts(): void {
  const { chartTypeRegistry, chartDataSourceRegistry, chartComponentRegistry } = registries as unknown as Record<
    'chartTypeRegistry' | 'chartDataSourceRegistry' | 'chartComponentRegistry',
    LooseRegistry
  >;
  if (chartTypeRegistry.contains(GOOGLE_CHART)) return;
  chartTypeRegistry.add(GOOGLE_CHART, chartType);
  chartDataSourceRegistry.add(GOOGLE_CHART, dataSource);
  chartComponentRegistry.add(GOOGLE_CHART, chartComponentRegistry.get('pie')); // the one that draws any chart.js configuration
}
