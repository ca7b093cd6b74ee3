import { addDays, type Day, dailyStops, daysBetween, daysFrom } from '../../src/core';
import type { DemoFault } from '../../src/core/demo';
import type { Facts } from '../../src/core/funnel/records';
import { benchCompany, type CompanyAsk } from './benchCompany';
import { once, type Scores, together } from './share';
import { FAULT_DAY, HISTORY_WEEKS, sundayAfter } from './timeline';

const CALM_WEEKS = 12;
const MONTH_DAYS = 30.44;
/** For how many days it is asked whether a stop was found. */
export const STOP_DAYS = 7;
/** What stops: the form, so that clicks bring no leads; the source as a whole. */
export const STOPS = [
  { title: 'leads stop', stage: 'siteConversion' },
  { title: 'the source stops', stage: 'traffic' },
] as const;

/** Daily stops: false ones by source and month while nothing happens, and after how many days real ones are found. */
export function stopScores(ask: CompanyAsk): Scores {
  const { facts } = benchCompany(ask, { to: sundayAfter(HISTORY_WEEKS + CALM_WEEKS) });
  const { sources } = ask.kind;
  const found = sources.flatMap((source) =>
    STOPS.filter(({ stage }) => source[stage] !== undefined).map((stop) => foundScores(ask, source.name, stop)),
  );
  return together([{ falseStops: falseStops(facts, sources.length) }, ...found]);
}

function falseStops(facts: Facts, sources: number) {
  const days = daysFrom(sundayAfter(HISTORY_WEEKS), sundayAfter(HISTORY_WEEKS + CALM_WEEKS));
  const said = days.map((day) => dailyStops(facts, day).map(({ source, metric }) => `${metric} ${source}`));
  const fresh = said.slice(1).flatMap((stops, index) => stops.filter((stop) => !said[index]?.includes(stop)));
  return { hits: fresh.length, of: (sources * (days.length - 1)) / MONTH_DAYS };
}

/** The stop begins on another weekday in every company: a Sunday has fewer leads. */
function foundScores(ask: CompanyAsk, source: string, { title, stage }: (typeof STOPS)[number]): Scores {
  const from = addDays(FAULT_DAY, ask.seed % 7);
  const to = addDays(from, STOP_DAYS - 1);
  const fault: DemoFault = { stage, factor: 0, from, source };
  const { facts } = benchCompany(ask, { to, faults: [fault] });
  const isFound = (day: Day): boolean => dailyStops(facts, day).some((stop) => stop.source === source);
  const day = daysFrom(from, to).find(isFound);
  const taken = day === undefined ? Number.POSITIVE_INFINITY : daysBetween(from, day) + 1;
  const within = Array.from({ length: STOP_DAYS }, (_, index) => index + 1);
  return Object.fromEntries(within.map((days) => [`${title} ${source} ${days}`, once(taken <= days)]));
}
