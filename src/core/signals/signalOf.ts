import type { Finding } from './cell';
import type { Consequence, Signal } from './signal';
import type { Judged } from './verdicts';

/** A judged cell in the shape of the contract; what is not known is left out. */
export function signalOf({ cell, verdict, adjusted }: Judged, toMonthEnd: Consequence | undefined): Signal {
  const { tested, source, lagged, test } = cell;
  const named = { metric: tested.metric, ...(source !== undefined && { source }) };
  if (typeof test === 'string') return { ...named, weeks: 1, verdict };
  const { detectableDrop, loudest } = test;
  const { mainSource } = loudest;
  return {
    ...named,
    ...measured(loudest),
    verdict,
    ...(lagged && { lagged }),
    ...(adjusted !== undefined && { adjusted }),
    ...(detectableDrop && { detectableDrop }),
    ...(source === undefined && mainSource !== undefined && { mainSource }),
    ...(toMonthEnd && { toMonthEnd }),
  };
}

const measured = ({ weeks, count, usual, actual, of, low, high }: Finding) => ({
  weeks,
  count,
  usual,
  ...(actual !== undefined && { actual, change: actual / usual - 1 }),
  ...(of !== undefined && { of }),
  ...(low !== undefined && { usualLow: low }),
  ...(high !== undefined && { usualHigh: high }),
});
