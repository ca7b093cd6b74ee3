import type { Model } from '@odoo/o-spreadsheet';
import { googleName } from '../engine/sheetNames';
import { a1Of } from '../engine/zone';
import type { ChartKind } from './content';
import { type OptionTree, readerOf } from './options';
import { chartsOn } from './placed';

/** A chart as plain data. */
export interface ChartSnapshot {
  type: ChartKind;
  title: string;
  /** Each with its sheet's name: "'Дни 2026'!A1:B20". */
  ranges: string[];
  /** The cell under the upper left corner: "C7". */
  anchor: string;
  offsetX: number;
  offsetY: number;
  width: number;
  height: number;
  headers: number;
  merge: string;
  transposed: boolean;
  hidden: string;
  options: OptionTree;
}

/** The charts of a sheet, the oldest first. */
export function chartSnapshots(model: Model, sheetId: string): ChartSnapshot[] {
  return chartsOn(model, sheetId).map(({ content, ranges, place, width, height }) => {
    const { kind: type, options, headers, merge, transposed, hidden } = content;
    const { row: top, column: left, offsetX, offsetY } = place;
    const anchor = a1Of({ left, top, right: left, bottom: top });
    const named = ranges.map((xc) => withSheet(model, sheetId, xc));
    const title = readerOf(options).text('title') ?? '';
    return {
      ...{ type, title, ranges: named, anchor, offsetX, offsetY, width, height },
      ...{ headers, merge, transposed, hidden, options },
    };
  });
}

function withSheet({ getters }: Model, sheetId: string, xc: string): string {
  const range = getters.getRangeFromSheetXC(sheetId, xc);
  const name = googleName(getters.getSheetName(range.sheetId));
  return `'${name.replaceAll("'", "''")}'!${xc.slice(xc.lastIndexOf('!') + 1)}`;
}
