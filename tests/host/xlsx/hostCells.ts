import { numberFormatOf, rawAt } from '../engine/cells';
import type { Engine, HostCell } from '../engine/engine';
import type { HostStyle } from '../engine/style';
import type { Host } from '../index';

export type CellValue = string | number | boolean;

/** A cell as the host has it: dates are serial numbers, the formula is the engine's (English, `,` between arguments). */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string;
  readonly style: HostStyle;
  /** Google's number format, 'General' for automatic. */
  readonly format: string;
}

/** Every cell of a sheet that has a content or a look, row by row; rows and columns count from 1. */
export function cellsOf(host: Host, sheetId: string): ReadCell[] {
  const { getters } = host.model;
  const engine = viewOf(host);
  const cells: ReadCell[] = [];
  for (let row = 0; row < getters.getNumberRows(sheetId); row++) {
    for (let column = 0; column < getters.getNumberCols(sheetId); column++) {
      const cell = engine.cell(sheetId, column, row);
      if (cell === undefined && getters.getEvaluatedCell({ sheetId, col: column, row }).type === 'empty') continue;
      const { value } = rawAt(engine, { sheetId, column, row });
      const formula = cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : '';
      cells.push({
        row: row + 1,
        column: column + 1,
        value,
        formula,
        style: cell?.style ?? {},
        format: numberFormatOf(cell),
      });
    }
  }
  return cells;
}

/** Reading alone, over what a host shows of its engine. */
function viewOf(host: Host): Engine {
  const cell = (sheetId: string, col: number, row: number): HostCell | undefined =>
    host.model.getters.getCell({ sheetId, col, row });
  return { model: host.model, cell } as Partial<Engine> as Engine;
}
