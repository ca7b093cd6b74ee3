import { INPUT_IDS } from '../core/funnel/metrics';
import type { DayRecord } from '../core/funnel/records';
import { type Trust, trustOf } from '../core/funnel/trust';
import { readRecords } from '../sheets/readDays';
import { trustMark, trustSaid } from '../sheets/trustSaid';
import { type Newest, newestLines } from './journal';
import type { Services } from './ports';
import type { TrustLine } from './sidebarTypes';
import { type OpenBook, openBook, openWorkbook } from './workbook';

/** Why each metric that is kept can be believed. */
export function trustIn(
  { workbook, settings, book }: OpenBook,
  records: readonly DayRecord[],
  journal: Newest,
): Trust[] {
  const kept = new Set(settings.sources.flatMap((source) => source.kept));
  const metrics = INPUT_IDS.filter((id) => kept.has(id));
  const { lines, isAll } = journal;
  const otherwise = workbook.demo ? 'demo' : isAll ? 'typed' : 'forgotten';
  return trustOf(metrics, records, { touches: lines, otherwise, today: book.today });
}

/** The same in sentences, for the sidebar; nothing is written. */
export function trustLines(services: Services): TrustLine[] {
  const open = openBook(openWorkbook(services));
  const { settings } = open;
  return trustIn(open, readRecords(open.days, settings), newestLines(open.workbook)).map((trust) => ({
    mark: trustMark(trust, settings),
    text: trustSaid(trust, settings),
  }));
}
