/** Whether a number can be believed: told beside it on «План» and in the sidebar. */
import type { TrustLine } from '../../src/shell/sidebarTypes';
import type { WeekState } from '../../src/shell/weekTypes';
import { createdTable } from './keptTable';
import { YANDEX } from './operations';

const DAY = '2026-11-21';
const table = createdTable([YANDEX]);
const said = (): string[] => table.ask<TrustLine[]>('whereFrom').map(({ mark, text }) => `${mark} ${text}`);
const load = (fileName: string): void => {
  const records = [{ day: DAY, source: YANDEX, values: { clicks: 90, spend: 8000 } }];
  table.ask('applyImport', { fileName, records, overwrite: true, reconciled: { spend: 'agrees', clicks: 'differs' } });
};

beforeAll(() => {
  table.ask('chooseWho', 'Анна');
  table.ask('saveDays', { cells: [{ day: DAY, source: YANDEX, metric: 'leads', value: 4, was: null }], events: [] });
  load('direct.csv');
});

it('says of each metric up to which day it is there, who wrote it and whether the file agreed', () => {
  expect(said()).toEqual(
    expect.arrayContaining([
      '• Заявки: по 21\u00A0ноября. Ввод · 1 число, Анна, 22\u00A0ноября 12:00.',
      '✓ Расход: по 21\u00A0ноября. Импорт: direct.csv · 2 числа, Анна, 22\u00A0ноября 12:00; сошлось с итогом файла.',
      '? Клики: по 21\u00A0ноября. Импорт: direct.csv · 2 числа, Анна, 22\u00A0ноября 12:00; НЕ сошлось с итогом файла.',
      ' Оплаты: ещё ничего не внесено.',
    ]),
  );
});

it('marks the metrics on «План», with a legend in words', () => {
  table.ask('reviewTable');
  const plan = table.sheet('План');
  expect(['leads', 'spend', 'clicks'].map((row) => plan.cell(row, 'gap'))).toEqual(['•', '✓', '?']);
  expect(String(plan.cell('trust', 'label'))).toContain('✓ из файла, сошлось с его итогом');
});

it('of the same file again journals nothing', () => {
  const before = table.sheet('Журнал').values;
  load('direct.csv');
  expect(table.sheet('Журнал').values).toEqual(before);
});

it('tells on «Недели» and in the sidebar what was corrected after the review', () => {
  const cell = (was: number | null, leads: number) =>
    table.ask('saveDays', {
      cells: [{ day: '2026-11-12', source: YANDEX, metric: 'leads', value: leads, was }],
      events: [],
    });
  cell(null, 5);
  cell(5, 7);
  const said = 'После разбора исправлено: Заявки +2 (1 число; кто и когда, видно в «Журнале»).';
  expect(table.ask<WeekState>('reviewTable').late).toBe(said);
  expect(table.sheet('Недели').cell('late1', 'p1')).toBe(said);
  cell(7, 5);
  expect(table.ask<WeekState>('reviewTable').late).toBe('');
  expect(table.sheet('Недели').cell('late1', 'p1')).toBe('');
});
