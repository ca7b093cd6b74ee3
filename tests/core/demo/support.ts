import { DEMO_PROFILES, type DemoOptions, type DemoSource, simulate } from '../../../src/core/demo';
import type { DayRecord, Deal, Inputs } from '../../../src/core/funnel/records';

export const FORTY_WEEKS = { from: '2024-01-01', to: '2024-10-06' };
export const SALES = [
  'leads',
  'qualified',
  'scheduled',
  'due',
  'held',
  'payments',
  'repeatPayments',
  'revenue',
] as const;
export type Sale = (typeof SALES)[number];

export const total = (records: readonly { values: Inputs }[], metric: keyof Inputs): number =>
  records.reduce((sum, { values }) => sum + (values[metric] ?? 0), 0);
export const ratio = (records: readonly DayRecord[], top: keyof Inputs, bottom: keyof Inputs): number =>
  total(records, top) / total(records, bottom);
export const since = <T extends { day: string }>(rows: readonly T[], day: string): T[] =>
  rows.filter((row) => row.day >= day);
export const until = <T extends { day: string }>(rows: readonly T[], day: string): T[] =>
  rows.filter((row) => row.day < day);

/** Forty weeks of twelve companies together: enough to read a rate from. */
export function twelve(options: Partial<DemoOptions> = {}): DayRecord[] {
  const key = JSON.stringify(options);
  const known = TWELVES.get(key) ?? run(options);
  TWELVES.set(key, known);
  return known;
}
const TWELVES = new Map<string, DayRecord[]>();

function run(options: Partial<DemoOptions>): DayRecord[] {
  return Array.from({ length: 12 }, (_, seed) => simulate({ seed, ...FORTY_WEEKS, ...options }).records).flat();
}

/** Counts deals by hand, as someone with the CRM export and a pencil would. */
export function countDeals(
  deals: readonly Deal[],
  keyOf: (deal: Deal, day: string) => string,
): Map<string, Record<Sale, number>> {
  const counts = new Map<string, Record<Sale, number>>();
  const add = (deal: Deal, day: string | undefined, sales: readonly Sale[]): void => {
    if (day === undefined) return;
    const zero = { leads: 0, qualified: 0, scheduled: 0, due: 0, held: 0, payments: 0, repeatPayments: 0, revenue: 0 };
    const cell = counts.get(keyOf(deal, day)) ?? zero;
    for (const sale of sales) cell[sale] += sale === 'revenue' ? (deal.amount ?? 0) : 1;
    counts.set(keyOf(deal, day), cell);
  };
  for (const deal of deals) {
    add(deal, deal.created, deal.qualified ? ['leads', 'qualified'] : ['leads']);
    add(deal, deal.scheduledOn, ['scheduled']);
    add(deal, deal.dueOn, ['due']);
    add(deal, deal.heldOn, ['held']);
    add(deal, deal.paidOn, deal.repeat ? ['payments', 'repeatPayments', 'revenue'] : ['payments', 'revenue']);
  }
  return counts;
}

/** What the CRM would have shown on an earlier evening: fields whose day had not come are not there; `stage` is left out. */
export function asKnownOn(deals: readonly Deal[], evening: string): object[] {
  const when = (day: string | undefined, fields: object): object => (day !== undefined && day <= evening ? fields : {});
  const known = deals.filter(({ created }) => created <= evening);
  return known.map(
    ({ stage: _, scheduledOn, dueOn, confirmedOn, heldOn, amount, paidOn, lostOn, lostAt, lostFor, ...rest }) => ({
      ...rest,
      ...when(scheduledOn, { scheduledOn, dueOn }),
      ...when(confirmedOn, { confirmedOn }),
      ...when(heldOn, { heldOn, amount }),
      ...when(paidOn, { paidOn }),
      ...when(lostOn, { lostOn, lostAt, lostFor }),
    }),
  );
}

/** Two sources whose sales are alike, to see one of them fail. */
export const TWINS: readonly DemoSource[] = ['north', 'south'].map((name) => ({
  ...DEMO_PROFILES.search,
  traffic: 1,
  name,
}));
