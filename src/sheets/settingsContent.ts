import { mondayOf } from '../core/funnel/calendar';
import { INPUT_IDS, type InputMetric } from '../core/funnel/metrics';
import type { Plan } from '../core/funnel/records';
import { roleOf } from '../core/funnel/roles';
import type { AcceptedNorm, Settings, SourceSettings, SpecialWeek } from '../core/funnel/settings';
import { USUAL_VAT } from '../core/funnel/vat';
import type { WeekdayProfile } from '../core/norms/weekdayProfile';
import { say } from '../core/words/say';
import { nameOf } from './book';
import type { RecordContent } from './recordPlan';
import { serialOfDay } from './serial';
import { NAMED_METRICS, OWN_ROWS, SINGLE_SETTINGS, WEEKDAY_ROWS } from './settingsSheet';

/** What a list of «Настройки» holds: rows from the first of the lists. */
export type SettingsRows = readonly RecordContent[];

/** The lists whose rows the add-on makes: single settings, metrics, own rows, weekdays. */
export function fixedRows(settings: Settings): { readonly [list: string]: SettingsRows } {
  const { language } = settings;
  const weekdays = say(language, 'sheet.weekdays.long').split(' ');
  return {
    setting: SINGLE_SETTINGS.map((setting) => ({
      setting,
      settingName: say(language, `settings.${setting}`),
      settingHint: say(language, `settings.hint.${setting}`),
      ...(setting !== 'today' && { value: singleValue(settings, setting) }),
    })),
    metric: NAMED_METRICS.map((metric) => ({
      metric,
      metricName: say(language, `metric.${metric}`),
      ownName: settings.ownNames[metric] ?? '',
    })),
    ownRow: OWN_ROWS.map((ownRow) => {
      const own = settings.ownRows.find(({ id }) => id === ownRow);
      return {
        ownRow,
        ownRowName: own?.name ?? '',
        ownRowBetter: own ? say(language, `settings.better.${own.better}`) : '',
      };
    }),
    weekday: WEEKDAY_ROWS.map((weekday, index) => ({
      weekday,
      weekdayName: weekdays[index] ?? '',
      ...Object.fromEntries(INPUT_IDS.map((id) => [`weight:${id}`, 1])), // until history teaches others
    })),
  };
}

function singleValue(settings: Settings, setting: (typeof SINGLE_SETTINGS)[number]): string | number {
  const { language, currency, sales, thresholds, vat = USUAL_VAT } = settings;
  const { meetingsPerWeek, paymentsPerWeek, costPercent, teamCost } = settings;
  const values: { readonly [S in typeof setting]?: string | number | undefined } = {
    ...{ language: say(language, 'settings.language.name'), currency, sales: say(language, `settings.sales.${sales}`) },
    ...{ planDone: thresholds.done, planNear: thresholds.near, planTooEasy: thresholds.tooEasy },
    ...{ meetingsPerWeek, paymentsPerWeek, costPercent, teamCost },
    ...{ spendVat: say(language, `settings.spendVat.${vat.spend}`), vatPercent: vat.percent },
  };
  return values[setting] ?? '';
}

/** A person as a row of their list. */
export const personRow = ({ language, roles = {} }: Settings, person: string): SettingsRows[number] => {
  const role = roleOf(roles, person);
  return { person, personRole: role === undefined ? '' : say(language, `role.${role}`) };
};

/** A source as a row of its list. */
export const sourceRow = ({
  name,
  direction = '',
  segment = '',
  costPercent,
  kept,
}: SourceSettings): SettingsRows[number] => ({
  sourceName: name,
  sourceDirection: direction,
  sourceSegment: segment,
  sourceCost: costPercent ?? '',
  ...Object.fromEntries(INPUT_IDS.map((id) => [`kept:${id}`, kept.includes(id)])),
});

/** Plans as rows of their list; `monthCell` turns a month into what its cell holds. */
export const planRows = (plans: readonly Plan[], monthCell: (month: string) => number): SettingsRows =>
  plans.flatMap(({ month, sources }) =>
    sources.map(({ source = '', values }) => ({
      planMonth: monthCell(month),
      planSource: source,
      ...Object.fromEntries(INPUT_IDS.map((id) => [`plan:${id}`, values[id] ?? ''])),
    })),
  );

/** A special week as a row of its list. */
export const specialWeekRow = ({ week, reason }: SpecialWeek): SettingsRows[number] => ({
  specialWeek: serialOfDay(mondayOf(week)),
  specialReason: reason,
});

/** An accepted norm as a row of its list. */
export const normRow = (
  settings: Settings,
  { metric, source = '', from, reason }: AcceptedNorm,
): SettingsRows[number] => ({
  normMetric: nameOf(settings, metric),
  normSource: source,
  normFrom: serialOfDay(mondayOf(from)),
  normReason: reason,
});

/** Weekday weights as cells, Monday's row first: what a person set for the day, else what was learned for the metric. */
export const weightCells = (
  profiles: ReadonlyMap<InputMetric, WeekdayProfile>,
  own: readonly (number | undefined)[],
): number[][] => WEEKDAY_ROWS.map((_, day) => INPUT_IDS.map((id) => own[day] ?? profiles.get(id)?.[day] ?? 1));
