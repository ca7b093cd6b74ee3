import { type Day, dayNumber, dayOf } from '../funnel/calendar';
import { DEAL_FIELDS, type DealDates, type DealField, datesOf, dayReader, isAmount } from '../funnel/datedDeals';
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
  return unique
    .flatMap((deal) => {
      const problems = problemsOf(deal, list);
      return problems.length === 0 ? [] : [{ id: deal.id, problems }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
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

function problemsOf(deal: Deal, list: List): Problem[] {
  const dates = datesOf(deal, list.numberOf);
  const { id } = deal;
  return [
    ...rowProblems(deal, list),
    ...DEAL_FIELDS.flatMap((step) => dayProblems(deal, step, { at: dates[step], last: list.last })),
    ...orderProblems(id, dates),
    ...endProblems(deal, dates, list),
  ];
}

const when = (isOdd: boolean, problem: Problem): Problem[] => (isOdd ? [problem] : []);

function rowProblems({ id, source = '', manager = '', amount }: Deal, list: List): Problem[] {
  return [
    ...when(list.rowsOf(id) > 1, { code: 'dealDoubled', id, rows: list.rowsOf(id) }),
    ...when(list.hasSources && source === '', { code: 'dealNoSource', id }),
    ...when(list.hasManagers && manager === '', { code: 'dealNoManager', id }),
    ...when(amount !== undefined && !isAmount(amount), { code: 'dealBadAmount', id, found: String(amount) }),
  ];
}

function dayProblems(deal: Deal, step: DealField, { at, last }: { at: number | undefined; last: number }): Problem[] {
  const { id, [step]: written } = deal;
  if (written === undefined) return [];
  if (at === undefined) return [{ code: 'dealBadDay', id, step, found: written }];
  return when(step !== 'dueOn' && at > last, { code: 'dealLater', id, step, day: written });
}

/** Each step and the one that comes before it; where that has no day, the deal's first. */
const ORDER: readonly (readonly [step: DealField, after: DealField])[] = [
  ['scheduledOn', 'created'],
  ['dueOn', 'scheduledOn'],
  ['heldOn', 'scheduledOn'],
  ['paidOn', 'heldOn'],
  ['lostOn', 'created'],
];

function orderProblems(id: string, dates: DealDates): Problem[] {
  const { created, paidOn } = dates;
  const isPaidFirst = created !== undefined && paidOn !== undefined && paidOn < created;
  const first = isPaidFirst ? [{ code: 'dealPaidBeforeCreated', id, day: dayOf(paidOn), created: dayOf(created) }] : [];
  const others = ORDER.flatMap(([step, before]) => {
    const than = dates[before] === undefined ? 'created' : before;
    const [at, earlier] = [dates[step], dates[than]];
    if (at === undefined || earlier === undefined || at >= earlier || (step === 'paidOn' && isPaidFirst)) return [];
    return [{ code: 'dealOrder', id, step, day: dayOf(at), than, thanDay: dayOf(earlier) }];
  });
  return [...first, ...others];
}

function endProblems(deal: Deal, dates: DealDates, list: List): Problem[] {
  const { id, lostAt, lostFor, lostOn: written, amount } = deal;
  const isLostSometime = written === undefined && (lostAt !== undefined || lostFor !== undefined);
  return [
    ...when(dates.paidOn !== undefined && list.hasAmounts && amount === undefined, { code: 'dealPaidNoAmount', id }),
    ...when(isLostSometime, { code: 'dealLostNoDay', id }),
    ...lossProblems(deal, dates, list),
  ];
}

function lossProblems({ id, stages = [] }: Deal, dates: DealDates, { numberOf }: List): Problem[] {
  const { scheduledOn, heldOn, paidOn, lostOn } = dates;
  if (lostOn === undefined) return [];
  const lost = dayOf(lostOn);
  const moves = [scheduledOn, heldOn, paidOn, ...stages.map(({ from }) => numberOf(from))];
  const [again] = moves.flatMap((day) => (day !== undefined && day > lostOn ? [day] : [])).sort((a, b) => a - b);
  if (again !== undefined) return [{ code: 'dealReopened', id, lost, day: dayOf(again) }];
  return when(paidOn !== undefined, { code: 'dealPaidAndLost', id, lost });
}
