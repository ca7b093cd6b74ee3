import { addDays, type Day, daysBetween, lastDayOf } from '../core/funnel/calendar';
import { isInput, type Metric } from '../core/funnel/metrics';
import type { DayRecord, Values } from '../core/funnel/records';
import { rollUp } from '../core/funnel/rollUp';
import { monthCurve } from '../core/plan/forecast/monthCurve';
import { momentOf, monthSaid } from '../core/plan/forecast/monthSaid';
import { stepsSaid } from '../core/plan/gap/stepsSaid';
import { type PlanFact, planFact } from '../core/plan/planFact';
import type { Telling } from '../core/signals/weekSaid';
import { nameOf } from '../sheets/book';
import { keptStages } from '../sheets/planFunnel';
import { goalOf } from '../sheets/planGoal';
import type { ReportMonth, ReportSource } from './reportTypes';

const COLUMNS = ['spend', 'leads', 'payments', 'revenue', 'cac'] as const;
const MOST_SOURCES = 8; // a printed page has room for no more beside the pictures
const PACE_DAYS = 7;

/** The month as the founder reads it, as the last day entered leaves it. */
export function reportMonth(telling: Telling): ReportMonth {
  const { facts, settings } = telling;
  const { month, asOf } = momentOf(telling);
  const { forecast, chance, range, counted: of } = monthSaid(telling);
  const known = facts.records.filter(({ day }) => day <= asOf);
  const own = known.filter(({ day }) => day.startsWith(month));
  const values = valuesIn(own, telling);
  const plan = settings.plans.find((one) => one.month === month);
  const lines = plan ? planFact(facts, plan, asOf).filter(({ source }) => source === undefined) : [];
  const goal = goalOf({ settings });
  const metric = goal && isInput(goal.id) ? goal.id : undefined;
  const line = lines.find((one) => one.metric === metric);
  return {
    month,
    ...(asOf.startsWith(month) && Object.keys(values).length > 0 && { through: asOf }),
    ...(goal && { counted: { name: goal.name, isMoney: goal.format === 'money' } }),
    ...(metric && figures({ metric, line, values, known, asOf, month })),
    forecast,
    chance,
    curve: metric ? monthCurve(telling, { metric, plan: line?.plan, range: of === metric ? range : undefined }) : [],
    funnel: funnelIn(telling, lines, values),
    steps: stepsSaid(telling),
    ...sourcesIn(telling, own, values),
  };
}

/** Sums and ratios of a month's records; of a source where one is named. */
const valuesIn = (records: readonly DayRecord[], { facts }: Telling, source?: string): Values =>
  rollUp({ ...facts, records }, 'month', source)[0]?.values ?? {};

interface Counted {
  readonly metric: Metric;
  readonly line: PlanFact | undefined;
  readonly values: Values;
  readonly known: readonly DayRecord[];
  readonly asOf: Day;
  readonly month: string;
}

/** The goal and the pace, counted as «План» counts them: by calendar days, over the last seven. */
function figures({ metric, line, values, known, asOf, month }: Counted) {
  const actual = values[metric];
  const from = addDays(asOf, -PACE_DAYS);
  const lately = known.flatMap((record) => (record.day > from && isInput(metric) ? (record.values[metric] ?? []) : []));
  const left = daysBetween(asOf, lastDayOf(month));
  const days = asOf.startsWith(month) ? left : Number(lastDayOf(month).slice(8));
  return {
    ...(line && { plan: line.plan, toDate: line.toDate }),
    ...(actual !== undefined && { actual }),
    ...(line && days > 0 && { need: Math.max(0, line.plan - (actual ?? 0)) / days }),
    ...(lately.length > 0 && { pace: lately.reduce((sum, value) => sum + value, 0) / PACE_DAYS }),
  };
}

function funnelIn({ settings }: Telling, lines: readonly PlanFact[], values: Values): ReportMonth['funnel'] {
  const stages = keptStages({ settings }).flatMap(({ id, name }) => {
    if (!isInput(id)) return [];
    const toDate = lines.find(({ metric }) => metric === id)?.toDate;
    const actual = values[id];
    return [{ name, ...(toDate !== undefined && { toDate }), ...(actual !== undefined && { actual }) }];
  });
  return stages.some(({ actual }) => actual !== undefined) ? stages : [];
}

type Sources = Pick<ReportMonth, 'columns' | 'sources' | 'folded' | 'total'>;

/** What each source cost and brought; the smallest add up to one line where there are many. */
function sourcesIn(telling: Telling, own: readonly DayRecord[], values: Values): Sources {
  const { settings } = telling;
  const shown = COLUMNS.filter((id) => values[id] !== undefined);
  const lineOf = (of: Values): (number | null)[] => shown.map((id) => of[id] ?? null);
  const found = [...new Set(own.map(({ source }) => source))]
    .map((name) => ({ name, of: valuesIn(own, telling, name) }))
    .filter(({ of }) => shown.some((id) => of[id] !== undefined))
    .sort((a, b) => weightOf(b.of) - weightOf(a.of) || (b.of.leads ?? 0) - (a.of.leads ?? 0));
  const [kept, folded] =
    found.length > MOST_SOURCES ? [found.slice(0, MOST_SOURCES - 1), found.slice(MOST_SOURCES - 1)] : [found, []];
  const names = new Set(folded.map(({ name }) => name));
  const rest = own.filter(({ source }) => names.has(source));
  const sources: ReportSource[] = kept.map(({ name, of }) => ({ name, values: lineOf(of) }));
  if (folded.length > 0) sources.push({ name: '', values: lineOf(valuesIn(rest, telling)) });
  const columns = shown.map((id) => ({ id, name: nameOf(settings, id), isMoney: id !== 'leads' && id !== 'payments' }));
  return { columns, sources, folded: folded.length, ...(found.length > 0 && { total: lineOf(values) }) };
}

const weightOf = ({ revenue = 0, spend = 0 }: Values): number => revenue || spend;
