import type { Sheet } from './ports';
import { runsOf } from './runs';

/** How wide Google makes a column. */
const USUAL_WIDTH = 100;

/** Sets a new sheet's column widths: the commonest for all in one call, then the others. Hidden columns need none. */
export function setWidths(
  sheet: Sheet,
  columns: readonly { readonly width: number; readonly hidden?: boolean }[],
): void {
  const shown = columns.flatMap(({ width, hidden }, index) => (hidden ? [] : [{ width, place: index + 1 }]));
  const places = new Map<number, number[]>();
  for (const { width, place } of shown) places.set(width, [...(places.get(width) ?? []), place]);
  const [commonest, ...others] = [...places].sort(([, a], [, b]) => b.length - a.length);
  if (commonest && commonest[0] !== USUAL_WIDTH) sheet.setColumnWidths(1, columns.length, commonest[0]);
  for (const [width, standing] of others) {
    for (const { start, count } of runsOf(standing)) sheet.setColumnWidths(start, count, width);
  }
}
