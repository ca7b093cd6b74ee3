import { dealCycle } from '../core/deals';
import {
  type BySegment,
  bySegment,
  focus,
  type NewAndRepeat,
  newAndRepeat,
  type Period,
  plusTen,
  segmentOf,
  type Unit,
  type Worth,
  withoutTests,
} from '../core/economics';
import { addDays } from '../core/funnel/calendar';
import type { Settings } from '../core/funnel/settings';
import { type Lever, valueIn } from '../core/plan/whatIf/levers';
import { effectsOf, outcomeOf } from '../core/plan/whatIf/outcome';
import { type WhatIf, whatIf } from '../core/plan/whatIf/whatIf';
import type { Telling } from '../core/signals/weekSaid';
import { writePercent } from '../core/words/amounts';
import { say } from '../core/words/say';
import { writeDay } from '../core/words/writeDay';
import { type BlockLine, blockSignals } from './blockTable';
import { ECONOMICS_BLOCKS } from './economics';
import { clientsSaid, costSaid, focusSaid, gainSaid, paybackSaid, tenSaid, testsSaid } from './economicsSaid';
import { leverName } from './leverName';
import { type SignalRow, tableRow } from './signalTable';

/** What clients cost and bring, as rows that «Экономика» looks up. `computedAt` is when, as people write it. */
export function economicsSignals(telling: Telling, computedAt: string): SignalRow[] {
  const { facts, settings, today } = telling;
  const all = bySegment(facts, settings, today);
  const { language } = settings;
  if (all.period === undefined) return [tableRow('economics', ['at'], { text: say(language, 'economics.none') })];
  return [
    tableRow('economics', ['at'], { text: periodSaid(all.period, settings, computedAt) }),
    ...unitRows(all, telling),
    ...tenRows(all, telling),
    ...focusRows(all, settings),
    ...clientRows(all, telling),
    ...blockSignals('economics', ECONOMICS_BLOCKS.tests, {
      said: testsSaid(all.tests, settings),
      content: all.tests.map(lineOf),
    }),
  ];
}

function periodSaid({ from, to, isOpen }: Period, settings: Settings, at: string): string {
  const { language } = settings;
  const said = say(language, 'economics.at', { at, from: writeDay(from, settings), to: writeDay(to, settings) });
  return isOpen ? said + say(language, 'economics.open') : said;
}

/** All sources together, each segment where there are several, then source by source. */
function unitRows(all: BySegment, telling: Telling): SignalRow[] {
  const { settings } = telling;
  const { perClient } = clientsOf(telling);
  const units = [all.whole, ...(all.segments.length > 1 ? all.segments : []), ...all.rows];
  const lines = units.map((unit) => ({ ...lineOf(unit), ...namesOf(unit, all, settings) }));
  const content = lines.map((line, index): BlockLine => {
    const unit = units[index] ?? all.whole;
    return { ...line, payback: paybackSaid(unit, { days: daysOf(unit, all, telling), perClient }, settings) };
  });
  return [
    ...blockSignals('economics', ECONOMICS_BLOCKS.cost, { said: costSaid(all.whole, settings), content: lines }),
    ...blockSignals('economics', ECONOMICS_BLOCKS.gain, { said: gainSaid(all, settings), content }),
  ];
}

/** A source and its segment; sums are called all sources. */
function namesOf(unit: Unit, { whole, segments }: BySegment, { language }: Settings): BlockLine {
  const { source, segment } = unit;
  const isNamed = unit === whole || segment !== '' || segments.length < 2;
  return {
    source: source || say(language, 'sheet.allSources'),
    segment: isNamed || source !== '' ? segment : say(language, 'economics.rest'),
  };
}

const lineOf = ({ source, segment, values, ...ratios }: Unit): BlockLine => ({ source, segment, ...values, ...ratios });

/** Where the first payment pays a client back: after how many days it comes. */
function daysOf(unit: Unit, { whole }: BySegment, { facts, settings, today }: Telling): number | undefined {
  if ((unit.returned ?? 0) < 1) return undefined;
  const own = (facts.deals ?? []).filter(({ source = '', segment = segmentOf(settings, source) }) => {
    const isOfSource = unit.source === '' || source === unit.source;
    return isOfSource && (unit === whole || segment.toLowerCase() === unit.segment.toLowerCase());
  });
  return dealCycle(own, addDays(today, -1)).median;
}

function tenRows({ whole }: BySegment, { facts, settings, today }: Telling): SignalRow[] {
  const { language, meetingsPerWeek } = settings;
  const month = whatIf(withoutTests(facts, settings), {
    asOf: addDays(today, -1),
    ...(meetingsPerWeek !== undefined && { capacityPerWeek: meetingsPerWeek }),
  });
  const { revenue } = outcomeOf(month);
  if (month.counted !== 'revenue' || revenue === undefined || revenue <= 0) {
    return blockSignals('economics', ECONOMICS_BLOCKS.ten, { said: say(language, 'economics.ten.few'), content: [] });
  }
  const worths = plusTen(effectsOf(month), {
    ...{ revenue, repeatRevenue: repeatRevenueOf(month) },
    ...(whole.margin !== undefined && { costShare: 1 - whole.margin / (whole.values.revenue ?? 1) }),
  });
  const named = worths.map((one) => ({ ...one, lever: turnedName(one, month, settings) }));
  return blockSignals('economics', ECONOMICS_BLOCKS.ten, {
    said: tenSaid(named, settings),
    content: named.map(({ lever, worth, gain, spend }) => ({ lever, worth, gain, spend })),
  });
}

const repeatRevenueOf = ({ chains }: WhatIf): number =>
  chains.reduce((sum, chain) => {
    const [paid, revenue] = [valueIn(chain, 'payments'), valueIn(chain, 'revenue')];
    return paid > 0 ? sum + ((chain.repeat ?? 0) / paid) * revenue : sum;
  }, 0);

/** What is turned, and by how much. */
function turnedName(
  { lever, change }: Worth<Lever | 'repeatShare' | 'costShare'>,
  { levers }: WhatIf,
  settings: Settings,
): string {
  const { language } = settings;
  const isOurs = lever === 'repeatShare' || lever === 'costShare';
  const name = isOurs
    ? say(language, `economics.${lever}`)
    : leverName(levers.find((found) => found.lever === lever) ?? { lever }, settings);
  return `${name} ${change < 0 ? '−' : '+'}${writePercent(language, Math.abs(change))}`;
}

function focusRows(all: BySegment, settings: Settings): SignalRow[] {
  const found = focus(all);
  if (found === undefined) return [];
  const content = found.lines.map(({ unit, effort, gives, verdict }) => ({
    ...{ ...namesOf(unit, all, settings), effort, gives },
    verdict: say(settings.language, `economics.verdict.${verdict}`),
  }));
  return blockSignals('economics', ECONOMICS_BLOCKS.focus, { said: focusSaid(found, settings), content });
}

const clientsOf = ({ facts, settings, today }: Telling): NewAndRepeat =>
  newAndRepeat(withoutTests(facts, settings).records, settings, today);

function clientRows({ whole }: BySegment, telling: Telling): SignalRow[] {
  const { settings } = telling;
  const clients = clientsOf(telling);
  const content = [...clients.months].reverse().map(({ month, ...line }): BlockLine => {
    return { month: `${month.slice(5)}.${month.slice(0, 4)}`, ...line };
  });
  const said = clientsSaid(clients, whole.averageCheck, settings);
  return blockSignals('economics', ECONOMICS_BLOCKS.clients, { said, content });
}
