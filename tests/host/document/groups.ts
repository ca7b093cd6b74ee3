import { mustEdit, type Place, type Seat } from '../book';
import { type Methods, SELF } from '../border';
import { HostError } from '../errors';
import { mustEditAt } from './guards';
import { rangeOf } from './rangeAt';

type Dimension = 'ROW' | 'COL';

const MAX_DEPTH = 8;

/** How many groups a row or column is in. */
export function depthAt(
  seat: Seat,
  sheetId: string,
  { dimension, index }: { dimension: Dimension; index: number },
): number {
  const groups = seat.book.engine.model.getters.getHeaderGroups(sheetId, dimension);
  return groups.filter(({ start, end }) => start <= index && index <= end).length;
}

function shift({ seat, sheetId, zone }: Place, dimension: Dimension, delta: number): typeof SELF {
  mustEditAt(seat, sheetId);
  const [start, end] = dimension === 'ROW' ? [zone.top, zone.bottom] : [zone.left, zone.right];
  for (let step = 0; step < -delta; step++) {
    seat.book.engine.run([{ type: 'UNGROUP_HEADERS', sheetId, dimension, start, end }]); // one level less for each, none below 0
  }
  for (let step = 0; step < delta; step++) {
    const depth = depthAt(seat, sheetId, { dimension, index: start });
    if (depth >= MAX_DEPTH) throw new HostError(`The maximum group depth is ${MAX_DEPTH}.`);
    if (seat.book.engine.model.getters.getHeaderGroup(sheetId, dimension, start, end)) {
      throw new HostError('not in the local host: two groups over exactly the same rows or columns');
    }
    seat.book.engine.run([{ type: 'GROUP_HEADERS', sheetId, dimension, start, end }]);
  }
  return SELF;
}

/** Folds or unfolds every group that touches the range. */
function fold({ seat, sheetId, zone }: Place, type: 'FOLD_HEADER_GROUP' | 'UNFOLD_HEADER_GROUP'): typeof SELF {
  mustEdit(seat);
  const { getters } = seat.book.engine.model;
  const touched = getters.getHeaderGroupsInZone(sheetId, 'ROW', zone);
  seat.book.engine.run(touched.map(({ start, end }) => ({ type, sheetId, dimension: 'ROW', start, end })));
  return SELF;
}

/** Grouping on a range. */
export function groupMethods(place: Place): Methods<GoogleAppsScript.Spreadsheet.Range> {
  return {
    shiftRowGroupDepth: (delta: number) => shift(place, 'ROW', delta),
    shiftColumnGroupDepth: (delta: number) => shift(place, 'COL', delta),
    collapseGroups: () => fold(place, 'FOLD_HEADER_GROUP'),
    expandGroups: () => fold(place, 'UNFOLD_HEADER_GROUP'),
  };
}

/** Grouping on a sheet. */
export function sheetGroupMethods(seat: Seat, sheetId: string): Methods<GoogleAppsScript.Spreadsheet.Sheet> {
  const all = (type: string, dimension: Dimension): typeof SELF => {
    mustEdit(seat);
    seat.book.engine.run([{ type, sheetId, dimension }]);
    return SELF;
  };
  const controlAt = (position: unknown): typeof SELF => {
    mustEdit(seat);
    seat.book.engine.putItem(`groupControl:${sheetId}`, { kind: 'groupControl', sheetId, content: String(position) });
    return SELF;
  };
  return {
    getRowGroupDepth: (row: number) => depthAt(seat, sheetId, { dimension: 'ROW', index: row - 1 }),
    getColumnGroupDepth: (column: number) => depthAt(seat, sheetId, { dimension: 'COL', index: column - 1 }),
    getRowGroup: (row: number, depth: number) =>
      groupService(seat, sheetId, { dimension: 'ROW', index: row - 1, depth }),
    getColumnGroup: (column: number, depth: number) =>
      groupService(seat, sheetId, { dimension: 'COL', index: column - 1, depth }),
    expandAllRowGroups: () => all('UNFOLD_ALL_HEADER_GROUPS', 'ROW'),
    collapseAllRowGroups: () => all('FOLD_ALL_HEADER_GROUPS', 'ROW'),
    expandAllColumnGroups: () => all('UNFOLD_ALL_HEADER_GROUPS', 'COL'),
    collapseAllColumnGroups: () => all('FOLD_ALL_HEADER_GROUPS', 'COL'),
    setRowGroupControlPosition: controlAt,
    getRowGroupControlPosition: () =>
      seat.book.engine.items<string>('groupControl').find((item) => item.sheetId === sheetId)?.content ?? 'AFTER',
  };
}

interface GroupAt {
  dimension: Dimension;
  index: number;
  depth: number;
}

function groupService(seat: Seat, sheetId: string, { dimension, index, depth }: GroupAt): unknown {
  const { engine } = seat.book;
  const layer = engine.model.getters.getGroupsLayers(sheetId, dimension)[depth - 1];
  const group = layer?.find(({ start, end }) => start <= index && index <= end);
  if (group === undefined) throw new HostError(`A group does not exist at index ${index + 1} and depth ${depth}.`);
  const { start, end } = group;
  const command = (type: string): typeof SELF => {
    mustEdit(seat);
    engine.run([{ type, sheetId, dimension, start, end }]);
    return SELF;
  };
  const whole = dimension === 'ROW' ? `${start + 1}:${end + 1}` : undefined;
  return seat.border.service<GoogleAppsScript.Spreadsheet.Group>('Group', {
    collapse: () => command('FOLD_HEADER_GROUP'),
    expand: () => command('UNFOLD_HEADER_GROUP'),
    isCollapsed: () => engine.model.getters.isGroupFolded(sheetId, dimension, start, end),
    getDepth: () => depth,
    remove: () => command('UNGROUP_HEADERS'),
    getRange: () => rangeOf(seat, sheetId, whole === undefined ? [1, start + 1, 1, end - start + 1] : [whole]),
  });
}
