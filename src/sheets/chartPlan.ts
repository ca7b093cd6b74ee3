/** A series of a picture; 'none' is drawn without colour, for others to stand on. */
export interface ChartSeries {
  readonly color: string;
  readonly as: 'columns' | 'line' | 'bars';
  readonly dashed?: true;
}
/** A native picture over the cells: its area has a head row with the names of the series and a first column of labels. */
export interface ChartPlan {
  readonly key: string;
  readonly title: string;
  readonly area: string;
  /** The cell at its upper left corner. */
  readonly at: { readonly row: string; readonly column: string };
  /** In pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly series: readonly ChartSeries[];
  readonly stacked?: true;
  readonly legend: 'bottom' | 'none';
}
