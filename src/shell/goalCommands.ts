import { adoptPlan } from './adoptPlan';
import { bringGoal, goalState, planGoal } from './goal';
import type { AdoptAsks, AdoptDone, GoalAnswer, GoalState } from './goalTypes';
import type { Services } from './ports';
import { REQUESTS, read } from './requests';
import { showReviewed } from './review';
import type { Answer } from './sidebarTypes';
import { openBook, openWorkbook } from './workbook';

/** How a command is answered: reading beside others, or writing while nobody else does. */
interface Runs {
  readonly reading: <T>(command: () => T) => Answer<T>;
  readonly writing: <T>(command: () => T) => Answer<T>;
}

/** What the sidebar can ask about the goal. */
export const goalCommands = (services: Services, { reading, writing }: Runs) => ({
  openGoal: (): Answer<GoalState> => reading(() => goalState(services)),
  planGoal: (request: unknown): Answer<GoalAnswer> => reading(() => planGoal(services, read(REQUESTS.goal, request))),
  adoptPlan: (request: unknown): Answer<AdoptAsks | AdoptDone> =>
    writing(() => adoptPlan(services, read(REQUESTS.adopt, request))),
  showGoal: (): Answer<true> =>
    writing(() => {
      showGoal(services);
      return true;
    }),
});

/** Turns to «Декомпозиция», computed anew; it is added where it is not there yet. */
export function showGoal(services: Services): void {
  const open = openBook(openWorkbook(services));
  showReviewed(open, bringGoal(open), 'goal');
}
