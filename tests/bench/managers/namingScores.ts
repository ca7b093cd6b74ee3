import { once, type Scores, together } from '../share';
import { FALLEN, TEAM_STAGES, type TeamStage, teamResults } from './equalTeam';
import type { NamingRule } from './namingRules';

const FALL = 0.6; // −40 %
const SEEDS_APART = 1_000_003;

/** How often a rule names somebody wrongly when all are equal, finds the one who fell, and names another beside. */
export function namingScores(rule: NamingRule, ask: { readonly runs: number; readonly seed: number }): Scores {
  return together(
    TEAM_STAGES.flatMap((stage, index) => {
      const from = (ask.seed * TEAM_STAGES.length + index) * SEEDS_APART;
      return Array.from({ length: ask.runs }, (_, run) => scoreOne(rule, stage, from + run));
    }),
  );
}

function scoreOne({ namesIn }: NamingRule, stage: TeamStage, seed: number): Scores {
  const fallen = namesIn(stage, teamResults(stage, seed, FALL));
  return {
    [`${stage.name} false`]: once(namesIn(stage, teamResults(stage, seed + 500_000, 1)).length > 0),
    [`${stage.name} found`]: once(fallen.some(({ index, isBelow }) => index === FALLEN && isBelow)),
    [`${stage.name} others`]: once(fallen.some(({ index }) => index !== FALLEN)),
  };
}
