import { addDays, compareManagers, isoWeekOf, type ManagerCell, type Metric, simulate } from '../../../src/core';
import type { DemoSize } from '../../../src/core/demo';
import { once, type Scores, together } from '../share';

/** Whole reports of a simulated team of six: every metric that a manager is judged by, several sources. */
export interface ReportKind {
  readonly name: string;
  readonly size: DemoSize;
  readonly weeks: 4 | 13;
}
/** Leads of each manager: about 220, 80 and 250. */
export const REPORT_KINDS: readonly ReportKind[] = [
  { name: 'large, 4 weeks', size: 'large', weeks: 4 },
  { name: 'medium, 4 weeks', size: 'medium', weeks: 4 },
  { name: 'medium, 13 weeks', size: 'medium', weeks: 13 },
];
/** What may fall. */
export const FALLING = ['leadToMeeting', 'showUp', 'meetingToPayment'] as const satisfies readonly Metric[];

const MANAGERS = ['Anna', 'Boris', 'Vera', 'Gleb', 'Dina', 'Egor'];
const FALLEN = 'Vera';
const SUNDAY = '2024-11-03';
const isNamed = ({ verdict }: ManagerCell): boolean => verdict === 'below' || verdict === 'above';

/** How often reports of some companies name somebody wrongly, and find who fell by two fifths. */
export function reportScores(kind: ReportKind, ask: { readonly runs: number; readonly seed: number }): Scores {
  return together(Array.from({ length: ask.runs }, (_, run) => scoreOne(kind, ask.seed * 100_000 + run)));
}

function scoreOne(kind: ReportKind, seed: number): Scores {
  const natural = reportOf(kind, { seed, managerSpread: 0.08 });
  const falls = FALLING.map((stage, index) => {
    const report = reportOf(kind, { seed: seed + 20_000 * (index + 1), managerSpread: 0.08, falls: stage });
    const cell = report.find(({ manager, metric }) => manager === FALLEN && metric === stage);
    return {
      [stage]: once(cell?.verdict === 'below'),
      others: once(report.some((one) => one.manager !== FALLEN && isNamed(one))),
    };
  });
  return together([
    { 'false, spread 8 %': once(natural.some(isNamed)) },
    { 'false, no spread': once(reportOf(kind, { seed, managerSpread: 0 }).some(isNamed)) },
    ...falls,
  ]);
}

interface Team {
  readonly seed: number;
  readonly managerSpread: number;
  readonly falls?: (typeof FALLING)[number];
}

function reportOf({ size, weeks }: ReportKind, { seed, managerSpread, falls }: Team): ManagerCell[] {
  const from = addDays(SUNDAY, 1 - 7 * weeks);
  const faults = falls === undefined ? [] : [{ stage: falls, factor: 0.6, from: addDays(from, -30), manager: FALLEN }];
  const { managers } = simulate({ seed, size, from, to: SUNDAY, managers: MANAGERS, managerSpread, faults });
  return compareManagers(managers, isoWeekOf(SUNDAY), weeks);
}
