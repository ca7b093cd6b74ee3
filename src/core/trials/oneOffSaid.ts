import type { Listener } from '../signals/sentence';
import { writePercent } from '../words/amounts';
import { say, type WordKey } from '../words/say';
import type { Judgement } from './hypothesis';
import type { OneOff } from './judgeOneOff';
import { writeLift, writeRange } from './writeTrial';

/** What a one-off test showed, beside what is usual, in one sentence. */
export function oneOffSaid(judgement: Judgement, { shown, worked }: OneOff, listener: Listener): string {
  const { language } = listener;
  const { before, after, lift } = judgement;
  const words = {
    shown,
    worked,
    after: writePercent(language, after ?? 0),
    before: writePercent(language, before ?? 0),
    ...(lift && { lift: writeLift(lift.mean, listener), range: writeRange(lift, listener) }),
  };
  return say(language, keyOf(judgement), words);
}

function keyOf({ verdict, before, after, lift }: Judgement): WordKey {
  if (before === undefined || after === undefined) return 'oneOff.nothing';
  if (lift === undefined) return verdict === 'confirmed' ? 'oneOff.moreThanNone' : 'oneOff.fewOverNone';
  return verdict === 'tooEarly' ? 'oneOff.notEnoughData' : `oneOff.${verdict}`;
}
