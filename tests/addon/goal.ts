/** A company with sixteen weeks of days in a table, asked what its goal takes. */
import { addDays, type InputMetric, parseSettings, publicHolidays, type Settings, simulate } from '../../src/core';
import { PAID_SOURCES } from '../bench/paidSources';
import { factsOf, type Truth } from './agreement';
import { companyTable } from './keptTable';
import type { Table } from './table';

export const TODAY = '2026-11-23'; // a Monday

/** A company whose sources keep all, or only some of the inputs. */
export interface GoalTable {
  readonly table: Table;
  readonly truth: Truth;
  readonly title: string;
  /** A cell of «Декомпозиция». */
  readonly cell: (row: string, column: string) => unknown;
  /** Types into a cell of it; '' empties the cell. */
  readonly type: (row: string, column: string, value: string | number) => void;
}

const settingsOf = (language: 'ru' | 'en', kept?: readonly InputMetric[]): Settings =>
  parseSettings({
    language,
    sources: PAID_SOURCES.map(({ name }) => ({ name, ...(kept && { kept }) })),
    people: ['Ольга'],
    today: TODAY,
    calendar: { holidays: publicHolidays('ru', [2026]) },
    plans: [{ month: '2026-11', sources: [{ values: { revenue: 9_000_000, qualified: 400 } }] }],
  });

function companyOf(settings: Settings): Truth {
  const { records } = simulate({
    seed: 11,
    size: 'medium',
    wobble: 'calm',
    sources: PAID_SOURCES,
    from: addDays(TODAY, -7 * 16),
    to: addDays(TODAY, -1),
  });
  const kept = new Set<string>(settings.sources[0]?.kept);
  const own = records.map((record) => ({
    ...record,
    values: Object.fromEntries(Object.entries(record.values).filter(([metric]) => kept.has(metric))),
  }));
  return { records: own, settings, today: TODAY };
}

/** The company in a table; «Декомпозиция» comes when it is asked for. */
export function goalTable(language: 'ru' | 'en', kept?: readonly InputMetric[]): GoalTable {
  const truth = companyOf(settingsOf(language, kept));
  const table = companyTable(['goal', ...(kept ?? [])].join('-'), truth);
  const title = language === 'ru' ? 'Декомпозиция' : 'Goal breakdown';
  const type = (row: string, column: string, value: string | number): void => {
    const view = table.sheet(title);
    table.spreadsheet.getSheetByName(title)?.getRange(view.row(row), view.column(column)).setValue(value);
  };
  return { table, truth, title, cell: (row, column) => table.sheet(title).cell(row, column), type };
}

/** What the goal's sentences are told from. */
export const tellingOf = (truth: Truth) => ({ facts: factsOf(truth), settings: truth.settings, today: truth.today });
