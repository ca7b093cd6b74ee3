/** Two people at one table: whoever comes second waits, is told so, tries again, and nothing of either is lost. */
import { addDays, type Day } from '../../src/core/funnel/calendar';
import type { Saved } from '../../src/shell/sidebarTypes';
import { describeSlow, everyCut } from './cuts';
import { FREE_DAYS, workedTable, YANDEX, YESTERDAY } from './operations';
import { openTable, type Table, tableOn } from './table';
import { typedIn } from './typed';

const LONGEST_WAIT_MS = 15_000;
const TRIED_USUALLY = 4;
const BUSY = /Сейчас сохраняет кто-то другой/;

type Act = (table: Table, day: Day) => unknown;
interface Pair {
  readonly name: string;
  readonly first: Act;
  readonly second: Act;
  /** What the day's row holds after both, the second after the first. */
  readonly after: { readonly [metric: string]: unknown };
}
type Values = { readonly [metric: string]: number };

const save =
  (values: Values): Act =>
  (table, day) =>
    table.ask<Saved>('saveDays', {
      cells: Object.entries(values).map(([metric, value]) => ({ day, source: YANDEX, metric, value, was: null })),
      events: [],
    });
const bring =
  (values: Values): Act =>
  (table, day) =>
    table.ask('applyImport', { fileName: 'b.csv', records: [{ day, source: YANDEX, values }], overwrite: true });
const undo: Act = (table) => table.ask('undoLast');

const PAIRS: readonly Pair[] = [
  {
    name: 'two who save one day',
    first: save({ leads: 15, held: 0 }),
    second: save({ leads: 40, payments: 3 }),
    after: { leads: 15, held: 0, payments: 3 },
  },
  {
    name: 'a save and an import',
    first: save({ leads: 15, held: 0 }),
    second: bring({ leads: 5, spend: 100 }),
    after: { leads: 5, held: 0, spend: 100 },
  },
  {
    name: 'an import and a save',
    first: bring({ leads: 5, spend: 100 }),
    second: save({ leads: 40, held: 2 }),
    after: { leads: 5, held: 2, spend: 100 },
  },
  {
    name: 'an import and an undo',
    first: bring({ leads: 5, spend: 100 }),
    second: undo,
    after: { leads: '', spend: '' },
  },
];

const told = (act: Act, table: Table, day: Day): string => {
  try {
    act(table, day);
    return '';
  } catch (error) {
    return String(error);
  }
};
function rowOf(table: Table, day: Day): (metric: string) => unknown {
  const { values, column } = table.sheet('Дни');
  const row = values.find((one) => one[column('day') - 1] === day && one[column('source') - 1] === YANDEX);
  return (metric) => row?.[column(metric) - 1];
}
/** Whether nobody holds the lock any more. */
function isFree(table: Table): boolean {
  const third = table.host.asUser('third@example.com');
  const { LockService } = third.globals as { LockService: GoogleAppsScript.Lock.LockService };
  const lock = LockService.getDocumentLock();
  const free = lock.tryLock(0);
  lock.releaseLock();
  return free;
}

describeSlow('two at once', () => {
  const table = workedTable();
  const other = tableOn(table.host.asUser('second@example.com'));
  const others = (day: Day): string[] => typedIn(table).filter((line) => !line.includes(`day=${day}|`));

  it.each(PAIRS)(
    '$name',
    ({ first, second, after }) => {
      const days = Array.from({ length: FREE_DAYS - 1 }, (_, index) => addDays(YESTERDAY, -index));
      table.host.calls.reset();
      first(table, days[0] ?? YESTERDAY);
      const calls = table.host.calls.total;
      undo(table, YESTERDAY);
      const step = everyCut(Math.ceil(calls / TRIED_USUALLY));
      for (let n = 2; n <= calls; n += step) {
        const day = days[n % days.length] ?? YESTERDAY;
        const before = others(day);
        const waited = other.host.waits.length;
        let answer = 'nobody came';
        table.host.during(n, () => {
          answer = told(second, other, day);
        });
        first(table, day);
        expect([n, answer]).toEqual([n, expect.stringMatching(BUSY)]);
        expect(other.host.waits.slice(waited)).toEqual([LONGEST_WAIT_MS]);
        expect([n, isFree(table)]).toEqual([n, true]);
        second(other, day);
        const at = rowOf(table, day);
        expect([n, Object.fromEntries(Object.keys(after).map((metric) => [metric, at(metric)]))]).toEqual([n, after]);
        expect(others(day)).toEqual(before);
        for (const metric of Object.keys(after)) clear(table, day, metric);
      }
    },
    1_800_000,
  );

  it('whoever comes before the first has the lock goes first, and nothing of either is lost', () => {
    table.host.during(1, () => save({ leads: 40, payments: 3 })(other, YESTERDAY));
    const saved = save({ leads: 15, held: 0 })(table, YESTERDAY);
    const at = rowOf(table, YESTERDAY);
    expect(['leads', 'held', 'payments'].map(at)).toEqual([40, 0, 3]);
    expect(saved).toMatchObject({ saved: 1, conflicts: [{ metric: 'leads', value: 15, theirs: 40 }] });
  });

  it('of one person in two windows the second waits as well', () => {
    const window = tableOn(table.host.asUser('user@example.com'));
    let answer = '';
    table.host.during(5, () => {
      answer = told(save({ leads: 1 }), window, addDays(YESTERDAY, -1));
    });
    save({ leads: 15 })(table, addDays(YESTERDAY, -1));
    expect(answer).toMatch(BUSY);
  });
});

describeSlow('a creation', () =>
  it('a day is saved into a table that somebody else is only creating once that is done', () => {
    const table = openTable();
    const other = tableOn(table.host.asUser('second@example.com'));
    let answer = '';
    table.host.during(60, () => {
      answer = told(save({ leads: 15 }), other, YESTERDAY);
    });
    table.ask('createTable', [YANDEX]);
    expect(answer).toMatch(BUSY);
    save({ leads: 15 })(other, YESTERDAY);
    expect(rowOf(table, YESTERDAY)('leads')).toBe(15);
  }),
);

function clear(table: Table, day: Day, metric: string): void {
  const { values, column } = table.sheet('Дни');
  const row = values.findIndex((one) => one[column('day') - 1] === day && one[column('source') - 1] === YANDEX) + 1;
  table.spreadsheet.getSheetByName('Дни')?.getRange(row, column(metric)).clearContent();
}
