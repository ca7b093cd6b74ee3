import type { Day } from '../core/funnel/calendar';
import { keepersOf, type SettledRatio, settleRatios } from '../core/funnel/keptMetrics';
import {
  type Better,
  INPUT_DEFINITIONS,
  type InputMetric,
  type MetricFormat,
  type OwnMetric,
  RATIO_DEFINITIONS,
  type RatioMetric,
} from '../core/funnel/metrics';
import { UserError } from '../core/funnel/problem';
import type { Settings } from '../core/funnel/settings';
import { type Language, say, type WordKey, type WordParameters } from '../core/words/say';
import { wholeColumn } from './a1';
import { type FormatKey, localFormat, type SheetKey } from './sheetPlan';

/** A column of a sheet of records: its key and where it stands now, from 1. */
export type ColumnsByKey = ReadonlyMap<string, number>;
/** A sheet as it is called now, with the columns that are known by key. */
export interface SheetPlace {
  readonly title: string;
  readonly columns: ColumnsByKey;
}

/** What every sheet is made from: the settings, and where the records stand. */
export interface Book {
  readonly settings: Settings;
  readonly today: Day;
  readonly days: SheetPlace;
  readonly settingsSheet: SheetPlace;
  /** Where «Недели» with its table of signals stands; absent until it is made. */
  readonly weeks?: SheetPlace;
  /** Where «Ввод менеджеров» stands; absent until somebody asks for it. */
  readonly managerDays?: SheetPlace;
  /** Row of a setting in «Настройки», by its key. */
  readonly settingRows: ReadonlyMap<string, number>;
}

/** A flow as a row of the sheets: an input or a row of the business's own. */
export interface FlowRow {
  readonly id: InputMetric | OwnMetric;
  readonly name: string;
  /** The name, with the currency after money. */
  readonly label: string;
  readonly format: FormatKey;
  readonly better: Better;
  readonly kept: boolean;
}
/** A ratio as a row of the sheets. */
export interface RatioRow {
  readonly id: RatioMetric;
  readonly label: string;
  readonly format: FormatKey;
  readonly better: Better;
  /** How the business computes it; absent when a side is not kept. */
  readonly settled?: SettledRatio;
}

/** A phrase in the table's language. */
export const wordIn = (book: Book): ((key: WordKey, parameters?: WordParameters) => string) => {
  const { language } = book.settings;
  return (key, parameters) => say(language, key, parameters);
};

/** The inputs and own rows, in the table's order, with the business's own names. */
export function flowRows(settings: Settings): FlowRow[] {
  const kept = new Set(settings.sources.flatMap((source) => source.kept));
  const inputs = INPUT_DEFINITIONS.map(({ id, format, better }) => {
    return { id, name: nameOf(settings, id), label: labelOf(settings, id, format), format, better, kept: kept.has(id) };
  });
  const own = settings.ownRows.map(({ id, name, better }) => ({
    id,
    name,
    label: name,
    format: 'int' as const,
    better,
    kept: true,
  }));
  return [...inputs, ...own];
}

/** The ratios, in the table's order. */
export function ratioRows(settings: Settings): RatioRow[] {
  const settled = new Map(
    settleRatios(keepersOf({ records: [], kept: keptBySource(settings) })).map((ratio) => [ratio.id, ratio]),
  );
  return RATIO_DEFINITIONS.map(({ id, format, better }) => {
    const ratio = settled.get(id);
    return { id, label: labelOf(settings, id, format), format, better, ...(ratio && { settled: ratio }) };
  });
}

/** What each source keeps, as the core's facts say it. */
export const keptBySource = ({ sources }: Settings): { [source: string]: readonly InputMetric[] } =>
  Object.fromEntries(sources.map(({ name, kept }) => [name, kept]));

/** A metric's name in the business: its own, or the common one. */
export const nameOf = ({ language, ownNames }: Settings, id: InputMetric | RatioMetric): string =>
  ownNames[id] ?? say(language, `metric.${id}`);

/** The same with the currency after money. */
export function labelOf(settings: Settings, id: InputMetric | RatioMetric, format: MetricFormat): string {
  const { currency } = settings;
  const name = nameOf(settings, id);
  return (format === 'money' || format === 'price') && currency !== '' ? `${name}, ${currency}` : name;
}

/** A whole column of «Дни», by its key. */
export const daysColumn = ({ days }: Book, key: string): string => wholeColumn(days.title, columnIn(days, key));
/** A whole column of «Настройки», by its key. */
export const settingsColumn = ({ settingsSheet }: Book, key: string): string =>
  wholeColumn(settingsSheet.title, columnIn(settingsSheet, key));

/**
 * Where a column of a sheet stands.
 *
 * @throws UserError columnMissing, where somebody deleted it
 */
export function columnIn({ title, columns }: SheetPlace, key: string): number {
  const column = columns.get(key);
  if (column === undefined) throw new UserError({ code: 'columnMissing', sheet: title, column: key });
  return column;
}

/** Format of a day in a language: as people there write it. */
export const dayFormat = (language: Language): FormatKey => localFormat('day', language);

/** Title key of a sheet. */
export const titleKey = (key: SheetKey): WordKey => `sheet.${key}`;
