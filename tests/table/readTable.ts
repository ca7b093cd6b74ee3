import { addDays, addWeeks, isDay, isoWeekOf, mondayOf, monthOf } from '../../src/core/funnel/calendar';
import type { DayRecord, Facts, Inputs } from '../../src/core/funnel/records';
import { type Period, rollUp } from '../../src/core/funnel/rollUp';
import type { Settings } from '../../src/core/funnel/settings';
import { type Constraint, rankConstraint } from '../../src/core/plan/constraint/constraint';
import { type Forecast, forecastMonth } from '../../src/core/plan/forecast/forecastMonth';
import { momentOf } from '../../src/core/plan/forecast/monthSaid';
import type { Gap } from '../../src/core/plan/gap/gap';
import { gapToDate } from '../../src/core/plan/gap/stepsSaid';
import { lastDayEntered, type PlanFact, planFact } from '../../src/core/plan/planFact';
import { dailyStops, reviewWeek, type Stop, type WeeklyReport } from '../../src/core/signals';
import { keptBySource } from '../../src/sheets/book';
import { readSettings } from '../../src/sheets/readSettings';
import type { Host } from '../host/index';
import { type Plain, snapshot } from '../host/snapshot';

/** A sheet as table.json has it: 2-D arrays from A1; `key` is the add-on's, absent on a person's own sheet. */
export interface TableSheet {
  readonly key?: string;
  readonly name: string;
  readonly values: readonly (readonly Plain[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
}
/** What the analyses of the core say about the numbers in the table. */
export interface Findings {
  readonly rollUp: { readonly weeks: readonly Period[]; readonly months: readonly Period[] };
  readonly planFact: readonly PlanFact[];
  /** The review of every week that is over, the oldest first. */
  readonly weeks: readonly WeeklyReport[];
  /** What stopped on the last day entered. */
  readonly stops: readonly Stop[];
  /** The month of yesterday, as the last day entered leaves it. */
  readonly forecast: Forecast;
  /** Against the plan as it is due by then; absent without a plan of revenue. */
  readonly gap?: Gap;
  /** Of the last week that is over. */
  readonly constraint: Constraint;
}
/** All of table.json. */
export interface TableJson {
  readonly sheets: readonly TableSheet[];
  readonly findings: Findings;
}

/** The workbook as plain data, and the findings of the core over the records that stand in it. */
export function readTable(host: Host, today: string): TableJson {
  const keys = sheetKeys(host);
  const sheets = snapshot(host).sheets.map(({ name, values, formulas, notes }, index) => {
    const key = keys[index];
    return { ...(key !== undefined && { key }), name, ...trimmed({ values, formulas, notes }) };
  });
  return { sheets, findings: findingsOf(recordsIn(sheets), settingsIn(sheets, host), today) };
}

type Cells = Pick<TableSheet, 'values' | 'formulas' | 'notes'>;

/** Without the empty rows and columns at the end. */
function trimmed({ values, formulas, notes }: Cells): Cells {
  const isFilled = (row: number, column: number): boolean =>
    [values, formulas, notes].some((grid) => (grid[row]?.[column] ?? '') !== '');
  let [bottom, right] = [0, 0];
  values.forEach((row, y) => {
    row.forEach((_, x) => {
      if (!isFilled(y, x)) return;
      bottom = y + 1;
      right = Math.max(right, x + 1);
    });
  });
  const cut = <T>(grid: readonly (readonly T[])[]): T[][] => grid.slice(0, bottom).map((row) => row.slice(0, right));
  return { values: cut(values), formulas: cut(formulas), notes: cut(notes) };
}

/** The records that stand in «Дни». */
export function recordsIn(sheets: readonly TableSheet[]): DayRecord[] {
  const { keys, rows } = tableOf(sheets, 'days');
  const metrics = keys.flatMap((key, column) =>
    /^own:|^[a-zA-Z]+$/.test(key) && !NOT_METRICS.has(key) ? [{ key, column }] : [],
  );
  const at = (row: readonly Plain[], key: string): string => String(row[keys.indexOf(key)] ?? '');
  return rows.flatMap((row) => {
    const values = metrics.flatMap(({ key, column }) =>
      typeof row[column] === 'number' ? [[key, row[column]] as const] : [],
    );
    const [day, source, event] = [at(row, 'day'), at(row, 'source'), at(row, 'event')];
    if (!isDay(day) || source === '' || values.length === 0) return [];
    return [{ day, source, values: Object.fromEntries(values) as Inputs, ...(event !== '' && { event }) }];
  });
}

const NOT_METRICS = new Set(['day', 'source', 'event', 'check', 'key', 'filled', 'eventDay']);

function settingsIn(sheets: readonly TableSheet[], host: Host): Settings {
  const { keys, name, values } = tableOf(sheets, 'settings');
  const columns = new Map(keys.map((key, index) => [key, index + 1]));
  return readSettings(
    { title: name, columns, cells: values },
    { language: host.locale.startsWith('ru') ? 'ru' : 'en' },
  );
}

/** A sheet of records: the keys of its columns stand in its first row. */
function tableOf(sheets: readonly TableSheet[], wanted: string) {
  const sheet = sheets.find(({ key }) => key === wanted);
  if (sheet === undefined) throw new Error(`the workbook has no sheet '${wanted}'`);
  return {
    name: sheet.name,
    values: sheet.values,
    keys: (sheet.values[0] ?? []).map(String),
    rows: sheet.values.slice(1),
  };
}

function findingsOf(records: readonly DayRecord[], settings: Settings, today: string): Findings {
  const facts: Facts = {
    records,
    kept: keptBySource(settings),
    calendar: settings.calendar,
    specialWeeks: settings.specialWeeks.map(({ week }) => week),
    norms: settings.norms,
  };
  const telling = { facts, settings, today };
  const yesterday = addDays(today, -1);
  const plan = settings.plans.find(({ month }) => month === monthOf(yesterday));
  const gap = gapToDate(telling);
  const last = lastDayEntered(records, today);
  return {
    rollUp: { weeks: rollUp(facts, 'week'), months: rollUp(facts, 'month') },
    planFact: plan ? planFact(facts, plan, yesterday) : [],
    weeks: closedWeeks(records, today).map((week) => reviewWeek(facts, week, { today })),
    stops: last === undefined ? [] : dailyStops(facts, last),
    forecast: forecastMonth(facts, momentOf(telling)),
    ...(gap && { gap }),
    constraint: rankConstraint(facts, addWeeks(isoWeekOf(today), -1)),
  };
}

/** The weeks with records that are over on a day. */
function closedWeeks(records: readonly DayRecord[], today: string): string[] {
  const weeks = new Set(records.map(({ day }) => isoWeekOf(day)));
  return [...weeks].filter((week) => addDays(mondayOf(week), 7) <= today).sort();
}

interface Tagged {
  getSheets(): { getDeveloperMetadata(): { getKey(): string; getValue(): string | null }[] }[];
}

/** The add-on's key of each sheet, left to right, from its developer metadata. */
export function sheetKeys(host: Host): (string | undefined)[] {
  const app = host.globals.SpreadsheetApp as { getActive(): Tagged };
  return app
    .getActive()
    .getSheets()
    .map((sheet) => {
      const tag = sheet.getDeveloperMetadata().find((each) => each.getKey() === 'rm.sheet');
      const value = tag?.getValue() ?? undefined;
      return value !== undefined && /^[{"]/.test(value) ? keyInJson(JSON.parse(value)) : value;
    });
}

const keyInJson = (json: unknown): string =>
  typeof json === 'string' ? json : String((json as { key?: unknown }).key);
