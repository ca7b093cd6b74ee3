import { simulate } from '../../../src/core';
import type { DemoFault, DemoSize } from '../../../src/core/demo';
import type { Facts } from '../../../src/core/funnel/records';
import { PAID_SOURCES } from '../paidSources';
import { once, type Scores, together } from '../share';
import { CALENDAR, FIRST_DAY, HISTORY_WEEKS, REPORTS, sundayAfter, WEEKS_BEFORE_FAULT, weeksFrom } from '../timeline';
import { BREAKAGES, CASES, type ConstraintCase, JUDGED_WEEK } from './constraintCases';
import type { ConstraintMethod } from './constraintMethods';

/** Which company. */
export interface ConstraintAsk {
  readonly size: DemoSize;
  readonly seed: number;
}

const WINDOW_WEEKS = 4;

/** One company through every case and a calm year, by all methods: `top METHOD, CASE`, `named …`, `right …`, `false …`. */
export function constraintScores(
  ask: ConstraintAsk,
  methods: readonly ConstraintMethod[],
  cases: readonly ConstraintCase[] = CASES,
): Scores {
  const broken = cases.flatMap((one) => BREAKAGES.map((_, index) => caseScores(ask, methods, { one, index })));
  return together([...broken, falseNames(ask, methods)]);
}

function caseScores(
  ask: ConstraintAsk,
  methods: readonly ConstraintMethod[],
  { one, index }: { readonly one: ConstraintCase; readonly index: number },
): Scores {
  const breakage = BREAKAGES[index];
  if (breakage === undefined) return {};
  const facts = factsOf(ask, one.faultsOf(breakage, index), WEEKS_BEFORE_FAULT + WINDOW_WEEKS);
  return together(
    methods.map(({ name, verdictOf }) => {
      const { first, named } = verdictOf(facts, JUDGED_WEEK, one.weeks);
      const isRight = once(first === breakage.right);
      const column = `${name}, ${one.title}`;
      return {
        [`top ${column}`]: isRight,
        [`top ${column}, ${breakage.title}`]: isRight,
        [`named ${column}`]: once(named),
        ...(named && { [`right ${column}`]: isRight }),
      };
    }),
  );
}

/** How often a stage is named though nothing happened: every fourth week of thirty. */
function falseNames(ask: ConstraintAsk, methods: readonly ConstraintMethod[]): Scores {
  const facts = factsOf(ask, [], HISTORY_WEEKS + REPORTS);
  const weeks = weeksFrom(HISTORY_WEEKS, REPORTS).filter((_, index) => index % WINDOW_WEEKS === WINDOW_WEEKS - 1);
  return together(
    weeks.flatMap((week) =>
      methods.map(({ name, verdictOf }) => ({ [`false ${name}`]: once(verdictOf(facts, week, WINDOW_WEEKS).named) })),
    ),
  );
}

function factsOf({ size, seed }: ConstraintAsk, faults: readonly DemoFault[], weeks: number): Facts {
  const company = { seed, size, wobble: 'typical', sources: PAID_SOURCES, calendar: CALENDAR } as const;
  const { records, deals } = simulate({ ...company, from: FIRST_DAY, to: sundayAfter(weeks), faults });
  return { records, deals, calendar: CALENDAR };
}
