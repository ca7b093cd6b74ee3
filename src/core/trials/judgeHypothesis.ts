import type { Day } from '../funnel/calendar';
import type { Facts } from '../funnel/records';
import { swingOf } from '../norms/comparison';
import { frameFrom } from '../norms/frame';
import { TESTED } from '../signals/tested';
import { readingOf, weeklyMetric } from '../signals/weeklyStrata';
import { countEvidence } from './countEvidence';
import { disturbancesIn } from './disturbances';
import type { Evidence } from './evidence';
import type { Hypothesis, HypothesisVerdict, Judgement } from './hypothesis';
import { meanEvidence } from './meanEvidence';
import { shareEvidence } from './shareEvidence';
import { type Trial, trialOf } from './trial';
import { triedOf } from './tried';
import { type TriedStrata, triedStrata } from './triedStrata';
import { isHarm, LEVEL, verdictOf, weeksFor } from './verdict';

/**
 * Whether a hypothesis came true, before against after (METHODS, 2d): counts deflated by how much the business's weeks
 * wobble, stages that take days on matured cohorts, sources mix-adjusted. Before the planned end only harm is said.
 * Facts after the planned end are ignored, so a later look cannot change a verdict. It happened together with the
 * trial; whether by it, `disturbances` help to see.
 *
 * @throws UserError badDay
 */
export function judgeHypothesis(facts: Facts, hypothesis: Hypothesis, asOf: Day): Judgement {
  const trial = trialOf(facts, hypothesis, asOf);
  return { ...judged(trial), disturbances: disturbancesIn(trial) };
}

/** The judgement without what else happened. */
export function judged(trial: Trial): Omit<Judgement, 'disturbances'> {
  const { expectedLift } = trial.hypothesis;
  const { evidence, lagWeeks } = evidenceOf(trial);
  const { before, after, of, effort } = evidence;
  const lift = evidence.lift?.(LEVEL.verdict);
  const weeksNeeded = effort && weeksFor(effort, expectedLift, lagWeeks);
  return {
    verdict: spoken(trial, evidence),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(of !== undefined && { of }),
    ...(lift && { lift }),
    ...(weeksNeeded !== undefined && { weeksNeeded }),
  };
}

function spoken({ isOver, hypothesis }: Trial, evidence: Evidence): HypothesisVerdict {
  if (isOver) return verdictOf(evidence, hypothesis.expectedLift);
  return isHarm(evidence) ? 'worse' : 'tooEarly';
}

const NOTHING: Evidence = { isThin: true };

/** What a trial shows, and by how many weeks its metric follows. */
export function evidenceOf(trial: Trial): { readonly evidence: Evidence; readonly lagWeeks: number } {
  const tried = triedOf(trial.hypothesis);
  const read = tried && triedStrata(trial, readingOf(trial.own, trial.frame, trial.weeks.baseline), tried);
  if (tried === undefined || read === undefined) return { evidence: NOTHING, lagWeeks: 0 };
  const { strata, weeks, lagWeeks } = read;
  switch (tried.kind) {
    case 'share':
      return { evidence: diluted(read, shareEvidence(read, swingIn(trial))), lagWeeks };
    case 'count':
      return { evidence: countEvidence(strata, weeks, swingIn(trial)), lagWeeks };
    case 'mean':
      return { evidence: meanEvidence(strata, weeks), lagWeeks };
  }
}

/** What began before the trial still ends in it: a lift that is seen is there, one that is not seen may be. */
const diluted = ({ isDiluted }: TriedStrata, evidence: Evidence): Evidence =>
  isDiluted ? { ...evidence, most: () => Number.POSITIVE_INFINITY } : evidence;

/** How much the business's rates swing by themselves, read from all of them in the baseline, whoever tries. */
function swingIn({ known, frame, weeks: { baseline } }: Trial): number {
  const company = readingOf(known, frameFrom(known, frame), baseline);
  const shares = TESTED.filter(({ kind }) => kind === 'share');
  return swingOf(
    shares.map((tested) => weeklyMetric(company, tested).strata),
    baseline,
  );
}
