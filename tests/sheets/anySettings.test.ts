/** Whatever people keep, and for whom: every report can be made, and names only rows of its own. */
import fc from 'fast-check';
import { parseSettings } from '../../src/core';
import { INPUT_IDS } from '../../src/core/funnel/metrics';
import type { Settings } from '../../src/core/funnel/settings';
import { constraintReport } from '../../src/sheets/constraint';
import { economicsReport } from '../../src/sheets/economics';
import { funnelReport } from '../../src/sheets/funnel';
import { goalReport } from '../../src/sheets/goal';
import { managersReport } from '../../src/sheets/managers';
import { monthsReport } from '../../src/sheets/months';
import { planReport } from '../../src/sheets/plan';
import { rmReport } from '../../src/sheets/rm';
import type { ReportPlan } from '../../src/sheets/sheetPlan';
import { weeksReport } from '../../src/sheets/weeks';
import { wholeBookOf } from './bookOf';

const NAMES = ['Яндекс', "О'Кей", 'VK'];
const someSource = fc.record({
  direction: fc.constantFrom(undefined, 'Реклама', 'Партнёры'),
  segment: fc.constantFrom(undefined, 'Опт'),
  kept: fc.subarray([...INPUT_IDS]),
});
const someSettings: fc.Arbitrary<Settings> = fc
  .record({
    sources: fc.array(someSource, { minLength: 1, maxLength: NAMES.length }),
    own: fc.subarray(['own:1', 'own:2']),
    managers: fc.subarray(['Анна', 'Борис']),
    more: fc.constantFrom({}, { sales: 'commonRow' }, { costPercent: 40, teamCost: 100_000 }, { meetingsPerWeek: 5 }),
  })
  .map(({ sources, own, managers, more }) => {
    const named = sources.map(({ direction, segment, kept }, at) => ({
      name: NAMES[at],
      ...(direction && { direction }),
      ...(segment && { segment }),
      kept,
    }));
    return parseSettings({ sources: named, ownRows: own.map((id) => ({ id, name: id })), managers, ...more });
  });

/** Keys by which a plan names rows that it does not make. */
const strangers = ({ rows, groups, choices = [], free = [] }: ReportPlan): string[] => {
  const made = new Set(rows.map(({ key }) => key));
  const named = [
    ...groups.flatMap(({ first, last }) => [first, last]),
    ...choices.flatMap(({ row, through }) => (through === undefined ? [row] : [row, through])),
    ...free.map(({ row }) => row),
  ];
  return named.filter((key) => !made.has(key));
};

it.each(
  Object.entries({
    ...{ planReport, rmReport, weeksReport, monthsReport, managersReport },
    ...{ funnelReport, economicsReport, goalReport, constraintReport },
  }),
)('%s', (_, make) => {
  fc.assert(
    fc.property(someSettings, (settings) => expect(strangers(make(wholeBookOf(settings)))).toEqual([])),
    {
      numRuns: 60,
    },
  );
});
