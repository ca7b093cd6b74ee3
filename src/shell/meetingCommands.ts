import { say } from '../core/words/say';
import { columnIn } from '../sheets/book';
import { DECISIONS_HEAD_ROWS, decisionKey } from '../sheets/decisions';
import { decisionRows } from '../sheets/readDecisions';
import type { PlainCell } from '../sheets/readSettings';
import { dayOfSerial, serialOfDay } from '../sheets/serial';
import { tellingOf } from './goal';
import { record } from './journal';
import { bringMeeting } from './meetingSheets';
import type { NewDecision } from './meetingTypes';
import { cellName } from './paint';
import { growRows } from './placement';
import type { Services } from './ports';
import { REQUESTS, read } from './requests';
import { reviewTable } from './review';
import { reviewDecisions } from './reviewMeeting';
import { runsOf } from './runs';
import type { Answer, SidebarState } from './sidebarTypes';
import { openBook, openWorkbook, readTable, sheetOf } from './workbook';

interface Runs {
  readonly writing: <T>(command: () => T) => Answer<T>;
  readonly thenState: (command: () => void) => Answer<SidebarState>;
}

/** What the sidebar can ask about the meeting. */
export const meetingCommands = (services: Services, { writing, thenState }: Runs) => ({
  addDecision: (request: unknown): Answer<SidebarState> =>
    thenState(() => addDecision(services, read(REQUESTS.newDecision, request))),
  showMeeting: (): Answer<true> =>
    writing(() => {
      showMeeting(services);
      return true;
    }),
});

/** Turns to «Планёрка», its block of this week written anew; it is added where it is not there yet. */
export function showMeeting(services: Services): void {
  bringMeeting(openBook(openWorkbook(services)));
  reviewTable(services);
  sheetOf(openWorkbook(services), 'meeting').sheet.activate();
}

/** Adds a decision as a row of «Решения», journalled, and checks the sheet anew. */
function addDecision(services: Services, { due, ...own }: NewDecision): void {
  const open = openBook(openWorkbook(services));
  const workbook = bringMeeting(open);
  const table = readTable(workbook, 'decisions');
  const rows = decisionRows(table, open.book.today);
  const n = Math.max(0, ...rows.map(({ decision }) => decision.id)) + 1;
  const at = Math.max(DECISIONS_HEAD_ROWS, ...rows.map(({ row }) => row)) + 1;
  const cells = Object.entries({ ...own, id: n, ...(due !== undefined && { due: serialOfDay(due) }) })
    .flatMap(([key, now]: [string, PlainCell | undefined]) => {
      const metric = `d:${key}`;
      return now === undefined ? [] : [{ metric, now, column: columnIn(table, metric) }];
    })
    .sort((a, b) => a.column - b.column);
  const { sheet } = sheetOf(workbook, 'decisions');
  growRows(sheet, at);
  record(workbook, {
    batch: workbook.services.Utilities.getUuid(),
    who: workbook.who,
    action: say(open.settings.language, 'action.decision', { n }),
    lines: cells.map(({ metric, now, column }) => ({
      place: `${sheet.getName()}!${cellName(at, column)}`,
      metric,
      now: metric === decisionKey('due') && typeof now === 'number' ? dayOfSerial(now) : now,
    })),
  });
  for (const { start, count, index } of runsOf(cells.map(({ column }) => column)))
    sheet.getRange(at, start, 1, count).setValues([cells.slice(index, index + count).map(({ now }) => now)]);
  reviewDecisions(workbook, tellingOf(open));
}
