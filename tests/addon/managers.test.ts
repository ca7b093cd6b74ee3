/** «Менеджеры» and «Ввод менеджеров» as people use them: what the core says of each, and numbers that are there at once. */
import { addWeeks, compareManagers, isoWeekOf, type ManagerCell, say } from '../../src/core';
import { inOneLanguage, itExplored } from '../support/explored';
import { createdTable, demoTable } from './keptTable';
import { managerTable, TEAM, TODAY } from './managers';
import type { Table } from './table';

const METRICS = ['held', 'payments', 'revenue', 'leadToMeeting', 'showUp', 'meetingToPayment', 'averageCheck'] as const;
const LAST = addWeeks(isoWeekOf(TODAY), -1);
const writes = ({ host }: Table): string[] =>
  Object.keys(host.calls.byName).filter((name) => /\.(set|insert|add|delete|hide|show|clear|protect)/.test(name));

const LANGUAGES = [{ locale: 'ru' }, { locale: 'en' }] as const;
describe.each(inOneLanguage(LANGUAGES, 'en'))(
  'a head of sales compares managers in $locale',
  ({ locale: language }) => {
    const { table, records, titles, typeTeam } = managerTable(language);
    const cell = (row: string, column: string): unknown => table.sheet(titles.managers).cell(row, column);
    const entry = () => table.sheet(titles.entry);
    const enter = (row: number, key: string, value: string | number): void => {
      table.spreadsheet.getSheetByName(titles.entry)?.getRange(row, entry().column(key)).setValue(value);
    };
    const choose = (row: string, value: string | number): void => {
      const view = table.sheet(titles.managers);
      table.spreadsheet.getSheetByName(titles.managers)?.getRange(view.row(row), view.column('v1')).setValue(value);
    };
    const coreSays = (weeks: 4 | 13, back = 0): ReadonlyMap<string, ManagerCell> =>
      new Map(
        compareManagers(records, addWeeks(LAST, -back), weeks).map((one) => [`${one.manager} ${one.metric}`, one]),
      );

    it('gets both sheets by asking, and is shown where to enter as long as nothing is entered', () => {
      expect(table.spreadsheet.getSheetByName(titles.managers)).toBeNull();
      table.run('managersFromMenu');
      expect(table.spreadsheet.getActiveSheet().getName()).toBe(titles.entry);
      const ready = entry()
        .values.slice(2)
        .filter((row) => row[0] !== '');
      expect(ready).toHaveLength(61 * TEAM.length); // November and December
      expect(new Set(ready.map((row) => row[1]))).toEqual(new Set(TEAM));
    });

    it('sees each manager as the core compares them, over four weeks and over thirteen, and what was before', () => {
      typeTeam();
      table.run('managersFromMenu');
      expect(table.spreadsheet.getActiveSheet().getName()).toBe(titles.managers);
      for (const weeks of [4, 13] as const) {
        choose('weeks', weeks);
        const [now, before] = [coreSays(weeks), coreSays(weeks, weeks)];
        TEAM.forEach((name, index) => {
          METRICS.forEach((metric, slot) => {
            const found = now.get(`${name} ${metric}`);
            const [row, value, word] = [`m${index + 1}`, `v${slot + 1}`, `w${slot + 1}`];
            expect([name, metric, cell(row, word)]).toEqual([
              name,
              metric,
              say(language, `managers.${found?.verdict ?? 'usual'}`),
            ]);
            expect(cell(row, value)).toBeCloseTo(found?.actual ?? Number.NaN, 9);
            expect(cell(`${row}:team`, value)).toBeCloseTo(found?.team ?? Number.NaN, 9);
            expect(cell(`${row}:before`, value)).toBeCloseTo(before.get(`${name} ${metric}`)?.actual ?? Number.NaN, 9);
          });
        });
      }
      choose('weeks', 4);
    });

    it('reads who differs in one sentence, and a mark beside the colour says it too', () => {
      expect(String(cell('said2', 'label'))).toMatch(/^Борис: .*25.*50.*\d+.*38.*63/);
      expect(String(cell('said1', 'label'))).toBe(`Анна: ${say(language, 'managers.said.calm')}`);
      const view = table.sheet(titles.managers);
      const look = (row: string) => table.lookOf(titles.managers, view.row(row), view.column('w4'));
      expect(cell('m2', 'w4')).toBe(say(language, 'managers.below'));
      expect(look('m2')).toMatchObject({ fillColor: expect.stringMatching(/^#fef7e0$/i) });
      expect(look('m1').fillColor?.toLowerCase()).not.toBe('#fef7e0');
    });

    it('sees the sum of all managers beside that of “Days”, and the difference as soon as it arises', () => {
      expect(['v1', 'v2', 'v3'].map((column) => cell('difference', column))).toEqual([0, 0, 0]);
      const view = entry();
      const row = view.values.length; // the last day typed
      const paid = Number(view.values[row - 1]?.[view.column('payments') - 1]);
      enter(row, 'payments', paid + 3);
      expect(cell('difference', 'v2')).toBe(3);
      expect(String(cell('at', 'label'))).toContain(say(language, 'week.changedSince'));
      enter(row, 'payments', paid);
      expect(String(cell('at', 'label'))).not.toContain(say(language, 'week.changedSince'));
    });

    it('chooses whom to talk to, and reads the same of them alone', () => {
      choose('who', 'Борис');
      expect(cell('whoSaid', 'label')).toBe(cell('said2', 'label'));
      expect(METRICS.map((metric) => cell(`talk:${metric}`, 'v1'))).toEqual(
        METRICS.map((_, slot) => cell('m2', `v${slot + 1}`)),
      );
      expect(cell('talk:leadToMeeting', 'w1')).toBe(say(language, 'managers.below'));
    });

    it('is told beside the row what is not a number, whose it is not, and what cannot be', () => {
      const view = entry();
      const row = 3;
      const said = (): unknown => entry().values[row - 1]?.[view.column('check') - 1];
      const clear = (keys: readonly string[]): void => {
        for (const key of keys) enter(row, key, '');
      };
      enter(row, 'held', 'пять');
      expect(said()).toBe(say(language, 'check.notANumber'));
      clear(['held']);
      enter(row, 'manager', 'Неизвестный');
      expect(said()).toBe(say(language, 'managers.unknown'));
      clear(['manager']);
      enter(row, 'leads', 4);
      expect(said()).toBe(say(language, 'managers.noManager'));
      enter(row, 'manager', 'Анна');
      enter(row, 'qualified', 5);
      expect(String(said())).toMatch(/проверить|check/);
      clear(['leads', 'qualified']);
      expect(said()).toBe('');
    });

    it('may sort the rows and insert a column: the same is said', () => {
      const before = table.sheet(titles.managers).values;
      const sheet = table.spreadsheet.getSheetByName(titles.entry);
      const view = entry();
      sheet?.getRange(3, 1, view.values.length - 2, view.column('filled')).sort({ column: 2, ascending: false });
      sheet?.insertColumnBefore(view.column('due'));
      table.ask('createTable', []);
      table.ask('reviewTable');
      expect(table.sheet(titles.managers).values).toEqual(before);
    });

    it('is repaired without writing where all is as it was, and a review that finds nothing new asks little', () => {
      table.ask('createTable', []);
      table.ask('reviewTable');
      table.host.calls.reset();
      table.ask('createTable', []);
      expect(writes(table)).toEqual([]);
      table.host.calls.reset();
      table.ask('reviewTable');
      expect(writes(table)).toEqual([]);
      expect(table.host.calls.total).toBeLessThanOrEqual(17);
    });

    it('shows no error anywhere', () => {
      for (const title of Object.values(titles))
        expect(
          table
            .sheet(title)
            .values.flat()
            .filter((value) => /^#/.test(String(value))),
        ).toEqual([]);
    });
  },
);

describe('where there are no managers', () => {
  it('says that “Settings” is to list them, and adds no sheet', () => {
    const table = createdTable([]);
    const sheets = table.spreadsheet.getSheets().length;
    table.run('managersFromMenu');
    expect(table.host.ui.alerts.map((alert) => alert.prompt)).toContain(say('ru', 'managers.none'));
    expect(table.spreadsheet.getSheets()).toHaveLength(sheets);
  });
});

describe('the demo company', () => {
  const table = demoTable();

  it('has managers too, whose sums agree with “Days”', () => {
    table.run('managersFromMenu');
    const view = table.sheet('Менеджеры');
    expect(Number(view.cell('total', 'v1'))).toBeGreaterThan(0);
    expect(['v1', 'v2', 'v3'].map((column) => view.cell('difference', column))).toEqual([0, 0, 0]);
    expect(view.cell('m1', 'label')).not.toBe('');
    expect(String(view.cell('said1', 'label'))).not.toBe('');
  });

  itExplored('takes them along when it is cleared', () => {
    table.run('clearDemoFromMenu');
    expect(
      table
        .sheet('Ввод менеджеров')
        .values.slice(2)
        .flat()
        .filter((value) => value !== ''),
    ).toEqual([]);
    expect(table.sheet('Менеджеры').row('m1')).toBe(0);
  });
});
