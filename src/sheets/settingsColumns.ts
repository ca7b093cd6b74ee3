import { ROLES } from '../core/funnel/roles';
import type { Settings } from '../core/funnel/settings';
import { TESTED } from '../core/signals/tested';
import { say } from '../core/words/say';
import { dayFormat, nameOf } from './book';
import type { RecordColumn } from './recordPlan';

/** Widths of the settings' columns in pixels: names and numbers; what explains itself. */
export const [WIDTH, WIDE] = [140, 210];

/** A hidden column of keys. */
export const hiddenKey = (key: string): RecordColumn => ({
  key,
  label: key,
  width: WIDTH,
  format: 'text',
  hidden: true,
});
/** A hidden column with a formula of ours. */
export const computed = (key: string, formula: (row: number) => string): RecordColumn => {
  return { key, label: key, width: WIDTH, format: 'serial', hidden: true, formula };
};
/** A column with words of ours. */
export const shownText = (key: string, label: string, width: number): RecordColumn => ({
  key,
  label,
  width,
  format: 'text',
});
/** A column that people type words into. */
export const typedText = (key: string, label: string, width: number): RecordColumn => ({
  ...shownText(key, label, width),
  style: 'input',
});

const dayColumn = (language: Settings['language'], key: string, label: string): RecordColumn => ({
  key,
  label,
  width: WIDTH,
  format: dayFormat(language),
  style: 'input',
  choice: { kind: 'date' },
});

/** Columns in which something is chosen or a day or number is typed. */
export function chosenColumns({ language, sources, managers }: Settings): RecordColumn[] {
  const word = (key: Parameters<typeof say>[1]): string => say(language, key);
  const names = sources.map(({ name }) => name);
  const day = (key: string, label: string): RecordColumn => dayColumn(language, key, label);
  return [
    {
      ...typedText('sourceCost', word('settings.costPercent'), WIDTH),
      format: 'general',
      choice: { kind: 'number', help: word('help.number') },
    },
    {
      ...day('planMonth', word('sheet.month')),
      format: 'monthDay',
      choice: { kind: 'date', help: word('help.planMonth') },
    },
    {
      ...typedText('planSource', word('sheet.source'), WIDTH),
      choice: { kind: 'list', values: names, help: word('help.planSource') },
    },
    {
      ...typedText('personRole', word('role.title'), WIDTH),
      choice: { kind: 'list', values: ROLES.map((role) => word(`role.${role}`)) },
    },
    {
      ...day('mPlanMonth', word('sheet.month')),
      format: 'monthDay',
      choice: { kind: 'date', help: word('help.planMonth') },
    },
    {
      ...typedText('mPlanManager', word('managers.manager'), WIDTH),
      choice: { kind: 'list', values: managers, help: word('managers.talkHelp') },
    },
    {
      ...typedText('ownRowBetter', word('settings.better'), WIDTH),
      choice: { kind: 'list', values: betterWords(language) },
    },
    day('holiday', word('settings.holiday')),
    day('workingWeekend', word('settings.workingWeekend')),
    {
      ...typedText('ownWeight', word('settings.ownWeight'), WIDTH),
      format: 'weight',
      choice: { kind: 'number', help: word('help.ownWeight') },
    },
  ];
}

/** What people decide about norms: weeks left out of them, and new ones. */
export function normColumns(settings: Settings): RecordColumn[] {
  const { language, sources } = settings;
  const word = (key: Parameters<typeof say>[1]): string => say(language, key);
  const list = (key: string, label: string, offer: { values: readonly string[]; help: string }): RecordColumn => ({
    ...typedText(key, label, WIDTH),
    choice: { kind: 'list', ...offer },
  });
  const week = (key: string, label: string): RecordColumn => {
    return { ...dayColumn(language, key, label), choice: { kind: 'date', help: word('help.week') } };
  };
  const [metrics, names] = [TESTED.map(({ metric }) => nameOf(settings, metric)), sources.map(({ name }) => name)];
  return [
    week('specialWeek', word('settings.specialWeek')),
    typedText('specialReason', word('settings.reason'), WIDE),
    list('normMetric', word('settings.norm'), { values: metrics, help: word('help.norm') }),
    list('normSource', word('sheet.source'), { values: names, help: word('help.planSource') }),
    week('normFrom', word('settings.normFrom')),
    typedText('normReason', word('settings.reason'), WIDE),
  ];
}

/** Words of the drop-down for an own row's direction, in the order of BETTER_ORDER. */
export const betterWords = (language: Settings['language']): string[] =>
  BETTER_ORDER.map((better) => say(language, `settings.better.${better}`));
/** The directions of an own row as the drop-down lists them. */
export const BETTER_ORDER = ['up', 'down', 'none'] as const;
