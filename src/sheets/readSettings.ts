import { isDay, isoWeekOf, monthOf } from '../core/funnel/calendar';
import { INPUT_DEFINITIONS, INPUT_IDS, isOwn, type Metric, RATIO_DEFINITIONS } from '../core/funnel/metrics';
import { type Problem, UserError } from '../core/funnel/problem';
import type { Inputs, Plan } from '../core/funnel/records';
import { ROLES, type Role } from '../core/funnel/roles';
import {
  type AcceptedNorm,
  checkSettings,
  type OwnRow,
  type Settings,
  type SourceSettings,
  type SpecialWeek,
  sameNameKey,
  settleSales,
} from '../core/funnel/settings';
import { USUAL_VAT, VAT_KINDS } from '../core/funnel/vat';
import { TESTED } from '../core/signals/tested';
import { isWordKey, LANGUAGES, say } from '../core/words/say';
import { columnLetters } from './a1';
import type { SheetPlace } from './book';
import { dayOfSerial } from './serial';
import { BETTER_ORDER } from './settingsColumns';
import { FIRST_SETTING_ROW } from './settingsSheet';

/** What a cell holds once dates have become days 'YYYY-MM-DD'; empty is ''. */
export type PlainCell = string | number | boolean;
/** The cells of a sheet from A1, and where its columns stand. */
export interface SheetTable extends SheetPlace {
  readonly cells: readonly (readonly PlainCell[])[];
}

/** What stands in a column, from the first row on; nothing where the column is missing. */
export const columnCells = ({ cells, columns }: SheetTable, key: string): PlainCell[] =>
  cells.map((row) => row[(columns.get(key) ?? 0) - 1] ?? '');

/** A number of at least so much in a cell for days is a day without its format: 1954 and later. */
const FIRST_SERIAL = 20_000;

interface Line {
  readonly row: number;
  /** A cell of the line by the key of its column. */
  readonly at: (key: string) => PlainCell;
  /** A cell's text without spaces around; '' when empty. */
  readonly text: (key: string) => string;
  readonly number: (key: string) => number | undefined;
  readonly day: (key: string) => string | undefined;
  readonly refuse: (code: Problem['code'], key: string) => never;
}

/**
 * The settings as «Настройки» says them. Lines without a name are skipped.
 *
 * @throws UserError notANumber, notADay, notAMetric (with the cell), sameName, tooManySources, tooManyOwnRows, reservedName
 */
export function readSettings(table: SheetTable, fallback: Pick<Settings, 'language'>): Settings {
  const lines = table.cells.slice(FIRST_SETTING_ROW - 1).map((_, index) => lineOf(table, FIRST_SETTING_ROW + index));
  const single = new Map(lines.map((line) => [line.text('setting'), line]));
  const language =
    LANGUAGES.find((one) => say(one, 'settings.language.name') === single.get('language')?.text('value')) ??
    fallback.language;
  const share = (key: string, usual: number): number => single.get(key)?.number('value') ?? usual;
  const today = single.get('today')?.day('value');
  const number = (key: string): number | undefined => single.get(key)?.number('value');
  const [meetingsPerWeek, paymentsPerWeek, teamCost] = ['meetingsPerWeek', 'paymentsPerWeek', 'teamCost'].map(number);
  const costPercent = percentIn(single.get('costPercent'), 'value');
  const ownNames = Object.fromEntries(
    lines.map((line) => [line.text('metric'), line.text('ownName')]).filter(([metric, name]) => metric && name),
  );
  return checkSettings(
    settleSales({
      language,
      currency: single.get('currency')?.text('value') ?? '',
      sources: lines.flatMap(sourceIn),
      sales: meantBy('settings.sales', SALES_KEPT, single.get('sales')?.text('value')) ?? 'bySource',
      people: textsIn(lines, 'person'),
      roles: Object.fromEntries(lines.flatMap(roleIn)),
      managers: textsIn(lines, 'manager'),
      criteria: textsIn(lines, 'criterion'),
      ownNames,
      ownRows: lines.flatMap(ownRowIn),
      calendar: { holidays: daysIn(lines, 'holiday'), workingWeekends: daysIn(lines, 'workingWeekend') },
      specialWeeks: lines.flatMap(specialWeekIn),
      norms: lines.flatMap((line) => normIn(line, ownNames)),
      plans: plansIn(lines),
      thresholds: { done: share('planDone', 1), near: share('planNear', 0.8), tooEasy: share('planTooEasy', 1.2) },
      ...(meetingsPerWeek !== undefined && { meetingsPerWeek }),
      ...(paymentsPerWeek !== undefined && { paymentsPerWeek }),
      ...(costPercent !== undefined && { costPercent }),
      ...(teamCost !== undefined && { teamCost }),
      vat: {
        spend: meantBy('settings.spendVat', VAT_KINDS, single.get('spendVat')?.text('value')) ?? USUAL_VAT.spend,
        percent: share('vatPercent', USUAL_VAT.percent),
      },
      ...(today !== undefined && { today }),
    }),
  );
}

const SALES_KEPT = ['bySource', 'commonRow'] as const;

/** The value whose word a cell holds, in any language: the table's may have been another when it was chosen. */
function meantBy<V extends string>(prefix: string, values: readonly V[], text = ''): V | undefined {
  return values.find((value) => LANGUAGES.some((language) => sayIfKnown(language, `${prefix}.${value}`) === text));
}

