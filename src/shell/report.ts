import { meetingFacts } from '../sheets/meetingFacts';
import { weekSignals } from '../sheets/weekSignals';
import { constraintsIn } from './constraintLog';
import { writtenAt } from './dates';
import { tellingOf } from './goal';
import { hypothesesIn } from './hypotheses';
import type { Services } from './ports';
import { reportMonth } from './reportMonth';
import type { ReportState } from './reportTypes';
import { reportWeek } from './reportWeek';
import { decisionsIn } from './reviewMeeting';
import { openBook, openWorkbook } from './workbook';

/**
 * The report on a sheet of paper: the month for the founder, the week for its meeting. It says what the core says at
 * this moment, and writes nothing: whoever may read the table may read it.
 *
 * @throws UserError what opening the table throws
 */
export function openReport(services: Services): ReportState {
  const open = openBook(openWorkbook(services));
  const { workbook, settings } = open;
  const telling = tellingOf(open);
  const at = writtenAt(workbook);
  const facts = meetingFacts(telling, weekSignals(telling, at), {
    hypotheses: hypothesesIn(workbook),
    decisions: decisionsIn(workbook, telling),
    log: constraintsIn(workbook),
  });
  const { what, worth } = facts.constraint;
  return {
    language: settings.language,
    currency: settings.currency,
    demo: workbook.demo !== undefined,
    at,
    month: reportMonth(telling),
    week: reportWeek(telling, facts),
    constraint: { what, rest: worth },
  };
}
