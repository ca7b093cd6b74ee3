/** Whatever people do to the sheets, whatever is then asked for works, repairs or explains, and nothing typed is lost. */
import fc from 'fast-check';
import { isExploring } from '../support/exploring';
import { run, type Sequence, someSequence } from './editedRun';
import type { Stroke } from './edits';

/** A sequence takes seconds: `npm test` tries few, `npm run test:explore` more, `npm run bench:edits` thousands. */
const RUNS = isExploring ? 40 : 2;
const SEED = isExploring ? {} : { seed: 20261122 };

it('after any edits everything works, repairs or explains, and what was typed is still there', () => {
  fc.assert(
    fc.property(someSequence, (sequence) => {
      const { lines, wrong } = run(sequence);
      expect({ lines, wrong }).toEqual({ lines, wrong: [] });
    }),
    { numRuns: RUNS, ...SEED },
  );
}, 3_600_000);

describe('what was found so', () => {
  const typed = (on: Stroke['on'], [row, column]: readonly [number, number]): Stroke => ({
    ...{ edit: 'type a number', on, row, column, count: 1 },
  });
  const FOUND: readonly (readonly [name: string, sequence: Sequence])[] = [
    [
      'a number typed over a heading is in the journal after a repair',
      {
        steps: [typed('settings', [3, 8]), typed('settings', [9, 7]), typed('plan', [4, 3])],
        after: [],
        letsRepair: true,
      },
    ],
  ];

  it.each(FOUND)('%s', (_name, sequence) =>
    expect(run(sequence)).toMatchObject({ edits: sequence.steps.length, wrong: [] }),
  );
});
