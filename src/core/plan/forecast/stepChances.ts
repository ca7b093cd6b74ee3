import type { Clock } from './clock';
import type { DealCourse } from './dealSteps';

const { exp, floor, max, min, sqrt } = Math;

/** Longest time in a step that is looked at, in days. */
export const LONGEST_STEP = 150;
const LENGTH = LONGEST_STEP + 1;
/** How far deals are remembered, in weeks, and by how much a rate drifts in one: see memoryOf. */
const MEMORY = { least: 6, most: 40, drift: 0.02 };
const FEWEST_AT_RISK = 3; // with fewer deals left nothing is known of longer times

/** What becomes of deals in a step, by days spent in it. */
export interface StepChances {
  /** Chance of moving on after so many days. */
  readonly moves: Float64Array;
  /** Chance of being still there at the end of so many days. */
  readonly stays: Float64Array;
  /** Share that moves on at all. */
  readonly rate: number;
  /** Relative variance of that share, by chance in the deals it rests on. */
  readonly variance: number;
  /** How old the deals behind it are in the mean, in weeks. */
  readonly age: number;
  /** Deals now in the step, by the day they entered it; a day ahead for a meeting not yet due. */
  readonly open: readonly (readonly [entered: number, deals: number])[];
}

/**
 * The chances of moving on from a step (O. Aalen and S. Johansen, 1978): deals still there count for as long as they have
 * been watched, lost ones stand in the way. Older deals weigh less: the less, the fewer there are.
 */
export function stepChances(courses: readonly DealCourse[], step: number, clock: Clock): StepChances {
  const counts = countsOf(courses, step, clock);
  const memory = memoryOf(counts);
  const weights = Float64Array.from({ length: clock.last + 1 }, (_, day) => exp((day - clock.last) / (7 * memory)));
  const { moves, stays } = incidence(counts, weights);
  const rate = moves.reduce((sum, share) => sum + share, 0);
  const { variance, age } = sureness(counts, weights);
  return { moves, stays, rate, variance: max(0.01, 1 - rate) * variance, age, open: counts.open };
}

/** By the day of entering, then by days spent: whole numbers, so that the order of deals changes no sum. */
type Table = Int32Array;
interface Counts {
  readonly moved: Table;
  readonly lost: Table;
  /** Moved, lost, or watched for so long and still there. */
  readonly left: Table;
  /** Moved, by the day of entering alone. */
  readonly moves: Table;
  readonly open: StepChances['open'];
}

function countsOf(courses: readonly DealCourse[], step: number, clock: Clock): Counts {
  const days = clock.last + 1;
  const tables = { moved: new Int32Array(days * LENGTH), lost: new Int32Array(days * LENGTH) };
  const [left, moves] = [new Int32Array(days * LENGTH), new Int32Array(days)];
  const open = new Map<number, number>();
  for (const course of courses) {
    const stay = stayOf(course, step, clock);
    if (stay === undefined) continue;
    if (stay.end === 'open') open.set(stay.entered, (open.get(stay.entered) ?? 0) + 1);
    else addTo(tables[stay.end], stay);
    if (stay.end === 'moved') moves[stay.entered] = (moves[stay.entered] ?? 0) + 1;
    addTo(left, stay);
  }
  return { ...tables, left, moves, open: [...open].sort(([a], [b]) => a - b) };
}

/** A step that is entered on a day ahead stands in no table yet. */
function addTo(table: Table, { entered, days }: Stay): void {
  const at = entered * LENGTH + min(LONGEST_STEP, days);
  if (at < table.length) table[at] = (table[at] ?? 0) + 1;
}

/** A deal's time in a step, as far as it is known; longer than is looked at, it ends as if lost. */
interface Stay {
  readonly entered: number;
  readonly days: number;
  readonly end: 'moved' | 'lost' | 'open';
}

function stayOf({ passed, lost }: DealCourse, step: number, { last, spent }: Clock): Stay | undefined {
  const [entered, next] = [passed[step], passed[step + 1]];
  if (entered === undefined) return undefined;
  const until = next ?? lost ?? last;
  const end = next !== undefined ? 'moved' : lost !== undefined ? 'lost' : 'open';
  const days = max(0, spent(entered, until));
  return { entered, days, end: days > LONGEST_STEP ? 'lost' : end };
}

/** In weeks: where chance, which falls with more deals, and drift, which grows with age, balance: see levelOf. */
function memoryOf({ moves }: Counts): number {
  const first = moves.findIndex((count) => count > 0);
  const all = moves.reduce((sum, count) => sum + count, 0);
  const weekly = first < 0 ? 1 : (7 * all) / max(7, moves.length - first);
  return min(MEMORY.most, max(MEMORY.least, sqrt(1 / weekly) / MEMORY.drift));
}

function incidence({ moved, lost, left }: Counts, weights: Float64Array): Pick<StepChances, 'moves' | 'stays'> {
  const [on, out, gone] = [weighted(moved, weights), weighted(lost, weights), weighted(left, weights)];
  const [moves, stays] = [new Float64Array(LENGTH), new Float64Array(LENGTH)];
  let atRisk = gone.reduce((sum, weight) => sum + weight, 0);
  let still = 1;
  for (let days = 0; days < LENGTH; days++) {
    const share = atRisk < FEWEST_AT_RISK ? 0 : still / atRisk;
    moves[days] = share * (on[days] ?? 0);
    still = max(0, still - share * ((on[days] ?? 0) + (out[days] ?? 0)));
    stays[days] = still;
    atRisk -= gone[days] ?? 0;
  }
  return { moves, stays };
}

/** Sums by days spent. */
function weighted(table: Table, weights: Float64Array): Float64Array {
  const sums = new Float64Array(LENGTH);
  for (let at = 0; at < table.length; at++) {
    const count = table[at] ?? 0;
    if (count > 0) sums[at % LENGTH] = (sums[at % LENGTH] ?? 0) + count * (weights[floor(at / LENGTH)] ?? 0);
  }
  return sums;
}

/** Relative variance of a weighted count of moves, and their mean age in weeks. */
function sureness({ moves }: Counts, weights: Float64Array): Pick<StepChances, 'variance' | 'age'> {
  let [sum, squares, ages] = [0, 0, 0];
  moves.forEach((count, day) => {
    const weight = weights[day] ?? 0;
    sum += weight * count;
    squares += weight * weight * count;
    ages += weight * count * (moves.length - 1 - day);
  });
  return sum === 0 ? { variance: 1, age: 0 } : { variance: squares / sum ** 2, age: ages / sum / 7 };
}
