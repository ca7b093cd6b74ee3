import { type Day, dayNumber, dayOf } from '../funnel/calendar';
import {
  type DatedDeal,
  DEAL_FIELDS,
  type DealDates,
  type DealField,
  datedDeals,
  dayReader,
  isAmount,
} from '../funnel/datedDeals';
import type { Problem } from '../funnel/problem';
import type { Deal } from '../funnel/records';
import { uniqueDeals } from '../funnel/uniqueDeals';

/** What is odd about one deal, each with a sentence in words/dealWords.ts. */
export interface CheckedDeal {
  readonly id: string;
  readonly problems: readonly Problem[];
}

/**
 * The deals about which something is odd, by id: for a person to look at; nothing is corrected. What no deal of the list
 * has (a source, a manager, amounts) is not kept, and is not missed.
 *
 * @param asOf the last day that is over; absent: no day is too late
 * @throws UserError badDay, for an `asOf` that is no day
 */
export function checkDeals(deals: readonly Deal[], asOf?: Day): CheckedDeal[] {
  const { deals: unique, doubled } = uniqueDeals(deals);
  const list: List = {
    numberOf: dayReader(),
    last: asOf === undefined ? Number.POSITIVE_INFINITY : dayNumber(asOf),
    rowsOf: (id) => doubled.get(id) ?? 1,
    hasSources: unique.some(({ source = '' }) => source !== ''),
    hasManagers: unique.some(({ manager = '' }) => manager !== ''),
    hasAmounts: unique.some(({ amount }) => isAmount(amount)),
  };
  const checked: CheckedDeal[] = [];
  for (const dated of datedDeals(deals)) {
    const problems = problemsOf(dated, list);
    if (problems.length > 0) checked.push({ id: dated.deal.id, problems });
  }
  return checked.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is known of the list as a whole. */
interface List {
  readonly numberOf: ReturnType<typeof dayReader>;
  readonly last: number;
  readonly rowsOf: (id: string) => number;
  readonly hasSources: boolean;
  readonly hasManagers: boolean;
  readonly hasAmounts: boolean;
}
/** Takes down what is odd: of a hundred thousand deals few have anything to be taken down. */
type Tell = (problem: Problem) => void;

function problemsOf({ deal, dates }: DatedDeal, list: List): Problem[] {
  const problems: Problem[] = [];
  const tell: Tell = (problem) => problems.push(problem);
  tellRow(deal, list, tell);
  for (const step of DEAL_FIELDS) tellDay(deal, { step, at: dates[step], last: list.last }, tell);
  tellOrder(deal.id, dates, tell);
  tellEnd({ deal, dates }, list, tell);
  return problems;
}

function tellRow({ id, source = '', manager = '', amount }: Deal, list: List, tell: Tell): void {
  if (list.rowsOf(id) > 1) tell({ code: 'dealDoubled', id, rows: list.rowsOf(id) });
  if (list.hasSources && source === '') tell({ code: 'dealNoSource', id });
  if (list.hasManagers && manager === '') tell({ code: 'dealNoManager', id });
  if (amount !== undefined && !isAmount(amount)) tell({ code: 'dealBadAmount', id, found: String(amount) });
}

interface Step {
  readonly step: DealField;
  readonly at: number | undefined;
  readonly last: number;
}

function tellDay(deal: Deal, { step, at, last }: Step, tell: Tell): void {
  const { id, [step]: written } = deal;
  if (written === undefined) return;
  if (at === undefined) tell({ code: 'dealBadDay', id, step, found: written });
  else if (step !== 'dueOn' && at > last) tell({ code: 'dealLater', id, step, day: written });
}

/** Each step and the one that comes before it; where that has no day, the deal's first. */
const ORDER: readonly (readonly [step: DealField, after: DealField])[] = [
  ['scheduledOn', 'created'],
  ['dueOn', 'scheduledOn'],
  ['heldOn', 'scheduledOn'],
  ['paidOn', 'heldOn'],
  ['lostOn', 'created'],
];

function tellOrder(id: string, dates: DealDates, tell: Tell): void {
  const { created, paidOn } = dates;
  const isPaidFirst = created !== undefined && paidOn !== undefined && paidOn < created;
  if (isPaidFirst) tell({ code: 'dealPaidBeforeCreated', id, day: dayOf(paidOn), created: dayOf(created) });
  for (const [step, before] of ORDER) {
    const than = dates[before] === undefined ? 'created' : before;
    const [at, earlier] = [dates[step], dates[than]];
    if (at === undefined || earlier === undefined || at >= earlier || (step === 'paidOn' && isPaidFirst)) continue;
    tell({ code: 'dealOrder', id, step, day: dayOf(at), than, thanDay: dayOf(earlier) });
  }
}

function tellEnd({ deal, dates }: DatedDeal, { hasAmounts, numberOf }: List, tell: Tell): void {
  const { id, lostAt, lostFor, lostOn: written, amount, stages = [] } = deal;
  if (dates.paidOn !== undefined && hasAmounts && amount === undefined) tell({ code: 'dealPaidNoAmount', id });
  if (written === undefined && (lostAt !== undefined || lostFor !== undefined)) tell({ code: 'dealLostNoDay', id });
  if (dates.lostOn === undefined) return;
  const again = firstAfter(dates.lostOn, [
    dates.scheduledOn,
    dates.heldOn,
    dates.paidOn,
    ...stages.map(({ from }) => numberOf(from)),
  ]);
  if (again === undefined && dates.paidOn === undefined) return;
  const lost = dayOf(dates.lostOn);
  tell(
    again === undefined ? { code: 'dealPaidAndLost', id, lost } : { code: 'dealReopened', id, lost, day: dayOf(again) },
  );
}

function firstAfter(day: number, days: readonly (number | undefined)[]): number | undefined {
  let first: number | undefined;
  for (const other of days)
    if (other !== undefined && other > day && (first === undefined || other < first)) first = other;
  return first;
}
