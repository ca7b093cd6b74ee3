import type { Place } from '../book';
import { type Methods, SELF } from '../border';
import { rawAt } from '../engine/cells';
import type { EngineCommand } from '../engine/plugins';
import { mapZone, span } from '../engine/zone';
import { HostError } from '../errors';
import { colourOf } from './colours';
import { rangeFilterMethods } from './filter';
import { mayEditAt, mustEditAt } from './guards';
import { copyMethods } from './rangeCopy';
import { lookMethods } from './rangeLooks';
import { write } from './rangeValues';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Merging, borders, sorting, clearing and copying. */
export function shapeMethods(place: Place): Methods<GoogleRange> {
  const { seat, sheetId, zone } = place;
  const command = (commands: EngineCommand[]): typeof SELF => {
    mustEditAt(seat, sheetId, zone);
    seat.book.engine.run(commands);
    return SELF;
  };
  return {
    merge: () => command([{ type: 'ADD_MERGE', sheetId, target: [zone], force: true }]),
    mergeAcross: () =>
      command([
        {
          type: 'ADD_MERGE',
          sheetId,
          target: span(zone.top, zone.bottom - zone.top + 1).map((row) => ({ ...zone, top: row, bottom: row })),
          force: true,
        },
      ]),
    breakApart: () => command([{ type: 'REMOVE_MERGE', sheetId, target: [zone] }]),
    canEdit: () => mayEditAt(seat, sheetId, zone),
    isPartOfMerge: () => mergesIn(place).length > 0,
    getMergedRanges: () => mergesIn(place).map((merge) => seat.make.range({ seat, sheetId, zone: merge })),
    setBorder: (...sides: never[]) => setBorder(place, sides),
    sort: (spec: unknown) => sort(place, spec),
    clear: (options?: { contentsOnly?: boolean; formatOnly?: boolean; commentsOnly?: boolean }) =>
      clear(place, options ?? {}),
    ...copyMethods(place),
    ...rangeFilterMethods(place),
  };
}

const mergesIn = ({ seat, sheetId, zone }: Place) =>
  seat.book.engine.model.getters
    .getMerges(sheetId)
    .filter(
      (merge) =>
        merge.left <= zone.right && merge.right >= zone.left && merge.top <= zone.bottom && merge.bottom >= zone.top,
    )
    .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));

const LINES: Record<string, string> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'medium',
};

/** top, left, bottom, right, vertical, horizontal: true draws, false removes, null leaves alone; then colour and style. */
function setBorder({ seat, sheetId, zone }: Place, sides: readonly unknown[]): typeof SELF {
  mustEditAt(seat, sheetId, zone);
  const [top, left, bottom, right, vertical, horizontal, colour, style] = sides;
  const line = { style: LINES[String(style ?? 'SOLID')] ?? 'thin', color: colourOf(colour) ?? '#000000' };
  const drawn = (at: Record<string, boolean>, old: object): Record<string, unknown> => {
    const border: Record<string, unknown> = { ...old };
    const asked: Record<string, unknown> = {
      top: at.top ? top : horizontal,
      bottom: at.bottom ? bottom : horizontal,
      left: at.left ? left : vertical,
      right: at.right ? right : vertical,
    };
    for (const [side, wish] of Object.entries(asked)) {
      if (wish === true) border[side] = line;
      else if (wish === false) delete border[side];
    }
    return border;
  };
  const commands = mapZone(zone, (col, row): EngineCommand => {
    const at = {
      top: row === zone.top,
      bottom: row === zone.bottom,
      left: col === zone.left,
      right: col === zone.right,
    };
    const old = seat.book.engine.model.getters.getCellBorder({ sheetId, col, row }) ?? {};
    return { type: 'SET_BORDER', sheetId, col, row, border: drawn(at, old) };
  });
  seat.book.engine.run(commands.flat());
  return SELF;
}

/** Numbers and dates, then texts, then logicals; empty cells last either way, as Google sorts. */
function compare(one: unknown, other: unknown): number {
  const rank = (value: unknown): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'string') return one.localeCompare(String(other), undefined, { sensitivity: 'accent' });
  return Number(one) - Number(other);
}

interface SortKey {
  column: number;
  ascending: boolean;
}

function sortKeys(spec: unknown): SortKey[] {
  return (Array.isArray(spec) ? Array.from(spec as unknown[]) : [spec]).map((each) => {
    if (typeof each === 'number') return { column: each, ascending: true };
    const { column, ascending = true } = each as Partial<SortKey>;
    if (typeof column !== 'number')
      throw new HostError("The parameters don't match the method signature for SpreadsheetApp.Range.sort.");
    return { column, ascending };
  });
}

function sort({ seat, sheetId, zone }: Place, spec: unknown): typeof SELF {
  mustEditAt(seat, sheetId, zone);
  const { engine } = seat.book;
  const keys = sortKeys(spec);
  const keyAt = (row: number, column: number): unknown => rawAt(engine, { sheetId, column: column - 1, row }).value;
  const order = span(zone.top, zone.bottom - zone.top + 1).sort((one, other) => {
    for (const { column, ascending } of keys) {
      const [a, b] = [keyAt(one, column), keyAt(other, column)];
      if (a === b) continue;
      if (a === '' || b === '') return a === '' ? 1 : -1;
      const difference = compare(a, b);
      if (difference !== 0) return ascending ? difference : -difference;
    }
    return one - other;
  });
  const commands = mapZone(zone, (col, row) =>
    moved({ seat, sheetId, zone }, { col, row, from: order[row - zone.top] ?? row }),
  );
  engine.run(commands.flat());
  return SELF;
}

/** The command that puts a cell of the same column into another row. */
function moved(
  { seat, sheetId }: Place,
  { col, row, from }: { col: number; row: number; from: number },
): EngineCommand {
  const { engine } = seat.book;
  const cell = engine.cell(sheetId, col, from);
  const content = cell?.isFormula
    ? engine.model.getters.getTranslatedCellFormula(sheetId, 0, row - from, cell.compiledFormula)
    : (cell?.content ?? '');
  return { type: 'UPDATE_CELL', sheetId, col, row, content, style: cell?.style ?? null, format: cell?.format ?? '' };
}

function clear(place: Place, { contentsOnly = false, formatOnly = false, commentsOnly = false }): typeof SELF {
  const all = !contentsOnly && !formatOnly && !commentsOnly;
  const looks = lookMethods(place) as Record<string, () => unknown>;
  if (all || contentsOnly)
    write(
      place,
      mapZone(place.zone, () => ''),
    );
  if (all || formatOnly) looks.clearFormat?.();
  if (all || commentsOnly) looks.clearNote?.();
  return SELF;
}
