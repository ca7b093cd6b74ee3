import { type Book, wordIn } from './book';
import { assemble, type Grid, keyed, type Placement, type ReportRow } from './grid';
import { metricRows } from './metricRows';
import { markHighlights } from './planFormulas';
import { directionBlock, type RmSource, sourceBlock, totalBlock } from './rmBlocks';
import { calendarRows } from './rmCalendar';
import { FIRST_DAY, LAST_DAY, RM_COLUMNS } from './rmColumns';
import { type Cell, empty, type Highlight, type ReportPlan, type RowPlan, type RowSpan, text } from './sheetPlan';

interface Part {
  readonly title: ReportRow;
  readonly shown: readonly ReportRow[];
  readonly helpers: readonly ReportRow[];
}

/**
 * «РМ»: metrics down, the days of a month across with a total after each Sunday, the month block left; «Итого» first,
 * then a collapsible block per source, sources grouped by direction with a subtotal.
 */
export function rmReport(book: Book, placement?: Placement): ReportPlan {
  let parts: Part[] = [];
  const makeRows = (grid: Grid): ReportRow[] => {
    parts = partsOf(book, grid);
    const shown = parts.flatMap(({ title, shown: rows }) => [title, ...rows]);
    return [...calendarRows(book, grid), ...shown, ...parts.flatMap(({ helpers }) => helpers)];
  };
  const { rows, cells, grid } = assemble(RM_COLUMNS, makeRows, placement);
  return {
    key: 'rm',
    rows,
    columns: RM_COLUMNS,
    cells,
    frozenRows: rows.findIndex(({ key }) => key === 'events') + 1,
    frozenColumns: RM_COLUMNS.findIndex(({ key }) => key === FIRST_DAY),
    groups: parts.slice(1).flatMap((part) => spanOf(rows, part)),
    choices: [{ row: 'title', column: 'toDate', kind: 'date', help: wordIn(book)('help.month') }],
    highlights: highlightsOf(grid, rows),
  };
}

/** The blocks, from above: the total, then the sources, those of one direction under its subtotal. */
function partsOf(book: Book, grid: Grid): Part[] {
  const sources = book.settings.sources.map((source, index) => ({ ...source, prefix: `s${index + 1}:` }));
  const total = partOf(wordIn(book)('sheet.total'), 'total:', metricRows(totalBlock(book, grid)));
  const directions = [...new Set(sources.map(({ direction = '' }) => direction))];
  const groups = directions.map((direction) => ({
    direction,
    members: sources.filter((s) => (s.direction ?? '') === direction),
  }));
  return [
    total,
    ...groups.flatMap((group, index) =>
      groupParts(book, grid, { ...group, prefix: `d${index + 1}:`, alone: groups.length === 1 }),
    ),
  ];
}

function groupParts(
  book: Book,
  grid: Grid,
  {
    direction,
    members,
    prefix,
    alone,
  }: { direction: string; members: readonly RmSource[]; prefix: string; alone: boolean },
): Part[] {
  const blocks = members.map((source) => partOf(source.name, source.prefix, sourceBlock(book, grid, source)));
  if (alone || direction === '' || members.length < 2) return blocks;
  const span = {
    first: firstKey(blocks),
    last: lastKey(blocks),
    firstHelper: helperKey(blocks, 0),
    lastHelper: helperKey(blocks, -1),
  };
  return [partOf(direction, prefix, metricRows(directionBlock(book, grid, { prefix, members, span }))), ...blocks];
}

const firstKey = (blocks: readonly Part[]): string => blocks[0]?.title.key ?? '';
/** A source that keeps nothing has a title only. */
const lastKey = (blocks: readonly Part[]): string =>
  blocks.flatMap(({ title, shown }) => [title, ...shown]).slice(-1)[0]?.key ?? '';
const helperKey = (blocks: readonly Part[], at: 0 | -1): string =>
  blocks.flatMap(({ helpers }) => helpers).slice(at)[0]?.key ?? '';

function partOf(title: string, prefix: string, rows: Pick<Part, 'shown' | 'helpers'>): Part {
  const key = `${prefix}title`;
  const style = prefix.startsWith('s') ? 'group' : 'block';
  const cell = (column: string): Cell => keyed(key, column, column === 'label' ? text(title, style) : empty(style));
  return { title: { key, cell }, ...rows };
}

/** Keys of the first and the last row of a part that is made; of a source that keeps nothing there is none. */
function spanOf(rows: readonly RowPlan[], { shown }: Part): RowSpan[] {
  const keys = new Set(shown.map(({ key }) => key));
  const made = rows.filter(({ key }) => keys.has(key));
  const [first, last] = [made[0], made[made.length - 1]];
  return first === undefined || last === undefined ? [] : [{ first: first.key, last: last.key }];
}

const WEEK_TOTAL = { background: '#e8eaed', color: '#202124' } as const;
const DAY_OFF = { background: '#f8f9fa', color: '#5f6368' } as const;

/** A cell of the first day's column, free to move across: as a rule of a highlighted area names it. */
const columnFree = (grid: Grid, row: string): string => grid.at(row, FIRST_DAY).replace('$', '');

function highlightsOf(grid: Grid, rows: readonly RowPlan[]): Highlight[] {
  const last = rows.filter(({ hidden }) => !hidden).slice(-1)[0]?.key ?? 'events';
  const days = grid.area(['head', FIRST_DAY], [last, LAST_DAY]);
  const mark = grid.at('total:title', 'mark').replace(/\$(\d)/, '$1');
  return [
    { area: days, when: `=${columnFree(grid, 'type')}="w"`, ...WEEK_TOTAL },
    { area: days, when: `=AND(${columnFree(grid, 'type')}="d";WEEKDAY(${columnFree(grid, 'from')};2)>5)`, ...DAY_OFF },
    ...markHighlights(grid.area(['total:title', 'share'], [last, 'mark']), mark),
  ];
}
