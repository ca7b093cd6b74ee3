import * as fc from 'fast-check';
import { addDays, type DayRecord, type InputMetric, parseSettings, type Settings, say } from '../../src/core';
import { INPUT_IDS } from '../../src/core/funnel/metrics';
import { isExploring } from '../support/exploring';
import { periodDifferences, planDifferences, rmDifferences, type Truth } from './agreement';
import { openTable, type Table } from './table';

const NAMES = ['Яндекс Директ', 'VK "Реклама"', '=Сайт', '*', "Вася's ~?", ' +7 звонки'.trim(), '>5'];

/** A company with other sources, kept metrics, days and zones in every case. */
interface Case {
  readonly locale: string;
  readonly timeZone: string;
  readonly today: string;
  readonly sources: readonly { readonly name: string; readonly kept: readonly InputMetric[] }[];
}
const CASES: readonly Case[] = [
  {
    locale: 'ru_RU',
    timeZone: 'Asia/Beirut',
    today: '2021-01-10',
    sources: NAMES.slice(0, 2).map((name) => ({ name, kept: INPUT_IDS })),
  },
  {
    locale: 'en_US',
    timeZone: 'America/New_York',
    today: '2024-04-03',
    sources: [
      { name: NAMES[2] ?? '', kept: ['impressions', 'clicks', 'spend', 'leads'] },
      { name: NAMES[3] ?? '', kept: ['clicks', 'leads'] },
      { name: 'Отдел продаж', kept: ['scheduled', 'held', 'payments', 'repeatPayments', 'revenue'] },
    ],
  },
  {
    locale: 'ru_RU',
    timeZone: 'Pacific/Auckland',
    today: '2026-11-02',
    sources: [
      { name: NAMES[4] ?? '', kept: ['leads', 'payments', 'revenue'] },
      { name: NAMES[5] ?? '', kept: ['leads', 'qualified', 'payments'] },
      { name: NAMES[6] ?? '', kept: ['spend', 'leads'] },
    ],
  },
];

const number = fc.oneof(
  fc.constant(undefined),
  fc.constant(undefined),
  fc.constant(0),
  fc.nat(400),
  fc.double({ min: 0, max: 5000, noNaN: true }).map((n) => Math.round(n * 100) / 100),
);

function someRecords({ today, sources }: Case): fc.Arbitrary<DayRecord[]> {
  const days = Array.from({ length: 75 }, (_, index) => addDays(today, -1 - index));
  const cells = days.flatMap((day) => sources.map((source) => ({ day, source })));
  return fc.tuple(...cells.map(({ source }) => fc.tuple(...source.kept.map(() => number)))).map((values) =>
    cells.map(({ day, source }, index) => ({
      day,
      source: source.name,
      values: Object.fromEntries(
        source.kept.flatMap((metric, m) => {
          const value = values[index]?.[m];
          return value === undefined ? [] : [[metric, value]];
        }),
      ),
    })),
  );
}

const settingsOf = ({ locale, today, sources }: Case): Settings =>
  parseSettings({
    language: locale === 'ru_RU' ? 'ru' : 'en',
    sources,
    ownRows: [{ id: 'own:1', name: 'Звонки' }],
    today,
    calendar: { holidays: [addDays(today, -3)], workingWeekends: [addDays(today, -5)] },
    plans: [
      {
        month: addDays(today, -1).slice(0, 7),
        sources: sources.map(({ name, kept }) => ({
          source: name,
          values: Object.fromEntries(kept.map((id, index) => [id, 100 * (index + 1)])),
        })),
      },
    ],
  });

function choose(table: Table, title: string, source: string): void {
  const view = table.sheet(title);
  const sheet = table.spreadsheet.getSheetByName(title);
  sheet?.getRange(view.row('choice'), view.column('label')).setValue(source);
}

function differences(table: Table, truth: Truth, all: string): string[] {
  const periods = (['week', 'month'] as const).flatMap((by) => {
    const title = say(truth.settings.language, by === 'week' ? 'sheet.weeks' : 'sheet.months');
    return [undefined, ...truth.settings.sources.map(({ name }) => name)].flatMap((source) => {
      choose(table, title, source === undefined ? all : `'${source}`);
      return periodDifferences(table, truth, { title, by, ...(source !== undefined && { source }) }).map(
        (line) => `${title}, ${source ?? 'all'}: ${line}`,
      );
    });
  });
  return [...periods, ...rmDifferences(table, truth), ...planDifferences(table, truth)];
}

describe.each(CASES)('a table in $locale, $timeZone, looked at on $today', (company) => {
  const settings = settingsOf(company);
  const [sample] = fc.sample(someRecords(company), {
    numRuns: 1,
    seed: Number(isExploring ? Date.now() % 1e9 : 20261122),
  });

  it('shows the numbers that the core computes, empty and zero told apart', () => {
    const host = {
      locale: company.locale,
      timeZone: company.timeZone,
      scriptTimeZone: 'Asia/Tokyo',
      now: () => new Date(`${company.today}T12:00:00Z`),
    };
    const table = openTable(host);
    table.ask('createTable', []);
    table.ask('applySettings', settings);
    table.ask('applyImport', { fileName: 'random.csv', records: sample, overwrite: true });
    const truth = { records: sample ?? [], settings, today: company.today };
    expect(differences(table, truth, say(settings.language, 'sheet.allSources')).slice(0, 20)).toEqual([]);
  });
});
