/** Exactly what Google calls: the triggers, the menu's items, the sidebar's functions. */
import { languageFor } from './core/words/languages';
import { entryPage, languageOf, menuCommands, sidebarCommands } from './shell/commands';
import { conformanceReport } from './shell/conformanceReport';
import { buildMenu, openReportPage, openSidebarPage } from './shell/menu';
import type { Services } from './shell/ports';

/** Google's services, asked for at each call: loading the bundle touches nothing. */
const google = (): Services => ({
  SpreadsheetApp,
  PropertiesService,
  LockService,
  HtmlService,
  Utilities,
  Session,
  Charts,
});
const sidebar = () => sidebarCommands(google());
const menu = () => menuCommands(google());

/** The spreadsheet was opened. */
export const onOpen = () => buildMenu(google(), languageFor('spreadsheets', Session.getActiveUserLocale()));
/** The add-on was installed while a spreadsheet is open. */
export const onInstall = () => onOpen();
/** Menu, and the other pages: opens the page of the daily work, or that of the first run. */
export const showSidebar = () => openSidebarPage(google(), languageOf(google()), entryPage(google()));
/** Menu, and the page of the daily work: opens the page on which files are imported. */
export const showImport = () => openSidebarPage(google(), languageOf(google()), 'importing');
/** Menu: opens the report in a window. */
export const showReport = () => openReportPage(google(), languageOf(google()));
/** Menu, and the page of the daily work: opens the page on what each metric means. */
export const showCards = () => openSidebarPage(google(), languageOf(google()), 'cards');
/** Menu: creates or repairs the table. */
export const createFromMenu = () => menu().create();
/** Menu: shows the demo company. */
export const fillDemoFromMenu = () => menu().fillDemo();
/** Menu: takes the demo company out. */
export const clearDemoFromMenu = () => menu().clearDemo();
/** Menu: judges the last weeks and shows what changed. */
export const reviewFromMenu = () => menu().review();
/** Menu: what a goal takes. */
export const goalFromMenu = () => menu().goal();
/** Menu: what is tried, and what came of it. */
export const hypothesesFromMenu = () => menu().hypotheses();
/** Menu: the agenda of this week's meeting. */
export const meetingFromMenu = () => menu().meeting();
/** Menu: each manager beside the rest of the team. */
export const managersFromMenu = () => menu().managers();
/** Menu: how deals move, and which are stuck. */
export const funnelFromMenu = () => menu().funnel();
/** Menu: what clients cost and bring. */
export const economicsFromMenu = () => menu().economics();
/** Menu: leaves the month shown as a sheet of its own. */
export const keepMonthFromMenu = () => menu().keepMonth();
/** Menu: undoes the last entry or import. */
export const undoFromMenu = () => menu().undo();
/** Menu: undoes the last import, whatever was done since. */
export const undoImportFromMenu = () => menu().undoImport();
/** Menu: says which of our assumptions about Google hold here. */
export const checkGoogle = () => SpreadsheetApp.getUi().alert(conformanceReport(google(), languageOf(google())));

