import type { ColumnPlan, ReportPlan } from '../sheets/sheetPlan';
import { type Places, standInOrder } from './placement';
import type { Sheet } from './ports';

/** Whether the columns that formulas and pictures span stand in their order, with no other of ours among them. */
export function standTogether(columns: readonly ColumnPlan[], places: Places): boolean {
  const placeOf = (key: string | undefined): number => places.get(key ?? '') ?? 0;
  const spanned = columns.filter((column) => column.spanned).map(({ key }) => key);
  const [first, last] = [placeOf(spanned[0]), placeOf(spanned[spanned.length - 1])];
  const isAmong = (place: number): boolean => place > first && place < last;
  return standInOrder(spanned, places) && !columns.some(({ key, spanned: own }) => !own && isAmong(placeOf(key)));
}

/**
 * Moves a report's columns back into their order, as few as possible; people's own stay where they are. Nothing is frozen
 * meanwhile: whether Google moves a column over the edge of the frozen ones is not written anywhere.
 */
export function putInOrder(sheet: Sheet, { columns, frozenColumns }: ReportPlan, places: Places): Places {
  const keys = columns.map(({ key }) => key);
  const isFrozen = sheet.getFrozenColumns() > 0;
  if (isFrozen) sheet.setFrozenColumns(0);
  const now = moveBack(sheet, keys, places);
  if (isFrozen) sheet.setFrozenColumns(now.get(keys[frozenColumns - 1] ?? '') ?? 0);
  return now;
}

function moveBack(sheet: Sheet, keys: readonly string[], places: Places): Places {
  const staying = longestRising(keys.map((key) => places.get(key) ?? 0));
  let now = places;
  for (const [index, key] of keys.entries()) {
    const [from, before] = [now.get(key) ?? 0, now.get(keys[index - 1] ?? '') ?? 0];
    if (staying.has(places.get(key) ?? 0) || from === before + 1) continue;
    sheet.moveColumns(sheet.getRange(1, from), before + 1);
    now = afterMove(now, from, before);
  }
  return now;
}

/** Where columns stand after one of them was moved behind another. */
function afterMove(places: Places, from: number, before: number): Places {
  const to = from > before ? before + 1 : before;
  const [low, high, by] = from > to ? [to, from, 1] : [from, to, -1];
  const moved = (place: number): number => (place >= low && place <= high ? place + by : place);
  return new Map([...places].map(([key, place]) => [key, place === from ? to : moved(place)]));
}

/** The most places that rise from left to right. */
function longestRising(places: readonly number[]): ReadonlySet<number> {
  const longest = (chains: readonly number[][]): number[] =>
    chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
  const chains: number[][] = [];
  for (const place of places) {
    const before = chains.filter((chain) => (chain[chain.length - 1] ?? 0) < place);
    chains.push([...longest(before), place]);
  }
  return new Set(longest(chains));
}
