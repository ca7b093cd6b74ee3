import { binomialCdf } from '../stats/distributions';
import type { BySegment } from './bySegment';
import type { Unit } from './unit';

/** Rules: half as much again and ten points more, by chance less than once in twenty; fewer payments say nothing. */
const RULE = { times: 1.5, points: 0.1, chance: 0.05, payments: 30, expected: 5, one: 0.8 };

/** Where the effort goes beside what comes back. */
export interface FocusLine {
  readonly unit: Unit;
  /** Its part of the effort, and of what all bring. */
  readonly effort: number;
  readonly gives: number;
  readonly verdict: 'takesMore' | 'givesMore' | 'fits' | 'little';
}
/** The comparison: of segments, then of sources in them; either where there are several. */
export interface Focus {
  readonly effortIs: 'spend' | 'leads';
  readonly givesIs: 'margin' | 'revenue';
  readonly lines: readonly FocusLine[];
  /** What all else hangs on: the one that gives 80 % and more. */
  readonly one?: Unit;
}

/**
 * Share of effort (spend, or leads where there is no spend) against share of margin (of revenue while costs are
 * unknown), row 87. One takes more than it gives when its effort is 1.5 times its margin and ten points above it, and so
 * few payments would come by chance in one of twenty cases at most (binomial). Fewer than 30 payments in all, or fewer
 * than five where the effort promises as many, are too little to tell. Nothing where there is nothing to compare.
 */
export function focus({ whole, segments, rows }: BySegment): Focus | undefined {
  const effortIs = (whole.values.spend ?? 0) > 0 ? 'spend' : 'leads';
  const givesIs = whole.margin === undefined ? 'revenue' : 'margin';
  const gain = ({ margin = 0, values }: Unit): number =>
    Math.max(0, givesIs === 'margin' ? margin : (values.revenue ?? 0));
  const taken = ({ values }: Unit): number => Math.max(0, values[effortIs] ?? 0);
  const [taking, giving] = [sum(rows.map(taken)), sum(rows.map(gain))];
  const units = [segments, rows].flatMap((some) => (some.length > 1 ? some : []));
  if (units.length === 0 || taking <= 0 || giving <= 0) return undefined;
  const lines = units.map((unit): FocusLine => {
    const shares = { effort: taken(unit) / taking, gives: gain(unit) / giving };
    return { unit, ...shares, verdict: verdictOf(shares, whole.values.payments ?? 0) };
  });
  const one = lines.find(({ gives }) => gives >= RULE.one)?.unit;
  return { effortIs, givesIs, lines, ...(one && { one }) };
}

function verdictOf({ effort, gives }: { effort: number; gives: number }, payments: number): FocusLine['verdict'] {
  const { times, points, chance, expected } = RULE;
  const n = Math.round(payments);
  if (n < RULE.payments || Math.max(effort, gives) * n < expected) return 'little';
  const atMost = (count: number): number => (count < 0 ? 0 : binomialCdf(count, n, effort));
  const worth = n * gives; // as many payments as its part of what all bring
  if (effort >= times * gives && effort - gives >= points && atMost(Math.floor(worth)) <= chance) return 'takesMore';
  if (gives >= times * effort && gives - effort >= points && 1 - atMost(Math.ceil(worth) - 1) <= chance)
    return 'givesMore';
  return 'fits';
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
