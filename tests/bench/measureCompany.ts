import { benchCompany, type CompanyAsk } from './benchCompany';
import type { Method, Report } from './method';
import { isOfCompany } from './news';
import { FAULT_SCENARIOS, MISSING_DAYS, mixShift, type Scenario, UNCHANGING } from './scenario';
import { type Scores, together } from './share';

/** The scores of each method, by its name. */
export type ScoresByMethod = ReadonlyMap<string, Scores>;
/** What follows a method's name where only its cells of the whole company are looked at. */
export const COMPANY_ONLY = ', company cells only';

/** Everything that happens to the companies of the bench; the mix shifts towards the given source. */
export const scenariosWith = (source: string): readonly Scenario[] => [
  UNCHANGING,
  MISSING_DAYS,
  mixShift({ name: source }),
  ...FAULT_SCENARIOS,
];

/** One company through all scenarios, by all methods. */
export function measureCompany(
  ask: CompanyAsk,
  scenarios: readonly Scenario[],
  methods: readonly Method[],
): ScoresByMethod {
  return joined(
    scenarios.flatMap(({ options, weeks, scoresOf }) => {
      const company = benchCompany(ask, options);
      return methods.map(({ name, reportOf }) => {
        const reports = weeks.map((week) => reportOf(company, week));
        return new Map([
          [name, scoresOf(reports)],
          [name + COMPANY_ONLY, scoresOf(reports.map(ofCompany))],
        ]);
      });
    }),
  );
}

/** Scores measured apart, together. */
export function joined(all: readonly ScoresByMethod[]): ScoresByMethod {
  const names = new Set(all.flatMap((scores) => [...scores.keys()]));
  return new Map([...names].map((name) => [name, together(all.map((scores) => scores.get(name) ?? {}))]));
}

const ofCompany = (report: Report): Report => report?.filter(isOfCompany);
