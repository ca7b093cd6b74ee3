/** The cells of a chart's ranges as the table that Google draws: merged, turned, without what is hidden. */
import type { Model, Range } from '@odoo/o-spreadsheet';
import type { ChartContent } from './content';
import { readerOf } from './options';

type Getters = Model['getters'];

interface ChartCell {
  readonly value: unknown;
  readonly text: string;
  readonly format: string | undefined;
}

export interface ChartSeries {
  readonly label: string;
  /** undefined where the cell has no number. */
  readonly values: readonly (number | undefined)[];
  readonly format: string | undefined;
}

export interface ChartTable {
  /** The first column as it is shown. */
  readonly labels: readonly string[];
  readonly domain: ChartSeries;
  readonly series: readonly ChartSeries[];
}

const NOTHING: ChartCell = { value: null, text: '', format: undefined };

/**
 * Reads the table. Ranges are merged before rows and columns change places. Rows at the end in which every cell is
 * empty are left out, as with whole columns at Google; the first column is the domain unless the option says no.
 */
export function tableOf(getters: Getters, ranges: readonly Range[], content: ChartContent): ChartTable {
  const grids = ranges.map((range) => visibleCells(getters, range, content.hidden));
  const merged = content.merge === 'MERGE_ROWS' ? grids.flat() : sideBySide(grids);
  const rows = trimmed(content.transposed ? turned(merged) : merged);
  const headers = content.headers < 0 ? guessedHeaders(rows) : content.headers;
  const columns = turned(rows).map((cells) => seriesOf(cells, headers));
  const hasDomain = readerOf(content.options).flag('useFirstColumnAsDomain') !== false;
  const body = rows.slice(headers);
  return {
    labels: body.map(([first], index) => (hasDomain ? (first?.text ?? '') : String(index + 1))),
    domain: columns[0] ?? seriesOf([], 0),
    series: hasDomain ? columns.slice(1) : columns,
  };
}

function visibleCells(getters: Getters, { sheetId, zone }: Range, hidden: string): ChartCell[][] {
  const skipsRows = hidden === 'IGNORE_BOTH' || hidden === 'IGNORE_ROWS';
  const skipsColumns = hidden === 'IGNORE_BOTH' || hidden === 'IGNORE_COLUMNS';
  const rows = upTo(zone.top, zone.bottom).filter((row) => !(skipsRows && getters.isRowHidden(sheetId, row)));
  const columns = upTo(zone.left, zone.right).filter((col) => !(skipsColumns && getters.isColHidden(sheetId, col)));
  return rows.map((row) =>
    columns.map((col) => {
      const { value, formattedValue, format } = getters.getEvaluatedCell({ sheetId, col, row });
      return { value, text: formattedValue, format };
    }),
  );
}

const upTo = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function sideBySide(grids: readonly ChartCell[][][]): ChartCell[][] {
  const height = Math.max(0, ...grids.map((grid) => grid.length));
  return upTo(0, height - 1).map((row) =>
    grids.flatMap((grid) => grid[row] ?? (grid[0] ?? []).map((): ChartCell => NOTHING)),
  );
}

function turned(rows: readonly (readonly ChartCell[])[]): ChartCell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return upTo(0, width - 1).map((column) => rows.map((row) => row[column] ?? NOTHING));
}

function trimmed(rows: ChartCell[][]): ChartCell[][] {
  const isEmpty = (row: ChartCell[]): boolean => row.every(({ value }) => value === null || value === '');
  let length = rows.length;
  while (length > 0 && isEmpty(rows[length - 1] ?? [])) length--;
  return rows.slice(0, length);
}

/** One header row when the first row has no number beyond the domain while some row below has. */
function guessedHeaders([first = [], ...rest]: readonly ChartCell[][]): number {
  const hasNumber = (row: readonly ChartCell[]): boolean => row.slice(1).some(({ value }) => typeof value === 'number');
  return !hasNumber(first) && rest.some(hasNumber) ? 1 : 0;
}

function seriesOf(cells: readonly ChartCell[], headers: number): ChartSeries {
  const body = cells.slice(headers);
  return {
    label: cells
      .slice(0, headers)
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' '),
    values: body.map(({ value }) => (typeof value === 'number' ? value : undefined)),
    format: body.find(({ value }) => typeof value === 'number')?.format,
  };
}
