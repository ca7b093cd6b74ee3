import { firstDayOf, isDay, type Month, monthOf } from '../core/funnel/calendar';
import { INPUT_IDS } from '../core/funnel/metrics';
import { UserError } from '../core/funnel/problem';
import type { Plan } from '../core/funnel/records';
import { goalSaid, monthName } from '../core/plan/goal/goalSaid';
import type { Required } from '../core/plan/goal/planMonth';
import { say } from '../core/words/say';
import { columnIn } from '../sheets/book';
import { plannedRevenue } from '../sheets/goalInputs';
import type { PlainCell, SheetTable } from '../sheets/readSettings';
import type { RecordContent } from '../sheets/recordPlan';
import { dayOfSerial, serialOfDay } from '../sheets/serial';
import { planRows } from '../sheets/settingsContent';
import { writeDecided } from './decidedRows';
import { freezePlan } from './freezePlan';
import { bringGoal, tellingOf } from './goal';
import type { AdoptAsks, AdoptDone, AdoptRequest } from './goalTypes';
import type { JournalLine } from './journal';
import { cellName } from './paint';
import type { Services } from './ports';
import { runsOf } from './runs';
import { stateOf } from './sidebarState';
import { type OpenBook, openBook, openWorkbook, sheetOf } from './workbook';
import { firstFree } from './writeSettings';
import { openToWrite } from './writeWhole';

/**
 * Makes what a goal takes the plan of its month: rows in «Настройки» by source, a frozen version on «Декомпозиция», a
 * journalled action that can be undone. Where the month has a plan already, it only asks until it is told to replace it.
 *
 * @throws UserError noGoalPlan, where it cannot be told what the goal takes
 */
export function adoptPlan(services: Services, request: AdoptRequest): AdoptAsks | AdoptDone {
  const open = openToWrite(services);
  const { month, goal, choice, replace } = request;
  const telling = tellingOf(open);
  if (!replace && open.settings.plans.some((plan) => plan.month === month))
    return { asks: plannedRevenue(telling, month) ?? 0 };
  const { sentence, ...said } = goalSaid(telling, { month, goal });
  const required = said[choice];
  if (required === undefined) throw new UserError({ code: 'noGoalPlan', sentence });
  const workbook = bringGoal(open);
  writePlan({ ...open, workbook }, { month, sources: planned(required, goal) }, monthName(telling, month));
  const version = freezePlan(workbook, { month, choice, goal, required });
  return { version, state: stateOf(openBook(openWorkbook(services))) };
}

/** What sources share is the company's row; leads and spend are theirs. */
function planned({ sources, payments, held, due, clicks }: Required, goal: number): Plan['sources'] {
  const company = Object.entries({ payments, held, due, clicks }).filter(([, value]) => value !== undefined);
  return [
    { values: { revenue: goal, ...Object.fromEntries(company) } },
    ...sources.map(({ source, ...values }) => ({ source, values })),
  ];
}

interface Row {
  readonly at: number;
  readonly content: RecordContent;
}

/** Puts a month's plan in the place of the one there is; what changes is journalled first, all as one action. */
function writePlan({ workbook, settingsTable }: OpenBook, plan: Plan, month: string): void {
  const { sheet } = sheetOf(workbook, 'settings');
  const rows = placed(settingsTable, plan);
  const lines = rows.flatMap((row) => changesIn(settingsTable, sheet.getName(), row));
  if (lines.length === 0) return;
  const action = say(workbook.language, 'action.plan', { month });
  const columns = PLAN_COLUMNS.map((key) => ({ key, place: columnIn(settingsTable, key) })).sort(
    (a, b) => a.place - b.place,
  );
  writeDecided(workbook, { sheet, action, lines }, () => {
    for (const down of runsOf(rows.map(({ at }) => at)))
      for (const across of runsOf(columns.map(({ place }) => place))) {
        const keys = columns.slice(across.index, across.index + across.count).map(({ key }) => key);
        const cells = rows
          .slice(down.index, down.index + down.count)
          .map(({ content }) => keys.map((key) => content[key] ?? ''));
        sheet.getRange(down.start, across.start, down.count, across.count).setValues(cells);
      }
  });
}

const PLAN_COLUMNS = ['planMonth', 'planSource', ...INPUT_IDS.map((id) => `plan:${id}`)];

/** The plan's rows: where the month's old ones stand, then below the list; old ones that are too many are emptied. */
function placed(table: SheetTable, plan: Plan): Row[] {
  const old = table.cells.flatMap((_, index) => (monthAt(table, index + 1) === plan.month ? [index + 1] : []));
  const contents = planRows([plan], (month) => serialOfDay(firstDayOf(month)));
  const free = firstFree(table, PLAN_COLUMNS);
  const rows = contents.map((content, index) => ({ at: old[index] ?? free + index - old.length, content }));
  const emptied = old.slice(contents.length).map((at) => ({ at, content: {} }));
  return [...rows, ...emptied].sort((a, b) => a.at - b.at);
}

function monthAt(table: SheetTable, row: number): Month | undefined {
  const cell = cellIn(table, row, 'planMonth');
  if (typeof cell === 'number') return monthOf(dayOfSerial(cell));
  return typeof cell === 'string' && isDay(cell) ? monthOf(cell) : undefined;
}

const cellIn = ({ cells, columns }: SheetTable, row: number, key: string): PlainCell =>
  cells[row - 1]?.[(columns.get(key) ?? 0) - 1] ?? '';

/** A month is journalled as its day, so that undo finds and writes it as one. */
function changesIn(table: SheetTable, title: string, { at, content }: Row): JournalLine[] {
  const shown = (key: string, cell: PlainCell): PlainCell =>
    key === 'planMonth' && typeof cell === 'number' ? dayOfSerial(cell) : cell;
  return PLAN_COLUMNS.flatMap((key) => {
    const [was, now] = [shown(key, cellIn(table, at, key)), shown(key, content[key] ?? '')];
    const place = `${title}!${cellName(at, columnIn(table, key))}`;
    return String(was) === String(now) ? [] : [{ place, metric: key, was, now }];
  });
}
