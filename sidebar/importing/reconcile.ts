import { INPUT_IDS, type InputMetric } from '../../src/core/funnel/metrics';
import type { DayRecord, Inputs } from '../../src/core/funnel/records';
import { sumOf } from '../../src/core/funnel/rollUp';

/** A file's sum of a metric beside the total that the file itself gives. */
export interface Reconciled {
  readonly metric: InputMetric;
  readonly sum: number;
  readonly total?: number;
  /** 'rounding': the difference is no more than rounding each line to a hundredth makes. */
  readonly verdict?: 'agrees' | 'rounding' | 'differs';
  /** Sum less total. */
  readonly difference?: number;
}

/** What is shown of a number: hundredths. */
const SHOWN = 0.005;

/**
 * The sums of a file's metrics, each beside the file's own total.
 *
 * @param lines how many lines were added up: each may have been rounded by the cabinet
 */
export function reconcile(records: readonly DayRecord[], total: Inputs | undefined, lines: number): Reconciled[] {
  const sums = sumOf(records.map(({ values }) => values));
  return INPUT_IDS.flatMap((metric): Reconciled[] => {
    const sum = sums[metric];
    if (sum === undefined) return [];
    const all = total?.[metric];
    return [all === undefined ? { metric, sum } : { metric, sum, ...compared(sum, all, lines) }];
  });
}

function compared(sum: number, total: number, lines: number): Omit<Reconciled, 'metric' | 'sum'> {
  const difference = sum - total;
  const size = Math.abs(difference);
  const isWhole = Number.isInteger(total) && Number.isInteger(sum); // counts are never rounded
  const verdict = size < SHOWN ? 'agrees' : !isWhole && size <= SHOWN * (lines + 1) ? 'rounding' : 'differs';
  return { total, verdict, difference };
}
