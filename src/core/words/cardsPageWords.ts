import { CARD_WORDS } from './cardWords';
import { PAGE_WORDS } from './pageWords';

/** Every word of the page on what metrics mean. The server does not carry them. */
export const CARDS_PAGE_WORDS = { ...PAGE_WORDS, ...CARD_WORDS } as const;
/** Key of a phrase of that page. */
export type CardsWordKey = keyof typeof CARDS_PAGE_WORDS;
