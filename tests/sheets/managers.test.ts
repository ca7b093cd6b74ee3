import { parseSettings } from '../../src/core';
import type { Book } from '../../src/sheets/book';
import { daysColumnKeys } from '../../src/sheets/days';
import { MANAGER_DAYS_COLUMNS } from '../../src/sheets/managerDays';
import { managersReport } from '../../src/sheets/managers';
import { SETTINGS_COLUMNS, SINGLE_SETTINGS, WEEKDAY_ROWS } from '../../src/sheets/settingsSheet';
import { SIGNAL_COLUMNS } from '../../src/sheets/signalTable';

const settings = parseSettings({ sources: [{ name: 'Яндекс' }], managers: ['Анна', 'Борис'] });
const numbered = (keys: readonly string[]): Map<string, number> => new Map(keys.map((key, index) => [key, index + 1]));
const book: Book = {
  settings,
  today: '2026-11-22',
  days: { title: 'Дни', columns: numbered(daysColumnKeys(settings)) },
  settingsSheet: { title: 'Настройки', columns: numbered(SETTINGS_COLUMNS) },
  weeks: { title: 'Недели', columns: numbered(SIGNAL_COLUMNS) },
  managerDays: { title: 'Ввод менеджеров', columns: numbered(MANAGER_DAYS_COLUMNS) },
  settingRows: new Map([...SINGLE_SETTINGS, ...WEEKDAY_ROWS].map((key, index) => [key, index + 4])),
};
const { rows, columns, cells } = managersReport(book);
const cell = (row: string, column: string) =>
  cells[rows.findIndex(({ key }) => key === row)]?.[columns.findIndex(({ key }) => key === column)];

it('«Менеджеры» reads the same in every locale: no comma, no fraction, no braces outside quotes', () => {
  const formulas = cells.flat().flatMap(({ kind, content }) => (kind === 'formula' ? [String(content)] : []));
  expect(formulas.length).toBeGreaterThan(100);
  const outside = (formula: string): string => formula.replace(/"[^"]*"|'[^']*'/g, '');
  expect(formulas.filter((formula) => /[,{}]|\d\.\d/.test(outside(formula)))).toEqual([]);
});

it('a manager’s deals, month’s plan and talks, read like code when they change', () => {
  const shown = [
    ['head', 'v9'],
    ['m1', 'v9'],
    ['m1:plan', 'v2'],
    ['m1:plan', 'w2'],
    ['talk:payments', 'v5'],
    ['talk:payments', 'v6'],
    ['talk:cycle', 'label'],
    ['note1', 'label'],
    ['note1', 'v6'],
  ] as const;
  expect(shown.map(([row, column]) => `${row} ${column}: ${cell(row, column)?.content}`).join('\n')).toMatchSnapshot();
});
