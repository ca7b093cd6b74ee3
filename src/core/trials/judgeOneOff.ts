import { newcombe } from '../stats/intervals';
import type { Judgement } from './hypothesis';
import { areTooFew, compared } from './shareEvidence';
import { LEVEL, verdictOf } from './verdict';

/** Shown to so many, worked for so many of them. */
export interface OneOff {
  readonly shown: number;
  readonly worked: number;
}

const WORTH_IT = 0.1; // METHODS, 2a: a smaller change is not worth speaking of

/**
 * A one-off test against the usual share, by Newcombe's interval as it is: shown side by side, nothing wobbles (METHODS,
 * 2d). With no target of its own it is not confirmed once a lift of a tenth can be ruled out. Where the usual share is 0 no
 * lift is told.
 *
 * @example judgeOneOff({ shown: 50, worked: 18 }, { shown: 400, worked: 72 }).verdict // => 'confirmed'
 */
export function judgeOneOff(test: OneOff, usual: OneOff): Judgement {
  const [after, before] = [shareIn(test), shareIn(usual)];
  const shares = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
  if (before === undefined || after === undefined) return { verdict: 'notEnoughData', ...shares, disturbances: [] };
  if (before === 0)
    return { verdict: isMoreThanNone(test, usual) ? 'confirmed' : 'notEnoughData', ...shares, disturbances: [] };
  const counts = { usual: before, trials: usual.shown, x: test.worked, n: test.shown };
  const evidence = compared({ ...counts, wobble: 1, drift: 0 });
  const lift = evidence.lift?.(LEVEL.verdict);
  return { verdict: verdictOf(evidence, WORTH_IT), ...shares, ...(lift && { lift }), disturbances: [] };
}

/** What never worked before has no lift: a share above none is judged by the difference alone, with as many as any verdict takes. */
function isMoreThanNone({ shown, worked }: OneOff, usual: OneOff): boolean {
  const [low] = newcombe(worked, shown, usual.worked, usual.shown, LEVEL.verdict);
  return low > 0 && !areTooFew(worked, usual.shown + shown - worked);
}

/** Nothing where it was shown to nobody, or to fewer than it worked for. */
function shareIn({ shown, worked }: OneOff): number | undefined {
  return Number.isFinite(shown) && shown > 0 && worked >= 0 && worked <= shown ? worked / shown : undefined;
}
