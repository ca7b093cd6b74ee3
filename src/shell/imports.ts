import type { Day } from '../core/funnel/calendar';
import type { InputMetric, OwnMetric } from '../core/funnel/metrics';
import { UserError } from '../core/funnel/problem';
import type { DayRecord, Deal } from '../core/funnel/records';
import { entriesOf, sourceDays } from '../core/funnel/rollUp';
import { sameNameKey } from '../core/funnel/settings';
import { RECONCILED } from '../core/funnel/trust';
import { say } from '../core/words/say';
import { ownWeights } from '../sheets/readSettings';
import { dealsPreview } from './commitDeals';
import { ensureRows, readyRows, rowOfDay, rowsByDay } from './dayRows';
import { fingerprint } from './fingerprint';
import { rememberImportChoices } from './importChoices';
import { inCommonRow } from './inCommonRow';
import type { Services } from './ports';
import { cellAt, sameSource, toCellValue } from './sidebarState';
import type { ImportPreview, ImportRequest } from './sidebarTypes';
import { takeInSources, unknownSources } from './sources';
import { requireStaging } from './stageDeals';
import { tellSources, toldBefore } from './tellSources';
import { writeWeights } from './weights';
import { type OpenBook, openBook, openWorkbook } from './workbook';
import type { NewCell } from './writeCells';
import { openToWrite, writeWhole } from './writeWhole';

const MOST_CHANGES_SHOWN = 200;

/** One number of a file beside what «Дни» holds there. */
interface ImportCell extends NewCell {
  readonly metric: InputMetric | OwnMetric;
  readonly now: number;
}

/** What an import would do, before anything is written. */
export function previewImport(
  services: Services,
  records: readonly DayRecord[],
  deals: readonly Deal[] = [],
): ImportPreview {
  const open = openBook(openWorkbook(services));
  const { past, futureRows } = pastRecords(open, records);
  const cells = cellsOf(open, past);
  const days = past.map(({ day }) => day).sort();
  const changes = cells.filter(isChanged);
  const touched = (chosen: readonly ImportCell[]): Set<Day> => new Set(chosen.map(({ day }) => day));
  const [changed, fresh] = [touched(changes), touched(cells.filter(({ was }) => was === ''))];
  return {
    from: days[0] ?? '',
    to: days[days.length - 1] ?? '',
    newDays: [...fresh].filter((day) => !changed.has(day)).length,
    changedDays: changed.size,
    sameDays: [...new Set(days)].filter((day) => !changed.has(day) && !fresh.has(day)).length,
    newCells: cells.filter(({ was }) => was === '').length,
    changes: changes
      .slice(0, MOST_CHANGES_SHOWN)
      .map(({ day, source, metric, was, now }) => ({ day, source, metric, old: toCellValue(was), new: now })),
    changedCells: changes.length,
    seen: seenIn(changes),
    newSources: unknownSources(open.settings, past).map(({ name }) => name),
    futureRows,
    ...(deals.length > 0 && { deals: dealsPreview(open.workbook, deals) }),
  };
}

/**
 * Carries out a confirmed import: lists new sources, adds the rows that are missing, and writes the file's numbers.
 * Importing the same file again writes nothing. What was chosen on the way is remembered last.
 *
 * @throws UserError nothingToImport, tooManySources, importStale when other numbers would be overwritten than were shown
 */
export function applyImport(services: Services, request: ImportRequest): OpenBook {
  const { fileName, records, overwrite, seen, staged, choices = [] } = request;
  const before = openToWrite(services);
  const { workbook } = before;
  const { past } = pastRecords(before, records);
  if (staged !== undefined) requireStaging(workbook, staged);
  if (past.length === 0 && staged === undefined) throw new UserError({ code: 'nothingToImport', file: fileName });
  if (overwrite && seen !== undefined && seen !== seenIn(cellsOf(before, past).filter(isChanged)))
    throw new UserError({ code: 'importStale', isStale: true });
  const agreements = Object.entries(request.reconciled ?? {});
  const lines = agreements.map(([metric, now]) => ({ metric: `${RECONCILED}${metric}`, now }));
  const action = say(workbook.language, 'action.import', { file: fileName });
  const told = toldBefore(before, action);
  const begun = tellSources(before, past, { action, staged });
  takeInSources(before, past);
  const open = openBook(workbook);
  const known = past.map((record) => ({
    ...record,
    source: sameSource(open.settings, record.source) ?? record.source,
  }));
  const ready = ensureRows(open, [...readyRows(open.book), ...known]);
  const cells = cellsOf(ready, known).filter(({ was, now }) => was === '' || (overwrite && was !== now));
  const own = ownWeights(ready.settingsTable); // refused before anything is written
  const written = [...cells, ...eventsOf(ready, known)];
  const again = written.length > 0 || staged !== undefined ? told : [];
  const saved = writeWhole(ready, { action, begun, cells: written, staged, lines: [...lines, ...again] });
  writeWeights(saved, own);
  rememberImportChoices(services, choices);
  return saved;
}

/** Whether a cell holds another number than the file. */
const isChanged = ({ was, now }: ImportCell): boolean => was !== '' && was !== now;

/** By what cells that hold other numbers are known. */
const seenIn = (changes: readonly ImportCell[]): string =>
  fingerprint(JSON.stringify(changes.map(({ day, source, metric, was }) => [day, source, metric, was])));

/** Records of one source-day as one; days that are not over yet are left out. */
function pastRecords(
  { book, settings }: OpenBook,
  records: readonly DayRecord[],
): { past: DayRecord[]; futureRows: number } {
  const spelt = new Map<string, string>(); // a new source as the file spells it first
  const named = inCommonRow(settings, records).map((record) => {
    const key = sameNameKey(record.source);
    const source = sameSource(settings, record.source) ?? spelt.get(key) ?? record.source.trim();
    spelt.set(key, source);
    return { ...record, source };
  });
  const past = sourceDays(named.filter(({ day }) => day < book.today));
  return { past, futureRows: records.filter(({ day }) => day >= book.today).length };
}

function cellsOf(open: OpenBook, records: readonly DayRecord[]): ImportCell[] {
  const rows = rowsByDay(open);
  return records.flatMap((record) => {
    const row = rowOfDay(rows, record);
    return entriesOf(record.values)
      .filter(([metric]) => open.days.columns.has(metric))
      .map(([metric, now]) => {
        const was = row === undefined ? '' : cellAt(open, row, metric);
        return { day: record.day, source: record.source, metric, was, now };
      });
  });
}

/** A word about a day fills an empty cell; it never replaces one. */
function eventsOf(open: OpenBook, records: readonly DayRecord[]): NewCell[] {
  const rows = rowsByDay(open);
  return records.flatMap(({ day, source, event }) => {
    const row = rowOfDay(rows, { day, source });
    if (event === undefined || row === undefined || cellAt(open, row, 'event') !== '') return [];
    return [{ day, source, metric: 'event', was: '', now: event }];
  });
}
