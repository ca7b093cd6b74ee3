/** What the host keeps of a chart: Google's own description of it, fit for JSON. Its ranges lie beside it. */
import type { OptionTree } from './options';

/** The chart types of Google's that the host draws. */
export const CHART_KINDS = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'SCATTER'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

export interface ChartContent {
  readonly kind: ChartKind;
  readonly options: OptionTree;
  /** Rows that are headers; -1: guessed, as without setNumHeaders. */
  readonly headers: number;
  readonly merge: string;
  readonly transposed: boolean;
  readonly hidden: string;
}

/** Google's defaults; its reference names IGNORE_BOTH and MERGE_COLUMNS. */
export const NEW_CHART: ChartContent = {
  kind: 'COLUMN',
  options: {},
  headers: -1,
  merge: 'MERGE_COLUMNS',
  transposed: false,
  hidden: 'IGNORE_BOTH',
};
