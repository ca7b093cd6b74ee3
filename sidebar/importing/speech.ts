import { IMPORTING_PAGE_WORDS } from '../../src/core/words/importingPageWords';
import { speechHook } from '../shared/speech';

/** The way this page speaks: its words, numbers and days in the language of the table. */
export const useSpeech = speechHook(IMPORTING_PAGE_WORDS);
