/** Whatever people keep, and for whom: every report can be made, and names only rows of its own. */
import fc from 'fast-check';
import { parseSettings } from '../../src/core';
import { INPUT_IDS } from '../../src/core/funnel/metrics';
import type { Settings } from '../../src/core/funnel/settings';
import type { Book } from '../../src/sheets/book';
import { constraintReport } from '../../src/sheets/constraint';
import { daysColumnKeys } from '../../src/sheets/days';
import { economicsReport } from '../../src/sheets/economics';
import { funnelReport } from '../../src/sheets/funnel';
import { goalReport } from '../../src/sheets/goal';
import { MANAGER_DAYS_COLUMNS } from '../../src/sheets/managerDays';
import { managersReport } from '../../src/sheets/managers';
import { monthsReport } from '../../src/sheets/months';
import { planReport } from '../../src/sheets/plan';
import { rmReport } from '../../src/sheets/rm';
import { OWN_ROWS, SETTINGS_COLUMNS, SINGLE_SETTINGS, WEEKDAY_ROWS } from '../../src/sheets/settingsSheet';
import type { ReportPlan } from '../../src/sheets/sheetPlan';
import { SIGNAL_COLUMNS } from '../../src/sheets/signalTable';
import { weeksReport } from '../../src/sheets/weeks';

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

const numbered = (keys: readonly string[]): Map<string, number> => new Map(keys.map((key, index) => [key, index + 1]));
const bookOf = (settings: Settings): Book => ({
  settings,
  today: '2026-11-22',
  days: { title: 'Дни', columns: numbered(daysColumnKeys(settings)) },
  settingsSheet: { title: 'Настройки', columns: numbered(SETTINGS_COLUMNS) },
  weeks: { title: 'Недели', columns: numbered(SIGNAL_COLUMNS) },
  managerDays: { title: 'Ввод менеджеров', columns: numbered(MANAGER_DAYS_COLUMNS) },
  settingRows: new Map([...SINGLE_SETTINGS, ...WEEKDAY_ROWS, ...OWN_ROWS].map((key, index) => [key, index + 4])),
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
    fc.property(someSettings, (settings) => expect(strangers(make(bookOf(settings)))).toEqual([])),
    {
      numRuns: 60,
    },
  );
});
