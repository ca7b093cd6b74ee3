import {
  type Cohort,
  dealCycle,
  firstAnswers,
  maturedCohorts,
  type OpenMoney,
  openMoney,
  type SourceWins,
  type StageMoney,
  type StuckDeal,
  stageNaming,
  stuckDeals,
} from '../core/deals';
import { addDays, type Day } from '../core/funnel/calendar';
import type { Deal } from '../core/funnel/records';
import type { Settings } from '../core/funnel/settings';
import type { Telling } from '../core/signals/weekSaid';
import { roughMoney } from '../core/words/amounts';
import { say } from '../core/words/say';
import { writeDay } from '../core/words/writeDay';
import { type BlockLine, blockSignals } from './blockTable';
import { FUNNEL_BLOCKS } from './funnel';
import { qualitySignals } from './qualitySignals';
import { type SignalRow, tableRow } from './signalTable';
import { speedSignals } from './speedSignals';
import { isOwnStep, sourceName, stepName } from './stepName';

/** What the deals say, as rows that «Воронка» and «План» look up; nothing where there are no deals. */
export function funnelSignals({ facts, settings, today }: Telling, computedAt: string): SignalRow[] {
  const { deals = [] } = facts;
  if (deals.length === 0) return [];
  const asOf = addDays(today, -1);
  const answers = firstAnswers(deals, asOf);
  const at = say(settings.language, 'funnel.at', { at: computedAt, day: writeDay(asOf, settings) });
  return [
    tableRow('funnel', ['at'], { text: at }),
    ...stageRows(deals, asOf, settings),
    ...stuckRows(stuckDeals(deals, asOf), settings),
    ...speedSignals({ deals, asOf, answers }, settings),
    ...qualitySignals({ facts, asOf, answers }, settings),
    ...cohortRows(deals, asOf, settings),
  ];
}

function stageRows(deals: readonly Deal[], asOf: Day, settings: Settings): SignalRow[] {
  const { all, stages } = openMoney(deals, asOf);
  const content = stages.map(({ stage, open, amount, expected, usual, p90 }: StageMoney): BlockLine => {
    return { stage: stepName(stage, settings), open, usual, longest: p90, amount, expected };
  });
  return [
    ...blockSignals('funnel', FUNNEL_BLOCKS.stages, { said: moneySaid(all, settings), content }),
    ...blockSignals('funnel', FUNNEL_BLOCKS.naming, { said: '', content: namingLines(stages, settings) }),
  ];
}

/** The stages whose names do not tell where the client is, those with most money first. */
const namingLines = (stages: readonly StageMoney[], { language }: Settings): BlockLine[] =>
  stages.flatMap(({ stage }) => {
    const naming = isOwnStep(stage) ? undefined : stageNaming(stage);
    return naming === undefined ? [] : [{ stage, tells: say(language, `funnel.naming.${naming}`) }];
  });

/** Money in open deals, in a sentence. */
function moneySaid({ open, amount, expected }: OpenMoney, { language, currency }: Settings): string {
  if (amount === undefined) return say(language, 'funnel.stages.count', { n: open });
  const money = roughMoney(language, amount, currency);
  if (expected === undefined || expected < 1) return say(language, 'funnel.stages.plain', { n: open, money });
  return say(language, 'funnel.stages.said', { n: open, money, likely: roughMoney(language, expected, currency) });
}

/** Those from which most money can still be hoped for first. */
function stuckRows(stuck: readonly StuckDeal[], settings: Settings): SignalRow[] {
  const { language } = settings;
  const dearest = [...stuck].sort((a, b) => hopedFrom(b) - hopedFrom(a));
  const content = dearest.map(({ id, stage, days, usual, amount, winChance, manager, next }): BlockLine => {
    const chance = winChance;
    const step = stepName(stage, settings);
    return { deal: id, stage: step, days, usual, amount, chance, manager, next: say(language, `funnel.next.${next}`) };
  });
  return blockSignals('funnel', FUNNEL_BLOCKS.stuck, { said: stuckSaid(stuck, settings), content });
}

const hopedFrom = ({ amount = 0, winChance = 0 }: StuckDeal): number => amount * winChance;

function stuckSaid(stuck: readonly StuckDeal[], { language, currency }: Settings): string {
  if (stuck.length === 0) return say(language, 'funnel.stuck.none');
  const money = stuck.reduce((sum, { amount = 0 }) => sum + amount, 0);
  return money === 0
    ? say(language, 'funnel.stuck.count', { n: stuck.length })
    : say(language, 'funnel.stuck.said', { n: stuck.length, money: roughMoney(language, money, currency) });
}

function cohortRows(deals: readonly Deal[], asOf: Day, settings: Settings): SignalRow[] {
  const { language } = settings;
  const { months, sources } = maturedCohorts(deals, asOf);
  const { median, p90 } = dealCycle(deals, asOf);
  const said =
    median === undefined || p90 === undefined
      ? say(language, 'funnel.cohorts.few')
      : say(language, 'funnel.cohorts.said', { median: Math.round(median), p90: Math.round(p90) });
  return [
    ...blockSignals('funnel', FUNNEL_BLOCKS.cohorts, { said, content: [...months].reverse().map(cohortLine) }),
    ...blockSignals('funnel', FUNNEL_BLOCKS.sources, {
      said: '',
      content: sources.map((wins) => sourceLine(wins, settings)),
    }),
  ];
}

const cohortLine = ({ month, leads, payments, rate, maturity, flow }: Cohort): BlockLine => ({
  ...{ month: `${month.slice(5)}.${month.slice(0, 4)}`, leads, payments, rate, maturity, flow },
});

const sourceLine = ({ source, leads, payments, rate, priority }: SourceWins, settings: Settings): BlockLine => ({
  ...{ source: sourceName(source, settings), leads, payments, rate },
  priority: say(settings.language, `funnel.priority.${priority}`),
});
