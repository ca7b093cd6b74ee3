import { addDays, isoWeekOf, type ManagerRecord, type Metric, simulate } from '../../../src/core';
import type { DemoSize } from '../../../src/core/demo';
import { type OwnDrift, ownDrift, recovery } from '../../../src/core/managers';
import { once, type Scores, together } from '../share';

/** Teams of six, watched over time. */
export interface DriftKind {
  readonly name: string;
  readonly size: DemoSize;
}
export const DRIFT_KINDS: readonly DriftKind[] = [
  { name: 'large', size: 'large' },
  { name: 'medium', size: 'medium' },
  { name: 'small', size: 'small' },
];

const MANAGERS = ['Anna', 'Boris', 'Vera', 'Gleb', 'Dina', 'Egor'];
const FALLEN = 'Vera';
const SUNDAY = '2024-11-03';
const WEEK = isoWeekOf(SUNDAY);
const isDrift = ({ verdict }: OwnDrift): boolean => verdict === 'falling' || verdict === 'rising';

/** How often steady managers are said to drift, one who loses a seventh a month is seen to, and talks are said to have helped. */
export function driftScores(kind: DriftKind, ask: { readonly runs: number; readonly seed: number }): Scores {
  return together(Array.from({ length: ask.runs }, (_, run) => scoreOne(kind, ask.seed * 100_000 + run)));
}

function scoreOne(kind: DriftKind, seed: number): Scores {
  const calm = driftsOf(kind, seed, []);
  const people = MANAGERS.map((name) => calm.filter(({ manager }) => manager === name));
  return together([
    ...people.map((own) => ({ 'false a manager-report': once(own.some(isDrift)) })),
    { 'false a report': once(calm.some(isDrift)) },
    ...(['leadToMeeting', 'showUp', 'meetingToPayment'] as const).map((stage) => {
      const found = driftsOf(kind, seed + 20_000, falling(stage));
      return {
        [stage]: once(found.some((one) => one.manager === FALLEN && one.metric === stage && one.verdict === 'falling')),
      };
    }),
    ...talkScores(kind, seed),
  ]);
}

/** Six sevenths of it, and again a month later. */
const falling = (stage: Metric) =>
  [-62, -34].map((days) => ({ stage, factor: 6 / 7, from: addDays(SUNDAY, days), manager: FALLEN }));

function driftsOf({ size }: DriftKind, seed: number, faults: readonly object[]): OwnDrift[] {
  const from = addDays(SUNDAY, -13 * 7 - 30);
  const { managers } = simulate({
    seed,
    size,
    from,
    to: SUNDAY,
    managers: MANAGERS,
    managerSpread: 0.08,
    faults,
  } as Parameters<typeof simulate>[0]);
  return ownDrift(managers, WEEK);
}

const TALK = addDays(SUNDAY, -56);

/** Whoever did worst in the four weeks before is talked to; nothing changes, or a fall by two fifths ends that day. */
function talkScores({ size }: DriftKind, seed: number): Scores[] {
  const from = addDays(TALK, -70);
  const team = (faults: readonly object[]) =>
    simulate({ seed, size, from, to: SUNDAY, managers: MANAGERS, managerSpread: 0.08, faults } as Parameters<
      typeof simulate
    >[0]).managers;
  return (['leadToMeeting', 'showUp', 'meetingToPayment'] as const).flatMap((metric) => {
    const calm = team([]);
    const worst = worstOf(calm, metric);
    const helped = team([{ stage: metric, factor: 0.6, from: addDays(TALK, -56), days: 57, manager: FALLEN }]);
    const says = (managers: readonly ManagerRecord[], manager: string, weeks: number) =>
      recovery(managers, { manager, metric, on: TALK }, addDays(TALK, 7 * weeks)).verdict;
    const looks = [2, 3, 4, 5, 6, 7, 8];
    return [
      { [`talk ${metric} false ever`]: once(looks.some((weeks) => says(calm, worst, weeks) === 'recovered')) },
      { [`talk ${metric} false at 3`]: once(says(calm, worst, 3) === 'recovered') },
      { [`talk ${metric} seen at 4`]: once(says(helped, FALLEN, 4) === 'recovered') },
      { [`talk ${metric} seen at 8`]: once(says(helped, FALLEN, 8) === 'recovered') },
      { [`talk ${metric} wrongly none`]: once(looks.some((weeks) => says(helped, FALLEN, weeks) === 'noChange')) },
      { [`talk ${metric} none at 8`]: once(says(calm, worst, 8) === 'noChange') },
    ];
  });
}

const SIDES = {
  leadToMeeting: ['scheduled', 'leads'],
  showUp: ['held', 'due'],
  meetingToPayment: ['payments', 'held'],
} as const;

function worstOf(managers: readonly ManagerRecord[], metric: keyof typeof SIDES): string {
  const [of, per] = SIDES[metric];
  const rate = (name: string): number => {
    const own = managers.filter(({ manager, day }) => manager === name && day < TALK && day >= addDays(TALK, -28));
    const sum = (side: 'scheduled' | 'leads' | 'held' | 'due' | 'payments') =>
      own.reduce((total, { values }) => total + (values[side] ?? 0), 0);
    return sum(per) < 15 ? 9 : sum(of) / sum(per);
  };
  return [...MANAGERS].sort((a, b) => rate(a) - rate(b))[0] ?? FALLEN;
}
