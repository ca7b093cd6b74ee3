import { addDays, firstDayOf } from '../core/funnel/calendar';
import { momentOf } from '../core/plan/forecast/monthSaid';
import { type GoalAsk, type GoalSaid, goalSaid } from '../core/plan/goal/goalSaid';
import type { Required } from '../core/plan/goal/planMonth';
import { monthsOf, monthWeights } from '../core/plan/goal/yearSpread';
import { whatIf } from '../core/plan/whatIf/whatIf';
import type { Telling } from '../core/signals/weekSaid';
import { keptBySource } from './book';
import { checksumOf } from './checksum';
import { CHAIN_COUNTS, usualRates } from './goalChain';
import { ASSURANCES, TAKEN } from './goalTakes';
import { serialOfDay } from './serial';
import { type SignalRow, tableRow } from './signalTable';

/** What the core says of the goal, as rows that «Декомпозиция» looks up. `computedAt` is when, as people write it. */
export function goalSignals(telling: Telling, ask: GoalAsk, computedAt: string): SignalRow[] {
  const said = goalSaid(telling, ask);
  return [
    tableRow('goal', ['at'], { text: computedAt }),
    tableRow('goal', ['what'], { text: said.sentence }),
    ...numberRows(telling, ask),
    ...ASSURANCES.flatMap((how) => requiredRows(how, said[how])),
    ...usualRows(telling, ask, said),
    ...weightRows(telling, ask),
  ];
}

/** For which goal and from which days it was computed, so that the sheet sees when they change. */
function numberRows(telling: Telling, { month, goal = 0 }: GoalAsk): SignalRow[] {
  const { asOf } = momentOf(telling);
  const numbers = {
    asked: goal,
    month: serialOfDay(firstDayOf(month)),
    sum: checksumOf(telling.facts.records, asOf),
    through: serialOfDay(asOf),
  };
  return Object.entries(numbers).map(([part, number]) => tableRow('goal', [part], { number }));
}

function requiredRows(how: (typeof ASSURANCES)[number], required: Required | undefined): SignalRow[] {
  if (required === undefined) return [];
  const rows = (numbers: { readonly [M in (typeof TAKEN)[number]]?: number }, source: readonly string[]): SignalRow[] =>
    TAKEN.flatMap((metric) => {
      const number = numbers[metric];
      return number === undefined ? [] : [tableRow('goal', [how, metric, ...source], { number })];
    });
  return [...rows(required, []), ...required.sources.flatMap((one) => rows(one, [one.source]))];
}

/** What the calculator calls usual: the rates behind the likely plan, and how much comes in a usual month. */
function usualRows(telling: Telling, { goal }: GoalAsk, { usual }: GoalSaid): SignalRow[] {
  if (usual === undefined) return [];
  const kept = new Set(Object.values(keptBySource(telling.settings)).flat());
  const counts = CHAIN_COUNTS.filter((count) => kept.has(count));
  const rates = usualRates(counts, usual, goal !== undefined && goal > 0 ? goal : 1);
  const { chains } = whatIf(telling.facts, { asOf: addDays(telling.today, -1) });
  const [first] = counts;
  const values = chains.flatMap(({ links }) => links.flatMap(({ count, value }) => (count === first ? value : [])));
  const volume = values.reduce((sum, value) => sum + value, 0);
  return [
    ...Object.entries(rates).map(([count, number]) => tableRow('goal', ['rate', count], { number })),
    ...(first !== undefined && volume > 0 ? [tableRow('goal', ['usual', first], { number: volume })] : []),
  ];
}

const weightRows = (telling: Telling, { month }: GoalAsk): SignalRow[] => {
  const year = month.slice(0, 4);
  const weights = monthWeights(telling.facts, year, momentOf(telling).asOf);
  return monthsOf(year).map((one, index) =>
    tableRow('goal', ['weight', serialOfDay(firstDayOf(one))], { number: weights[index] ?? 0 }),
  );
};
