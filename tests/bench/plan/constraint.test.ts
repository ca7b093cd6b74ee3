import { percentOf, type Scores, together } from '../share';
import { CASES } from './constraintCases';
import { CONSTRAINT_PEERS, ourConstraint } from './constraintMethods';
import { constraintScores } from './constraintScores';

const [PEER] = CONSTRAINT_PEERS;
const COMPANIES = 6;
const LARGE_DROP = CASES.filter(({ title }) => title === '35 %');

/** A small fixed slice of `npm run bench:plan`, with wide margins. */
describe('the constraint of six typical medium companies', () => {
  const methods = PEER === undefined ? [ourConstraint] : [ourConstraint, PEER];
  const scores: Scores = together(
    Array.from({ length: COMPANIES }, (_, index) =>
      constraintScores({ size: 'medium', seed: 77_000 + index }, methods, LARGE_DROP),
    ),
  );

  it('is found where a stage falls by a third, and the lowest conversion is not it', () => {
    expect(percentOf(scores['top ours, 35 %'])).toBeGreaterThan(85);
    expect(percentOf(scores['top lowest conversion, 35 %'])).toBeLessThan(30);
  });

  it('is mostly right when named, and rarely named where nothing broke', () => {
    expect(percentOf(scores['right ours, 35 %'])).toBeGreaterThan(90);
    expect(scores['false ours']?.of).toBeGreaterThan(40);
    expect(percentOf(scores['false ours'])).toBeLessThan(15);
  });
});
