import type { Inputs } from '../funnel/records';
import { sumOf } from '../funnel/rollUp';

/** Flows that economics are made of. */
export const FLOWS = ['spend', 'leads', 'qualified', 'payments', 'repeatPayments', 'revenue'] as const;
/** One of them. */
export type Flow = (typeof FLOWS)[number];

/** What one source brought in one segment. */
export interface Part {
  readonly source: string;
  readonly segment: string;
  readonly values: Inputs;
  /** Revenue and payments of the days on which both are known. */
  readonly paid: Inputs;
  /** Cost of what was sold, as a share of its revenue; absent: nobody said. */
  readonly costShare?: number;
}

/** The economics of a source, a segment or the whole; every ratio is one of sums, and absent without a denominator. */
export interface Unit {
  /** '' in a segment or the whole. */
  readonly source: string;
  /** '' where none is named. */
  readonly segment: string;
  readonly values: Inputs;
  readonly cpl?: number;
  readonly cpql?: number;
  /** Spend by payments of new clients. */
  readonly cac?: number;
  readonly averageCheck?: number;
  /** Revenue less what was sold cost; known only where the share is known for all of the revenue. */
  readonly margin?: number;
  /** (margin − spend) / spend. */
  readonly romi?: number;
  /** The part of a client's price that the margin of one payment returns: from 1 on the first payment pays it back. */
  readonly returned?: number;
}

/** The economics of parts taken together. */
export function unitOf(parts: readonly Part[], { source = '', segment = '' }): Unit {
  const values = sumOf(parts.map((part) => part.values));
  const { spend, leads, qualified, payments, repeatPayments = 0, revenue } = values;
  const paid = sumOf(parts.map((part) => part.paid));
  const margin = revenue === undefined ? undefined : marginOf(parts);
  const cac = per(spend, payments === undefined ? undefined : payments - repeatPayments);
  const gained = margin === undefined || spend === undefined ? undefined : margin - spend;
  return {
    ...{ source, segment, values },
    ...given('cpl', per(spend, leads)),
    ...given('cpql', per(spend, qualified)),
    ...given('cac', cac),
    ...given('averageCheck', per(paid.revenue, paid.payments)),
    ...given('margin', margin),
    ...given('romi', per(gained, spend)),
    ...given('returned', per(per(margin, payments), cac)),
  };
}

function marginOf(parts: readonly Part[]): number | undefined {
  let margin = 0;
  for (const { values, costShare } of parts) {
    const { revenue = 0 } = values;
    if (revenue !== 0 && costShare === undefined) return undefined;
    margin += revenue * (1 - (costShare ?? 0));
  }
  return margin;
}

/** A ratio, absent where a side is unknown or there is nothing to divide by. */
export const per = (top: number | undefined, bottom: number | undefined): number | undefined =>
  top === undefined || bottom === undefined || !(bottom > 0) ? undefined : top / bottom;

/** A field where there is a value for it. */
export const given = <K extends string>(key: K, value: number | undefined): { readonly [P in K]?: number } =>
  value === undefined ? {} : pair(key, value);
const pair = <K extends string>(key: K, value: number): { readonly [P in K]?: number } => {
  const one: { [P in K]?: number } = {};
  one[key] = value;
  return one;
};
