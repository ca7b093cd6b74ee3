import type { Stratum } from '../../norms/strata';
import { compareMeans } from '../../signals/means';
import { type Asked, findingOf, type StageFinding, sumsIn } from './constraintStage';

const { log } = Math;
const DRIFT = 0.03; // METHODS, 2b
const PRIOR_PAYMENTS = 10; // how many of its own a source's check is worth the company's: payments are few by source
const PRIOR_SQUARE = 0.4 ** 2; // METHODS, 2b: checks spread by 40 %

/** The average check; what it usually is for these sources. Nothing where refunds leave no money. */
export function checkFinding(strata: readonly Stratum[], asked: Asked): StageFinding[] {
  return findingOf('averageCheck', {
    norm: againstNorm(strata, asked),
    plan: asked.plan === undefined ? 'notAsked' : againstPlan(strata, asked),
  });
}

function againstNorm(strata: readonly Stratum[], { weeks }: Asked) {
  const means = compareMeans(strata, weeks, DRIFT);
  if (means === undefined || !(means.actual > 0)) return undefined;
  const { actual, usual, centre, deviation, payments } = means;
  let [money, before] = [0, 0];
  for (const stratum of strata) {
    const [now, past] = [sumsIn(stratum, weeks.window), sumsIn(stratum, weeks.baseline)];
    money += (now.n * (past.x + PRIOR_PAYMENTS * usual)) / (past.n + PRIOR_PAYMENTS);
    before += past.n;
  }
  const norm = money / payments;
  if (!(norm > 0)) return undefined;
  const now = (deviation ** 2 - DRIFT ** 2) * (before / (before + payments));
  return { actual, norm, seen: { log: log(actual / norm) - centre, now, past: deviation ** 2 - now } };
}

function againstPlan(strata: readonly Stratum[], { plan, weeks }: Asked) {
  let [money, payments, expected] = [0, 0, 0];
  for (const stratum of strata) {
    const check = plan?.('revenue', 'payments', stratum.source);
    if (check === undefined) continue;
    const { x, n } = sumsIn(stratum, weeks.window);
    money += x;
    payments += n;
    expected += n * check;
  }
  if (!(money > 0) || !(expected > 0)) return undefined;
  const seen = { log: log(money / expected), now: PRIOR_SQUARE / payments };
  return { actual: money / payments, norm: expected / payments, seen };
}
