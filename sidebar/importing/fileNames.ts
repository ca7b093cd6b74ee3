import type { DayRecord, Inputs } from '../../src/core/funnel/records';
import { sumOf } from '../../src/core/funnel/rollUp';
import type { ImportResult } from '../../src/core/importing';
import { FLOW_FORMATS } from '../../src/core/importing/flowFormats';
import { IMPORT_WORDS } from '../../src/core/words/importWords';

/** Name of all that a file holds, where it names neither campaigns nor sources. */
export const WHOLE_FILE = '*';
/** Name of lines without one, as the reader gives it, whatever the user's language. */
export const NO_NAME = IMPORT_WORDS['import.unassigned'].ru;

/** A name that a file gives to some of its numbers. */
export interface FileName {
  readonly name: string;
  readonly sums: Inputs;
  /** A source that somebody wrote down as such: a new one is taken over as it is. */
  readonly isSource: boolean;
}

const OWN_TABLES: readonly ImportResult['format'][] = ['generic', 'rmMatrix'];

/** A file's records, those of a cabinet that names nothing else under `WHOLE_FILE`. */
export function namedRecords({ format, records, campaigns }: ImportResult): readonly DayRecord[] {
  const cabinet = FLOW_FORMATS.find((flow) => flow.format === format)?.name;
  if (format === 'yookassa') return records.map(ofWhole);
  if (cabinet === undefined || campaigns.some(({ campaign }) => campaign === cabinet)) return records;
  return records.map((record) => (record.source === cabinet ? ofWhole(record) : record));
}

const ofWhole = (record: DayRecord): DayRecord => ({ ...record, source: WHOLE_FILE });

/** The names in a file's records, those with most spend, then most leads, first. */
export function namesIn(records: readonly DayRecord[], { format, campaigns }: ImportResult): FileName[] {
  const isCampaign = new Set(campaigns.map(({ campaign }) => campaign));
  const byName = new Map<string, Inputs[]>();
  for (const { source, values } of records) {
    const known = byName.get(source);
    if (known) known.push(values);
    else byName.set(source, [values]);
  }
  return [...byName]
    .map(([name, values]) => ({
      name,
      sums: sumOf(values),
      isSource: OWN_TABLES.includes(format) && !isCampaign.has(name) && name !== WHOLE_FILE && name !== NO_NAME,
    }))
    .sort((a, b) => size(b, 'spend') - size(a, 'spend') || size(b, 'leads') - size(a, 'leads'));
}

const size = ({ sums }: FileName, metric: 'spend' | 'leads'): number => sums[metric] ?? 0;
