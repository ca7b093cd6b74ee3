import { type Calendar, type Day, dayNumber, dayOf } from '../funnel/calendar';
import type { DemoFault, DemoOptions, DemoSize, DemoSource } from './options';
import { pathsOf, SWINGS, type Swing } from './paths';
import { DEMO_PROFILES, type DemoStage, STAGES } from './profiles';
import { branch, generatorOf } from './random';
import { normal } from './sampling';

const LEADS_PER_DAY: { readonly [S in DemoSize]: number } = { small: 5.5, medium: 17, large: 47 };
const WARM_UP = 70; // days; by then the pipeline is as full as it gets: nine deals in ten end within seven weeks
const STILL: Swing = { week: 0, day: 0 };

/** The parts of the simulation that draw numbers, each from a stream of its own. */
export const STREAM = { path: 1, manager: 2, traffic: 3, deal: 4, entry: 5 } as const;

/** A source in the simulated world: its part of all leads, and how each stage moves by itself from day to day. */
export interface WorldSource extends DemoSource {
  readonly index: number;
  readonly part: number;
  readonly paths: { readonly [S in DemoStage]?: Float64Array };
}
/** A manager, with what multiplies the team's rates. */
export interface WorldManager {
  readonly name: string;
  readonly index: number;
  readonly factors: { readonly [S in DemoStage]?: number };
}
/**
 * A fault with its days counted from the first simulated day; `until` is the first day without it. Of a shifted mix:
 * what multiplies the traffic of the other sources.
 */
export interface WorldFault extends DemoFault {
  readonly since: number;
  readonly until: number;
  readonly others: number;
}

/** All that is settled before the first day. Days are counted from the start of the warm-up. */
export interface World {
  readonly seed: number;
  readonly first: number; // the first day returned
  readonly last: number;
  readonly leadsPerDay: number;
  readonly growthPerMonth: number;
  readonly swing: Swing;
  readonly sources: readonly WorldSource[];
  readonly managers: readonly WorldManager[];
  readonly faults: readonly WorldFault[];
  readonly dayAt: (index: number) => Day;
  /** 1 is Monday, as in ISO. */
  readonly weekdayAt: (index: number) => number;
  readonly kindAt: (index: number) => DayKind;
}
/** What a day is to a sales team. */
export type DayKind = 'working' | 'weekend' | 'holiday';

/** The world that the options ask for. */
export function worldOf(options: DemoOptions): World {
  const { seed, from, to, size = 'medium', wobble = 'typical', growthPerMonth = 0.02 } = options;
  const start = dayNumber(from) - WARM_UP;
  const days = Math.max(0, dayNumber(to) - start + 1);
  const swing = SWINGS[wobble];
  const ask = { seed, days, swing, monday: (8 - weekdayOfNumber(start)) % 7 };
  const sources = sourcesOf(options.sources ?? defaultSources(), ask);
  const names = Array.from({ length: days }, (_, index) => dayOf(start + index));
  return {
    seed,
    first: WARM_UP,
    last: days - 1,
    leadsPerDay: LEADS_PER_DAY[size],
    growthPerMonth,
    swing,
    sources,
    managers: managersOf(options),
    faults: (options.faults ?? []).map((fault) => faultFrom(fault, start, sources)),
    dayAt: (index) => names[index] ?? dayOf(start + index),
    weekdayAt: (index) => weekdayOfNumber(start + index),
    kindAt: kindsOf(options.calendar, start),
  };
}

function defaultSources(): DemoSource[] {
  const { search, social, organic, partners } = DEMO_PROFILES;
  return Object.entries({ search, social, organic, partners }).map(([name, profile]) => ({ name, ...profile }));
}

function sourcesOf(sources: readonly DemoSource[], ask: Parameters<typeof pathsOf>[0]): WorldSource[] {
  const total = sources.reduce((sum, source) => sum + source.traffic, 0);
  const paths = STAGES.map((stage, index) => {
    const swing = stage === 'averageCheck' ? STILL : ask.swing; // a check is no rate: it only drifts
    return {
      stage,
      all: pathsOf({ ...ask, swing, seed: branch(branch(ask.seed, STREAM.path), index) }, sources.length),
    };
  });
  return sources.map((source, index) => ({
    ...source,
    index,
    part: source.traffic / total,
    paths: Object.fromEntries(paths.map(({ stage, all }) => [stage, all[index]])),
  }));
}

function managersOf({ seed, managers = ['M1', 'M2', 'M3', 'M4'], managerSpread = 0.08 }: DemoOptions): WorldManager[] {
  const random = generatorOf(branch(seed, STREAM.manager));
  const column = (): number[] => {
    const drawn = managers.map(() => managerSpread * normal(random));
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    return drawn.map((value) => Math.exp(value - mean)); // the team as a whole stays what it is
  };
  const [book, show, pay] = [column(), column(), column()];
  return managers.map((name, index) => ({
    name,
    index,
    factors: { leadToMeeting: book[index] ?? 1, showUp: show[index] ?? 1, meetingToPayment: pay[index] ?? 1 },
  }));
}

function faultFrom(fault: DemoFault, start: number, sources: readonly WorldSource[]): WorldFault {
  const since = dayNumber(fault.from) - start;
  const until = since + (fault.days ?? Number.POSITIVE_INFINITY);
  const part = sources.find((source) => source.name === fault.source)?.part ?? 0;
  return { ...fault, since, until, others: part < 1 ? Math.max(0, 1 - part * fault.factor) / (1 - part) : 1 };
}

function kindsOf(calendar: Calendar | undefined, start: number): World['kindAt'] {
  const indexes = (days: readonly Day[] = []): Set<number> => new Set(days.map((day) => dayNumber(day) - start));
  const [holidays, working] = [indexes(calendar?.holidays), indexes(calendar?.workingWeekends)];
  return (index) => {
    if (holidays.has(index)) return 'holiday';
    return weekdayOfNumber(start + index) < 6 || working.has(index) ? 'working' : 'weekend';
  };
}

/** ISO weekday of a day's number: 1970-01-01, number 0, was a Thursday. */
const weekdayOfNumber = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;
