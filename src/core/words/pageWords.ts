import { FRAME_WORDS } from './frameWords';
import { METRIC_WORDS } from './metricWords';

/** Words that all pages show. Each page carries these and its own only: mainPageWords.ts, importingPageWords.ts. */
export const PAGE_WORDS = { ...METRIC_WORDS, ...FRAME_WORDS } as const;
/** Key of a phrase that every page has. */
export type PageWordKey = keyof typeof PAGE_WORDS;
