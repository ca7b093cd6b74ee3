import { reviewWeek } from '../../src/core';
import type { Method, Report, Said } from './method';

/** The add-on's weekly review. */
export const ourReview: Method = {
  name: 'ours',
  reportOf({ facts }, week): Report {
    const { judged, signals } = reviewWeek(facts, week);
    if (!judged) return undefined;
    return signals.flatMap(({ metric, source, verdict }): Said[] =>
      verdict === 'alarm' || verdict === 'goodNews' || verdict === 'watch'
        ? [{ metric, verdict, ...(source !== undefined && { source }) }]
        : [],
    );
  },
};
