import type { Alignment, Border, Cell, Font } from 'exceljs';
import type { HostStyle } from '../engine/style';
import { excelFormat } from './excelFormula';

/** A colour '#rrggbb' of the engine as Excel's. */
export const colour = (value: unknown): { argb: string } => ({
  argb: `FF${String(value).replace('#', '').toUpperCase()}`,
});

/** Puts a cell's look and note into the workbook. */
export function writeLook(cell: Cell, style: HostStyle, format: string): void {
  const numFmt = excelFormat(format);
  if (numFmt !== undefined) cell.numFmt = numFmt;
  cell.font = fontOf(style);
  if (style.fillColor) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: colour(style.fillColor) };
  const alignment = alignmentOf(style);
  if (Object.keys(alignment).length > 0) cell.alignment = alignment;
  if (style.note) cell.note = style.note;
}

function fontOf({ bold, italic, underline, strikethrough, textColor, fontSize, fontFamily }: HostStyle): Partial<Font> {
  return {
    name: fontFamily ?? 'Arial',
    size: fontSize ?? 10,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strikethrough && { strike: true }),
    ...(textColor && { color: colour(textColor) }),
  };
}

function alignmentOf({ align, verticalAlign, wrapping }: HostStyle): Partial<Alignment> {
  return {
    ...(align && { horizontal: align }),
    ...(verticalAlign && { vertical: verticalAlign }),
    ...(wrapping === 'wrap' && { wrapText: true }),
  } as Partial<Alignment>;
}

interface EngineBorder {
  [side: string]: { style: string; color: string } | undefined;
}

/** Borders of a cell, where it has any. */
export function writeBorder(cell: Cell, border: object | null): void {
  const sides = Object.entries((border ?? {}) as EngineBorder).flatMap(([side, line]) =>
    line === undefined ? [] : [[side, { style: line.style, color: colour(line.color) } as Partial<Border>] as const],
  );
  if (sides.length > 0) cell.border = Object.fromEntries(sides);
}
