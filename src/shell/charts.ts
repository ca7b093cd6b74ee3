import type { ChartPlan, ChartSeries, ReportPlan } from '../sheets/sheetPlan';
import { fingerprint } from './fingerprint';
import { placeOf, type Region } from './paint';
import type { Chart, Services, Sheet } from './ports';
import { type Drawn, UNDRAWN } from './workbook';

/** A report with its pictures as they were last drawn. */
export interface Pictures {
  readonly sheet: Sheet;
  readonly plan: ReportPlan;
  readonly region: Region;
  readonly drawn: Drawn;
}

/** Whether a report's pictures are there as they are planned; nothing is asked where there are none. */
export function isDrawn({ sheet, plan, region, drawn }: Pictures): boolean {
  const { charts = [] } = plan;
  if (charts.length === 0) return drawn.ids.length === 0;
  if (drawn.look !== lookOf(plan, region)) return false;
  const there = idsIn(sheet);
  return drawn.ids.every((id) => there.includes(id));
}

/**
 * Draws a report's pictures where they are not as planned, in place of those it had and of those that a run drew before it
 * was cut off. Pictures of others stay.
 */
export function draw(services: Services, pictures: Pictures): Drawn {
  const { sheet, plan, region, drawn } = pictures;
  const { charts = [] } = plan;
  if (isDrawn(pictures)) return drawn;
  const found = sheet.getCharts();
  const isOurs = (chart: Chart): boolean =>
    drawn.ids.includes(chart.getChartId() ?? 0) || charts.some((planned) => isLike(chart, planned));
  for (const chart of found) if (isOurs(chart)) sheet.removeChart(chart);
  const others = found.map((chart) => chart.getChartId());
  for (const chart of charts)
    sheet.insertChart(builtChart(services, sheet, { chart, corner: cornerOf(plan, region, chart) }));
  if (charts.length === 0) return UNDRAWN;
  return { ids: idsIn(sheet).filter((id) => !others.includes(id)), look: lookOf(plan, region) };
}

/** Whether a picture shows what is planned, under its title. */
const isLike = (chart: Chart, { title, area }: ChartPlan): boolean =>
  chart.getOptions().get('title') === title && chart.getRanges()[0]?.getA1Notation() === area.replace(/\$/g, '');

const idsIn = (sheet: Sheet): number[] => sheet.getCharts().flatMap((chart) => chart.getChartId() ?? []);

const cornerOf = (plan: ReportPlan, region: Region, { at }: ChartPlan): Corner => ({
  row: placeOf(plan.rows, region.rows)(at.row),
  column: placeOf(plan.columns, region.columns)(at.column),
});

const lookOf = (plan: ReportPlan, region: Region): string =>
  fingerprint(JSON.stringify((plan.charts ?? []).map((chart) => [chart, cornerOf(plan, region, chart)])));

interface Corner {
  readonly row: number;
  readonly column: number;
}

function builtChart({ Charts }: Services, sheet: Sheet, { chart, corner }: { chart: ChartPlan; corner: Corner }) {
  const { title, area, size, series, legend, stacked = false } = chart;
  const kinds = new Set(series.map(({ as }) => as));
  const { BAR, COMBO, COLUMN } = Charts.ChartType;
  return sheet
    .newChart()
    .setChartType(kinds.has('bars') ? BAR : kinds.size > 1 ? COMBO : COLUMN)
    .addRange(sheet.getRange(area.replace(/\$/g, '')))
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH) // what pictures are drawn from is hidden
    .setPosition(corner.row, corner.column, 0, 0)
    .setOption('title', title)
    .setOption('width', size.width)
    .setOption('height', size.height)
    .setOption('legend', { position: legend })
    .setOption('isStacked', stacked)
    .setOption('series', Object.fromEntries(series.map((one, index) => [index, seriesOption(one)])))
    .build();
}

/** A series without colour is there for others to stand on. */
function seriesOption({ color, as, dashed }: ChartSeries) {
  if (color === 'none') return { color: '#ffffff', areaOpacity: 0, visibleInLegend: false };
  return {
    color,
    ...(as !== 'bars' && { type: as === 'line' ? 'line' : 'bars' }),
    ...(dashed && { lineDashStyle: [4, 4] }),
  };
}
