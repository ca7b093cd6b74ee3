import { INPUT_IDS } from '../core/funnel/metrics';
import type { DayRecord } from '../core/funnel/records';
import { type Trust, trustOf } from '../core/funnel/trust';
import { say } from '../core/words/say';
import { readRecords } from '../sheets/readDays';
import { trustSaid } from '../sheets/trustSaid';
import { newestLines } from './journal';
import type { Services } from './ports';
import type { TrustLine } from './sidebarTypes';
import { type OpenBook, openBook, openWorkbook } from './workbook';

/** Why each metric that is kept can be believed; reads the newest lines of the journal. */
export function trustIn({ workbook, settings, book }: OpenBook, records: readonly DayRecord[]): Trust[] {
  const kept = new Set(settings.sources.flatMap((source) => source.kept));
  const metrics = INPUT_IDS.filter((id) => kept.has(id));
  return trustOf(metrics, records, { touches: newestLines(workbook), today: book.today });
}

/** The same in sentences, for the sidebar; nothing is written. */
export function trustLines(services: Services): TrustLine[] {
  const open = openBook(openWorkbook(services));
  const { settings } = open;
  return trustIn(open, readRecords(open.days, settings)).map((trust) => ({
    mark: say(settings.language, `trust.${trust.level}`),
    text: trustSaid(trust, settings),
  }));
}
