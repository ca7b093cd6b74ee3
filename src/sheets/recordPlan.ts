import type { FormatKey, Highlight, SheetKey, StyleKey } from './sheetPlan';

/** What may stand in a column of records, as a drop-down, a check box or a hint; never refused. */
export interface ColumnChoice {
  readonly kind: 'list' | 'date' | 'checkbox' | 'number';
  readonly values?: readonly string[];
  readonly help?: string;
  /** Offered in so many rows only. */
  readonly rows?: number;
}
/** A column of a sheet of records, known by its key. */
export interface RecordColumn {
  readonly key: string;
  readonly label: string;
  readonly width: number;
  readonly format: FormatKey;
  readonly hidden?: boolean;
  readonly style?: StyleKey;
  /** Long texts are shown whole, on several lines. */
  readonly wraps?: true;
  readonly choice?: ColumnChoice;
  /** The add-on's own formula in every row; other columns belong to people. */
  readonly formula?: (row: number) => string;
  /** Put over the labels where a group of columns begins. */
  readonly section?: string;
}
/** A row's cells by the keys of their columns. */
export type RecordContent = { readonly [column: string]: string | number | boolean };
/** A sheet whose rows people fill in: heads, columns, and how they are shown. Its rows are never rewritten. */
export interface RecordPlan {
  readonly key: SheetKey;
  readonly columns: readonly RecordColumn[];
  /** Rows of heads: the hidden keys, the sections where there are any, the labels. */
  readonly headRows: number;
  readonly frozenColumns: number;
  readonly highlights: (lastRow: number) => readonly Highlight[];
}
