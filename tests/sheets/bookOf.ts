import type { Settings } from '../../src/core/funnel/settings';
import type { Book } from '../../src/sheets/book';
import { daysColumnKeys } from '../../src/sheets/days';
import { MANAGER_DAYS_COLUMNS } from '../../src/sheets/managerDays';
import { OWN_ROWS, SETTINGS_COLUMNS, SINGLE_SETTINGS, WEEKDAY_ROWS } from '../../src/sheets/settingsSheet';
import { SIGNAL_COLUMNS } from '../../src/sheets/signalTable';

const numbered = (keys: readonly string[]): Map<string, number> => new Map(keys.map((key, index) => [key, index + 1]));

/** What sheets are made from on 22 November 2026, their columns in the order of their plans. */
export const bookOf = (settings: Settings): Book => ({
  settings,
  today: '2026-11-22',
  days: { title: 'Дни', columns: numbered(daysColumnKeys(settings)) },
  settingsSheet: { title: 'Настройки', columns: numbered(SETTINGS_COLUMNS) },
  settingRows: new Map([...SINGLE_SETTINGS, ...WEEKDAY_ROWS, ...OWN_ROWS].map((key, index) => [key, index + 4])),
});

/** The same where the signals of «Недели» and «Ввод менеджеров» are there. */
export const wholeBookOf = (settings: Settings): Book => ({
  ...bookOf(settings),
  weeks: { title: 'Недели', columns: numbered(SIGNAL_COLUMNS) },
  managerDays: { title: 'Ввод менеджеров', columns: numbered(MANAGER_DAYS_COLUMNS) },
});
