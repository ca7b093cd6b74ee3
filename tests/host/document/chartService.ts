import { numberOfSheet, type Seat } from '../book';
import { contentIn } from '../border';
import { optionAt } from '../charts/options';
import { notHere } from '../errors';
import { type ChartDraft, rangesOf } from './chartDraft';

/** The draft in an EmbeddedChart that came as an argument. */
export const draftIn = (chart: unknown): ChartDraft => contentIn<{ draft: ChartDraft }>(chart).draft;

/** An EmbeddedChart of Google's: what it was when it was built or got. `edit` makes the builder of a draft. */
export function chartService(seat: Seat, draft: ChartDraft, edit: (seat: Seat, draft: ChartDraft) => unknown): unknown {
  const { content, chartId } = draft;
  return seat.border.service<GoogleAppsScript.Spreadsheet.EmbeddedChart>(
    'EmbeddedChart',
    {
      // a chart that a person copied on the page has an id of the engine's own, as a sheet has
      getChartId: () => (chartId === undefined ? null : numberOfSheet(chartId)),
      getContainerInfo: () => containerService(seat, draft),
      getRanges: () => rangesOf(seat, draft),
      getNumHeaders: () => content.headers,
      getMergeStrategy: () => content.merge,
      getTransposeRowsAndColumns: () => content.transposed,
      getHiddenDimensionStrategy: () => content.hidden,
      getOptions: () =>
        seat.border.service<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', {
          get: (name: string) => optionAt(content.options, name) ?? null,
        }),
      modify: () => edit(seat, { ...draft }),
    },
    { draft },
  );
}

/** Where a chart lies, counted from 1. */
export function containerService(seat: Seat, { place }: ChartDraft): unknown {
  if (place === undefined) throw notHere('the place of a chart that setPosition gave none');
  return seat.border.service<GoogleAppsScript.Spreadsheet.ContainerInfo>('ContainerInfo', {
    getAnchorRow: () => place.row + 1,
    getAnchorColumn: () => place.column + 1,
    getOffsetX: () => place.offsetX,
    getOffsetY: () => place.offsetY,
  });
}
