import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { decodeExport } from '../../sidebar/decodeExport';
import { parseSettings } from '../../src/core/funnel/parseSettings';
import { type Problem, UserError } from '../../src/core/funnel/problem';
import type { DayRecord, Deal } from '../../src/core/funnel/records';
import type { Settings } from '../../src/core/funnel/settings';
import { readGenericCsv } from '../../src/core/importing';
import { sayHere } from './commandWords';
import { countDeals, readDeals } from './countDeals';
import type { Arguments } from './readArguments';

/** What the command's files hold. */
export interface Input {
  readonly fileName: string;
  readonly records: readonly DayRecord[];
  readonly settings?: Settings;
  readonly deals?: readonly Deal[];
  /** Records of days that are not over, left out. */
  readonly later: number;
}

/**
 * Reads the command's files. A line that cannot be read stops it: a company's history is taken whole or not at all.
 *
 * Deals are counted only for days and sources that the daily file does not have; a deal without a source, only for days
 * that it does not have at all, as it may well stand there under one.
 *
 * @param folder where relative paths begin
 * @param today the last day that is not over
 * @throws UserError with `file`, and the line where there is one
 */
export function readInput({ daily, deals, settings, locale }: Arguments, folder: string, today: string): Input {
  const counted = readIn(daily, folder, (text) => {
    const { records, rejected } = readGenericCsv(text, { language: locale });
    const [first] = rejected;
    if (first) throw new UserError(first.problem);
    return records;
  });
  const nameless = sayHere(locale, 'unassigned');
  const listed = deals === undefined ? undefined : readIn(deals, folder, readDeals);
  const fromDeals = countDeals(listed ?? [], nameless);
  const known = new Set(counted.flatMap((record) => [keyOf(record), keyOf({ ...record, source: nameless })]));
  const all = [...counted, ...fromDeals.filter((record) => !known.has(keyOf(record)))];
  const records = all.filter(({ day }) => day < today);
  const checked = settings === undefined ? undefined : readIn(settings, folder, (text) => parseSettings(jsonIn(text)));
  const names = [daily, deals].flatMap((path) => (path === undefined ? [] : [basename(path)]));
  return {
    fileName: names.join(', '),
    records,
    later: all.length - records.length,
    ...(listed && { deals: listed }),
    ...(checked && { settings: checked }),
  };
}

const keyOf = ({ day, source }: DayRecord): string => `${day}\n${source}`;

function readIn<T>(path: string, folder: string, read: (text: string) => T): T {
  const file = basename(path);
  const refuse = (problem: Problem): never => {
    throw new UserError({ ...problem, file });
  };
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(folder, path));
  } catch {
    return refuse({ code: 'unreadableFile' });
  }
  try {
    return read(decodeExport(bytes));
  } catch (error) {
    if (error instanceof UserError) return refuse(error.problem);
    throw error;
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError({ code: 'notJson', detail: error instanceof Error ? error.message : String(error) });
  }
}
