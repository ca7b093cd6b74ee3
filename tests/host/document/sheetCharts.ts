import { mustEdit, mustExist, type Seat, sizeOf } from '../book';
import type { Methods } from '../border';
import { markOf } from '../charts/datasets';
import { GOOGLE_CHART, type StoredChart } from '../charts/engineChart';
import { readerOf } from '../charts/options';
import { type ChartPlace, chartsOn, figureOf } from '../charts/placed';
import { notHere } from '../errors';
import { chartBuilder } from './chartBuilder';
import { type ChartDraft, draftOf, newDraft, sizeOfChart } from './chartDraft';
import { chartService, draftIn } from './chartService';

/** Charts of a sheet. A chart has to be given a place and ranges: where Google puts one without is not documented. */
export function sheetChartMethods(seat: Seat, sheetId: string): Methods<GoogleAppsScript.Spreadsheet.Sheet> {
  return {
    newChart: () => chartBuilder(seat, newDraft(sheetId)),
    insertChart: (chart: unknown) => insert(seat, sheetId, draftIn(chart)),
    updateChart: (chart: unknown) => update(seat, sheetId, draftIn(chart)),
    removeChart: (chart: unknown) => remove(seat, sheetId, draftIn(chart)),
    getCharts: () => {
      mustExist(seat, sheetId);
      return chartsOn(seat.book.engine.model, sheetId).map((placed) =>
        chartService(seat, draftOf(sheetId, placed), chartBuilder),
      );
    },
  };
}

function insert(seat: Seat, sheetId: string, draft: ChartDraft): undefined {
  mustEdit(seat);
  const chartId = freeId(seat);
  const { row, column: col, offsetX: x, offsetY: y } = placeOn(seat, sheetId, draft);
  const at = { col, row, offset: { x, y }, size: sizeOfChart(draft.content) };
  const definition = storedOf(draft);
  seat.book.engine.run([{ type: 'CREATE_CHART', sheetId, chartId, figureId: figureOf(chartId), ...at, definition }]);
  return undefined;
}

function update(seat: Seat, sheetId: string, draft: ChartDraft): undefined {
  mustEdit(seat);
  const chartId = mustLieOn(seat, sheetId, draft);
  const figureId = seat.book.engine.model.getters.getFigureIdFromChartId(chartId);
  const { row, column: col, offsetX: x, offsetY: y } = placeOn(seat, sheetId, draft);
  seat.book.engine.run([
    { type: 'UPDATE_CHART', sheetId, chartId, figureId, definition: storedOf(draft) },
    { type: 'UPDATE_FIGURE', sheetId, figureId, col, row, offset: { x, y }, ...sizeOfChart(draft.content) },
  ]);
  return undefined;
}

function remove(seat: Seat, sheetId: string, draft: ChartDraft): undefined {
  mustEdit(seat);
  const figureId = seat.book.engine.model.getters.getFigureIdFromChartId(mustLieOn(seat, sheetId, draft));
  seat.book.engine.run([{ type: 'DELETE_FIGURE', sheetId, figureId }]);
  return undefined;
}

function mustLieOn(seat: Seat, sheetId: string, { chartId }: ChartDraft): string {
  mustExist(seat, sheetId);
  const { getters } = seat.book.engine.model;
  if (chartId === undefined || !getters.getChartIds(sheetId).includes(chartId))
    throw notHere('a change of a chart that does not lie on the sheet');
  return chartId;
}

function placeOn(seat: Seat, sheetId: string, { place }: ChartDraft): ChartPlace {
  if (place === undefined) throw notHere('a chart without setPosition');
  const { rows, columns } = sizeOf(seat, sheetId);
  if (place.row >= rows || place.column >= columns) throw notHere('a chart anchored beyond the sheet');
  return place;
}

function storedOf({ content, ranges }: ChartDraft): StoredChart {
  if (ranges.length === 0) throw notHere('a chart without ranges');
  mustBeDrawable(content);
  return { type: GOOGLE_CHART, content, dataSource: { type: GOOGLE_CHART, ranges } };
}

/** In a combo chart the host writes numbers at bars only. */
function mustBeDrawable(content: ChartDraft['content']): void {
  const series = content.options.series;
  if (content.kind !== 'COMBO' || typeof series !== 'object' || series === null) return;
  const isLabelled = (index: string): boolean =>
    readerOf(content.options, `series.${index}.`).text('dataLabel') === 'value';
  const wrong = Object.keys(series).find((index) => isLabelled(index) && markOf(content, Number(index)) !== 'bars');
  if (wrong !== undefined)
    throw notHere(`chart option series.${wrong}.dataLabel at a line or an area of a combo chart`);
}

/** Google's ids are long numbers, never used again; these count on, so that runs are alike. */
function freeId({ book: { engine } }: Seat): string {
  const next = (engine.items<number>('lastChart')[0]?.content ?? 2_000_000_000) + 7919;
  engine.putItem('lastChart', { kind: 'lastChart', content: next });
  return String(next);
}