/** Sidebar: all that it shows when it opens. */
export const openSidebar = () => sidebar().openSidebar();
/** Sidebar: a day to be filled in or corrected. */
export const openDay = (day: unknown) => sidebar().openDay(day);
/** Sidebar: remembers the name picked by this user. */
export const chooseWho = (name: unknown) => sidebar().chooseWho(name);
/** Sidebar: creates the table with what the first run asked for. */
export const createTable = (asked: unknown) => sidebar().createTable(asked);
/** Sidebar: adds sources. */
export const addSources = (names: unknown) => sidebar().addSources(names);
/** Sidebar: shows the demo company. */
export const fillDemo = () => sidebar().fillDemo();
/** Sidebar: takes the demo company out. */
export const clearDemo = () => sidebar().clearDemo();
/** Sidebar: saves what was typed. */
export const saveDays = (request: unknown) => sidebar().saveDays(request);
/** Sidebar: what the last closed week says; judged anew. */
export const reviewTable = () => sidebar().reviewTable();
/** Report page: all that it shows. */
export const openReport = () => sidebar().openReport();
/** Sidebar: turns to «Недели», to a cell of it. */
export const showWeek = (cell: unknown) => sidebar().showWeek(cell);
/** Sidebar: marks a week as special. */
export const markWeek = (request: unknown) => sidebar().markWeek(request);
/** Sidebar: accepts a new norm. */
export const acceptNorm = (request: unknown) => sidebar().acceptNorm(request);
/** Sidebar: the month's forecast, the goal, and a usual month to ask "what if" of. */
export const openGoal = () => sidebar().openGoal();
/** Sidebar: what a goal takes. */
export const planGoal = (request: unknown) => sidebar().planGoal(request);
/** Sidebar: makes it the plan of its month. */
export const adoptPlan = (request: unknown) => sidebar().adoptPlan(request);
/** Sidebar: turns to «Декомпозиция», which comes when it is first asked for. */
export const showGoal = () => sidebar().showGoal();
/** Sidebar: the hypotheses, and where new ones may begin. */
export const openHypotheses = () => sidebar().openHypotheses();
/** Sidebar: by when a trial can be answered. */
export const previewTrial = (request: unknown) => sidebar().previewTrial(request);
/** Sidebar: adds a hypothesis. */
export const addHypothesis = (request: unknown) => sidebar().addHypothesis(request);
/** Sidebar: decides what comes of a hypothesis. */
export const decideHypothesis = (request: unknown) => sidebar().decideHypothesis(request);
/** Sidebar: writes down the constraint that is named, and turns to the log of constraints. */
export const noteConstraint = () => sidebar().noteConstraint();
/** Sidebar: turns to «Гипотезы», which comes when it is first asked for. */
export const showHypotheses = () => sidebar().showHypotheses();
/** Sidebar: adds a decision. */
export const addDecision = (request: unknown) => sidebar().addDecision(request);
/** Sidebar: a decision is done, or carried over with the reason. */
export const answerDecision = (request: unknown) => sidebar().answerDecision(request);
/** Sidebar: turns to «Планёрка», which comes when it is first asked for. */
export const showMeeting = () => sidebar().showMeeting();
/** Sidebar: which sources the names in files belong to, as the team chose before. */
export const openImport = () => sidebar().openImport();
/** Import page: what the table's own deals come to beside those of a file. */
export const dealsBeside = (request: unknown) => sidebar().dealsBeside(request);
/** Import page: begins an upload of deals. */
export const beginDeals = (deals: unknown) => sidebar().beginDeals(deals);
/** Import page: uploads a slice of deals. */
export const stageDeals = (slice: unknown) => sidebar().stageDeals(slice);
/** Import page: takes an upload out again. */
export const cancelDeals = (batch: unknown) => sidebar().cancelDeals(batch);
/** Sidebar: counts the deals by manager. */
export const countManagers = (request: unknown) => sidebar().countManagers(request);
/** Sidebar: what an import would do. */
export const previewImport = (records: unknown, deals?: unknown) => sidebar().previewImport(records, deals);
/** Sidebar: carries out a confirmed import. */
export const applyImport = (request: unknown) => sidebar().applyImport(request);
/** Sidebar: undoes the last entry or import. */
export const undoLast = () => sidebar().undoLast();
/** Sidebar: why each metric can be believed. */
export const whereFrom = () => sidebar().whereFrom();
/** Sidebar: the last actions, to be undone. */
export const listActions = () => sidebar().listActions();
/** Sidebar: undoes an action of that list. */
export const undoAction = (batch: unknown) => sidebar().undoAction(batch);
/** Sets the table up from a file of settings. */
export const applySettings = (settings: unknown) => sidebar().applySettings(settings);
/** Lets the table look from another day than today. */
export const lookFrom = (day: unknown) => sidebar().lookFrom(day);
