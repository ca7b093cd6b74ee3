import type { DemoStage } from './profiles';
import type { World, WorldFault, WorldManager, WorldSource } from './world';

const { exp, min } = Math; // looked up once, see random.ts
const CEILING = 0.98; // no rate is certain, whoever is at it

/** Where and when a step is decided, and by whom. */
export interface Moment {
  readonly source: WorldSource;
  readonly day: number;
  readonly manager?: WorldManager | undefined;
}

/** The chance of a step at a moment: the source's usual rate, moved on the logit, by the manager and by faults. */
export function rateAt(world: World, stage: DemoStage, moment: Moment): number {
  const usual = moment.source[stage] ?? 0;
  const odds = (usual / (1 - usual)) * exp(moveOf(world, stage, moment));
  return min(CEILING, (odds / (1 + odds)) * (moment.manager?.factors[stage] ?? 1) * faultAt(world, stage, moment));
}

/** What multiplies the traffic, the price of a click or the check at a moment, faults apart. */
export function levelAt(world: World, stage: DemoStage, moment: Moment): number {
  return exp(moveOf(world, stage, moment));
}

/** What faults multiply a stage by at a moment. */
export function faultAt(world: World, stage: DemoStage, moment: Moment): number {
  return world.faults.reduce((product, fault) => product * effectOf(fault, stage, moment), 1);
}

function effectOf(fault: WorldFault, stage: DemoStage, { source, day, manager }: Moment): number {
  if (day < fault.since || day >= fault.until) return 1;
  if (fault.stage === 'mix') return stage === 'traffic' ? mixEffect(fault, source) : 1;
  const here = fault.source === undefined || fault.source === source.name;
  const theirs = fault.manager === undefined || fault.manager === manager?.name;
  return fault.stage === stage && here && theirs ? fault.factor : 1;
}

/** The one source grows by the factor, the others give up what it takes. */
function mixEffect(fault: WorldFault, source: WorldSource): number {
  if (fault.source === source.name) return min(fault.factor, 1 / source.part);
  return fault.others;
}

/** A swing lifts the mean of what it moves (levels by half its variance, rates by less); taken off, sizes stay true. */
function moveOf({ swing }: World, stage: DemoStage, { source, day }: Moment): number {
  const level = stage === 'traffic' || stage === 'cost' || stage === 'averageCheck';
  const variance = stage === 'averageCheck' ? 0 : swing.week ** 2 + swing.day ** 2;
  const skew = level ? 1 : 1 - 2 * (source[stage] ?? 0.5);
  return (source.paths[stage]?.[day] ?? 0) - (skew * variance) / 2;
}
