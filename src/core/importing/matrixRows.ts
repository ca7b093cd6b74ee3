import type { Day } from '../funnel/calendar';
import type { Problem } from '../funnel/problem';
import type { DayRecord, Inputs } from '../funnel/records';
import { plus } from './addUp';
import { cellAt, fits, isBlank, oneLine, quote } from './cells';
import { metricOf } from './columns';
import { anchorAt } from './dayHeading';
import type { Rejected } from './importResult';
import { anchorOf, isMatrixHeader, type MatrixHeader, matrixHeader } from './matrixHeader';
import { type DecimalMark, isNothing } from './numbers';
import { readCell } from './readLine';
import type { Row } from './rows';
import { beginsAsTotal } from './totals';
import { isRatio } from './vocabulary';

/** A way down the rows of a table with days across; what was read on it so far. */
export interface Walk {
  header: MatrixHeader;
  /** The block of the rows that follow, by its title. */
  block: string | undefined;
  accepted: number;
  totals: number;
  readonly decimal: DecimalMark;
  readonly given: string | undefined;
  readonly records: DayRecord[];
  readonly rejected: Rejected[];
  /** The month's sums as the file has them; undefined where a row of the metric has none. */
  readonly facts: Map<string, number | undefined>;
  /** Lines by their block, metric and first day. */
  readonly seen: Map<string, number>;
}

/** Blocks that add up the others. */
const SUM_BLOCK = /^(?:(?:вся )?компания|все источники|общ(?:ее|ие|ий итог)|сводка|company|all sources|summary)$/iu;
const RATIO_WORDS =
  /%|→|\/|конверси|стоимост|цена|средн|доля|доходимост|дрр|ctr|cpl|cpc|cpa|cac|romi|roi|cost per|rate|average|share/iu;
const isRatioRow = (label: string): boolean => isRatio(label) || RATIO_WORDS.test(label);
const isSum = (block: string): boolean => beginsAsTotal(block) || SUM_BLOCK.test(block);
/** What spreadsheets write where a formula fails. */
const isError = (text: string): boolean => /^#[\p{L}\d/!?]+$/u.test(text.trim());

/** A way that has not begun. */
export const newWalk = (begin: Pick<Walk, 'header' | 'decimal' | 'given'>): Walk => ({
  ...begin,
  block: undefined,
  accepted: 0,
  totals: 0,
  records: [],
  rejected: [],
  facts: new Map(),
  seen: new Map(),
});

/** Takes the next row: a header, the title of a block, a metric, or something that is counted with the other lines. */
export function step(walk: Walk, row: Row): void {
  const { line, cells } = row;
  const { header } = walk;
  if (row.broken) walk.rejected.push({ line, problem: { code: 'lineQuotes', line } });
  else if (isBlank(row)) return;
  else if (!isRatioRow(cellAt(cells, header.label)) && isMatrixHeader(row, header.label))
    walk.header = nextHeader(walk, row);
  else stepLabel(walk, row, oneLine(cellAt(cells, header.label)));
}

function stepLabel(walk: Walk, row: Row, label: string): void {
  const { header } = walk;
  const named = metricOf(label);
  const isFilled = hasNumbers(row, header);
  if (header.source !== undefined) walk.block = oneLine(cellAt(row.cells, header.source)) || walk.block;
  if (named !== undefined) readMetric(walk, row, { ...named, label });
  else if (!isFilled && !isRatio(label)) walk.block = titleIn(row.cells) || walk.block;
  else if (beginsAsTotal(label)) walk.totals += 1;
  else if (!isRatioRow(label)) {
    walk.rejected.push({ line: row.line, problem: { code: 'lineNoMetric', line: row.line, found: quote(label) } });
  }
}

/** A second header keeps the year going where it does not name its own. */
function nextHeader({ header }: Walk, row: Row): MatrixHeader {
  const last = [...header.days.values()].pop();
  const anchor = anchorOf(row, []) ?? (last === undefined ? undefined : anchorAt(last));
  return matrixHeader(row, header.label, anchor) ?? header;
}

const titleIn = (cells: readonly string[]): string => oneLine(cells.find((cell) => cell.trim() !== '') ?? '');
const hasNumbers = ({ cells }: Row, { days, fact }: MatrixHeader): boolean =>
  [...days.keys(), ...(fact === undefined ? [] : [fact])].some((at) => !isNothing(cellAt(cells, at)));

interface Named {
  readonly metric: keyof Inputs;
  readonly label: string;
}

function readMetric(walk: Walk, row: Row, { metric, label }: Named): void {
  if (walk.block !== undefined && isSum(walk.block)) {
    walk.totals += 1;
    return;
  }
  const problem = takeMetric(walk, row, { metric, label });
  if (problem !== undefined) walk.rejected.push({ line: row.line, problem });
}

/** Takes a metric's numbers, or says what is wrong with them. */
function takeMetric(walk: Walk, { line, cells }: Row, { metric, label }: Named): Problem | undefined {
  const { header, block } = walk;
  const source = walk.given ?? block;
  if (source === undefined) return { code: 'lineNoBlock', line };
  if (!fits(cells, header.width)) return { code: 'lineCells', line, found: cells.length, expected: header.width };
  const key = [block, metric, ...header.days.values()].slice(0, 3).join('\0');
  const kept = walk.seen.get(key);
  if (kept !== undefined) return { code: 'lineRepeated', line, id: quote(label), kept };
  const { days, wrong } = readDays(walk, cells);
  if (wrong !== undefined)
    return { code: wrong.code, line, heading: quote(`${label}, ${wrong.day}`), found: quote(wrong.text) };
  walk.seen.set(key, line);
  walk.accepted += 1;
  for (const [day, value] of days) walk.records.push({ day, source, values: { [metric]: value } });
  addFact(walk, cells, metric);
  return undefined;
}

interface RowDays {
  readonly days: readonly (readonly [Day, number])[];
  readonly wrong?: { readonly code: string; readonly day: Day; readonly text: string };
}

function readDays({ header, decimal }: Walk, cells: readonly string[]): RowDays {
  const days: (readonly [Day, number])[] = [];
  for (const [at, day] of header.days) {
    const text = cellAt(cells, at);
    const value = isError(text) ? undefined : readCell(text, decimal);
    if (typeof value === 'string') return { days, wrong: { code: value, day, text } };
    if (value !== undefined) days.push([day, value]);
  }
  return { days };
}

function addFact({ header, decimal, facts }: Walk, cells: readonly string[], metric: string): void {
  const text = cellAt(cells, header.fact);
  const value = isError(text) ? undefined : readCell(text, decimal);
  const isKnown = typeof value === 'number' && !(facts.has(metric) && facts.get(metric) === undefined);
  facts.set(metric, isKnown ? plus(facts.get(metric), value) : undefined);
}
