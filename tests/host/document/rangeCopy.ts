import { type Place, placeIn } from '../book';
import { contentIn, type Methods, SELF } from '../border';
import { rawAt } from '../engine/cells';
import type { EngineCommand } from '../engine/plugins';
import { type HostStyle, restyled } from '../engine/style';
import { heightOf, mapZone, widthOf } from '../engine/zone';
import { notHere } from '../errors';
import { mustEditAt } from './guards';

/** Copying cells and looks. */
export const copyMethods = (place: Place): Methods<GoogleAppsScript.Spreadsheet.Range> => ({
  copyTo: (target: unknown, options?: unknown) => copyTo(place, placeIn(target), options),
  copyFormatToRange: (...target: never[]) => copyFormat(place, target),
});

/** Values, formulas (moved along) and looks; the target is filled from its corner. */
function copyTo(from: Place, to: Place, options: unknown): typeof SELF {
  mustEditAt(from.seat, to.sheetId, to.zone);
  const { engine } = from.seat.book;
  const { contentsOnly = false, formatOnly = false } = (
    typeof options === 'object' && options !== null ? options : {}
  ) as Record<string, boolean>;
  if (typeof options === 'string') throw notHere('Range.copyTo with a CopyPasteType');
  const [right, down] = [to.zone.left - from.zone.left, to.zone.top - from.zone.top];
  const commands = mapZone(from.zone, (column, row): EngineCommand => {
    const cell = engine.cell(from.sheetId, column, row);
    const content = cell?.isFormula
      ? engine.model.getters.getTranslatedCellFormula(to.sheetId, right, down, cell.compiledFormula)
      : (cell?.content ?? '');
    const style: HostStyle | null = restyled(cell?.style, {});
    const look = contentsOnly ? {} : { style, format: cell?.format ?? '' };
    const filled = formatOnly ? {} : { content: contentsOnly ? plainContent(from, { column, row }) : content };
    return { type: 'UPDATE_CELL', sheetId: to.sheetId, col: column + right, row: row + down, ...filled, ...look };
  });
  engine.run(commands.flat());
  return SELF;
}

/** Looks alone; the source is repeated over a larger target. Choices and highlights do not come along: Google does not say. */
function copyFormat(from: Place, [sheet, left, right, top, bottom]: never[]): typeof SELF {
  const { engine } = from.seat.book;
  const { sheetId } = contentIn<{ sheetId: string }>(sheet);
  mustEditAt(from.seat, sheetId);
  const [across, down] = [widthOf(from.zone), heightOf(from.zone)];
  const target = { left: Number(left) - 1, right: Number(right) - 1, top: Number(top) - 1, bottom: Number(bottom) - 1 };
  const commands = mapZone(target, (col, row): EngineCommand => {
    const source = {
      col: from.zone.left + ((col - target.left) % across),
      row: from.zone.top + ((row - target.top) % down),
    };
    const cell = engine.cell(from.sheetId, source.col, source.row);
    const style = restyled(cell?.style, { note: engine.cell(sheetId, col, row)?.style?.note }); // a note is not look
    return { type: 'UPDATE_CELL', sheetId, col, row, style, format: cell?.format ?? '' };
  });
  engine.run(commands.flat());
  return SELF;
}

function plainContent({ seat, sheetId }: Place, { column, row }: { column: number; row: number }): string {
  const { value } = rawAt(seat.book.engine, { sheetId, column, row });
  return typeof value === 'string' ? value : String(value).replace(/^(true|false)$/, (word) => word.toUpperCase());
}
