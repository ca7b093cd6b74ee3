import { type Day, firstDayOf } from '../core/funnel/calendar';
import type { Settings } from '../core/funnel/settings';
import type { Constraint } from '../core/plan/constraint/constraint';
import { type ConstraintSaid, constraintSaid, stageName } from '../core/plan/constraint/constraintSaid';
import type { Load } from '../core/plan/constraint/loads';
import { momentOf, monthSaid } from '../core/plan/forecast/monthSaid';
import { stepsSaid } from '../core/plan/gap/stepsSaid';
import { writeMetric } from '../core/signals/sentence';
import type { Telling } from '../core/signals/weekSaid';
import { writePercent } from '../core/words/amounts';
import { say } from '../core/words/say';
import { checksumOf } from './checksum';
import { type AGAINST, LOADS } from './constraint';
import { MOST_STEPS } from './planCharts';
import { serialOfDay } from './serial';
import { type SignalRow, tableRow } from './signalTable';

/** What the core says of the month, as rows that «План» looks up. `computedAt` is when, as people write it. */
export function planSignals(telling: Telling, computedAt: string): SignalRow[] {
  const { month, forecast, chance, range } = monthSaid(telling);
  const constraint = constraintSaid(telling);
  const { what, worth } = constraint;
  const first = serialOfDay(firstDayOf(month));
  const said = { forecast, chance, constraint: what, worth, at: computedAt };
  const { asOf } = momentOf(telling);
  const numbers: { readonly [part: string]: number } = {
    ...(range && { mean: range.mean, low: range.low, high: range.high }),
    ...freshness(telling, asOf),
  };
  return [
    ...Object.entries(said).flatMap(([part, text]) => (text === '' ? [] : [tableRow('plan', [part, first], { text })])),
    ...Object.entries(numbers).map(([part, number]) => tableRow('plan', [part, first], { number })),
    ...stepRows(telling, first),
    ...rankingRows(telling, constraint, computedAt),
  ];
}

/** From which days it was computed, so that the sheet sees when they change. */
const freshness = ({ facts }: Telling, asOf: Day) => ({
  sum: checksumOf(facts.records, asOf),
  through: serialOfDay(asOf),
});

function stepRows(telling: Telling, first: number): SignalRow[] {
  return stepsSaid(telling)
    .slice(0, MOST_STEPS)
    .flatMap(({ label, ...heights }, index) => [
      tableRow('step', [first, index + 1, 'label'], { text: label }),
      ...Object.entries(heights).flatMap(([part, number]) =>
        number === 0 ? [] : [tableRow('step', [first, index + 1, part], { number })],
      ),
    ]);
}

/** What «Ограничение» shows: what is said, both rankings, and what people and stock can take. */
function rankingRows({ settings }: Telling, said: ConstraintSaid, computedAt: string): SignalRow[] {
  const { ranking, againstPlan, what, worth, loads, full, short } = said;
  const { language, meetingsPerWeek } = settings;
  const loadRows = LOADS.flatMap((key) => loadCells(key, loads[key]));
  if (ranking.stages.length === 0 && loadRows.length === 0) return [];
  const isGuarded = meetingsPerWeek !== undefined && full !== 'people'; // else that is said already
  const guard = isGuarded ? say(language, 'constraint.guard', { n: meetingsPerWeek }) : '';
  const at = `${say(language, 'week.computedAt')}${computedAt}`;
  const texts = Object.entries({ at, what, worth, guard, short }).flatMap(([part, text]) =>
    text === '' ? [] : [tableRow('stage', ['said', part], { text })],
  );
  const stages = [...stageRows(settings, ranking.stages, 'norm'), ...stageRows(settings, againstPlan.stages, 'plan')];
  return [...texts, ...stages, ...loadRows];
}

function loadCells(key: (typeof LOADS)[number], load: Load | undefined): SignalRow[] {
  if (load === undefined) return [];
  const { now, most, needed } = load;
  const share = most !== undefined && most > 0 ? now / most : undefined;
  return Object.entries({ now, most, needed, load: share }).flatMap(([part, number]) =>
    number === undefined ? [] : [tableRow('stage', ['load', key, part], { number })],
  );
}

/** Traffic is told in parts of its norm: what it is counted in differs from source to source. */
function stageRows(settings: Settings, stages: Constraint['stages'], against: (typeof AGAINST)[number]): SignalRow[] {
  const { language } = settings;
  const shown = ({ stage, norm }: Constraint['stages'][number], value: number): string =>
    stage === 'traffic' ? writePercent(language, value / norm) : writeMetric(stage, value, settings);
  return stages.flatMap((one, index) => {
    const { stage, actual, norm, stake, stakeLow, stakeHigh, certainty } = one;
    const texts = { name: capital(stageName(stage, settings)), actual: shown(one, actual), norm: shown(one, norm) };
    const numbers = { stake, low: stakeLow, high: stakeHigh, certainty };
    const place = [against, index + 1] as const;
    return [
      ...Object.entries(texts).map(([part, text]) => tableRow('stage', [...place, part], { text })),
      ...Object.entries(numbers).map(([part, number]) => tableRow('stage', [...place, part], { number })),
    ];
  });
}

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
