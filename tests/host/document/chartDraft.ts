/** A chart in a script's hands, between newChart, modify and the sheet. */
import { placeIn, type Seat, sizeOf } from '../book';
import { type ChartContent, NEW_CHART } from '../charts/content';
import { readerOf } from '../charts/options';
import type { ChartPlace, PlacedChart } from '../charts/placed';
import { a1Of, lettersOf, type Zone } from '../engine/zone';
import { rangeOf } from './rangeAt';

export interface ChartDraft {
  readonly sheetId: string;
  /** undefined until the chart lies on its sheet. */
  readonly chartId: string | undefined;
  content: ChartContent;
  /** A1, with the engine's sheet name where it is another sheet. */
  ranges: readonly string[];
  place: ChartPlace | undefined;
}

export const newDraft = (sheetId: string): ChartDraft => ({
  sheetId,
  chartId: undefined,
  content: NEW_CHART,
  ranges: [],
  place: undefined,
});

/** The draft of a chart on a sheet. The size that a person gave it by hand is its size from then on. */
export function draftOf(sheetId: string, { chartId, content, ranges, place, width, height }: PlacedChart): ChartDraft {
  const planned = sizeOfChart(content);
  const isResized = planned.width !== width || planned.height !== height;
  const options = isResized ? { ...content.options, width, height } : content.options;
  return { sheetId, chartId, content: { ...content, options }, ranges, place };
}

/** A Range that came as an argument, as the chart keeps it; whole columns stay whole when rows are added. */
export function rangeText(seat: Seat, ownSheet: string, range: unknown): string {
  const { sheetId, zone } = placeIn(range);
  const { getters } = seat.book.engine.model;
  const { rows } = sizeOf(seat, sheetId);
  const xc = isWholeColumns(zone, rows) ? `${lettersOf(zone.left)}:${lettersOf(zone.right)}` : a1Of(zone);
  return getters.getRangeString(getters.getRangeFromSheetXC(sheetId, xc), ownSheet);
}

const isWholeColumns = ({ top, bottom }: Zone, rows: number): boolean => top === 0 && bottom === rows - 1 && rows > 1;

/** The Ranges of a draft. */
export function rangesOf(seat: Seat, { sheetId, ranges }: ChartDraft): unknown[] {
  const { getters } = seat.book.engine.model;
  return ranges.map((xc) => {
    const { sheetId: on } = getters.getRangeFromSheetXC(sheetId, xc);
    return rangeOf(seat, on, [xc.slice(xc.lastIndexOf('!') + 1)]);
  });
}

/** Google's default size in pixels. */
const DEFAULT = { width: 600, height: 371 };

export function sizeOfChart({ options }: ChartContent): { width: number; height: number } {
  const read = readerOf(options);
  return { width: read.number('width') ?? DEFAULT.width, height: read.number('height') ?? DEFAULT.height };
}
