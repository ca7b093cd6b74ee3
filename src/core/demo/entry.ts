import { type Day, dayNumber } from '../funnel/calendar';
import { INPUT_IDS, type InputMetric, SALES_IDS } from '../funnel/metrics';
import type { DayRecord, Inputs } from '../funnel/records';
import type { DemoOptions } from './options';
import { branch, generatorOf } from './random';
import { STREAM } from './world';

/** A source-day that nobody entered. */
export interface MissingDay {
  readonly day: Day;
  readonly source: string;
}
/** A cell typed ten times too large or too small. */
export interface Typo extends MissingDay {
  readonly metric: InputMetric;
  readonly was: number;
  readonly typed: number;
}
/** What became of the true records when people entered them. */
export interface Entered {
  readonly records: DayRecord[];
  readonly missing: MissingDay[];
  readonly typos: Typo[];
}

/** The records as people keep them: sales in one common row where they do, some days left out, some cells mistyped. */
export function entered(truth: readonly DayRecord[], options: DemoOptions): Entered {
  const { commonSalesRow, missingShare = 0, typoShare = 0 } = options;
  const kept = commonSalesRow === undefined ? truth : withCommonRow(truth, commonSalesRow);
  const result: Entered = { records: [], missing: [], typos: [] };
  if (missingShare === 0 && typoShare === 0) return { ...result, records: [...kept] };
  const rows = new Map<string, number>();
  for (const record of kept) {
    const row = rows.get(record.source) ?? rows.size; // rows stand in the same order on every day
    rows.set(record.source, row);
    const seed = branch(branch(branch(options.seed, STREAM.entry), row), dayNumber(record.day));
    if (generatorOf(branch(seed, 0))() < missingShare) result.missing.push({ day: record.day, source: record.source });
    else result.records.push({ ...record, values: typed(record, { seed, typoShare, typos: result.typos }) });
  }
  return result;
}

function typed({ day, source, values }: DayRecord, slips: { seed: number; typoShare: number; typos: Typo[] }): Inputs {
  const result: { [M in InputMetric]?: number } = { ...values };
  INPUT_IDS.forEach((metric, index) => {
    const random = generatorOf(branch(slips.seed, index + 1));
    const was = values[metric] ?? 0;
    if (random() >= slips.typoShare || was === 0) return;
    const cell = random() < 0.5 ? was * 10 : Math.round(was / 10);
    result[metric] = cell;
    slips.typos.push({ day, source, metric, was, typed: cell });
  });
  return result;
}

/** Traffic, leads and their quality stay with the sources; all later stages move into one row a day. */
function withCommonRow(records: readonly DayRecord[], name: string): DayRecord[] {
  const days = new Map<Day, DayRecord[]>();
  for (const record of records) days.set(record.day, [...(days.get(record.day) ?? []), record]);
  return [...days].flatMap(([day, group]) => {
    const sum = (metric: InputMetric): number => group.reduce((total, { values }) => total + (values[metric] ?? 0), 0);
    const common = Object.fromEntries(SALES_IDS.map((metric) => [metric, sum(metric)]));
    return [...group.map(withoutSales), { day, source: name, values: common }];
  });
}

function withoutSales(record: DayRecord): DayRecord {
  const values = { ...record.values };
  for (const metric of SALES_IDS) delete values[metric];
  return { ...record, values };
}
