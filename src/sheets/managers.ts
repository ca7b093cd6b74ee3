import { quoted } from './a1';
import { type Book, dayFormat, wordIn } from './book';
import { todayCell } from './daysFormulas';
import { literalName } from './formulas';
import { assemble, type Grid, type Placement, type ReportRow } from './grid';
import { managerBlock, managerSums } from './managerBlocks';
import { managerFound, managersComputed, spanOf, weeksIn } from './managerFormulas';
import { MANAGERS_COLUMNS, type ManagerCells, type ManagerMetric, managerMetrics, managerRow } from './managerGrid';
import { noteChoices, noteRows } from './managerNotes';
import { elapsedCells, plannedFound } from './managerPlan';
import { MANAGER_WEEKS } from './managerSaid';
import { managerTalk } from './managerTalk';
import { empty, formula, type Highlight, input, type ReportPlan, text } from './sheetPlan';

/**
 * «Менеджеры»: each beside the rest of the team over the last 4 or 13 closed weeks, in numbers and in one sentence; the
 * same before; the sum beside that of «Дни»; and a page for a talk with one of them. Meetings, payments and revenue are
 * live; ratios, ranges and verdicts the core judged, and they lie in the table of signals.
 */
export function managersReport(book: Book, placement?: Placement): ReportPlan {
  const { rows, cells, grid } = assemble(MANAGERS_COLUMNS, (inGrid) => rowsOf(book, inGrid), placement);
  const [first, last] = [grid.at('head', 'v1'), grid.at('talk:last', 'w7')];
  const cell = first.replace(/\$/g, '');
  const rule = (mark: string): Pick<Highlight, 'area' | 'when'> => ({
    area: `${first}:${last}`,
    when: `=LEFT(${cell};1)="${mark}"`,
  });
  const word = wordIn(book);
  const weeks = MANAGER_WEEKS.map(String);
  const { managers } = book.settings;
  const who = { row: 'who', column: 'v1', kind: 'list', help: word('managers.talkHelp') } as const;
  return {
    key: 'managers',
    rows,
    columns: MANAGERS_COLUMNS,
    cells,
    frozenRows: 0,
    frozenColumns: 0,
    groups: [],
    choices: [
      { row: 'weeks', column: 'v1', kind: 'list', values: weeks, help: word('managers.weeksHelp') },
      ...(managers.length === 0 ? [] : [{ ...who, values: managers }]),
      ...noteChoices(book).choices,
    ],
    free: noteChoices(book).free,
    highlights: [
      { ...rule('▼'), background: '#fef7e0', color: '#7a4100' },
      { ...rule('▲'), background: '#e6f4ea', color: '#137333' },
    ],
  };
}

function rowsOf(book: Book, grid: Grid): ReportRow[] {
  const { managers } = book.settings;
  const metrics = managerMetrics(book);
  return [
    ...headRows(book, grid),
    ...managers.map((_, index) => {
      const said = managerFound(book, 's:text', [
        weeksIn(grid),
        literalName(grid.at(`m${index + 1}`, 'label')),
        '"said"',
      ]);
      return managerRow(`said${index + 1}`, { label: formula(said, 'general', 'answer') });
    }),
    managerRow('space1', {}),
    managerRow('head', headCells(book, metrics)),
    managerRow('elapsed', elapsedCells(book, metrics), true),
    ...managers.flatMap((name, index) => managerBlock(book, { grid, metrics, name, key: `m${index + 1}` })),
    ...managerSums(book, grid, metrics),
    ...managerTalk(book, grid, metrics),
    ...noteRows(book, grid),
  ];
}

function headRows(book: Book, grid: Grid): ReportRow[] {
  const word = wordIn(book);
  const format = dayFormat(book.settings.language);
  const [now, past] = [spanOf(grid, 'now'), spanOf(grid, 'past')];
  const days = `7*${weeksIn(grid)}`;
  const span = (from: string, to: string): ManagerCells => ({ v1: formula(from, format), v2: formula(to, format) });
  return [
    { key: 'keys', hidden: true, cell: (column) => text(column, 'helper') },
    managerRow('title', { label: text(word('sheet.managers'), 'title') }),
    managerRow('at', { label: managersComputed(book, grid) }),
    managerRow('explain', { label: text(word('managers.explain'), 'hint') }),
    managerRow('weeks', {
      label: text(word('managers.weeks')),
      v1: input('int', MANAGER_WEEKS[0]),
      eff: formula(`IF(${grid.at('weeks', 'v1')}&""="13";13;4)`, 'serial', 'helper'),
    }),
    managerRow('now', {
      label: text(word('managers.now')),
      ...span(`${now.to}-${days}+1`, `${todayCell(book)}-WEEKDAY(${todayCell(book)};2)`),
    }),
    managerRow('past', { label: text(word('managers.past')), ...span(`${past.to}-${days}+1`, `${now.from}-1`) }),
    managerRow('month', {
      label: text(word('managers.month')),
      ...span(plannedFound(book, 'from'), plannedFound(book, 'to')),
    }),
    managerRow('space0', {}),
  ];
}

function headCells(book: Book, metrics: readonly ManagerMetric[]): ManagerCells {
  const known = managerFound(book, 's:number', ['"deals"']);
  const heads = metrics.flatMap(({ label, slot, ofDeals }) => [
    [
      `v${slot}`,
      ofDeals ? formula(`IF(${known}="";"";${quoted(label)})`, 'general', 'answer') : text(label, 'block'),
    ] as const,
    [`w${slot}`, empty(ofDeals ? 'plain' : 'block')] as const,
  ]);
  return { label: text(wordIn(book)('managers.manager'), 'block'), ...Object.fromEntries(heads) };
}
