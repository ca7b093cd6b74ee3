import {
  addDays,
  addMonths,
  type Calendar,
  type Day,
  isoWeekOf,
  lastDayOf,
  type Month,
  mondayOf,
  monthOf,
} from '../funnel/calendar';
import { INPUT_IDS, type InputMetric } from '../funnel/metrics';
import type { DayRecord, Facts, Plan } from '../funnel/records';
import { courseOf } from './course';
import type { DemoFault, DemoOptions } from './options';
import { DEMO_PROFILES, type DemoProfileId } from './profiles';
import { branch, generatorOf } from './random';

const DAYS = 182; // 26 weeks
const STREAM_PLAN = 6;
/** What happens in the company, in whole weeks before the end of the last closed one; `row`: to which of the sources. */
const STORY = [
  { code: 'newLanding', weeks: 14, stage: 'siteConversion', factor: 1.15, row: 0 },
  { code: 'budgetRaised', weeks: 9, stage: 'traffic', factor: 1.25, row: 1 },
] as const;
const DROP = { code: 'remindersStopped', weeks: 4, stage: 'showUp', factor: 0.65 } as const;

/** A day on which something was done: a code, for words/ to say; absent source: the whole company. */
export interface DemoEvent {
  readonly day: Day;
  readonly source?: string;
  readonly code: (typeof STORY)[number]['code'] | (typeof DROP)['code'];
}
/** The demo company's words, in the user's language. */
export interface DemoNames {
  readonly sources: readonly { readonly profile: DemoProfileId; readonly name: string; readonly direction: string }[];
  readonly managers: readonly string[];
}
/** Which company to show: a seed, the last day known, its words. */
export interface DemoCompanyAsk {
  readonly seed: number;
  readonly to: Day;
  readonly names: DemoNames;
  readonly calendar?: Calendar;
}
/** What to show a newcomer. */
export interface DemoCompany {
  readonly sources: readonly { readonly name: string; readonly direction: string }[];
  readonly facts: Facts;
  /** The last two months and the current one, by source; the goal is the sum of its revenue. */
  readonly plans: readonly Plan[];
  readonly events: readonly DemoEvent[];
  /** The drop to be found: show-up, in the last four closed weeks and on. */
  readonly drop: DemoFault;
}

/** The company shown to a newcomer: a medium one, 26 weeks up to `to`, with a story, plans and a drop to be found. */
export function demoCompany({ seed, to, names, calendar }: DemoCompanyAsk): DemoCompany {
  const story = storyOf(to, names);
  const drop: DemoFault = { stage: DROP.stage, factor: DROP.factor, from: mondayBefore(to, DROP.weeks) };
  const options: DemoOptions = {
    seed,
    to,
    from: addDays(to, 1 - DAYS),
    sources: names.sources.map(({ profile, name }) => ({ ...DEMO_PROFILES[profile], name })),
    managers: names.managers,
    faults: story.map(({ fault }) => fault),
    ...(calendar && { calendar }),
  };
  const { records, deals, managers } = courseOf({ ...options, faults: [...(options.faults ?? []), drop] });
  return {
    sources: names.sources.map(({ name, direction }) => ({ name, direction })),
    facts: { records, deals, managers, ...(calendar && { calendar }) },
    plans: plansOf(options),
    events: [...story.map(({ event }) => event), { day: drop.from, code: DROP.code }],
    drop,
  };
}

function storyOf(to: Day, { sources }: DemoNames): { readonly fault: DemoFault; readonly event: DemoEvent }[] {
  return STORY.map(({ code, weeks, stage, factor, row }) => {
    const day = mondayBefore(to, weeks);
    const source = sources[row]?.name ?? '';
    return { fault: { stage, factor, from: day, source }, event: { day, source, code } };
  });
}

/** The Monday so many weeks before the end of the last week that is closed on a day. */
function mondayBefore(to: Day, weeks: number): Day {
  return addDays(mondayOf(isoWeekOf(addDays(to, 1))), -7 * weeks);
}

/** Plans as people make them: what the months would bring without the drop, 5 to 15 % more, in round figures. */
function plansOf(options: DemoOptions): Plan[] {
  const current = monthOf(options.to);
  const { records } = courseOf({ ...options, to: lastDayOf(current) });
  return [-2, -1, 0].map((back) => {
    const month = addMonths(current, back);
    const ambition = 1.05 + 0.1 * generatorOf(branch(branch(options.seed, STREAM_PLAN), back + 2))();
    return { month, sources: planOf(records, month, ambition) };
  });
}

/** A month's total, shared out by the whole half-year: a source's month alone is mostly luck. */
function planOf(records: readonly DayRecord[], month: Month, ambition: number): Plan['sources'] {
  const inMonth = records.filter(({ day }) => day.startsWith(month));
  const sources = [...new Set(records.map(({ source }) => source))];
  return sources.map((source) => {
    const own = records.filter((record) => record.source === source);
    const planned = INPUT_IDS.flatMap((metric): [InputMetric, number][] => {
      const part = sumOf(own, metric) / sumOf(records, metric);
      return own[0]?.values[metric] === undefined ? [] : [[metric, rounded(ambition * part * sumOf(inMonth, metric))]];
    });
    return { source, values: Object.fromEntries(planned) };
  });
}

function sumOf(records: readonly DayRecord[], metric: InputMetric): number {
  return records.reduce((sum, { values }) => sum + (values[metric] ?? 0), 0);
}

/** To two significant digits, and to a whole number. */
function rounded(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.round(value / step) * step;
}
