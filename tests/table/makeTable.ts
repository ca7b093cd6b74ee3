import { UserError } from '../../src/core/funnel/problem';
import type { ImportRequest } from '../../src/shell/sidebarTypes';
import { createHost, type Host } from '../host/index';
import { load } from '../host/runBundle';
import type { Input } from './readInput';

/** The add-on as it is pushed, and the day and language of the workbook. */
export interface Setting {
  readonly code: string;
  readonly files: Readonly<Record<string, string>>;
  readonly today: string;
  /** The day was asked for: whoever opens the workbook later still looks from it. */
  readonly pinned: boolean;
  readonly locale: 'ru' | 'en';
}

/**
 * A workbook made by the add-on's own functions on the host: created, then filled by a confirmed import. Its clock
 * stands at noon in Moscow, so that it is the same day in every European time zone.
 *
 * @throws UserError refused, with the add-on's own sentence
 */
export function makeTable(
  { fileName, records, settings }: Input,
  { code, files, today, pinned, locale }: Setting,
): Host {
  const now = new Date(`${today}T09:00:00Z`);
  const host = createHost({ locale: locale === 'ru' ? 'ru_RU' : 'en_US', userLocale: locale, now: () => now, files });
  const bundle = load(code, host);
  const ask = (name: string, ...args: unknown[]): void => mustBeDone(bundle.runFromSidebar(name, args), host);
  ask('createTable', settings?.sources.map(({ name }) => name) ?? []);
  if (settings) ask('applySettings', settings);
  ask('applyImport', { fileName, records, overwrite: true } satisfies ImportRequest);
  if (pinned) ask('lookFrom', today);
  ask('reviewTable');
  dropOthers(host);
  return host;
}

/** A new spreadsheet begins with an empty sheet of its own; the add-on's are enough here. */
function dropOthers({ globals }: Host): void {
  const spreadsheet = (
    globals as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp }
  ).SpreadsheetApp.getActiveSpreadsheet();
  for (const sheet of spreadsheet.getSheets())
    if (sheet.getDeveloperMetadata().length === 0) spreadsheet.deleteSheet(sheet);
}

function mustBeDone(answer: unknown, { logs }: Host): void {
  const { ok, text } = (answer ?? {}) as { ok?: boolean; text?: string };
  if (ok === true) return;
  throw new UserError({ code: 'refused', sentence: text ?? String(answer), logs });
}
