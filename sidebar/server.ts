import type { Beside } from '../src/core/deals';
import type { Day } from '../src/core/funnel/calendar';
import type { DayRecord, Deal } from '../src/core/funnel/records';
import type { AdoptAsks, AdoptDone, AdoptRequest, GoalAnswer, GoalRequest, GoalState } from '../src/shell/goalTypes';
import type {
  DecisionRequest,
  HypothesesState,
  HypothesisRequest,
  TrialPreview,
  TrialRequest,
} from '../src/shell/hypothesisTypes';
import type { DecisionAnswer, NewDecision } from '../src/shell/meetingTypes';
import type { ReportState } from '../src/shell/reportTypes';
import type {
  Answer,
  CountRequest,
  DealSlice,
  DoneAction,
  EntryDay,
  ImportChoice,
  ImportPreview,
  ImportRequest,
  ManagersCounted,
  Saved,
  SaveRequest,
  SidebarState,
  TrustLine,
  UndoneState,
} from '../src/shell/sidebarTypes';
import type { StartRequest } from '../src/shell/startTypes';
import type { NormRequest, SpecialWeekRequest, WeekCell, WeekState } from '../src/shell/weekTypes';

/** What the pages may ask of the add-on: the functions that src/main.ts exports for them. */
export interface Server {
  /** Opens another page in the place of this one. */
  showSidebar(): void;
  showImport(): void;
  showCards(): void;
  openSidebar(): Answer<SidebarState>;
  createTable(asked: StartRequest | readonly string[]): Answer<SidebarState>;
  addSources(names: readonly string[]): Answer<SidebarState>;
  fillDemo(): Answer<SidebarState>;
  clearDemo(): Answer<SidebarState>;
  chooseWho(name: string): Answer<SidebarState>;
  openDay(day: Day): Answer<EntryDay>;
  saveDays(request: SaveRequest): Answer<Saved>;
  reviewTable(): Answer<WeekState>;
  openReport(): Answer<ReportState>;
  showWeek(cell?: WeekCell): Answer<true>;
  markWeek(request: SpecialWeekRequest): Answer<SidebarState>;
  acceptNorm(request: NormRequest): Answer<SidebarState>;
  openGoal(): Answer<GoalState>;
  planGoal(request: GoalRequest): Answer<GoalAnswer>;
  adoptPlan(request: AdoptRequest): Answer<AdoptAsks | AdoptDone>;
  showGoal(): Answer<true>;
  openHypotheses(): Answer<HypothesesState>;
  previewTrial(request: TrialRequest): Answer<TrialPreview>;
  addHypothesis(request: HypothesisRequest): Answer<SidebarState>;
  decideHypothesis(request: DecisionRequest): Answer<SidebarState>;
  noteConstraint(): Answer<SidebarState>;
  showHypotheses(): Answer<true>;
  addDecision(request: NewDecision): Answer<SidebarState>;
  answerDecision(request: DecisionAnswer): Answer<SidebarState>;
  showMeeting(): Answer<true>;
  dealsBeside(request: { readonly ids: readonly string[]; readonly days: readonly Day[] }): Answer<Beside>;
  beginDeals(deals: number): Answer<string>;
  stageDeals(slice: DealSlice): Answer<true>;
  cancelDeals(batch: string): Answer<true>;
  countManagers(request: CountRequest): Answer<ManagersCounted>;
  openImport(): Answer<readonly ImportChoice[]>;
  previewImport(records: readonly DayRecord[], deals: readonly Deal[]): Answer<ImportPreview>;
  applyImport(request: ImportRequest): Answer<SidebarState>;
  whereFrom(): Answer<readonly TrustLine[]>;
  listActions(): Answer<readonly DoneAction[]>;
  undoAction(batch: string): Answer<UndoneState>;
  undoLast(): Answer<UndoneState>;
}

type Calls = { readonly [F in keyof Server]: (...args: Parameters<Server[F]>) => void };
interface Run {
  withSuccessHandler<T>(take: (answer: T) => void): Run;
  withFailureHandler(take: (error: unknown) => void): Calls;
}
declare const google: { readonly script: { readonly run: Run } };

/** Calls a function of the add-on. Rejects only when it did not answer at all: no network, time out. */
export function call<F extends keyof Server>(name: F, ...args: Parameters<Server[F]>): Promise<ReturnType<Server[F]>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler(reject)
      [name](...args);
  });
}
