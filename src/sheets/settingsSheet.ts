import { INPUT_DEFINITIONS, INPUT_IDS, RATIO_DEFINITIONS } from '../core/funnel/metrics';
import { MOST_OWN_ROWS, MOST_SOURCES, type Settings } from '../core/funnel/settings';
import { say } from '../core/words/say';
import { columnLetters } from './a1';
import { columnIn, labelOf, type SheetPlace } from './book';
import { serialOf } from './dateFormulas';
import type { RecordColumn, RecordPlan } from './recordPlan';
import { chosenColumns, computed, hiddenKey, normColumns, shownText, typedText, WIDE, WIDTH } from './settingsColumns';

/** Heads of «Настройки»: the hidden keys, the sections, the labels; its lists begin in the row after them. */
export const SETTINGS_HEAD_ROWS = 3;
/** The first row of the lists. */
export const FIRST_SETTING_ROW = SETTINGS_HEAD_ROWS + 1;
/** Rows that stand ready in the lists. */
export const SETTING_ROWS = 400;

/** Settings of which there is one, in the order of their rows. */
export const SINGLE_SETTINGS = [
  'language',
  'currency',
  'sales',
  'today',
  'planDone',
  'planNear',
  'planTooEasy',
  'meetingsPerWeek',
  'spendVat',
  'vatPercent',
  'costPercent',
  'teamCost',
  'paymentsPerWeek',
] as const;
/** Keys of the weekdays' rows, Monday first. */
export const WEEKDAY_ROWS = Array.from({ length: 7 }, (_, index) => `weight${index + 1}`);
/** Keys of the rows of the business's own. */
export const OWN_ROWS = Array.from({ length: MOST_OWN_ROWS }, (_, index) => `own:${index + 1}`);
/** Keys of the metrics that can have a name of their own. */
export const NAMED_METRICS = [...INPUT_IDS, ...RATIO_DEFINITIONS.map(({ id }) => id)];

/** What managers have plans of. */
export const MANAGER_PLANNED = ['held', 'payments', 'revenue'] as const;

const inputKeys = (prefix: string): string[] => INPUT_IDS.map((id) => `${prefix}:${id}`);

/** Keys of the columns of «Настройки», left to right: the hidden ones, then the lists with a gap between them. */
export const SETTINGS_COLUMNS: readonly string[] = [
  ...['setting', 'now', 'sourceIndex', 'metric', 'ownRow', 'weekday'],
  ...['settingName', 'value', 'settingHint', 'gap1'],
  ...['sourceName', 'sourceDirection', 'sourceSegment', 'sourceCost', ...inputKeys('kept'), 'gap2'],
  ...['planMonth', 'planSource', ...inputKeys('plan'), 'gap3'],
  ...['person', 'personRole', 'manager', 'criterion', 'gap4'],
  ...['mPlanMonth', 'mPlanManager', ...MANAGER_PLANNED.map((id) => `mPlan:${id}`), 'gap9'],
  ...['metricName', 'ownName', 'gap5'],
  ...['ownRowName', 'ownRowBetter', 'gap6'],
  ...['holiday', 'workingWeekend', 'gap7'],
  ...['specialWeek', 'specialReason', 'normMetric', 'normSource', 'normFrom', 'normReason', 'gap8'],
  ...['weekdayName', 'ownWeight', ...inputKeys('weight')],
];

/** «Настройки»: lists side by side, each column known by its key; people fill them in. */
export function settingsPlan(settings: Settings, place: SheetPlace): RecordPlan {
  const { language } = settings;
  const word = (key: Parameters<typeof say>[1]): string => say(language, key);
  const fixed = fixedColumns(settings, place);
  const column = (key: string): RecordColumn => {
    const [list, metric] = key.split(':');
    const input = INPUT_DEFINITIONS.find(({ id }) => id === metric);
    if (input !== undefined) return metricColumn(settings, list ?? '', input);
    const known = fixed[key];
    return known ?? { key, label: '', width: WIDTH, format: 'general' };
  };
  return {
    key: 'settings',
    headRows: SETTINGS_HEAD_ROWS,
    frozenColumns: 0,
    columns: SETTINGS_COLUMNS.map((key) => {
      const section = SECTIONS[key];
      return section === undefined ? column(key) : { ...column(key), section: word(section) };
    }),
    highlights: () => [],
  };
}

