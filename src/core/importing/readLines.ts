import type { Inputs } from '../funnel/records';
import type { CampaignRecord } from './addUp';
import type { LineCounts, Rejected } from './importResult';
import { type Reading, readLine } from './readLine';
import type { Table } from './table';

/** All lines of a table, read. */
export interface LinesRead {
  readonly records: readonly CampaignRecord[];
  readonly rejected: readonly Rejected[];
  readonly lines: LineCounts;
  /** The values of the first total that has some: the total of what is listed comes before the account's. */
  readonly total?: Inputs;
}

/** Reads the lines under a header; every line of the file is in one of the counts, or rejected. */
export function readLines({ rows, lines }: Table, reading: Reading): LinesRead {
  const records: CampaignRecord[] = [];
  const rejected: Rejected[] = [];
  const totals: (Inputs | undefined)[] = [];
  for (const row of rows) {
    const outcome = readLine(row, reading);
    if (outcome.kind === 'record') records.push(outcome);
    else if (outcome.kind === 'refused') rejected.push({ line: row.line, problem: outcome.problem });
    else if (outcome.kind === 'total') totals.push(outcome.values);
  }
  const total = totals.find((values) => values !== undefined && Object.keys(values).length > 0);
  const counts = countLines(lines, { accepted: records.length, totals: totals.length, rejected: rejected.length });
  return { records, rejected, lines: counts, ...(total && { total }) };
}

/** What is left of a file's lines is titles, the header, blanks and the further lines of rows with line breaks in cells. */
export function countLines(
  lines: number,
  { accepted, totals, rejected }: { readonly accepted: number; readonly totals: number; readonly rejected: number },
): LineCounts {
  return { accepted, totals, other: lines - accepted - totals - rejected };
}
