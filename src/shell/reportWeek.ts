import { addDays, addWeeks, isoWeekOf, mondayOf } from '../core/funnel/calendar';
import { INPUT_DEFINITIONS, type Metric, type MetricFormat, RATIO_DEFINITIONS } from '../core/funnel/metrics';
import { compareManagers, trialsOf } from '../core/managers';
import { focusOf, type MeetingFacts, shortened } from '../core/meeting';
import { metricName } from '../core/signals/sentence';
import { type Trended, weeklyTrends } from '../core/signals/weeklyTrends';
import type { SaidLine, Telling } from '../core/signals/weekSaid';
import { managerSentences } from '../sheets/managerSaid';
import { openDecisions } from './openDecisions';
import type { ReportLine, ReportTrend, ReportWeek } from './reportTypes';

const MANAGER_WEEKS = 4;
const MOST = { explained: 3, managers: 3, trials: 3, overdue: 3, trends: 4 }; // more do not fit a page
const FEWEST_WEEKS = 3; // fewer are no trend
/** What is drawn where less has changed: the funnel from its mouth. */
const USUALLY: readonly Metric[] = [
  'leads',
  'qualifiedShare',
  'leadToMeeting',
  'showUp',
  'meetingToPayment',
  'averageCheck',
];

/** The week as its meeting reads it, from what the meeting looks at. */
export function reportWeek(telling: Telling, facts: MeetingFacts): ReportWeek {
  const { settings } = telling;
  const week = addWeeks(isoWeekOf(telling.today), -1);
  const monday = mondayOf(week);
  const managers = differing(telling, week);
  return {
    week,
    from: monday,
    to: sundayOf(week),
    focus: focusOf(facts, settings),
    stops: facts.stops,
    behind: facts.behind.map(lineOf),
    changed: facts.changed.map((line, index) => (index < MOST.explained ? lineOf(line) : bare(line))),
    watched: facts.watched.map(bare),
    calm: facts.calm,
    trends: trendsIn(telling, week, [...facts.changed, ...facts.watched]),
    ...(managers && { managers }),
    trials: facts.trials
      .slice(0, MOST.trials)
      .map(({ id, belief, owner, said }) => ({ id, belief: shortened(belief), owner, said })),
    overdue: openDecisions(facts.checks, settings)
      .filter(({ late }) => late !== '')
      .slice(0, MOST.overdue)
      .map(({ what, owner, late }) => ({ what: shortened(what), owner, late })),
    hasDecisions: facts.checks.length > 0,
  };
}

const sundayOf = (week: string): string => addDays(mondayOf(week), 6);
const lineOf = ({ what, rest }: SaidLine): ReportLine => ({ what, rest });
const bare = ({ what }: SaidLine): ReportLine => ({ what, rest: '' });

/** Weeks of what changed, what is watched, then what is looked at first in any week. */
function trendsIn(telling: Telling, week: string, lines: readonly SaidLine[]): ReportTrend[] {
  const { facts, settings } = telling;
  const said = lines.flatMap(({ signal }): Trended[] => (signal ? [signal] : []));
  const asked: Trended[] = [...said, ...USUALLY.map((metric): Trended => ({ metric }))].filter(
    (one, index, all) => all.findIndex((other) => other.metric === one.metric && other.source === one.source) === index,
  );
  const weeks = weeklyTrends(facts, week, asked);
  return asked
    .flatMap(({ metric, source }, index) => {
      const own = weeks[index] ?? [];
      if (own.filter(({ actual }) => actual !== undefined).length < FEWEST_WEEKS) return [];
      const name = metricName(metric, settings);
      const shown = own.map(({ week: one, usual, ...numbers }) => ({ from: mondayOf(one), ...numbers }));
      return [{ name: source === undefined ? name : `${name}, ${source}`, format: formatOf(metric), weeks: shown }];
    })
    .slice(0, MOST.trends);
}

const formatOf = (metric: Metric): MetricFormat =>
  [...RATIO_DEFINITIONS, ...INPUT_DEFINITIONS].find(({ id }) => id === metric)?.format ?? 'int';

/** A sentence for each manager who differs by more than chance; nothing where managers are not known. */
function differing({ facts, settings }: Telling, lastWeek: string): string[] | undefined {
  const { managers = [] } = facts;
  if (managers.length === 0) return undefined;
  const now = compareManagers(managers, lastWeek, MANAGER_WEEKS);
  const before = compareManagers(managers, addWeeks(lastWeek, -MANAGER_WEEKS), MANAGER_WEEKS);
  const judged: ReadonlyMap<Metric, unknown> = trialsOf(managers, lastWeek, MANAGER_WEEKS);
  const names = new Set(
    now.flatMap(({ manager, metric, verdict }) =>
      (verdict === 'below' || verdict === 'above') && judged.has(metric) ? manager : [],
    ),
  );
  const said = managerSentences({ managers, lastWeek, weeks: MANAGER_WEEKS, now, before }, settings);
  return [...said].flatMap(([manager, sentence]) => (names.has(manager) ? sentence : [])).slice(0, MOST.managers);
}
