import { addHypothesis, decideHypothesis } from './addHypothesis';
import { noteConstraint } from './constraintLog';
import { bringHypotheses, hypothesesState, previewTrial } from './hypotheses';
import type { HypothesesState, TrialPreview } from './hypothesisTypes';
import type { Services } from './ports';
import { REQUESTS, read } from './requests';
import { showReviewed } from './review';
import type { Answer, SidebarState } from './sidebarTypes';
import { openBook, openWorkbook } from './workbook';

/** How a command is answered: reading beside others, writing alone, or writing and showing the table's state. */
interface Runs {
  readonly reading: <T>(command: () => T) => Answer<T>;
  readonly writing: <T>(command: () => T) => Answer<T>;
  readonly thenState: (command: () => void) => Answer<SidebarState>;
}

/** What the sidebar can ask about hypotheses. */
export const hypothesisCommands = (services: Services, { reading, writing, thenState }: Runs) => ({
  openHypotheses: (): Answer<HypothesesState> => reading(() => hypothesesState(services)),
  previewTrial: (request: unknown): Answer<TrialPreview> =>
    reading(() => previewTrial(services, read(REQUESTS.trial, request))),
  addHypothesis: (request: unknown): Answer<SidebarState> =>
    thenState(() => addHypothesis(services, read(REQUESTS.hypothesis, request))),
  decideHypothesis: (request: unknown): Answer<SidebarState> =>
    thenState(() => decideHypothesis(services, read(REQUESTS.decision, request))),
  noteConstraint: (): Answer<SidebarState> => thenState(() => noteConstraint(services)),
  showHypotheses: (): Answer<true> =>
    writing(() => {
      showHypotheses(services);
      return true;
    }),
});

/** Turns to «Гипотезы», judged anew; it is added where it is not there yet. */
export function showHypotheses(services: Services): void {
  const open = openBook(openWorkbook(services));
  showReviewed(open, bringHypotheses(open), 'hypotheses');
}
