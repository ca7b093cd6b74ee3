import type { DayRecord, Deal, ManagerRecord } from '../funnel/records';
import { dealFrom, type Lead } from './deals';
import type { DemoOptions } from './options';
import { branch } from './random';
import { tallyOf } from './tally';
import { type Traffic, trafficOf } from './traffic';
import { STREAM, type World, type WorldManager, type WorldSource, worldOf } from './world';

/** What happened in a simulated company, before anybody entered it. */
export interface Course {
  readonly records: DayRecord[];
  readonly deals: Deal[];
  readonly managers: ManagerRecord[];
  readonly team: readonly WorldManager[];
}

/** Runs a company: every day each source brings leads, and every lead is followed to its end. */
export function courseOf(options: DemoOptions): Course {
  const world = worldOf(options);
  const tally = tallyOf(world);
  const deals: Deal[] = [];
  const traffic: Traffic[][] = [];
  for (let day = 0; day <= world.last; day++) {
    const came = world.sources.map((source) => trafficOf(world, { source, day }));
    traffic.push(came);
    world.sources.forEach((source, index) => {
      for (let number = 0; number < (came[index]?.leads ?? 0); number++) {
        const course = dealFrom(world, leadOf(world, { source, day, number }));
        tally.add(course);
        deals.push(course.deal);
      }
    });
  }
  return { records: tally.records(traffic), deals, managers: tally.managers(), team: world.managers };
}

interface Arrival {
  readonly source: WorldSource;
  readonly day: number;
  readonly number: number;
}

function leadOf(world: World, { source, day, number }: Arrival): Lead {
  const seed = branch(branch(branch(branch(world.seed, STREAM.deal), source.index), day), number);
  return { source, day, seed, id: `d${world.dayAt(day).replace(/-/g, '')}-${source.index + 1}-${number + 1}` };
}
