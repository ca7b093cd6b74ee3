import { PAGE_WORDS } from './pageWords';
import { ROLE_WORDS } from './roleWords';
import { START_WORDS } from './startWords';

/** Every word of the page of the first run. The server does not carry them. */
export const STARTING_PAGE_WORDS = { ...PAGE_WORDS, ...START_WORDS, ...ROLE_WORDS } as const;
/** Key of a phrase of that page. */
export type StartingWordKey = keyof typeof STARTING_PAGE_WORDS;
