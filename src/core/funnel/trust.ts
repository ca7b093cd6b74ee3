import { addDays, type Day, daysBetween } from './calendar';
import type { InputMetric } from './metrics';
import type { DayRecord } from './records';

/** A line of the journal that wrote a number, or tells how a file's sum compares with its own total. */
export interface Touch {
  /** 'yyyy-MM-dd HH:mm:ss'. */
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly batch: string;
  readonly day: Day;
  readonly source: string;
  readonly metric: string;
  readonly now: string;
}
/** Begins the key of a line that tells whether the sum of a metric agreed with the file's own total. */
export const RECONCILED = 'reconciled:';
/** What such a line tells. */
export type Agreement = 'agrees' | 'differs';

/** Where numbers that no line of the journal tells of come from: typed into the sheet, before what was read, the demo. */
export type Otherwise = 'typed' | 'forgotten' | 'demo';

/** Why a metric's numbers can be believed, or cannot (REQUIREMENTS.md, 22). */
export interface Trust {
  readonly metric: InputMetric;
  /** `sure`: all of its newest day is from files that agreed with their own totals; `doubt`: late, or one differs; else `fair`. */
  readonly level: 'sure' | 'fair' | 'doubt';
  /** The newest day of which a number is there, and how many days behind yesterday it is. */
  readonly lastDay?: Day;
  readonly behind?: number;
  /** The line that wrote the newest of that day's numbers; absent where no line did. */
  readonly touch?: Touch;
  /** Where numbers of that day come from that no line wrote. */
  readonly otherwise?: Otherwise;
  readonly agreement?: Agreement;
}

/** What numbers are held against. */
export interface History {
  /** The journal's lines, the newest first. */
  readonly touches: readonly Touch[];
  /** What numbers are taken for that none of these lines wrote. */
  readonly otherwise: Otherwise;
  readonly today: Day;
}

/** A day may pass until yesterday's number is there. */
const DAYS_TO_FILL = 1;

/**
 * Whether each metric can be believed: how old its newest number is, who wrote it and how, and whether the file that it
 * came from agreed with its own total. A line of the journal is believed of a number only as long as it is the one that
 * stands there: what was typed over it since came from somewhere else.
 */
export function trustOf(metrics: readonly InputMetric[], records: readonly DayRecord[], history: History): Trust[] {
  const { touches, otherwise, today } = history;
  const [newest, agreements] = [newestOf(touches), agreementsOf(touches)];
  const past = records.filter(({ day }) => day < today);
  return metrics.map((metric) => {
    const kept = past.filter(({ values }) => values[metric] !== undefined);
    const lastDay = kept.reduce((last, { day }) => (day > last ? day : last), '');
    if (lastDay === '') return { metric, level: 'doubt' };
    const cells = kept.filter(({ day }) => day === lastDay);
    const lines = cells.map(({ source, values }) => {
      const line = newest.get(cellKey({ day: lastDay, source, metric }));
      return line && Number(line.now) === values[metric] ? line : undefined;
    });
    const said = lines.map((line) => line && agreements.get(`${line.batch}\n${metric}`));
    return { metric, lastDay, ...judged(daysBetween(lastDay, addDays(today, -1)), said), ...toldBy(lines, otherwise) };
  });
}

function judged(
  behind: number,
  said: readonly (Agreement | undefined)[],
): Pick<Trust, 'level' | 'behind' | 'agreement'> {
  const agreement = said.includes('differs') ? 'differs' : said.every((one) => one === 'agrees') ? 'agrees' : undefined;
  return { behind, level: levelOf(behind, agreement), ...(agreement && { agreement }) };
}

function toldBy(lines: readonly (Touch | undefined)[], otherwise: Otherwise): Pick<Trust, 'touch' | 'otherwise'> {
  const known = lines.flatMap((line) => line ?? []);
  const touch = known.reduce<Touch | undefined>((last, line) => (last && last.at >= line.at ? last : line), undefined);
  return { ...(touch && { touch }), ...(known.length < lines.length && { otherwise }) };
}

const cellKey = ({ day, source, metric }: Pick<Touch, 'day' | 'source' | 'metric'>): string =>
  [day, source, metric].join('\n');

/** The newest line of each cell: of one that was emptied since, it says so. */
function newestOf(touches: readonly Touch[]): ReadonlyMap<string, Touch> {
  const newest = new Map<string, Touch>();
  for (const touch of touches.filter(({ day }) => day !== '')) {
    const key = cellKey(touch);
    if (!newest.has(key)) newest.set(key, touch);
  }
  return newest;
}

/** What was told of files' totals, by batch and metric. */
const agreementsOf = (touches: readonly Touch[]): ReadonlyMap<string, Agreement> =>
  new Map(
    touches.flatMap(({ batch, metric, now }) =>
      metric.startsWith(RECONCILED)
        ? [[`${batch}\n${metric.slice(RECONCILED.length)}`, agreementIn(now)] as const]
        : [],
    ),
  );

const agreementIn = (now: string): Agreement => (now === 'agrees' ? 'agrees' : 'differs');

function levelOf(behind: number, agreement: Agreement | undefined): Trust['level'] {
  if (behind > DAYS_TO_FILL || agreement === 'differs') return 'doubt';
  return agreement === 'agrees' ? 'sure' : 'fair';
}
