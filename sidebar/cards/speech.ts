import { CARDS_PAGE_WORDS, type CardsWordKey } from '../../src/core/words/cardsPageWords';
import { type SpeechOf, speechHook } from '../shared/speech';

/** The way this page speaks: its words, numbers and days in one language. */
export type Speech = SpeechOf<CardsWordKey>;
/** The page's speech, in the language of the table. */
export const useSpeech = speechHook(CARDS_PAGE_WORDS);
