import type { InputMetric } from '../../funnel/metrics';
import { type Known, sumIn } from '../forecast/known';

/** What a lead of the company takes, and how much of it falls to each source: its leads, and its spend. */
export interface UsualTraffic {
  readonly clicks?: number;
  readonly spend?: number;
  readonly sources: readonly { readonly source: string; readonly leads?: number; readonly spend?: number }[];
}

const RECENT_DAYS = 28;

/** The last 28 days' leads, clicks and spend, each a lead; nothing without leads in them. */
export function usualTraffic({ frame, last, isKept }: Known): UsualTraffic | undefined {
  const recent = (source: string, metric: InputMetric): number | undefined => {
    const series = frame.series(source, metric);
    const isEntered = series
      ?.subarray(Math.max(0, last + 1 - RECENT_DAYS), last + 1)
      .some((value) => !Number.isNaN(value));
    return series !== undefined && isEntered ? sumIn(series, last + 1 - RECENT_DAYS, last) : undefined;
  };
  const all = (metric: InputMetric): number =>
    frame.sources.reduce((sum, source) => sum + (recent(source, metric) ?? 0), 0);
  const leads = all('leads');
  if (!(leads > 0)) return undefined;
  const sources = frame.sources.flatMap((source) => {
    const [own, spent] = [recent(source, 'leads'), recent(source, 'spend')];
    if (own === undefined && spent === undefined) return [];
    return {
      source,
      ...(own !== undefined && { leads: own / leads }),
      ...(spent !== undefined && { spend: spent / leads }),
    };
  });
  return {
    ...(isKept('clicks') && { clicks: all('clicks') / leads }),
    ...(isKept('spend') && { spend: all('spend') / leads }),
    sources,
  };
}
