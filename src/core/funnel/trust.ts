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
  readonly metric: string;
  readonly now: string;
}
/** Begins the key of a line that tells whether the sum of a metric agreed with the file's own total. */
export const RECONCILED = 'reconciled:';
/** What such a line tells. */
export type Agreement = 'agrees' | 'differs';

/** Why a metric's numbers can be believed, or cannot (REQUIREMENTS.md, 22). */
export interface Trust {
  readonly metric: InputMetric;
  /** `sure`: from a file that agreed with its own total; `fair`: entered, with nothing to compare; `doubt`: late, or differs. */
  readonly level: 'sure' | 'fair' | 'doubt';
  /** The newest day of which a number is there, and how many days behind yesterday it is. */
  readonly lastDay?: Day;
  readonly behind?: number;
  /** Who wrote the newest number and how; absent where nobody did through the add-on. */
  readonly touch?: Touch;
  readonly agreement?: Agreement;
}

/** A day may pass until yesterday's number is there. */
const DAYS_TO_FILL = 1;

/**
 * Whether each metric can be believed: how old its newest number is, who wrote it and how, and whether the file that it
 * came from agreed with its own total.
 *
 * @param touches the journal's newest lines, the newest first
 */
export function trustOf(
  metrics: readonly InputMetric[],
  records: readonly DayRecord[],
  { touches, today }: { readonly touches: readonly Touch[]; readonly today: Day },
): Trust[] {
  const [newest, agreements, last] = [newestOf(touches), agreementsOf(touches), lastDays(records, today)];
  return metrics.map((metric) => {
    const [touch, lastDay] = [newest.get(metric), last.get(metric)];
    const agreement = touch && agreements.get(`${touch.batch}\n${metric}`);
    const behind = lastDay === undefined ? undefined : daysBetween(lastDay, addDays(today, -1));
    return {
      ...{ metric, level: levelOf(behind, agreement) },
      ...(lastDay !== undefined && { lastDay }),
      ...(behind !== undefined && { behind }),
      ...(touch && { touch }),
      ...(agreement && { agreement }),
    };
  });
}

/** The newest line that wrote each metric. */
function newestOf(touches: readonly Touch[]): ReadonlyMap<string, Touch> {
  const newest = new Map<string, Touch>();
  for (const touch of touches.filter(({ day, now }) => day !== '' && now !== '')) {
    if (!newest.has(touch.metric)) newest.set(touch.metric, touch);
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

/** The newest day before today of which each metric has a number. */
function lastDays(records: readonly DayRecord[], today: Day): ReadonlyMap<string, Day> {
  const last = new Map<string, Day>();
  for (const { day, values } of records.filter((record) => record.day < today)) {
    for (const metric of Object.keys(values)) if (day > (last.get(metric) ?? '')) last.set(metric, day);
  }
  return last;
}

const agreementIn = (now: string): Agreement => (now === 'agrees' ? 'agrees' : 'differs');

function levelOf(behind: number | undefined, agreement: Agreement | undefined): Trust['level'] {
  if (behind === undefined || behind > DAYS_TO_FILL || agreement === 'differs') return 'doubt';
  return agreement === 'agrees' ? 'sure' : 'fair';
}
