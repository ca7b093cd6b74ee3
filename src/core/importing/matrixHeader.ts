import type { Day } from '../funnel/calendar';
import { cellAt } from './cells';
import { columnsOf, metricOf, widthOf } from './columns';
import { type Anchor, anchorIn, dayHeadings } from './dayHeading';
import { beginnings, type Found, LINES_BEFORE_HEADER, type Recognised } from './findHeader';
import { headingKey } from './headingKey';
import type { Row } from './rows';
import type { Sheet } from './sheet';

/** The heads of a table with days across: where its days, its metrics and the sums to compare with stand. */
export interface MatrixHeader {
  readonly days: ReadonlyMap<number, Day>;
  readonly label: number;
  readonly source?: number;
  /** The column of the month's sums. */
  readonly fact?: number;
  readonly width: number;
}
/** The columns of the first header, by which the rows below it are read. */
export interface MatrixKind extends Recognised {
  readonly kind: 'matrix';
  readonly label: number;
}

const FACTS = new Set(['факт', 'итого', 'всего', 'месяц', 'итогозамесяц', 'fact', 'actual', 'total', 'month']);
const ANY_YEAR: Anchor = { year: 2024, month: 1 }; // to tell days from other headings, before the year is known; a leap year

/**
 * The header of a table with metrics down and days across (REQUIREMENTS.md, 92): the row with most days under which
 * metrics are named.
 */
export function findMatrix(sheet: Sheet): Found<MatrixKind> | undefined {
  const candidates = beginnings(sheet).flatMap(({ delimiter, rows }) =>
    rows.flatMap((header): Found<MatrixKind>[] => {
      const known = dayHeadings(header.cells, ANY_YEAR).size;
      if (known === 0) return [];
      const label = labelColumn(sheet.rowsFrom(header.line, delimiter, LINES_BEFORE_HEADER), header);
      return label === undefined ? [] : [{ header, delimiter, kind: { kind: 'matrix', label, known, signs: known } }];
    }),
  );
  return candidates.sort((a, b) => b.kind.known - a.kind.known || a.header.line - b.header.line)[0];
}

/** The column in which most rows below name a metric. */
function labelColumn([, ...rows]: readonly Row[], { cells }: Row): number | undefined {
  const named = cells.map((_, at) => rows.filter((row) => metricOf(cellAt(row.cells, at)) !== undefined).length);
  const most = Math.max(0, ...named);
  return most === 0 ? undefined : named.indexOf(most);
}

/** The anchor that a header's other cells or the nearest title above it name. */
export function anchorOf(header: Row, above: readonly Row[]): Anchor | undefined {
  const days = dayHeadings(header.cells, ANY_YEAR);
  const own = header.cells.filter((_, at) => !days.has(at));
  const titles = [...above].reverse().map(({ cells }) => cells.join(' '));
  return [...own, ...titles].map(anchorIn).find((anchor) => anchor !== undefined);
}

/** Heads of the column in which metrics are named. */
const LABEL_HEADS = new Set([
  '',
  'показатель',
  'показатели',
  'метрика',
  'дата',
  'день',
  'metric',
  'metrics',
  'date',
  'day',
]);
const ONLY_NUMBER = /^\d+$/;

/**
 * Whether a row is a header again: a second month under the first. Numbers with a point may look like days, and numbers
 * that count up: under a name that heads no months a row is one only where all that it holds are dates.
 */
export function isMatrixHeader({ cells }: Row, label: number): boolean {
  const name = cellAt(cells, label);
  const days = dayHeadings(cells, ANY_YEAR);
  if (metricOf(name) !== undefined || days.size < 2) return false;
  if (LABEL_HEADS.has(headingKey(name)) || anchorIn(name) !== undefined) return true;
  return cells.every((cell, at) => {
    const isDate = days.has(at) && !ONLY_NUMBER.test(cell.trim());
    return at === label || cell.trim() === '' || isDate || FACTS.has(headingKey(cell));
  });
}

/** A row read as a header; undefined where its days need a year that nothing names. */
export function matrixHeader({ cells }: Row, label: number, anchor: Anchor | undefined): MatrixHeader | undefined {
  const days = dayHeadings(cells, anchor);
  if (days.size === 0) return undefined;
  const fact = cells.findIndex((cell, at) => at !== label && FACTS.has(headingKey(cell)));
  const { source } = columnsOf(cells);
  return {
    days,
    label,
    width: widthOf(cells),
    ...(fact >= 0 && { fact }),
    ...(source !== undefined && source !== label && { source }),
  };
}
