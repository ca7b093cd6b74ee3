import { dealCycle } from '../core/deals';
import { addDays, addWeeks, type Day, mondayOf, type Week } from '../core/funnel/calendar';
import type { Deal } from '../core/funnel/records';
import { sameNameKey } from '../core/funnel/settings';
import { areEnough, type DealsFound, ownDeals } from '../core/managers';
import type { Telling } from '../core/signals/weekSaid';
import { type Language, say } from '../core/words/say';
import { MANAGER_WEEKS } from './managerSaid';
import { type SignalRow, tableRow } from './signalTable';

/** What deals say of managers, in the order of the columns, and how it is written. */
export const DEAL_METRICS = [
  { id: 'medianCheck', format: 'money' },
  { id: 'cycle', format: 'int' },
  { id: 'open', format: 'int' },
  { id: 'confirmed', format: 'percent' },
  { id: 'unconfirmed', format: 'percent' },
] as const;
type DealMetric = (typeof DEAL_METRICS)[number]['id'];

/** A cycle is that of deals that came in the last half year: older ones tell of a way of working that is gone. */
const CYCLE_DAYS = 182;

/** What the deals say of each manager beside the others', as rows that «Менеджеры» looks up; nothing where no deal names one. */
export function managerDealSignals({ facts, settings }: Telling, lastWeek: Week): SignalRow[] {
  const listed = new Map(settings.managers.map((name) => [sameNameKey(name), name]));
  const deals = (facts.deals ?? []).flatMap((deal) => {
    const { manager = '' } = deal;
    return manager.trim() === '' ? [] : [{ ...deal, manager: listed.get(sameNameKey(manager)) ?? manager }];
  });
  if (deals.length === 0) return [];
  const rows = MANAGER_WEEKS.flatMap((weeks) => {
    const now = foundIn(deals, lastWeek, weeks);
    const before = foundIn(deals, addWeeks(lastWeek, -weeks), weeks);
    return [...now].flatMap(([manager, found]) => [
      ...metricRows([weeks, manager], { ...found, before: before.get(manager)?.own }, settings.language),
      ...confirmedRow([weeks, manager], found.own, settings.language),
    ]);
  });
  return [tableRow('manager', ['deals'], { number: 1 }), ...rows];
}

type Found = DealsFound & { readonly cycle?: number };
interface Beside {
  readonly own: Found;
  readonly others: Found;
}

function foundIn(deals: readonly (Deal & { manager: string })[], week: Week, weeks: number): Map<string, Beside> {
  const [from, to] = [mondayOf(addWeeks(week, 1 - weeks)), addDays(mondayOf(week), 6)];
  const recent = deals.filter(({ created }) => created > addDays(to, -CYCLE_DAYS));
  return new Map(
    ownDeals(deals, { from, to }).map(({ manager, own, others }) => {
      const cycle = (isOwn: boolean) =>
        cycleOf(
          recent.filter((deal) => (deal.manager === manager) === isOwn),
          to,
        );
      return [manager, { own: { ...own, ...cycle(true) }, others: { ...others, ...cycle(false) } }];
    }),
  );
}

function cycleOf(deals: readonly Deal[], to: Day): { readonly cycle?: number } {
  const { median } = dealCycle(deals, to);
  return median === undefined ? {} : { cycle: median };
}

type Place = readonly [weeks: number, manager: string];

function metricRows(
  place: Place,
  { own, others, before }: Beside & { readonly before: Found | undefined },
  language: Language,
): SignalRow[] {
  return DEAL_METRICS.flatMap(({ id }) => {
    const row = (part: string, number: number | undefined, text = ''): SignalRow[] =>
      number === undefined && text === ''
        ? []
        : [tableRow('manager', [...place, id, part], { number: number ?? '', text })];
    return [
      ...row('actual', numberOf(own, id), besideOf(own, id, language)),
      ...row('team', id === 'open' ? undefined : numberOf(others, id)),
      ...row('before', before && numberOf(before, id)),
    ];
  });
}

function numberOf(found: Found, metric: DealMetric): number | undefined {
  if (metric !== 'confirmed' && metric !== 'unconfirmed') return found[metric];
  const { x = 0, n = 0 } = found[metric] ?? {};
  return n > 0 ? x / n : undefined;
}

/** What a value rests on, or that it rests on too little. */
function besideOf(found: Found, metric: DealMetric, language: Language): string {
  const { payments, openDays } = found;
  if (metric === 'confirmed' || metric === 'unconfirmed') return trialsSaid(found[metric], language);
  if (metric === 'open')
    return openDays === undefined ? '' : say(language, 'managers.deal.days', { n: Math.round(openDays) });
  if (found[metric] === undefined) return say(language, 'managers.tooLittleData');
  return metric === 'cycle' ? '' : say(language, 'managers.deal.payments', { n: payments });
}

function trialsSaid(trials: DealsFound['confirmed'], language: Language): string {
  if (trials === undefined || trials.n === 0) return '';
  return say(language, areEnough(trials) ? 'managers.deal.of' : 'managers.deal.ofFew', { ...trials });
}

function confirmedRow(place: Place, { confirmed, unconfirmed }: Found, language: Language): SignalRow[] {
  if (confirmed === undefined || unconfirmed === undefined || confirmed.n * unconfirmed.n === 0) return [];
  const [a, b] = [confirmed.n, unconfirmed.n];
  const counts = { n: a + b, a, x: confirmed.x, b, y: unconfirmed.x };
  return [
    tableRow('manager', [...place, 'confirmed', 'said'], { text: say(language, 'managers.deal.confirmed', counts) }),
  ];
}
