/** A company whose site broke four weeks ago, in a table whose weeks were reviewed. */
import { addDays, parseSettings, publicHolidays, type Settings, simulate } from '../../src/core';
import type { WeekState } from '../../src/shell/weekTypes';
import { PAID_SOURCES } from '../bench/paidSources';
import { factsOf, type Truth } from './agreement';
import { companyTable } from './keptTable';
import type { Table } from './table';

export const TODAY = '2026-11-23'; // a Monday
const FIRST_DAY = addDays(TODAY, -7 * 26);
const SITE_BROKE = addDays(TODAY, -28);

/** Settings of the company: every source keeps everything. */
export function settingsOf(language: 'ru' | 'en'): Settings {
  return parseSettings({
    language,
    sources: PAID_SOURCES.map(({ name }) => ({ name })),
    today: TODAY,
    calendar: { holidays: publicHolidays('ru', [2026]) },
    plans: [{ month: '2026-11', sources: [{ values: { leads: 5000, revenue: 90_000_000 } }] }],
  });
}

/** The company's days, the numbers that a simulated assistant wrote down. */
export function brokenSite(language: 'ru' | 'en'): Truth {
  const { records } = simulate({
    seed: 7,
    size: 'medium',
    wobble: 'calm',
    sources: PAID_SOURCES,
    from: FIRST_DAY,
    to: addDays(TODAY, -1),
    faults: [{ stage: 'siteConversion', factor: 0.5, from: SITE_BROKE }],
  });
  return { records, settings: settingsOf(language), today: TODAY };
}

/** The company in a table, reviewed. */
export function reviewedTable(language: 'ru' | 'en'): { table: Table; truth: Truth; state: WeekState } {
  const truth = brokenSite(language);
  const table = companyTable('weeks', truth, ({ ask }) => ask('reviewTable'));
  return { table, truth, state: table.ask<WeekState>('reviewTable') };
}

/** What the week's sentences are told from. */
export const tellingOf = (truth: Truth) => ({ facts: factsOf(truth), settings: truth.settings, today: truth.today });
