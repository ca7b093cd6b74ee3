import { STARTING_PAGE_WORDS, type StartingWordKey } from '../../src/core/words/startingPageWords';
import { type SpeechOf, speechHook } from '../shared/speech';

/** The way this page speaks: its words, numbers and days in one language. */
export type Speech = SpeechOf<StartingWordKey>;
/** The page's speech, in the language of the spreadsheet. */
export const useSpeech = speechHook(STARTING_PAGE_WORDS);
