/** Whatever people do to the sheets, whatever is then asked for works, repairs or explains, and nothing typed is lost. */
import fc from 'fast-check';
import { isExploring } from '../support/exploring';
import { run, type Sequence, someSequence } from './editedRun';
import type { Stroke } from './edits';
import { createdTable } from './keptTable';
import { VK, YANDEX } from './operations';
import { typedIn } from './typed';

/** A sequence takes seconds: `npm test` tries one, `npm run test:explore` more, `npm run bench:edits` thousands. */
const RUNS = isExploring ? 40 : 1;
const SEED = isExploring ? {} : { seed: 20261122 };

it('after any edits everything works, repairs or explains, and what was typed is still there', () => {
  fc.assert(
    fc.property(someSequence, (sequence) => {
      const { lines, wrong } = run(sequence);
      expect({ lines, wrong }).toEqual({ lines, wrong: [] });
    }),
    { numRuns: RUNS, ...SEED },
  );
}, 3_600_000);

describe('what was found so', () => {
  const one = (edit: string, on: Stroke['on'], [row, column]: readonly [number, number]): Stroke => ({
    ...{ edit, on, row, column, count: 1 },
  });
  const FOUND: Sequence = {
    steps: [
      one('type a number', 'settings', [3, 8]),
      one('type a number', 'settings', [9, 7]),
      one('type a number', 'plan', [4, 3]),
      one('insert columns', 'journal', [3, 4]),
    ],
    after: ['save a day', 'undo'],
    letsRepair: true,
  };

  it('a number typed over a label is in the journal after a repair, and a journal with one more column still undoes', () => {
    const { wrong, outcomes } = run(FOUND);
    expect(wrong).toEqual([]);
    expect(outcomes.map(({ name, how }) => `${name}: ${how}`)).toEqual([
      'save a day: worked',
      'undo: worked',
      'repair: worked',
    ]);
  });

  it('what was typed over a hidden key, a head or a formula of ours is in the journal after a repair', () => {
    const table = createdTable([YANDEX, VK]);
    const { row, column } = table.sheet('План');
    const leads = row('leads');
    const plan = table.spreadsheet.getSheetByName('План');
    const cell = plan?.getRange(leads, column('actual'));
    const ours = cell?.getFormula();
    plan?.getRange(row('payments'), 1).setValue(12_345);
    table.spreadsheet.getSheetByName('Дни')?.getRange(2, table.sheet('Дни').column('leads')).setValue('Лиды 7');
    cell?.setFormula('=54321+0');
    table.host.ui.ask = () => 'NO';
    table.run('createFromMenu');
    expect(cell?.getFormula()).toBe('=54321+0');
    table.host.ui.ask = () => 'YES';
    table.run('createFromMenu');
    expect(table.host.ui.alerts.map(({ prompt }) => prompt).join()).toContain('(=54321+0)');
    expect(cell?.getFormula()).toBe(ours);
    const journal = table.sheet('Журнал').values.flat().map(String);
    expect(['12345', 'Лиды 7', '=54321+0'].filter((typed) => !journal.includes(typed))).toEqual([]);
    expect([table.sheet('План').row('leads'), table.sheet('План').row('payments')]).toEqual([leads, row('payments')]);
    expect(table.sheet('Дни').cell('Дата', 'leads')).not.toBe('Лиды 7');
  });

  it('what was typed over a label or beside is in the journal, and nothing of ours, when the layout changed too', () => {
    const table = createdTable([YANDEX, VK]);
    const [weeks, plan] = [table.sheet('Недели'), table.sheet('План')];
    const lines = table.sheet('Журнал').values.length;
    table.spreadsheet.getSheetByName('Недели')?.getRange(weeks.row('leads'), weeks.column('label')).setValue('мои');
    table.spreadsheet.getSheetByName('План')?.getRange(plan.row('fresh'), plan.column('actual')).setFormula('=12345+0');
    table.ask('addSources', ['C']);
    const journal = table.sheet('Журнал').values;
    expect(journal.flat()).toEqual(expect.arrayContaining(['мои', '=12345+0']));
    expect(journal.length - lines).toBeLessThanOrEqual(3);
  });

  it('a report of which rows, or only some columns, were sorted is as it was after a repair, people’s words in it too', () => {
    const table = createdTable([YANDEX, VK]);
    const sheet = table.spreadsheet.getSheetByName('Недели');
    const place = (row: string, column: string) =>
      sheet?.getRange(table.sheet('Недели').row(row), table.sheet('Недели').column(column));
    place('choice', 'label')?.setValue(VK);
    place('space', 'p3')?.setValue('заметка');
    const [before, formulas] = [table.sheet('Недели'), table.formulas('Недели')];
    for (const width of [sheet?.getMaxColumns() ?? 0, 3]) {
      sheet?.getRange(4, 1, sheet.getLastRow() - 3, width).sort({ column: 2, ascending: false });
      expect(table.sheet('Недели').row('choice')).not.toBe(before.row('choice'));
      table.ask('createTable', []);
      expect(table.formulas('Недели')).toEqual(formulas);
      expect(table.sheet('Недели').values).toEqual(before.values);
    }
  });

  it('a column moved among days or weeks, or out of them, is back after a repair; any other stays', () => {
    const table = createdTable([YANDEX, VK]);
    const moved = (title: string, key: string, to: number): void => {
      const sheet = table.spreadsheet.getSheetByName(title);
      sheet?.moveColumns(sheet.getRange(1, table.sheet(title).column(key)), to);
    };
    const seen = (): unknown => ['РМ', 'Недели'].map((title) => [table.sheet(title).values, table.formulas(title)]);
    const before = seen();
    moved('РМ', 'c1', 2);
    moved('РМ', 'actual', 30);
    moved('Недели', 'p5', 2);
    table.ask('createTable', []);
    expect(seen()).toEqual(before);
    moved('РМ', 'share', 7);
    table.ask('createTable', []);
    expect(table.sheet('РМ').column('share')).toBe(7);
  });

  it('a number beyond all days stops nothing where somebody made its cell show days', () => {
    const table = createdTable([YANDEX, VK]);
    const key = table.sheet('Дни').column('key');
    table.spreadsheet.getSheetByName('Дни')?.getRange(5, key).setNumberFormat('dd.mm.yyyy');
    expect(table.refusal('openSidebar')).toBe('');
    expect(table.refusal('createTable', [])).toBe('');
  });

  it('the journal goes on when somebody deleted its heads, and has them again after a repair', () => {
    const table = createdTable([YANDEX, VK]);
    const save = (value: number, was: number | null): unknown =>
      table.ask('saveDays', {
        cells: [{ day: '2026-11-21', source: YANDEX, metric: 'leads', value, was }],
        events: [],
      });
    save(5, null);
    const [, heads] = table.sheet('Журнал').values;
    table.spreadsheet.getSheetByName('Журнал')?.deleteRow(2);
    save(6, 5);
    table.ask('undoLast');
    const place = table.sheet('Дни');
    const leads = (): unknown =>
      table
        .sheet('Дни')
        .values.flatMap((row) => row[place.column('leads') - 1] || [])
        .at(-1);
    expect(leads()).toBe(5);
    const lines = table.sheet('Журнал').values.slice(1);
    table.ask('createTable', []);
    expect(table.sheet('Журнал').values.slice(1)).toEqual([heads, ...lines]);
    table.ask('undoLast');
    expect(leads()).not.toBe(5);
  });

  it('heads that somebody moved among the records come back after one question', () => {
    const table = createdTable([YANDEX, VK]);
    const [, heads] = table.sheet('Дни').values;
    const days = table.spreadsheet.getSheetByName('Дни');
    days?.moveRows(days.getRange('2:2'), 20);
    table.ask('createTable', []);
    expect(table.host.ui.alerts).toHaveLength(1);
    expect(table.sheet('Дни').values[1]).toEqual(heads);
  });

  it('the first records stay when somebody deleted the heads above them', () => {
    const table = createdTable([YANDEX, VK]);
    const [days, settings] = ['Дни', 'Настройки'].map((title) => table.spreadsheet.getSheetByName(title));
    days?.getRange(3, table.sheet('Дни').column('leads')).setValue(777);
    settings?.getRange(4, table.sheet('Настройки').column('planMonth')).setValue(46_357);
    const typed = (): string[] =>
      // an empty box says nothing
      typedIn(table)
        .map((line) => line.replace(/kept:\w+=false\|?/g, ''))
        .filter((line) => /=/.test(line))
        .sort();
    const before = typed();
    days?.deleteRow(2);
    settings?.deleteRows(2, 2);
    table.ask('createTable', []);
    expect(typed()).toEqual(before);
  });
});
