import { type Day, type Month, monthOf } from '../funnel/calendar';
import type { OwnMetric } from '../funnel/metrics';
import type { DayRecord } from '../funnel/records';
import { sourceDays, sumOf } from '../funnel/rollUp';
import type { Settings } from '../funnel/settings';
import { monthsWithData } from './period';
import { given, per } from './unit';

/** Rules: six months are shown; growth of the base from a tenth on, with enough payments in both halves, is asked about. */
const MONTHS = 6;
const VANITY = { growth: 0.1, months: 4, payments: 30 };
const NAMES = { base: /активн\p{L}* баз|active (base|clients|customers)/iu, churn: /отток|churn/iu };

/** A month's clients: who came, who came back, how many there are, how many left. */
export interface ClientsMonth {
  readonly month: Month;
  readonly payments?: number;
  readonly repeat?: number;
  readonly new?: number;
  readonly repeatShare?: number;
  /** The active base at its end: the last number of an own row of that name. */
  readonly base?: number;
  readonly churn?: number;
  /** Of the base at the end of the month before. */
  readonly churnShare?: number;
}
/** Months, oldest first, and how much the base grew where payments did not. */
export interface NewAndRepeat {
  readonly months: readonly ClientsMonth[];
  /** Growth of the base from the first to the last month, where payments of the later half are not more than of the earlier. */
  readonly vanity?: number;
  /** Repeat payments of a client of the base in a month; absent where the base or repeat payments are not kept. */
  readonly perClient?: number;
}

/**
 * New and repeat payments by full month; the active base and churn where own rows are named so (row 25). The base is a
 * level: the month has its last number, summed over sources; churn is a flow.
 */
export function newAndRepeat(records: readonly DayRecord[], settings: Settings, today: Day): NewAndRepeat {
  const full = monthsWithData(records, today).filter((month) => month < monthOf(today));
  const days = sourceDays(records);
  const rowOf = (name: RegExp): OwnMetric | undefined => settings.ownRows.find((row) => name.test(row.name))?.id;
  const [base, churn] = [rowOf(NAMES.base), rowOf(NAMES.churn)];
  const months: ClientsMonth[] = [];
  for (const month of full) {
    const own = days.filter(({ day }) => monthOf(day) === month);
    const before = months[months.length - 1]?.base;
    months.push(monthOfClients(own, { month, base, churn, before }));
  }
  const shown = months.slice(-MONTHS);
  return { months: shown, ...given('vanity', vanityIn(shown)), ...given('perClient', perClientIn(shown)) };
}

function perClientIn(months: readonly ClientsMonth[]): number | undefined {
  let [paid, clients] = [0, 0];
  for (const { repeat, base } of months) {
    if (repeat === undefined || base === undefined) continue;
    paid += repeat;
    clients += base;
  }
  return per(paid, clients);
}

interface MonthAsk {
  readonly month: Month;
  readonly base: OwnMetric | undefined;
  readonly churn: OwnMetric | undefined;
  readonly before: number | undefined;
}

function monthOfClients(days: readonly DayRecord[], { month, base, churn, before }: MonthAsk): ClientsMonth {
  const sums = sumOf(days.map(({ values }) => values));
  const { payments, repeatPayments: repeat } = sums;
  const left = churn && sums[churn];
  return {
    month,
    ...given('payments', payments),
    ...given('repeat', repeat),
    ...given('new', payments === undefined || repeat === undefined ? undefined : payments - repeat),
    ...given('repeatShare', per(repeat, payments)),
    ...given('base', base && lastOf(days, base)),
    ...given('churn', left),
    ...given('churnShare', per(left, before)),
  };
}

/** The last number of a row in each source, added up. */
function lastOf(days: readonly DayRecord[], row: OwnMetric): number | undefined {
  const last = new Map<string, number>();
  for (const { source, values } of days) {
    const value = values[row];
    if (value !== undefined) last.set(source, value);
  }
  return last.size === 0 ? undefined : [...last.values()].reduce((sum, value) => sum + value, 0);
}

function vanityIn(months: readonly ClientsMonth[]): number | undefined {
  const half = Math.floor(months.length / 2);
  const paidIn = (some: readonly ClientsMonth[]) => some.reduce((sum, { payments = 0 }) => sum + payments, 0);
  const [early, late] = [paidIn(months.slice(0, half)), paidIn(months.slice(-half))];
  if (months.length < VANITY.months || Math.min(early, late) < VANITY.payments || late > early) return undefined;
  const growth = per(months[months.length - 1]?.base, months[0]?.base);
  return growth !== undefined && growth - 1 >= VANITY.growth ? growth - 1 : undefined;
}
