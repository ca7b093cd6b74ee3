import fc from 'fast-check';
import {
  addDays,
  addMonths,
  type Day,
  type DayRecord,
  type Facts,
  INPUTS,
  type InputMetric,
  type Inputs,
  isoWeekOf,
  type Language,
  monthOf,
  type OwnMetric,
  type Plan,
  publicHolidays,
  type Settings,
} from '../../src/core';
import { sameNameKey } from '../../src/core/funnel/settings';

const INPUT_IDS: readonly InputMetric[] = INPUTS.map(({ id }) => id);
const MONEY: readonly string[] = ['spend', 'revenue'];
/** Days on which calendars go wrong: both ends of years with 53 weeks, leap days, clock changes (Beirut's at midnight). */
const HARD_DAYS: readonly Day[] = [
  ...['2020-12-28', '2021-01-03', '2024-12-30', '2026-12-28', '2026-12-31', '2027-01-03', '2027-01-04'],
  ...['2024-02-29', '2026-02-28', '2014-10-26', '2026-03-29', '2026-10-25', '2023-03-26', '2023-03-30'],
];
const HARD_NAMES: readonly string[] = [
  ...['Яндекс Директ', 'VK Реклама', 'ООО «Ромашка»', "Vasya's", '5" экран', "''", '{source}', 'constructor'],
  ...['=SUM(A1)', '=', '+7 999', '-50 %', '@мастер', '*', '**', 'a*b', '?', 'кто?', '~', '~*', 'x~y', '<>', '>5', '<a'],
  ...['0012', '1-2', '1e3', 'март 2026', '2026-03-01', 'TRUE', 'ложь', '#REF!', 'а;б', 'а, б', 'ёлка🙂', 'Ёжик'],
];
const NAME_LETTERS = [...'абвЯЁжxyZ019', ...' "\'=*?~-+@#;,.<>&|/\\()'];

/** A civil day between 2020 and 2027, often one on which calendars go wrong. */
export const someDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 2920 }).map((days) => addDays('2020-01-01', days)) },
  { weight: 1, arbitrary: fc.constantFrom(...HARD_DAYS) },
);

/** A name as people give it: Cyrillic, spaces, quotes, what formulas and criteria would misread; never empty, trimmed. */
export const someName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HARD_NAMES),
  fc
    .string({ unit: fc.constantFrom(...NAME_LETTERS), minLength: 1, maxLength: 12 })
    .map((text) => text.trim())
    .filter((text) => text !== ''),
);

/** Names that a sheet can tell apart: different even when case is ignored. */
export const someNames = ({ min = 1, max = 4 } = {}): fc.Arbitrary<string[]> =>
  fc.uniqueArray(someName, { minLength: min, maxLength: max, selector: sameNameKey });

/** A count: often 0, mostly small, at times huge. */
export const someCount: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3_000_000 }) },
);
/** Money to the kopeck, often 0. */
export const someMoney: fc.Arbitrary<number> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 900_000_000 }).map((kopecks) => kopecks / 100) },
);

/** Entered numbers, each metric often missing and often 0. */
export const someInputs = (ids: readonly (InputMetric | OwnMetric)[] = INPUT_IDS): fc.Arbitrary<Inputs> =>
  fc.record(
    Object.fromEntries(ids.map((id) => [id, MONEY.includes(id) ? someMoney : someCount])) as {
      [M in InputMetric | OwnMetric]: fc.Arbitrary<number>;
    },
    { requiredKeys: [] },
  );

/** Some of the inputs, in the table's order; at times none or all. */
export const someKept: fc.Arbitrary<InputMetric[]> = fc.oneof(
  fc.constant<InputMetric[]>([...INPUT_IDS]),
  fc.subarray<InputMetric>([...INPUT_IDS]),
);

export interface RecordsAsk {
  readonly sources?: readonly string[];
  /** Days from the first to the last, at most. */
  readonly days?: number;
  readonly most?: number;
  readonly ownRows?: readonly OwnMetric[];
}

/** Records of a few weeks in any order; a source-day may be there twice. */
export function someRecords(ask: RecordsAsk = {}): fc.Arbitrary<DayRecord[]> {
  const { sources = ['Сайт', 'VK', 'Отдел продаж'], days = 40, most = 30, ownRows = [] } = ask;
  const oneOf = fc.record({
    offset: fc.integer({ min: 0, max: days - 1 }),
    source: fc.constantFrom(...sources),
    values: someInputs([...INPUT_IDS, ...ownRows]),
  });
  return fc
    .tuple(someDay, fc.array(oneOf, { maxLength: most }))
    .map(([first, rows]) =>
      rows.map(({ offset, source, values }) => ({ day: addDays(first, offset), source, values })),
    );
}

