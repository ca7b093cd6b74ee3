/** How a deal stands: paid, lost, or still open (its time is how long it has been watched). */
export type Outcome = 'won' | 'lost' | 'open';

/** The share that goes on after each time at which something ended; the median is the first time with S ≤ 0.5. */
export interface SurvivalCurve {
  readonly times: number[];
  readonly survival: number[];
  readonly median?: number;
}
/** The share won and the share lost up to each time, the other end standing in the way. */
export interface Incidence {
  readonly times: number[];
  readonly won: number[];
  readonly lost: number[];
}

const HALF = 0.5 + 1e-12; // a product of fractions that is a half may come out a little above it

/** Survival over time, unended spells censored (E. L. Kaplan and P. Meier, 1958); `event` is 1 where the spell ended. */
export function kaplanMeier(time: readonly number[], event: readonly (0 | 1)[]): SurvivalCurve {
  const [times, survival]: [number[], number[]] = [[], []];
  let share = 1;
  for (const { at, risk, ends } of steps(time, (index) => event[index] === 1)) {
    if (ends.length === 0) continue;
    share *= 1 - ends.length / risk;
    times.push(at);
    survival.push(share);
  }
  const median = times[survival.findIndex((value) => value <= HALF)];
  return { times, survival, ...(median !== undefined && { median }) };
}

/** Won and lost as ends that compete (O. Aalen and S. Johansen, 1978), at every time that occurs. */
export function cumulativeIncidence(time: readonly number[], state: readonly Outcome[]): Incidence {
  const result: Incidence = { times: [], won: [], lost: [] };
  let [open, won, lost] = [1, 0, 0];
  for (const { at, risk, ends } of steps(time, (index) => state[index] !== 'open')) {
    const wins = ends.filter((index) => state[index] === 'won').length;
    won += (open * wins) / risk;
    lost += (open * (ends.length - wins)) / risk;
    open *= 1 - ends.length / risk;
    result.times.push(at);
    result.won.push(won);
    result.lost.push(lost);
  }
  return result;
}

interface Step {
  readonly at: number;
  /** How many were watched until then. */
  readonly risk: number;
  /** Which of them ended then. */
  readonly ends: readonly number[];
}

/** The times in order, with who was at risk and who ended. */
function steps(time: readonly number[], isEnd: (index: number) => boolean): Step[] {
  const at = new Map<number, { watched: number; readonly ends: number[] }>();
  for (const [index, one] of time.entries()) {
    const until = at.get(one) ?? { watched: 0, ends: [] };
    at.set(one, until);
    until.watched += 1;
    if (isEnd(index)) until.ends.push(index);
  }
  let left = time.length;
  return [...at]
    .sort(([one], [other]) => one - other)
    .map(([at, { watched, ends }]) => {
      const risk = left;
      left -= watched;
      return { at, risk, ends };
    });
}
