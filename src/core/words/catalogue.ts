import type { Metric } from '../funnel/metrics';
import { CONFORMANCE_WORDS } from './conformance';
import type { Phrase } from './fill';
import { METRIC_WORDS } from './metricWords';
import { PROBLEM_WORDS } from './problemWords';
import { SHEET_WORDS } from './sheetWords';
import { SIGNAL_WORDS } from './signalWords';

/** Every word that sheets, menu and answers show, Russian and English side by side. Pages have more: pageWords.ts. */
export const WORDS = {
  ...METRIC_WORDS,
  ...SHEET_WORDS,
  ...SIGNAL_WORDS,
  ...PROBLEM_WORDS,
  ...CONFORMANCE_WORDS,
} as const satisfies {
  readonly [key: string]: Phrase;
} & { readonly [M in Metric as `metric.${M}`]: Phrase };