const SECTIONS: { readonly [column: string]: Parameters<typeof say>[1] } = {
  settingName: 'settings.section.general',
  sourceName: 'settings.section.sources',
  planMonth: 'settings.section.plans',
  person: 'settings.section.people',
  criterion: 'settings.section.criteria',
  mPlanMonth: 'settings.section.managerPlans',
  metricName: 'settings.section.names',
  ownRowName: 'settings.section.ownRows',
  holiday: 'settings.section.calendar',
  specialWeek: 'settings.section.norms',
  weekdayName: 'settings.section.weights',
};

function metricColumn(
  settings: Settings,
  list: string,
  { id, format }: (typeof INPUT_DEFINITIONS)[number],
): RecordColumn {
  const label = labelOf(settings, id, format);
  const key = `${list}:${id}`;
  if (list === 'kept')
    return { key, label, width: WIDTH, format: 'general', choice: { kind: 'checkbox', rows: MOST_SOURCES } };
  if (list === 'weight') return { key, label, width: WIDTH, format: 'weight', style: 'hint' };
  const kept = settings.sources.some((source) => source.kept.includes(id));
  return {
    key,
    label,
    width: WIDTH,
    format,
    hidden: !kept,
    choice: { kind: 'number', help: say(settings.language, 'help.number') },
  };
}

function fixedColumns(settings: Settings, place: SheetPlace): { readonly [key: string]: RecordColumn } {
  const word = (key: Parameters<typeof say>[1]): string => say(settings.language, key);
  const columns: RecordColumn[] = [
    hiddenKey('setting'),
    shownText('settingName', '', WIDE),
    { key: 'value', label: word('settings.value'), width: WIDE, format: 'general', style: 'input' },
    { ...shownText('settingHint', '', WIDE), style: 'hint' },
    computed('now', (row) => todayNumber(place, row)),
    computed('sourceIndex', (row) => sourceNumber(place, row)),
    typedText('sourceName', word('sheet.source'), WIDTH),
    typedText('sourceDirection', word('settings.direction'), WIDTH),
    typedText('sourceSegment', word('settings.segment'), WIDTH),
    typedText('person', word('settings.person'), WIDTH),
    typedText('manager', word('settings.manager'), WIDTH),
    typedText('criterion', word('deals.disqualifiedFor'), WIDE),
    hiddenKey('metric'),
    shownText('metricName', word('settings.metric'), WIDTH),
    typedText('ownName', word('settings.ownName'), WIDTH),
    hiddenKey('ownRow'),
    typedText('ownRowName', word('settings.ownRow'), WIDTH),
    hiddenKey('weekday'),
    shownText('weekdayName', word('settings.weekday'), WIDTH),
    ...chosenColumns(settings),
    ...normColumns(settings),
  ];
  return Object.fromEntries(columns.map((column) => [column.key, column]));
}

/** A source's number: that of its row, so that it is its own and stays one while names change. */
function sourceNumber(place: SheetPlace, row: number): string {
  const name = `$${columnLetters(columnIn(place, 'sourceName'))}${row}`;
  return `IF(${name}="";"";ROW())`;
}

/** In the row of that setting, today as a plain number: the typed day, or the real one. */
function todayNumber(place: SheetPlace, row: number): string {
  const at = (key: string): string => `$${columnLetters(columnIn(place, key))}${row}`;
  const day = `IF(ISNUMBER(${at('value')});${serialOf(at('value'))};${serialOf('TODAY()')})`;
  return `IF(${at('setting')}="today";${day};"")`;
}
