/** «Разбор ограничения» as people use it: written down from what the core names, five whys, exploit before elevate. */
import type { Table } from './table';
import { reviewedTable } from './weeks';

const writes = ({ host }: Table): string[] =>
  Object.keys(host.calls.byName).filter((name) => /\.(set|insert|add|delete|hide|show|clear|protect)/.test(name));

describe('The constraint of the week', () => {
  const { table } = reviewedTable('ru');
  const TITLE = 'Разбор ограничения';
  const cell = (column: string, row = 4): unknown => {
    const view = table.sheet(TITLE);
    return view.values[row - 1]?.[view.column(`c:${column}`) - 1];
  };
  const type = (cells: Record<string, string | number>, row = 4): void => {
    const view = table.sheet(TITLE);
    for (const [column, value] of Object.entries(cells))
      table.spreadsheet
        .getSheetByName(TITLE)
        ?.getRange(row, view.column(`c:${column}`))
        .setValue(value);
    table.ask('reviewTable');
  };

  it('is written down in one click: its week, its name, and a look a week later; once', () => {
    expect(table.spreadsheet.getSheetByName(TITLE)).toBeNull();
    table.ask('noteConstraint');
    expect(table.spreadsheet.getActiveSheet().getName()).toBe(TITLE);
    expect(['id', 'week', 'what', 'state', 'next'].map((key) => cell(key))).toEqual([
      ...[1, '2026-11-16', 'сайт (клик→заявка)', 'выжимаем', '2026-11-30'],
    ]);
    table.ask('noteConstraint');
    expect(cell('what', 5)).toBe('');
  });

  it('asks why, for a number behind an answer, and to exploit before elevating', () => {
    expect(cell('check')).toBe('Спросите «Почему?» хотя бы раз');
    type({ why1: 'форма не открывается', evidence1: 'цифра', elevate: 'новый сайт' });
    expect(cell('check')).toBe(
      'Сначала впишите, как выжать максимум, потом расшивайте; пока одни мнения: подкрепите цифрой; «Почему? 1»: отмечена цифра, но её нет',
    );
    type({ number1: '12 из 40', exploit: 'вернуть старую форму' });
    expect(cell('check')).toBe('');
  });

  it('keeps what people typed when the table is repaired and reviewed, and writes nothing where nothing changed', () => {
    table.ask('createTable', []);
    table.ask('reviewTable');
    expect(['why1', 'evidence1', 'number1', 'exploit', 'elevate'].map((key) => cell(key))).toEqual([
      ...['форма не открывается', 'цифра', '12 из 40', 'вернуть старую форму', 'новый сайт'],
    ]);
    table.ask('createTable', []);
    table.host.calls.reset();
    table.ask('reviewTable');
    table.ask('createTable', []);
    expect(writes(table)).toEqual([]);
  });

  it('is told at «Ограничение» and at the meeting', () => {
    table.run('meetingFromMenu');
    const said = 'Выжимаем: вернуть старую форму. Смотрим снова 30\u00A0ноября.';
    expect(table.sheet('Ограничение').cell('log', 'norm:name')).toContain(said);
    const meeting = table.sheet('Планёрка');
    expect(String(meeting.values[5]?.[meeting.column('m:said') - 1])).toContain(said);
  });

  it('written by hand gets a number and a day to look again', () => {
    type({ what: 'не хватает менеджеров' }, 5);
    expect([cell('id', 5), cell('next', 5)]).toEqual([2, '2026-11-30']);
  });

  it('keeps a formula that somebody typed for the day, or over a text of ours, where others change', () => {
    const formulas = { next: '=DATE(2026;11;28)+2', check: '="сами знаем"' };
    const at = (column: string) =>
      table.spreadsheet.getSheetByName(TITLE)?.getRange(4, table.sheet(TITLE).column(`c:${column}`));
    for (const [column, formula] of Object.entries(formulas)) at(column)?.setFormula(formula);
    type({ what: 'мало заявок' }, 6);
    expect(cell('id', 6)).toBe(3);
    expect(Object.keys(formulas).map((column) => at(column)?.getFormula())).toEqual(Object.values(formulas));
    at('next')?.setFormula('=IF(1>2;5;"")');
    table.ask('reviewTable');
    table.host.calls.reset();
    table.ask('reviewTable');
    expect([at('next')?.getFormula(), writes(table)]).toEqual(['=IF(1>2;5;"")', []]);
    for (const column of Object.keys(formulas)) at(column)?.clearContent();
    table.ask('reviewTable');
    expect([cell('next'), cell('check')]).toEqual(['2026-11-30', '']);
  });

  it('goes again where that is undone; what people typed beside it stays', () => {
    table.ask('undoLast');
    expect(['id', 'week', 'what', 'state', 'next', 'why1'].map((key) => cell(key))).toEqual([
      ...['', '', '', '', '', 'форма не открывается'],
    ]);
  });
});
