import type { DayRecord, Deal } from '../../src/core/funnel/records';
import { entriesOf } from '../../src/core/funnel/rollUp';
import type { ImportFormat } from '../../src/core/importing';
import { plus } from '../../src/core/importing/addUp';
import { chooseKinds, type FileNumber, kindOf, type LeftOut } from './chooseKinds';
import { countDeals } from './countDeals';
import { NO_NAME } from './fileNames';

/** A file that was read, and where its names belong. */
export interface MappedFile {
  readonly file: string;
  readonly format: ImportFormat;
  readonly records: readonly DayRecord[];
  readonly deals: readonly Deal[];
  readonly targetOf: (name: string) => string;
  readonly isTaken: (metric: string) => boolean;
  /** Spend of the file as the table writes it down. */
  readonly spendOf: (spend: number) => number;
}
/** Numbers that two files of one kind have otherwise; those of `file`, which came later, are taken. */
export interface Overlap {
  readonly file: string;
  readonly other: string;
  readonly numbers: number;
}
/** All files as one import. */
export interface Merged {
  readonly records: readonly DayRecord[];
  readonly overlaps: readonly Overlap[];
  readonly leftOut: readonly LeftOut[];
  /** All deals of the files, each with the source of the table that it belongs to. */
  readonly deals: readonly Deal[];
}
/**
 * Files as one import. A day of one name that several files of a format have counts once, as in the later file; numbers
 * of different names of one source are added up; where different kinds of file know a number, one of them is believed
 * (chooseKinds.ts), as the sum would count it twice. Deals of several files are counted together, each once, and with
 * those that the table has beside them.
 */
export function mergeFiles(files: readonly MappedFile[], beside: readonly DayRecord[] = []): Merged {
  const all = files.map((file) => (file.deals.length === 0 ? file : { ...file, records: dealsOnce(files, file) }));
  const { numbers, overlaps } = latestOf([...all, ...tableDeals(files, beside)]);
  const { kept, leftOut } = chooseKinds(numbers);
  return { records: [...recordsOf(kept), ...eventsOf(all)], overlaps, leftOut, deals: files.flatMap(ownDeals) };
}

const ownDeals = ({ deals, targetOf }: MappedFile): Deal[] =>
  deals.map((deal) => ({ ...deal, source: targetOf(deal.source || NO_NAME) }));

/** Begins the names of the table's own sources, which no file has. */
const IN_TABLE = '\u0000';

/** What the table's other deals come to, as one more file of the CRM. */
function tableDeals(files: readonly MappedFile[], beside: readonly DayRecord[]): MappedFile[] {
  const crm = files.find(({ deals }) => deals.length > 0);
  if (crm === undefined || beside.length === 0) return [];
  const records = beside.map((record) => ({ ...record, source: IN_TABLE + record.source }));
  const targetOf = (name: string): string => name.slice(IN_TABLE.length) || crm.targetOf(NO_NAME);
  return [{ ...crm, deals: [], records, targetOf }];
}

/** The deals of all files of a CRM, in the first of them. */
function dealsOnce(files: readonly MappedFile[], file: MappedFile): readonly DayRecord[] {
  const same = files.filter(({ format }) => format === file.format);
  return same[0] === file ? countDeals(same.flatMap(({ deals }) => deals)) : [];
}

function latestOf(files: readonly MappedFile[]): { numbers: FileNumber[]; overlaps: Overlap[] } {
  const latest = new Map<string, FileNumber>();
  const differing = new Map<string, Overlap>();
  for (const { key, number } of files.flatMap(numbersOf)) {
    const before = latest.get(key);
    latest.set(key, number);
    if (before === undefined || before.value === number.value) continue;
    const pair = { file: number.file, other: before.file };
    const name = `${pair.file}\n${pair.other}`;
    differing.set(name, { ...pair, numbers: (differing.get(name)?.numbers ?? 0) + 1 });
  }
  return { numbers: [...latest.values()], overlaps: [...differing.values()] };
}

/** A file's numbers, each with what it shares with the same number of another file. */
function numbersOf({
  file,
  format,
  records,
  targetOf,
  isTaken,
  spendOf,
}: MappedFile): { key: string; number: FileNumber }[] {
  const kind = kindOf(format);
  return records.flatMap(({ day, source: name, values }) => {
    const source = targetOf(name);
    const taken = entriesOf(values).filter(([metric]) => isTaken(metric));
    return taken.map(([metric, value]) => ({
      key: [format, source, name, day, metric].join('\n'),
      number: { file, kind, day, source, metric, value: metric === 'spend' ? spendOf(value) : value },
    }));
  });
}

function recordsOf(numbers: readonly FileNumber[]): DayRecord[] {
  const days = new Map<string, { day: string; source: string; values: { [metric: string]: number } }>();
  for (const { day, source, metric, value } of numbers) {
    const key = `${day}\n${source}`;
    const record = days.get(key) ?? { day, source, values: {} };
    record.values[metric] = plus(record.values[metric], value);
    days.set(key, record);
  }
  return [...days.values()];
}

/** Words about days; one that a file repeats for several names stands once. */
function eventsOf(files: readonly MappedFile[]): DayRecord[] {
  const events = new Map<string, DayRecord>();
  for (const { records, targetOf } of files) {
    for (const { day, source: name, event } of records) {
      if (event === undefined) continue;
      const source = targetOf(name);
      events.set([day, source, event].join('\n'), { day, source, values: {}, event });
    }
  }
  return [...events.values()];
}
