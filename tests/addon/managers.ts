/** A team in a table: five managers over twenty-six weeks, one of whom books two fifths less of late. */
import { addDays, type ManagerRecord, parseSettings, type Settings } from '../../src/core';
import { serialOfDay } from '../../src/sheets/serial';
import { companyTable } from './keptTable';
import type { Table } from './table';

export const TODAY = '2026-11-23'; // a Monday
export const TEAM = ['Анна', 'Борис', 'Вера', 'Глеб', 'Дина'];
const [SOURCE, WEEKS] = ['Директ', 26];

/** A team, its records, and what was typed into «Дни». */
export interface ManagerTable {
  readonly table: Table;
  readonly settings: Settings;
  readonly records: readonly ManagerRecord[];
  readonly titles: { readonly managers: string; readonly entry: string };
  /** Types the team's numbers into «Ввод менеджеров», below what stands there. */
  readonly typeTeam: () => void;
}

const settingsOf = (language: 'ru' | 'en'): Settings =>
  parseSettings({ language, sources: [{ name: SOURCE }], people: ['Ольга'], managers: TEAM, today: TODAY });

/** A week's work on one day; Борис books less in the last four weeks. */
function workOf(manager: string, week: number): ManagerRecord {
  const isWeak = manager === 'Борис' && week >= WEEKS - 4;
  const wobble = (TEAM.indexOf(manager) + week) % 3;
  const scheduled = isWeak ? 10 : 19 + wobble;
  const held = isWeak ? 7 : 13 + wobble;
  const payments = isWeak ? 2 : 4 + (week % 2);
  return {
    day: addDays(TODAY, 7 * (week - WEEKS) + 2),
    manager,
    source: SOURCE,
    values: { leads: 50, qualified: 40, scheduled, due: scheduled, held, payments, revenue: payments * 60_000 },
  };
}

const FLOWS = ['leads', 'qualified', 'scheduled', 'due', 'held', 'payments', 'revenue'] as const;

/** The team's table; «Менеджеры» comes when it is asked for. */
export function managerTable(language: 'ru' | 'en'): ManagerTable {
  const settings = settingsOf(language);
  const titles =
    language === 'ru'
      ? { managers: 'Менеджеры', entry: 'Ввод менеджеров' }
      : { managers: 'Managers', entry: 'Managers’ entry' };
  const records = Array.from({ length: WEEKS }, (_, week) => TEAM.map((name) => workOf(name, week))).flat();
  const sums = new Map<string, { day: string; source: string; values: Record<string, number> }>();
  for (const { day, values } of records) {
    const sum = sums.get(day) ?? { day, source: SOURCE, values: {} };
    for (const flow of FLOWS) sum.values[flow] = (sum.values[flow] ?? 0) + (values[flow] ?? 0);
    sums.set(day, sum);
  }
  const table = companyTable('managers', { settings, records: [...sums.values()], today: TODAY });
  return { table, settings, records, titles, typeTeam: () => typeInto(table, titles.entry, records) };
}

function typeInto(table: Table, title: string, records: readonly ManagerRecord[]): void {
  const view = table.sheet(title);
  const sheet = table.spreadsheet.getSheetByName(title);
  const first = view.values.length + 1;
  sheet?.insertRowsAfter(sheet.getMaxRows(), records.length);
  const write = (key: string, cells: readonly (string | number)[]): void => {
    sheet?.getRange(first, view.column(key), cells.length, 1).setValues(cells.map((cell) => [cell]));
  };
  write(
    'day',
    records.map(({ day }) => serialOfDay(day)),
  );
  write(
    'manager',
    records.map(({ manager }) => manager),
  );
  write(
    'source',
    records.map(({ source }) => source ?? ''),
  );
  for (const flow of FLOWS)
    write(
      flow,
      records.map(({ values }) => values[flow] ?? ''),
    );
}
