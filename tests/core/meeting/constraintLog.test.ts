import {
  type ConstraintEntry,
  checkConstraint,
  constraintCheckSaid,
  constraintLogSaid,
  WHYS,
  type Why,
} from '../../../src/core/meeting';
import type { Listener } from '../../../src/core/signals/sentence';
import { CONSTRAINT_LOG_WORDS } from '../../../src/core/words/constraintLogWords';
import { isWordKey, say } from '../../../src/core/words/say';
import { itReadsAs, type Section } from '../../support/goldenSentences';

const TODAY = '2026-11-23';
const UNSAID: Why = { text: '', number: '' };
const whys = (...said: readonly Partial<Why>[]): Why[] => WHYS.map((_, index) => ({ ...UNSAID, ...said[index] }));
const ENTRY: ConstraintEntry = {
  ...{ id: 1, week: '2026-11-16', what: 'show-up', exploit: 'call the day before', elevate: '', state: 'exploit' },
  whys: whys({ text: 'nobody confirms', evidence: 'number', number: '3 of 40' }),
  next: '2026-11-30',
};
const faults = (more: Partial<ConstraintEntry>): string[] =>
  checkConstraint({ ...ENTRY, ...more }, TODAY).map((fault) =>
    'n' in fault ? `${fault.code} ${fault.n}` : fault.code,
  );

describe('A constraint that is written down', () => {
  it('is as it should be with a why backed by a number, and a way to exploit it', () => expect(faults({})).toEqual([]));

  it('is exploited before it is elevated: elevating without exploiting is warned of', () => {
    expect(faults({ exploit: '', elevate: 'hire two' })).toEqual(['exploitFirst']);
    expect(faults({ exploit: '', state: 'elevate' })).toEqual(['exploitFirst']);
    expect(faults({ elevate: 'hire two' })).toEqual([]);
    expect(faults({ exploit: '' })).toEqual([]);
  });

  it('asks for the number where an answer claims one, and for one at least among opinions', () => {
    expect(faults({ whys: whys({ text: 'a', evidence: 'opinion' }) })).toEqual(['onlyOpinions']);
    const claimed = whys({ text: 'a', evidence: 'number', number: '5' }, { text: 'b', evidence: 'number' });
    expect(faults({ whys: claimed })).toEqual(['noNumber 2']);
    expect(faults({ whys: whys() })).toEqual(['noWhy']);
  });

  it('is looked at again on its day, until it is lifted', () => {
    expect(faults({ next: TODAY })).toEqual(['lookAgain']);
    expect(faults({ next: TODAY, state: 'lifted', whys: whys() })).toEqual([]);
  });
});

const sectionsOf = (listener: Listener): Section[] => {
  const checked = (more: Partial<ConstraintEntry>): string =>
    constraintCheckSaid({ ...ENTRY, ...more }, TODAY, listener);
  const now = (...more: readonly Partial<ConstraintEntry>[]): string =>
    constraintLogSaid(
      more.map((one, index) => ({ ...ENTRY, id: index + 1, ...one })),
      TODAY,
      listener,
    );
  return [
    [
      'What is to be mended',
      [
        checked({ what: '', whys: whys(), exploit: '', elevate: 'hire', next: TODAY }),
        checked({ whys: whys({ text: 'a', evidence: 'number' }) }),
      ],
    ],
    [
      'What is worked on',
      [
        now({ state: 'lifted' }, {}),
        now({ exploit: '' }),
        now({ state: 'elevate', elevate: 'hire two' }),
        now({ elevate: 'hire two', exploit: '' }),
      ],
    ],
    ['Nothing is worked on', [now({ state: 'lifted' }), now({ what: '' }), now()]],
    [
      'Words of the sheet',
      Object.entries(CONSTRAINT_LOG_WORDS).flatMap(([key, { en }]) =>
        isWordKey(key) && !en.includes('{') ? [say(listener.language, key)] : [],
      ),
    ],
    ['Heads', [say(listener.language, 'log.why', { n: 1 }), say(listener.language, 'action.constraint', { n: 1 })]],
  ];
};

describe('What is said of the log of constraints', () => {
  itReadsAs({ file: 'constraintLogSentences.txt', words: CONSTRAINT_LOG_WORDS, sectionsOf });
});
