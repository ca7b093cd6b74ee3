import { GOAL_PAGE_WORDS } from './goalPageWords';
import { HYPOTHESIS_PAGE_WORDS } from './hypothesisPageWords';
import { INPUT_MEANINGS } from './inputMeanings';
import { MEETING_PAGE_WORDS } from './meetingPageWords';
import { PAGE_WORDS } from './pageWords';
import { SIDEBAR_WORDS } from './sidebarWords';
import { WEEK_PAGE_WORDS } from './weekPageWords';

/** Every word of the page of the daily work. The server does not carry them: Google reads the bundle anew at each call. */
export const MAIN_PAGE_WORDS = {
  ...PAGE_WORDS,
  ...INPUT_MEANINGS,
  ...SIDEBAR_WORDS,
  ...WEEK_PAGE_WORDS,
  ...GOAL_PAGE_WORDS,
  ...HYPOTHESIS_PAGE_WORDS,
  ...MEETING_PAGE_WORDS,
} as const;
/** Key of a phrase of that page. */
export type MainWordKey = keyof typeof MAIN_PAGE_WORDS;
