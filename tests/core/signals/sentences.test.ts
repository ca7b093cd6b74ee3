import { SIGNAL_WORDS } from '../../../src/core/words/signalWords';
import { itReadsAs } from '../../support/goldenSentences';
import { changeSentences, consequenceSentences } from './changeSentences';
import { otherSentences } from './otherSentences';

describe('What the week says', () => {
  itReadsAs({
    file: 'weekSentences.txt',
    words: SIGNAL_WORDS,
    sectionsOf: (listener) => [
      ...changeSentences(listener),
      ...consequenceSentences(listener),
      ...otherSentences(listener),
    ],
    foreign: /event|days|Own|special/,
  });
});
