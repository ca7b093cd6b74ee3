/** «Планёрка» as people use it: the agenda by the numbers, a decision from a signal, carried over a week later. */
import type { WeekState } from '../../src/shell/weekTypes';
import { type Table, tableOn } from './table';
import { reviewedTable } from './weeks';

const FORM = { what: '=проверить форму', reason: '', until: 'до 27\u00A0ноября' };

const writes = ({ host }: Table): string[] =>
  Object.keys(host.calls.byName).filter((name) => /\.(set|insert|add|delete|hide|show|clear|protect)/.test(name));

describe('A weekly meeting', () => {
  const { table, state } = reviewedTable('ru');
  const cell = (title: string, row: number, column: string): unknown => {
    const view = table.sheet(title);
    return view.values[row - 1]?.[view.column(column) - 1];
  };

  it('is given its focus in at most three lines, before any sheet is there', () => {
    expect(state.focus.length).toBeGreaterThan(0);
    expect(state.focus.length).toBeLessThanOrEqual(3);
    expect(table.spreadsheet.getSheetByName('Планёрка')).toBeNull();
  });

  it('has a block of six topics with numbers and questions, and opens on it', () => {
    table.run('meetingFromMenu');
    expect(table.spreadsheet.getActiveSheet().getName()).toBe('Планёрка');
    const minutes = [3, 4, 5, 6, 7, 8].map((row) => cell('Планёрка', row, 'm:minutes'));
    expect(minutes).toEqual(['0–5', '5–10', '10–15', '15–22', '22–26', '26–30']);
    expect(String(cell('Планёрка', 5, 'm:question'))).toContain('Что поменялось на сайте и в форме заявки? (маркетинг');
    expect(String(cell('Планёрка', 8, 'm:said'))).toContain(`1. ${state.focus[0]}`);
  });

  it('takes a decision from a signal, journalled, and gives it back when it is undone', () => {
    const request = { what: '=проверить форму', owner: 'Ольга', due: '2026-11-27', cause: 'Клик→заявка упала' };
    table.ask('addDecision', request);
    expect(['id', 'what', 'owner', 'due', 'made'].map((key) => cell('Решения', 4, `d:${key}`))).toEqual([
      ...[1, '=проверить форму', 'Ольга', '2026-11-27', '2026-11-23'],
    ]);
    table.ask('undoLast');
    expect(cell('Решения', 4, 'd:what')).toBe('');
    table.ask('addDecision', request);
  });

  it('writes nothing where nothing changed', () => {
    table.ask('reviewTable');
    table.ask('createTable', []);
    table.host.calls.reset();
    table.ask('reviewTable');
    table.ask('createTable', []);
    expect(writes(table)).toEqual([]);
  });

  it('says a week later whose decision is overdue; the old block stays as it was', () => {
    const before = cell('Планёрка', 5, 'm:said');
    table.ask('lookFrom', '2026-11-30');
    const { overdue } = tableOn(table.host).ask<WeekState>('reviewTable');
    expect(overdue).toMatch(/^Просрочено решений: 1\. Ольга: =проверить форму/);
    expect(cell('Решения', 4, 'd:check')).toBe('Просрочено на 3 дня; переносим 1-й раз; впишите, почему не сделано');
    expect(cell('Планёрка', 11, 'm:said')).toBe(before);
    expect(String(cell('Планёрка', 3, 'm:said'))).toContain('просрочено на 3 дня');
    const plan = table.sheet('План');
    expect(plan.cell('overdue', 'label')).toBe(overdue);
  });

  it('is answered for: what was not done is carried over with the reason, to a day within two weeks', () => {
    const late = table.ask<WeekState>('reviewTable').decisions;
    expect(late).toMatchObject([{ id: 1, owner: 'Ольга', until: 'до 27\u00A0ноября', late: 'просрочено на 3 дня' }]);
    const carry = (reason: string, due: string): unknown => ({ id: 1, seen: FORM, carried: { reason, due } });
    expect(table.refusal('answerDecision', carry(' ', '2026-12-04'))).toMatch(/Напишите причину/);
    expect(table.refusal('answerDecision', carry('болел', '2026-12-15'))).toMatch(/до 14.декабря/);
    expect(table.refusal('answerDecision', { id: 9, seen: FORM })).toMatch(/Решения №9/);
    const before = table.sheet('Решения').values;
    table.ask('answerDecision', carry('болел', '2026-12-04'));
    const now = table.sheet('Решения').values;
    const changed = now.flatMap((line, row) =>
      line.flatMap((value, at) => (value === before[row]?.[at] ? [] : [value])),
    );
    expect(changed).toEqual(['2026-12-04', 'до 27\u00A0ноября: болел']);
    expect(table.ask<WeekState>('reviewTable').decisions).toMatchObject([
      { id: 1, until: 'до 4\u00A0декабря', late: '', reason: 'до 27\u00A0ноября: болел' },
    ]);
    expect(cell('Решения', 4, 'd:check')).toBe('');
    table.ask('answerDecision', carry('болел', '2026-12-04')); // the same once more changes nothing
    expect(cell('Решения', 4, 'd:reason')).toBe('до 27\u00A0ноября: болел');
    expect(table.refusal('answerDecision', carry('болел', '2026-12-05'))).toMatch(/решение №1 кто-то изменил/);
    table.ask('undoLast');
    expect(['due', 'reason', 'what'].map((key) => cell('Решения', 4, `d:${key}`))).toEqual([
      ...['2026-11-27', '', '=проверить форму'],
    ]);
  });

  it('is over when it is done, and open again when that is undone', () => {
    table.ask('answerDecision', { id: 1, seen: FORM });
    expect(cell('Решения', 4, 'd:state')).toBe('сделано');
    expect(table.ask<WeekState>('reviewTable').decisions).toEqual([]);
    table.ask('answerDecision', { id: 1, seen: FORM }); // once more, where nobody heard that it was written
    const carried = { reason: 'болел', due: '2026-12-04' };
    expect(table.refusal('answerDecision', { id: 1, seen: FORM, carried })).toMatch(/решение №1 кто-то изменил/);
    table.ask('undoLast');
    expect(cell('Решения', 4, 'd:state')).toBe('');
  });

  it('keeps what somebody typed over a text of ours until they clear it', () => {
    const places = [
      ['Планёрка', 5, 'm:said'],
      ['Решения', 4, 'd:check'],
    ] as const;
    table.ask('reviewTable');
    const ours = places.map(([title, row, key]) => cell(title, row, key));
    const held = () => places.map(([title, row, key]) => cell(title, row, key));
    const at = ([title, row, key]: (typeof places)[number]) =>
      table.spreadsheet.getSheetByName(title)?.getRange(row, table.sheet(title).column(key));
    for (const place of places) at(place)?.setValue('говорили о другом');
    table.ask('reviewTable');
    expect(held()).toEqual(['говорили о другом', 'говорили о другом']);
    table.host.calls.reset();
    table.ask('reviewTable');
    expect(writes(table)).toEqual([]);
    for (const place of places) at(place)?.clearContent();
    table.ask('reviewTable');
    expect(held()).toEqual(ours);
  });

  it('is not answered for by a page that shows one whose number came again', () => {
    table.ask('addDecision', { what: 'звонить утром' });
    const seen = { what: 'звонить утром', reason: '', until: '' };
    table.ask('undoLast');
    table.ask('addDecision', { what: 'звонить вечером' });
    expect(table.refusal('answerDecision', { id: 2, seen })).toMatch(/решение №2 кто-то изменил, и ничего не записано/);
    expect(cell('Решения', 5, 'd:state')).toBe('');
    table.ask('answerDecision', { id: 2, seen: { ...seen, what: 'звонить вечером' } });
    expect(cell('Решения', 5, 'd:state')).toBe('сделано');
  });
});