/** A business: its records, and at times what each source keeps and the calendar. */
export const someFacts: fc.Arbitrary<Facts> = someNames().chain((sources) =>
  fc.record(
    { records: someRecords({ sources }), kept: someKeptBySource(sources), calendar: someCalendar },
    { requiredKeys: ['records'] },
  ),
);

const someKeptBySource = (sources: readonly string[]): fc.Arbitrary<Record<string, InputMetric[]>> =>
  fc
    .tuple(fc.subarray([...sources]), fc.array(someKept, { minLength: sources.length, maxLength: sources.length }))
    .map(([told, kept]) => Object.fromEntries(told.map((source, index) => [source, kept[index] ?? []])));

const someCalendar = fc.record({
  holidays: fc.oneof(fc.constant(publicHolidays('ru', [2020, 2024, 2026, 2027])), fc.array(someDay, { maxLength: 5 })),
  workingWeekends: fc.array(someDay, { maxLength: 2 }),
});

/** A month's plan: by source, of the company, or both. */
export const somePlan = (sources: readonly string[]): fc.Arbitrary<Plan> =>
  fc.record({
    month: fc.tuple(someDay, fc.integer({ min: -1, max: 1 })).map(([day, months]) => addMonths(monthOf(day), months)),
    sources: fc.array(
      fc.record({ source: fc.constantFrom(...sources), values: someInputs() }, { requiredKeys: ['values'] }),
      { maxLength: 4 },
    ),
  });

const someOwnRows = someNames({ min: 0, max: 3 }).map((names) =>
  names.map((name, index) => ({ id: `own:${index + 1}` as const, name, better: 'up' as const })),
);

/** All that «Настройки» may say, as `parseSettings` gives it back. */
export const someSettings: fc.Arbitrary<Settings> = someNames({ max: 6 }).chain((names) =>
  fc.record(
    {
      language: fc.constantFrom<Language>('ru', 'en'),
      currency: fc.constantFrom('₽', '$', '₸', ''),
      sources: fc.tuple(...names.map((name) => someSource(name))),
      sales: fc.constant('bySource' as const),
      people: someNames({ min: 0, max: 3 }),
      managers: someNames({ min: 0, max: 3 }),
      ownNames: fc.dictionary(fc.constantFrom(...INPUT_IDS), someName, { maxKeys: 3 }),
      ownRows: someOwnRows,
      calendar: someCalendar,
      specialWeeks: fc.array(fc.record({ week: someDay.map(isoWeekOf), reason: someName }), { maxLength: 2 }),
      norms: fc.array(
        fc.record(
          {
            metric: fc.constantFrom('leads' as const, 'showUp' as const, 'cpl' as const),
            source: fc.constantFrom(...(names.length > 0 ? names : ['Сайт'])),
            from: someDay.map(isoWeekOf),
            reason: someName,
          },
          { requiredKeys: ['metric', 'from', 'reason'] },
        ),
        { maxLength: 2 },
      ),
      plans: fc.uniqueArray(somePlan(names), { maxLength: 3, selector: ({ month }) => month }),
      thresholds: fc.constant({ done: 1, near: 0.8, tooEasy: 1.2 }),
      costPercent: fc.integer({ min: 0, max: 110 }),
      teamCost: fc.integer({ min: 0, max: 9_000_000 }),
      today: someDay,
      criteria: someNames({ min: 0, max: 3 }),
    },
    {
      requiredKeys: [
        'language',
        'currency',
        'sources',
        'sales',
        'people',
        'managers',
        'criteria',
        'ownNames',
        'specialWeeks',
        'norms',
        'ownRows',
        'calendar',
        'plans',
        'thresholds',
      ],
    },
  ),
);

const someSource = (name: string): fc.Arbitrary<Settings['sources'][number]> =>
  fc.record(
    {
      ...{ name: fc.constant(name), direction: someName, segment: someName, kept: someKept },
      costPercent: fc.integer({ min: 0, max: 110 }),
    },
    { requiredKeys: ['name', 'kept'] },
  );
