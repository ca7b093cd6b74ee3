import type { InputMetric, OwnMetric } from '../funnel/metrics';
import { headingKey } from './headingKey';
import { GENERIC, isRatio, type Meanings, type Role } from './vocabulary';

/** A column of numbers. */
export interface MetricColumn {
  readonly index: number;
  readonly heading: string;
  readonly metric: InputMetric | OwnMetric;
  /** Counts things: a mark inside its numbers parts thousands. */
  readonly whole: boolean;
}
/** What the columns of a table are, found by the words of its header. */
export interface Columns extends Roles {
  readonly metrics: readonly MetricColumn[];
  /** Ratios, which are computed anew; their numbers still show the file's decimal mark. */
  readonly ratios: readonly number[];
  /** Headings that no known word matches, or that a more telling one stands in for. */
  readonly ignored: readonly string[];
  /** Cells of a row, empty ones at the end of the header aside. */
  readonly width: number;
}
type Roles = { readonly [R in Role]?: number };
interface Ranked extends MetricColumn {
  readonly rank: number;
}

/**
 * The columns of a table by the cells of its header. Where several columns can hold a metric, the one with the most
 * telling heading does; two equally telling ones are both given, `twins` finds them.
 */
export function columnsOf(header: readonly string[], meanings: Meanings = GENERIC): Columns {
  const roles: { -readonly [R in Role]?: number } = {};
  const ranked: Ranked[] = [];
  const ignored: string[] = [];
  header.forEach((cell, index) => {
    const heading = cell.trim();
    const meaning = meaningOf(heading, meanings);
    if (meaning === undefined) {
      if (heading !== '') ignored.push(heading);
    } else if ('metric' in meaning) ranked.push({ index, heading, ...meaning });
    else if (roles[meaning.role] === undefined) roles[meaning.role] = index;
    else ignored.push(heading);
  });
  const best = bestOf(ranked);
  const metrics = ranked.filter(({ metric, rank }) => rank === best.get(metric)).map(withoutRank);
  const second = ranked.filter(({ metric, rank }) => rank !== best.get(metric)).map(({ heading }) => heading);
  const ratios = header.flatMap((cell, index) => (isRatio(cell) ? [index] : []));
  return { ...roles, metrics, ratios, ignored: [...ignored, ...second], width: widthOf(header) };
}

/** The first two columns that hold the same metric: which of them counts, only a person knows. */
export function twins({ metrics }: Columns): readonly [string, string] | undefined {
  const seen = new Map<string, string>();
  for (const { metric, heading } of metrics) {
    const before = seen.get(metric);
    if (before !== undefined) return [before, heading];
    seen.set(metric, heading);
  }
  return undefined;
}

/** Cells up to the last one with a text. */
export function widthOf(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && (cells[width - 1] ?? '').trim() === '') width -= 1;
  return width;
}

/** The metric that a label names, if it names one: a column's heading, or a row's in a table with days across. */
export function metricOf(
  label: string,
): { readonly metric: InputMetric | OwnMetric; readonly whole: boolean } | undefined {
  const meaning = meaningOf(label.trim(), GENERIC);
  return meaning !== undefined && 'metric' in meaning ? meaning : undefined;
}

function meaningOf(heading: string, meanings: Meanings) {
  const own = /^own:\s*(\S.*)$/i.exec(heading)?.[1];
  if (own === undefined) return meanings.get(headingKey(heading));
  const metric: OwnMetric = `own:${own}`;
  return { metric, whole: false, rank: 0 };
}

function bestOf(ranked: readonly Ranked[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const { metric, rank } of ranked) best.set(metric, Math.min(rank, best.get(metric) ?? rank));
  return best;
}

const withoutRank = ({ rank: _rank, ...column }: Ranked): MetricColumn => column;
