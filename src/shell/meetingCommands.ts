import { bringMeeting } from './meetingSheets';
import type { Services } from './ports';
import { REQUESTS, read } from './requests';
import { showReviewed } from './review';
import type { Answer, SidebarState } from './sidebarTypes';
import { openBook, openWorkbook } from './workbook';
import { addDecision, answerDecision } from './writeDecision';

interface Runs {
  readonly writing: <T>(command: () => T) => Answer<T>;
  readonly thenState: (command: () => void) => Answer<SidebarState>;
}

/** What the sidebar can ask about the meeting. */
export const meetingCommands = (services: Services, { writing, thenState }: Runs) => ({
  addDecision: (request: unknown): Answer<SidebarState> =>
    thenState(() => addDecision(services, read(REQUESTS.newDecision, request))),
  answerDecision: (request: unknown): Answer<SidebarState> =>
    thenState(() => answerDecision(services, read(REQUESTS.decisionAnswer, request))),
  showMeeting: (): Answer<true> =>
    writing(() => {
      showMeeting(services);
      return true;
    }),
});

/** Turns to «Планёрка», its block of this week written anew; it is added where it is not there yet. */
export function showMeeting(services: Services): void {
  const open = openBook(openWorkbook(services));
  showReviewed(open, bringMeeting(open), 'meeting');
}
