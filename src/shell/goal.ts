import { addDays, type Month } from '../core/funnel/calendar';
import { monthSaid } from '../core/plan/forecast/monthSaid';
import { goalSaid } from '../core/plan/goal/goalSaid';
import { whatIf } from '../core/plan/whatIf/whatIf';
import type { Telling } from '../core/signals/weekSaid';
import { say } from '../core/words/say';
import type { SheetPlace } from '../sheets/book';
import { type GoalSheet, goalAsked, readGoalSheet } from '../sheets/goalInputs';
import { leverName } from '../sheets/leverName';
import { readFacts } from '../sheets/readDays';
import { bringReport } from './create';
import { plainCells } from './dates';
import { dealsOf } from './dealsSheet';
import type { GoalAnswer, GoalRequest, GoalState } from './goalTypes';
import { record } from './journal';
import { managersOf } from './managerDaysSheet';
import { cellName } from './paint';
import type { Services } from './ports';
import { columnsByKey, type OpenBook, openBook, openWorkbook, sheetOf, type Workbook } from './workbook';

/** What everything about the month and the goal is told from. */
export function tellingOf(open: OpenBook): Telling {
  const { days, settings, book } = open;
  const [managers, deals] = [managersOf(open), dealsOf(open)];
  const facts = { ...readFacts(days, settings), ...(managers && { managers }), ...(deals && { deals }) };
  return { facts, settings, today: book.today };
}

/** «Декомпозиция» as it stands; nothing before somebody asked for it. One call. */
export function goalSheetOf(workbook: Workbook): GoalSheet | undefined {
  const own = workbook.sheets.get('goal');
  return own && readGoalSheet(plainCells(own.sheet.getDataRange().getValues(), workbook.toDay));
}

/** Adds «Декомпозиция» where it is not there yet, and gives the workbook with it. */
export function bringGoal(open: OpenBook): Workbook {
  if (open.workbook.sheets.has('goal')) return open.workbook;
  bringReport(open, 'goal', weeksPlace(open.workbook));
  return { ...openWorkbook(open.workbook.services), language: open.workbook.language };
}

/** Where «Недели» with the table of signals stands. */
export function weeksPlace(workbook: Workbook): SheetPlace {
  const { sheet } = sheetOf(workbook, 'weeks');
  const [keys = []] = plainCells(sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues(), workbook.toDay);
  return { title: sheet.getName(), columns: columnsByKey(keys) };
}

/** Notes in the journal that the growth metric of the year was chosen, or changed after it was. */
export function noteGrowth(workbook: Workbook, goal: GoalSheet, year: string): void {
  const { growth, growthWhy, noted } = goal.inputs;
  const now = growth === '' ? '' : [growth, growthWhy].filter((part) => part !== '').join(': ');
  const [row, column, memo] = [goal.rowOf('growth'), goal.columnOf('a'), goal.columnOf('noted')];
  if (now === noted || row === undefined || column === undefined || memo === undefined) return;
  const { sheet } = sheetOf(workbook, 'goal');
  record(workbook, {
    batch: '', // what a person typed is not for us to undo
    who: workbook.who,
    action: say(workbook.language, noted === '' ? 'action.growthChosen' : 'action.growthChanged', { year }),
    lines: [{ place: `${sheet.getName()}!${cellName(row, column)}`, was: noted, now }],
  });
  sheet.getRange(row, memo).setValue(now);
}

/** What the sidebar's section about the plan shows when it opens; nothing is written. */
export function goalState(services: Services): GoalState {
  const open = openBook(openWorkbook(services));
  const telling = tellingOf(open);
  const inputs = goalSheetOf(open.workbook)?.inputs;
  const { month, goal } = goalAsked(telling, inputs ?? {});
  const { forecast, chance } = monthSaid(telling);
  const { meetingsPerWeek } = open.settings;
  const usual = whatIf(telling.facts, {
    asOf: addDays(telling.today, -1),
    ...(meetingsPerWeek !== undefined && { capacityPerWeek: meetingsPerWeek }),
  });
  return {
    ...answerOf(telling, month, goal),
    forecast,
    chance,
    why: inputs?.why ?? '',
    whatIf: usual,
    leverNames: Object.fromEntries(usual.levers.map((found) => [found.lever, leverName(found, telling.settings)])),
  };
}

/** What a goal takes; nothing is written. */
export const planGoal = (services: Services, { month, goal }: GoalRequest): GoalAnswer =>
  answerOf(tellingOf(openBook(openWorkbook(services))), month, goal);

function answerOf(telling: Telling, month: Month, goal: number | undefined): GoalAnswer {
  const { sentence, likely, assured } = goalSaid(telling, { month, ...(goal !== undefined && { goal }) });
  return {
    month,
    sentence,
    ...(goal !== undefined && { goal }),
    ...(likely && { likely }),
    ...(assured && { assured }),
  };
}
