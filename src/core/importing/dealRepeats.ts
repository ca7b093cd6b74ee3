import type { Problem } from '../funnel/problem';
import type { Deal } from '../funnel/records';
import { compare, plus } from './addUp';
import type { DealLine } from './dealLine';
import type { Rejected } from './importResult';

/** Deals, each once, and the lines that told no more of them. */
export interface UniqueDeals {
  readonly deals: readonly Deal[];
  readonly repeated: readonly Rejected[];
}

/**
 * Of several lines of one deal the one that was changed last counts, or the lower one where the file does not say when;
 * the others are given back as repeated.
 */
export function latestOf(lines: readonly DealLine[]): UniqueDeals {
  const latest = new Map<string, DealLine>();
  for (const line of lines) {
    const before = latest.get(line.deal.id);
    if (before === undefined || compare(before.modified, line.modified) <= 0) latest.set(line.deal.id, line);
  }
  const repeated = lines.flatMap((line) => {
    const kept = latest.get(line.deal.id);
    return kept === undefined || kept === line ? [] : [repeatedLine(line, kept.line)];
  });
  return { deals: inOrder([...latest.values()].map(({ deal }) => deal)), repeated };
}

/** A line of a product: how it is told from another of the same deal. */
export interface ProductLine extends DealLine {
  readonly sameness: string;
}

/**
 * Deals of a list with a line for each product: a deal's amount is the sum of its lines (FORMATS.md, 5). A line that is
 * the same cell by cell is a repetition, not a second product.
 */
export function sumOfProducts(lines: readonly ProductLine[]): UniqueDeals {
  const first = new Map<string, number>();
  const repeated: Rejected[] = [];
  const single = lines.filter((line) => {
    const kept = first.get(line.sameness);
    if (kept === undefined) first.set(line.sameness, line.line);
    else repeated.push(repeatedLine(line, kept));
    return kept === undefined;
  });
  const deals = new Map<string, Deal>();
  for (const { deal } of single) {
    const amount = deals.get(deal.id)?.amount;
    const sum = deal.amount === undefined ? amount : plus(amount, deal.amount);
    deals.set(deal.id, { ...deals.get(deal.id), ...deal, ...(sum !== undefined && { amount: sum }) });
  }
  return { deals: inOrder([...deals.values()]), repeated };
}

function repeatedLine({ line, deal }: DealLine, kept: number): Rejected {
  const problem: Problem = { code: 'lineRepeated', line, id: deal.id, kept };
  return { line, problem };
}

const inOrder = (deals: readonly Deal[]): Deal[] =>
  [...deals].sort((a, b) => compare(a.created, b.created) || compare(a.id, b.id));