const sayIfKnown = (language: Settings['language'], key: string): string | undefined =>
  isWordKey(key) ? say(language, key) : undefined;

/** The weights that people set for weekdays themselves, Monday first. */
export const ownWeights = (table: SheetTable): (number | undefined)[] =>
  table.cells
    .map((_, index) => lineOf(table, index + 1))
    .filter((line) => line.text('weekday').startsWith('weight'))
    .sort((a, b) => (a.text('weekday') < b.text('weekday') ? -1 : 1))
    .map((line) => line.number('ownWeight'));

function lineOf(table: SheetTable, row: number): Line {
  const at = (key: string): PlainCell => table.cells[row - 1]?.[(table.columns.get(key) ?? 0) - 1] ?? '';
  const refuse = (code: Problem['code'], key: string): never => {
    throw new UserError({
      code,
      sheet: table.title,
      cell: `${columnLetters(table.columns.get(key) ?? 1)}${row}`,
      found: String(at(key)),
    });
  };
  return {
    row,
    at,
    refuse,
    text: (key) => String(at(key)).trim(),
    number: (key) => {
      const value = at(key);
      if (value === '') return undefined;
      return typeof value === 'number' ? value : refuse('notANumber', key);
    },
    day: (key) => {
      const value = at(key);
      if (value === '') return undefined;
      if (typeof value === 'number' && value >= FIRST_SERIAL) return dayOfSerial(value);
      return typeof value === 'string' && isDay(value) ? value : refuse('notADay', key);
    },
  };
}

function sourceIn(line: Line): SourceSettings[] {
  const [name, direction, segment] = ['sourceName', 'sourceDirection', 'sourceSegment'].map(line.text);
  if (!name) return [];
  const kept = INPUT_IDS.filter((id) => line.at(`kept:${id}`) === true);
  const costPercent = percentIn(line, 'sourceCost');
  const cost = costPercent !== undefined && { costPercent };
  return [{ name, ...(direction && { direction }), ...(segment && { segment }), ...cost, kept }];
}

/** A number of percent; «40%» typed with its sign is 0.4 in the cell, and nothing costs less than one percent. */
function percentIn(line: Line | undefined, key: string): number | undefined {
  const value = line?.number(key);
  return value !== undefined && value > 0 && value <= 1 ? 100 * value : value;
}

function ownRowIn(line: Line): OwnRow[] {
  const [id, name] = [line.text('ownRow'), line.text('ownRowName')];
  if (!isOwn(id) || name === '') return [];
  const better = meantBy('settings.better', BETTER_ORDER, line.text('ownRowBetter')) ?? 'none';
  return [{ id, name, better }];
}

function specialWeekIn(line: Line): SpecialWeek[] {
  const day = line.day('specialWeek');
  return day === undefined ? [] : [{ week: isoWeekOf(day), reason: line.text('specialReason') }];
}

/** What a person does; of a name that stands twice the last line counts. */
function roleIn(line: Line): [string, Role][] {
  const role = meantBy('role', ROLES, line.text('personRole'));
  return role === undefined ? [] : [[line.text('person'), role]];
}

/** The metrics that a norm may be of, by what they are called; those that the review tests come first. */
const NORM_METRICS: readonly Metric[] = [
  ...TESTED.map(({ metric }) => metric),
  ...[...INPUT_DEFINITIONS, ...RATIO_DEFINITIONS].map(({ id }) => id),
];

/** A line without a metric or a week decides nothing yet; one of a metric that nobody tests changes nothing. */
function normIn(line: Line, ownNames: Settings['ownNames']): AcceptedNorm[] {
  const [name, from, source] = [line.text('normMetric'), line.day('normFrom'), line.text('normSource')];
  if (name === '' || from === undefined) return [];
  const called = (id: Metric): boolean =>
    [ownNames[id], ...LANGUAGES.map((language) => say(language, `metric.${id}`))].includes(name);
  const metric = NORM_METRICS.find(called) ?? line.refuse('notAMetric', 'normMetric');
  return [{ metric, ...(source && { source }), from: isoWeekOf(from), reason: line.text('normReason') }];
}

const textsIn = (lines: readonly Line[], key: string): string[] => {
  const texts = lines.map((line) => line.text(key)).filter((text) => text !== '');
  return texts.filter((text, index) => texts.findIndex((other) => sameNameKey(other) === sameNameKey(text)) === index);
};

const daysIn = (lines: readonly Line[], key: string): string[] => lines.flatMap((line) => line.day(key) ?? []);

function plansIn(lines: readonly Line[]): Plan[] {
  const plans = new Map<string, { source?: string; values: Inputs }[]>();
  for (const line of lines) {
    const day = line.day('planMonth');
    if (day === undefined) continue;
    const source = line.text('planSource');
    const values = Object.fromEntries(
      INPUT_IDS.map((id) => [id, line.number(`plan:${id}`)] as const).filter(([, value]) => value !== undefined),
    );
    plans.set(monthOf(day), [...(plans.get(monthOf(day)) ?? []), { ...(source && { source }), values }]);
  }
  return [...plans].map(([month, sources]) => ({ month, sources }));
}
