import type { Cell } from '../sheets/sheetPlan';
import { type Found, type Held, held, type Region } from './paint';

/** From where each row of a sheet comes, both from 1; a row that is not named stays. */
export type Origins = ReadonlyMap<number, number>;

/**
 * What was found in a report whose rows people sorted by hand, each row of ours where it belongs. Whoever marks a part
 * of the columns by mistake sorts those alone: a column of which more is as planned where it stands did not move with
 * the keys.
 */
export function inPlace(found: Found, region: Region, origins: Origins): Found {
  const still = new Set(
    region.columns.filter((column, index) => {
      const cells = region.cells.map((line, r) => ({ cell: line[index], row: region.rows[r] ?? 0 }));
      const fitting = (rowOf: (row: number) => number): number =>
        cells.filter(({ cell, row }) => cell && isOurs(cell, held(found, rowOf(row), column))).length;
      return fitting((row) => row) > fitting((row) => originOf(origins, row));
    }),
  );
  const moved = <T>(lines: readonly (readonly T[])[]): (readonly T[])[] =>
    lines.map((line, index) => {
      const source = lines[originOf(origins, index + 1) - 1] ?? line;
      return line.map((own, at) => (still.has(at + 1) ? own : (source[at] ?? own)));
    });
  const { values, formulas, formats, backgrounds } = found;
  return { values: moved(values), formulas: moved(formulas), formats: moved(formats), backgrounds: moved(backgrounds) };
}

const originOf = (origins: Origins, row: number): number => origins.get(row) ?? row;

/** Whether what stands at a place is what is planned for a cell; what people may fill in tells nothing. */
function isOurs({ kind, content }: Cell, { value, formula }: Held): boolean {
  if (kind === 'formula') return formula !== '';
  if (kind === 'text' || kind === 'number') return formula === '' && value === content;
  return kind === 'empty' && formula === '';
}
