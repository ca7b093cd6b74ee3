import type { Telling } from '../core/signals/weekSaid';
import { authorRecords, type JudgedTrial, judgeOneOff, recordSaid } from '../core/trials';
import { askedIn, type HypothesisRow } from './readHypotheses';
import { givenIn } from './trialFixed';
import { usualOf } from './trialMoment';

/** What the authors of hypotheses expected beside what came, a sentence each. */
export const recordsSaid = (rows: readonly HypothesisRow[], telling: Telling): string[] =>
  authorRecords(rows.flatMap((row) => judgedIn(row, telling))).map((record) => recordSaid(record, telling.settings));

/** A row whose verdict was given, with the lift that was measured; a one-off test of which nothing was expected tells nothing. */
function judgedIn(row: HypothesisRow, telling: Telling): JudgedTrial[] {
  const asked = askedIn(row, telling);
  if (asked.kind === 'bad' || row.text('expected') === '') return [];
  const { verdict, lift } =
    asked.kind === 'trial'
      ? givenIn(row.text('fixed'))
      : onceIn(judgeOneOff(asked.test, usualOf(asked.hypothesis, telling)));
  if (verdict === undefined || lift === undefined) return [];
  return [{ owner: row.text('owner'), verdict, expected: asked.hypothesis.expectedLift, actual: lift }];
}

const onceIn = ({ verdict, lift }: ReturnType<typeof judgeOneOff>): ReturnType<typeof givenIn> => ({
  verdict,
  ...(lift && { lift: lift.mean }),
});
