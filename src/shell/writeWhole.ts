import { columnIn } from '../sheets/book';
import type { DealChange } from '../sheets/dealTable';
import type { ManagerCell } from '../sheets/managerCells';
import { dealChange, dealJournal, writeDealChange } from './commitDeals';
import { rowOfDay, rowsByDay } from './dayRows';
import { type DealStep, linesOfSteps, stepsIn, takeSteps } from './dealLines';
import { decisionLines, finishDecided } from './decidedRows';
import { type JournalLine, type JournalRow, linesOfAction, record } from './journal';
import { requireOpen } from './permissions';
import type { Range, Services } from './ports';
import { isOfManager, managerCellsIn, managerLines, putManagerCells } from './putManagerCells';
import { takeSources } from './sourceActions';
import { takeOut } from './stageDeals';
import { isOfSource, requireOpenSettings } from './tellSources';
import { formulaLines, formulasIn, withFormulas } from './typedFormulas';
import { beginWork, endWork, stagingIn, takeOutCopy } from './unfinished';
import { type LastAction, type OpenBook, openBook, openWorkbook, sheetOf, type Workbook } from './workbook';
import { type NewCell, putCells, titleOf } from './writeCells';

/** Work of several writes that is done wholly or, after a cut, finished by the next call. */
export interface Whole {
  readonly action: string;
  /** The action of which it is a part: both are undone together, under its title. */
  readonly partOf?: LastAction | undefined;
  /** Its id, where the journal tells of the beginning of it already. */
  readonly begun?: string | undefined;
  readonly cells: readonly NewCell[];
  /** The batch of deals that were uploaded before and are confirmed now. */
  readonly staged?: string | undefined;
  /** What else the journal tells, before the cells; by itself it tells of sources only. */
  readonly lines?: readonly JournalLine[];
  /** What is done to rows of «Сделки» besides. */
  readonly steps?: readonly DealStep[];
  /** Numbers of «Ввод менеджеров». */
  readonly managers?: readonly ManagerCell[];
}

/**
 * Journals an action, writes its cells and confirms its deals. The mark set first and taken away last tells the next call
 * of a cut in between; the journal then says what is left to be written.
 *
 * @throws UserError sheetClosed
 */
export function writeWhole(open: OpenBook, whole: Whole): OpenBook {
  const { workbook } = open;
  const { cells, staged, begun, steps = [], managers = [] } = whole;
  const change = staged === undefined ? undefined : dealChange(workbook, staged);
  const lines = linesOf(open, whole, change);
  if (lines.length === 0 && staged === undefined && begun === undefined) return open;
  const action = actionOf(workbook, whole, {
    cells: cells.length + managers.length,
    deals: steps.length + changesIn(change),
  });
  requirePlaces(open, cells, lines);
  beginWork(workbook, action.batch);
  if (lines.length > 0) record(workbook, { batch: action.batch, who: workbook.who, action: action.title, lines });
  let written = cells.length === 0 ? open : putCells(open, cells);
  if (change !== undefined) writeDealChange(written, change);
  takeSteps(written, steps);
  putManagerCells(written, managers);
  written = takeSources(written, lines);
  if (staged !== undefined) workbook.staging?.remove();
  endWork(workbook);
  return lines.length === 0 && begun === undefined ? written : { ...written, lastAction: action };
}

/** Refuses what would be written where this user may not. */
function requirePlaces(open: OpenBook, [cell]: readonly NewCell[], lines: readonly JournalLine[]): void {
  if (cell !== undefined) requireOpen(open.workbook, aCellOf(open, cell));
  if (lines.some(isOfSource)) requireOpenSettings(open.workbook);
}

/** A cell of the column of «Дни» into which something is to be written. */
const aCellOf = ({ workbook, days }: OpenBook, { metric }: NewCell): Range =>
  sheetOf(workbook, 'days').sheet.getRange(days.cells.length, columnIn(days, metric));

/** What the journal calls it, and what it is known by. */
function actionOf(
  workbook: Workbook,
  { action, staged, begun, partOf }: Whole,
  counts: Parameters<typeof titleOf>[2],
): LastAction {
  if (partOf !== undefined) return partOf;
  return { batch: begun ?? staged ?? workbook.services.Utilities.getUuid(), title: titleOf(workbook, action, counts) };
}

const changesIn = (change: DealChange | undefined): number =>
  change === undefined ? 0 : change.added.length + change.replaced.length;

function linesOf(open: OpenBook, whole: Whole, change: DealChange | undefined): JournalLine[] {
  const { workbook } = open;
  const { cells, lines = [], steps = [], managers = [] } = whole;
  const isOfNumbers = cells.length + managers.length + steps.length + changesIn(change) > 0;
  if (!isOfNumbers && !lines.some(isOfSource)) return [];
  return [
    ...lines,
    ...cells.map(({ day, source, metric, was, now }) => ({ day, source, metric, was, now })),
    ...formulaLines(open, cells),
    ...(change === undefined ? [] : dealJournal(workbook, change)),
    ...linesOfSteps(workbook, steps),
    ...managerLines(workbook, managers),
  ];
}

/** Opens the table for writing; what a cut left undone is finished first. */
export function openToWrite(services: Services): OpenBook {
  const workbook = openWorkbook(services);
  if (workbook.unfinished === undefined) return openBook(workbook);
  finishWork(workbook);
  return openBook(openWorkbook(services));
}

/** Finishes what a cut left: what the journal tells of is written, what it does not tell of is taken out. */
export function finishWork(workbook: Workbook): void {
  const batch = workbook.unfinished?.getValue() ?? '';
  const lines = linesOfAction(workbook, batch);
  if (lines.length === 0) takeOutCopy(workbook, batch);
  const decision = decisionLines(lines);
  if (decision !== undefined) finishDecided(openBook(workbook), decision);
  else finishRecords(workbook, batch, lines);
  endWork(workbook);
}

function finishRecords(workbook: Workbook, batch: string, lines: readonly JournalRow[]): void {
  const staging = stagingIn(workbook.staging);
  const isStaged = staging?.batch === batch;
  const isOfSources = lines.every(isOfSource); // an import tells of them first, and of its deals later
  if (isStaged && isOfSources) takeOut(workbook, staging);
  else if (lines.length > 0) {
    const open = openBook(workbook);
    const places = rowsByDay(open);
    const left = lines.flatMap((line) => (isOfManager(line) ? [] : cellLeft(open, places, line)));
    const written = putCells(open, withFormulas(open, left, formulasIn(lines, 'now')));
    const change = isStaged ? dealChange(workbook, batch) : undefined;
    if (change !== undefined) writeDealChange(written, change);
    if (isStaged) workbook.staging?.remove();
    else takeSteps(written, stepsIn(lines));
    putManagerCells(written, managerCellsIn(lines));
    takeSources(openBook(openWorkbook(workbook.services)), lines);
  }
}

/** A cell that was to be written and still holds what it held before. */
function cellLeft(
  open: OpenBook,
  places: ReadonlyMap<string, number>,
  { day, source, metric, was, now }: JournalRow,
): NewCell[] {
  const row = rowOfDay(places, { day, source });
  if (row === undefined || !open.days.columns.has(metric)) return [];
  const present = open.days.cells[row - 1]?.[columnIn(open.days, metric) - 1] ?? '';
  return String(present) === was && was !== now
    ? [{ day, source, metric, was: present, now: numberOrText(metric, now) }]
    : [];
}

/** The journal keeps text; a number is written as a number. */
export const numberOrText = (metric: string, text: string): string | number =>
  metric === 'event' || text.trim() === '' || !Number.isFinite(Number(text)) ? text : Number(text);
