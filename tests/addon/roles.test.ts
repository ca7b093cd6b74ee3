/** Who does what: written in «Настройки», remembered for each user, read by the sidebar. */
import { addDays } from '../../src/core/funnel/calendar';
import type { SidebarState } from '../../src/shell/sidebarTypes';
import { openTable, type Table, tableOn } from './table';

const START = { sources: [{ name: 'Сайт' }], kept: ['leads', 'revenue'], ownNames: {}, sales: 'bySource' };
const table = openTable({ user: 'olga@example.com' });
const roleOf = (of: Table): SidebarState['role'] => of.ask<SidebarState>('openSidebar').role;
/** Types into «Настройки» as a person does: a name and what it does. */
function list(row: number, person: string, role: string): void {
  const { column } = table.sheet('Настройки');
  const sheet = table.spreadsheet.getSheetByName('Настройки');
  sheet?.getRange(row, column('person')).setValue(person);
  sheet?.getRange(row, column('personRole')).setValue(role);
}

it('lists whoever sets the table up, with what they do', () => {
  table.ask('createTable', { ...START, who: 'Ольга', role: 'assistant' });
  const view = table.sheet('Настройки');
  const first = view.values[3] ?? [];
  expect([first[view.column('person') - 1], first[view.column('personRole') - 1]]).toEqual(['Ольга', 'Помощник']);
  expect(roleOf(table)).toBe('assistant');
});

it('tells each of two users their own, in whichever language it was chosen', () => {
  list(5, 'Игорь', 'Head of sales');
  const other = tableOn(table.host.asUser('igor@example.com'));
  expect(roleOf(other)).toBeUndefined();
  other.ask('chooseWho', 'Игорь');
  expect([roleOf(table), roleOf(other)]).toEqual(['assistant', 'head']);
});

it('knows nothing of a role that nobody chose, and of a name like no other', () => {
  list(5, 'Игорь', 'директор');
  const other = tableOn(table.host.asUser('igor@example.com'));
  expect(roleOf(other)).toBeUndefined();
  list(6, 'constructor', '');
  other.ask('chooseWho', 'constructor');
  expect(roleOf(other)).toBeUndefined();
});

it('lets two users write the same day, each under their own name', () => {
  const save = (of: Table, metric: string, value: number): unknown => {
    const cell = { day: '2026-11-21', source: 'Сайт', metric, value, was: null };
    return of.ask('saveDays', { cells: [cell], events: [] });
  };
  const other = tableOn(table.host.asUser('igor@example.com'));
  other.ask('chooseWho', 'Игорь');
  save(table, 'leads', 5);
  save(other, 'revenue', 7000);
  const journal = table.sheet('Журнал');
  const who = journal.values.map((row) => row[journal.column('who') - 1]);
  expect(who).toEqual(expect.arrayContaining(['Ольга', 'Игорь']));
});

it('lets nobody write who may only read, in a sentence', () => {
  const reader = tableOn(table.host.asUser('guest@example.com', { canEdit: false }));
  const cell = { day: '2026-11-21', source: 'Сайт', metric: 'leads', value: 6, was: 5 };
  expect(reader.refusal('saveDays', { cells: [cell], events: [] })).toMatch(/прав|доступ/);
  expect(table.ask<SidebarState>('openSidebar').days[0]?.sources[0]?.values.leads ?? 5).toBe(5);
});

describe('«Настройки» that the owner closed to others', () => {
  const assistant = tableOn(table.host.asUser('igor@example.com'));
  const day = (value: number) => {
    const cell = { day: '2026-11-20', source: 'Сайт', metric: 'leads', value, was: null };
    return { cells: [cell], events: [] };
  };
  /** Eight weeks, Sundays without leads. */
  const file = (source: string) => ({
    ...{ fileName: 'выгрузка.csv', overwrite: true },
    records: Array.from({ length: 56 }, (_, back) => {
      return { day: addDays('2026-11-19', -back), source, values: { leads: back % 7 === 4 ? 0 : 4, revenue: 900 } };
    }),
  });
  const sunday = (): unknown => {
    const { values, column } = table.sheet('Настройки');
    return values.find((row) => row[column('weekday') - 1] === 'weight7')?.[column('weight:leads') - 1];
  };
  const listed = (): unknown[] => table.sheet('Настройки').values.map((row) => row.filter((cell) => cell !== ''));

  beforeAll(() => {
    const sheet = table.spreadsheet.getSheetByName('Настройки');
    sheet?.protect().setWarningOnly(false).removeEditors(['igor@example.com']);
    sheet?.activate(); // it stands open on the screen, too
  });

  it('keep nobody from the daily work', () => {
    expect(assistant.refusal('saveDays', day(9))).toBe('');
    expect(assistant.refusal('applyImport', file('Сайт'))).toBe('');
    expect(sunday()).toBe(1); // what the weekdays weigh waits for somebody who may write it
    expect(assistant.refusal('reviewTable')).toBe('');
    expect(assistant.refusal('undoLast')).toBe('');
    expect(assistant.refusal('applyImport', file('Сайт'))).toBe('');
    expect(assistant.ask<SidebarState>('openSidebar').table).toBe('ready');
  });

  it('stay as they are, and the sentence says which sheet and whom to ask', () => {
    const before = listed();
    const said = assistant.refusal('applyImport', file('Новый'));
    expect(said).toMatch(/^Владелец закрыл от правок «Настройки», поэтому.*попросите его.*введённое не пропало\.$/);
    expect(assistant.refusal('addSources', ['Новый'])).toBe(said);
    expect(listed()).toEqual(before);
    expect(assistant.refusal('openSidebar')).toBe('');
  });

  it('refuse a decision before it is begun: nothing of it comes later, and the daily work goes on', () => {
    const week = { week: '2026-W45', reason: 'праздник' };
    expect(assistant.refusal('markWeek', week)).toMatch(/^Владелец закрыл от правок «Настройки»/);
    expect(assistant.refusal('saveDays', { ...day(9), cells: [], events: [] })).toBe('');
    expect(assistant.refusal('openSidebar')).toBe('');
    expect(table.refusal('openSidebar')).toBe('');
    expect(listed().flat()).not.toContain('праздник');
    expect(table.sheet('Журнал').values.flat()).not.toContain('праздник');
  });

  it('are still the owner’s', () => {
    expect(table.refusal('addSources', ['Новый'])).toBe('');
    expect(listed().flat()).toContain('Новый');
    expect(sunday()).toBeLessThan(0.5);
  });

  it('wait for the owner when a newer version adds to them', () => {
    const mark = table.spreadsheet.getDeveloperMetadata().find((one) => one.getKey().endsWith('made'));
    mark?.setValue(String(mark.getValue()).replace(/^\d+/, '1'));
    expect(assistant.refusal('openSidebar')).toBe('');
    expect(mark?.getValue()).toMatch(/^1:/);
    table.ask('openSidebar');
    expect(mark?.getValue()).not.toMatch(/^1:/);
  });
});
