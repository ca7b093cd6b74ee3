import { keepersOf, settleRatios } from './keptMetrics';
import { INPUT_DEFINITIONS, type InputMetric, type Metric, RATIO_DEFINITIONS } from './metrics';

/** How a ratio is computed: `of` over `per` less `without`, in percent or not. */
export interface RatioFormula {
  readonly of: InputMetric;
  readonly per: InputMetric;
  readonly without?: InputMetric;
  readonly isPercent: boolean;
  /** Says nothing about a single day: what is counted above and below belongs to different days. */
  readonly notByDay: boolean;
  /** A side that the business does not keep: the ratio is not shown to it. */
  readonly unkept: readonly InputMetric[];
}

/**
 * A ratio's formula as a business computes it, by what its sources keep; undefined for an input. Where a side is not
 * kept, as the metric table has it.
 *
 * @example formulaOf('showUp', [['scheduled', 'held']]).per // => 'scheduled'
 * @example formulaOf('leads', []) // => undefined
 */
export function formulaOf(metric: Metric, kept: readonly (readonly InputMetric[])[]): RatioFormula | undefined {
  const ratio = RATIO_DEFINITIONS.find(({ id }) => id === metric);
  const [first] = ratio?.per ?? [];
  if (ratio === undefined || first === undefined) return undefined;
  const sources = Object.fromEntries(kept.map((metrics, index) => [String(index), metrics]));
  const settled = settleRatios(keepersOf({ records: [], kept: sources })).find(({ id }) => id === metric);
  const { of, per, without, notByDay } = settled ?? {
    of: ratio.of,
    per: first,
    without: ratio.without,
    notByDay: false,
  };
  return {
    ...{ of, per, notByDay, isPercent: ratio.format === 'percent' },
    ...(without !== undefined && { without }),
    unkept: settled ? [] : [of, per].filter((side) => !kept.some((metrics) => metrics.includes(side))),
  };
}

/** The input that another one is a part of, by the metric table. */
export const partOf = (metric: Metric): InputMetric | undefined =>
  INPUT_DEFINITIONS.find(({ id }) => id === metric)?.cannotExceed;
