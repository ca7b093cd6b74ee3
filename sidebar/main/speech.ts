import { MAIN_PAGE_WORDS, type MainWordKey } from '../../src/core/words/mainPageWords';
import { type SpeechOf, speechHook } from '../shared/speech';

/** The way this page speaks: its words, numbers and days in one language. */
export type Speech = SpeechOf<MainWordKey>;
/** Says a phrase of this page. */
export type Say = Speech['say'];
/** The page's speech, in the language of the table. */
export const useSpeech = speechHook(MAIN_PAGE_WORDS);
