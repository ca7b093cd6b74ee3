/** The charts that lie on a sheet, read from the engine. */
import type { Model } from '@odoo/o-spreadsheet';
import type { ChartContent } from './content';
import { GOOGLE_CHART, type StoredChart } from './engineChart';

/** Where a chart's upper left corner lies: a cell, 0-based, and pixels from its corner. */
export interface ChartPlace {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export interface PlacedChart {
  readonly chartId: string;
  readonly content: ChartContent;
  /** A1, with the engine's sheet name where it is another sheet. */
  readonly ranges: readonly string[];
  readonly place: ChartPlace;
  readonly width: number;
  readonly height: number;
}

/** The engine's id of the frame that a chart lies in. */
export const figureOf = (chartId: string): string => `chart${chartId}`;

/** Charts of a sheet, the oldest first. */
export function chartsOn({ getters }: Model, sheetId: string): PlacedChart[] {
  const frames = new Map(getters.getFigures(sheetId).map((figure) => [figure.id, figure]));
  const byFrame = new Map(getters.getChartIds(sheetId).map((id) => [getters.getFigureIdFromChartId(id), id]));
  return [...frames].flatMap(([figureId, { col, row, offset, width, height }]) => {
    const chartId = byFrame.get(figureId);
    const stored = chartId === undefined ? undefined : (getters.getChartDefinition(chartId) as unknown as StoredChart);
    if (chartId === undefined || stored?.type !== GOOGLE_CHART) return [];
    const place = { row, column: col, offsetX: offset.x, offsetY: offset.y };
    return [{ chartId, content: stored.content, ranges: stored.dataSource.ranges, place, width, height }];
  });
}
