/** Everything that the add-on writes, one operation a line, and a table of two sources to do it in. */
import { addDays } from '../../src/core/funnel/calendar';
import { openTable, type Table } from './table';

export const YANDEX = 'Яндекс Директ';
export const VK = 'VK Реклама';
export const YESTERDAY = '2026-11-21';
/** The days up to yesterday that nobody has filled in yet. */
export const FREE_DAYS = 8;
const WEEKS = 6;

/** What somebody does to a table, and how it is taken back. */
export interface Operation {
  readonly name: string;
  readonly act: (table: Table) => unknown;
  readonly back: (table: Table) => unknown;
}

/** Six weeks of a company. */
const RECORDS = Array.from({ length: 7 * WEEKS }, (_, index) => index).flatMap((index) =>
  [YANDEX, VK].map((source, at) => {
    const [day, wave] = [addDays(YESTERDAY, index - 7 * WEEKS - FREE_DAYS + 1), (index * 7 + at * 3) % 5];
    const flows = { impressions: 4000 + 90 * wave, clicks: 130 + 4 * wave, spend: 9000 + 100 * wave };
    const people = { leads: 14 + wave, scheduled: 8 + (wave % 3), due: 7 + (wave % 3), held: 5 + (wave % 2) };
    return {
      day,
      source,
      values: { ...flows, ...people, payments: 1 + (wave % 2), revenue: 50_000 * (1 + (wave % 2)) },
    };
  }),
);
const cell = (metric: string, value: number) => ({ day: YESTERDAY, source: YANDEX, metric, value, was: null });
/** A day as the form sends it: numbers that do not stand side by side, and a word. */
export const DAY = {
  cells: [cell('impressions', 4100), cell('leads', 15), cell('held', 0), cell('revenue', 70_000)],
  events: [{ day: YESTERDAY, event: '=выходной', was: '' }],
};
const TRIAL = { metric: 'showUp', start: '2026-11-23', weeks: 4, expected: 0.1 } as const;
const HYPOTHESIS = { ...TRIAL, belief: 'Если напомнить, то придут', owner: 'Анна', cost: 5000, cause: '-потеря' };
const DECISION = { what: '=проверить форму', owner: 'Ольга', due: '2026-11-27', cause: 'заявки' };
const SEEN = { belief: HYPOTHESIS.belief };
const DECIDED = { id: 1, seen: SEEN, decision: 'drop', reason: 'дорого', learned: '=2' };
const GOAL = { month: '2026-12', goal: 3_000_000, choice: 'likely', replace: true } as const;
const OPEN = { what: DECISION.what, reason: '', until: 'до 27\u00A0ноября' };
const CARRIED = { id: 1, seen: OPEN, carried: { reason: 'болел', due: '2026-11-30' } };

/** The company in a table, with what people keep beside the numbers and type by hand. */
export function workedTable(): Table {
  const table = openTable();
  table.ask('createTable', [YANDEX, VK]);
  table.ask('applyImport', { fileName: 'company.csv', records: RECORDS, overwrite: true });
  const { column, values } = table.sheet('Дни');
  const days = table.spreadsheet.getSheetByName('Дни');
  days?.getRange(20, (values[0]?.length ?? 0) + 1).setValue('звонил сам');
  days?.getRange(21, column('leads')).setValue(777);
  days?.getRange(22, column('event')).setNumberFormat('@').setValue('=акция');
  return table;
}

const undo = (table: Table): unknown => table.ask('undoLast');
const takeOut = (table: Table, ...titles: readonly string[]): void => {
  for (const title of titles) {
    const sheet = table.spreadsheet.getSheetByName(title);
    if (sheet) table.spreadsheet.deleteSheet(sheet);
  }
};
const asks = (name: string, call: string, request?: unknown): Operation => ({
  ...{ name, back: undo },
  act: (table) => table.refusal(call, ...(request === undefined ? [] : [request])),
});
/** The first of its kind brings a sheet, which goes again with it. */
const first = (operation: Operation, ...titles: readonly string[]): Operation => ({
  ...operation,
  back: (table) => {
    undo(table);
    takeOut(table, ...titles);
  },
});

/** The operations in an order in which each finds what it needs; what says `stays` is done once more before the next. */
export const OPERATIONS: readonly (Operation & { readonly stays?: true })[] = [
  { ...asks('saving a day', 'saveDays', DAY), stays: true },
  asks('undoing an entry', 'undoLast'),
  { ...asks('adding sources', 'addSources', ['Авито', '=Сайт']), stays: true },
  asks('taking sources out again', 'undoLast'),
  asks('marking a week', 'markWeek', { week: '2026-W45', reason: '=праздник' }),
  asks('accepting a norm', 'acceptNorm', { metric: 'showUp', from: '2026-W45', reason: 'новый офис' }),
  {
    name: 'keeping a month',
    act: (table) => table.run('keepMonthFromMenu'),
    back: (table) =>
      takeOut(
        table,
        ...table.spreadsheet
          .getSheets()
          .map((sheet) => sheet.getName())
          .filter((title) => title.includes('2026')),
      ),
  },
  { ...first(asks('the first decision', 'addDecision', DECISION), 'Планёрка', 'Решения'), stays: true },
  asks('one more decision', 'addDecision', { ...DECISION, what: 'звонить' }),
  asks('carrying a decision over', 'answerDecision', CARRIED),
  { ...first(asks('the first hypothesis', 'addHypothesis', HYPOTHESIS), 'Гипотезы'), stays: true },
  asks('one more hypothesis', 'addHypothesis', { ...HYPOTHESIS, belief: 'Если звонить, то купят' }),
  asks('deciding a hypothesis', 'decideHypothesis', DECIDED),
  { ...first(asks('adopting a plan', 'adoptPlan', GOAL), 'Декомпозиция'), stays: true },
  asks('replacing a plan', 'adoptPlan', { ...GOAL, goal: 4_000_000 }),
  { name: 'a review', act: (table) => table.run('reviewFromMenu'), back: () => undefined },
];
