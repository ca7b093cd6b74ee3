import type { BySegment, Focus, FocusLine, NewAndRepeat, Unit, Worth } from '../core/economics';
import type { Settings } from '../core/funnel/settings';
import { roughMoney, writePercent } from '../core/words/amounts';
import { say, type WordKey, type WordParameters } from '../core/words/say';

const voiceOf = ({ language, currency }: Settings) => ({
  word: (key: WordKey, parameters?: WordParameters): string => say(language, key, parameters),
  money: (amount: number): string => roughMoney(language, amount, currency),
  share: (part: number): string => writePercent(language, part),
});

/** What a client costs, in a sentence. */
export function costSaid({ values, cac }: Unit, settings: Settings): string {
  const { word, money } = voiceOf(settings);
  const { spend = 0, payments = 0, repeatPayments = 0 } = values;
  if (spend <= 0) return word('economics.cost.noSpend');
  if (cac === undefined) return word('economics.cost.noClients', { spend: money(spend) });
  const n = Math.round(payments - repeatPayments);
  return word('economics.cost.said', { spend: money(spend), n, cac: money(cac) });
}

/** What clients bring: revenue, margin, and what is left after advertising and the team. */
export function gainSaid({ whole, period }: BySegment, settings: Settings): string {
  const { word, money } = voiceOf(settings);
  const { values, margin } = whole;
  const { revenue, spend = 0 } = values;
  if (revenue === undefined) return '';
  if (margin === undefined) return word('economics.gain.noCost', { revenue: money(revenue) });
  const left = margin - spend;
  const said = word('economics.gain.said', { revenue: money(revenue), margin: money(margin), left: money(left) });
  const { teamCost } = settings;
  if (teamCost === undefined || period === undefined || period.isOpen) return said;
  const n = period.months.length;
  return said + word('economics.gain.team', { n, team: money(n * teamCost), profit: money(left - n * teamCost) });
}

/** How fast clients pay: days to the first payment, and payments of a client a month after it. */
export interface Paying {
  readonly days: number | undefined;
  readonly perClient: number | undefined;
}

/**
 * When the margin of a client's payments returns what the client cost: with the first one, or after how many; in how many
 * months, where the base and repeat payments are kept.
 */
export function paybackSaid({ returned }: Unit, { days, perClient = 0 }: Paying, settings: Settings): string {
  const { word } = voiceOf(settings);
  if (returned === undefined) return '';
  if (returned <= 0) return word('economics.payback.never');
  if (returned >= 1) {
    return days === undefined
      ? word('economics.payback.first')
      : word('economics.payback.days', { n: Math.round(days) });
  }
  const n = Math.ceil(1 / returned);
  const said = word('economics.payback.later', { n });
  return perClient > 0 ? said + word('economics.payback.months', { n: Math.ceil((n - 1) / perClient) }) : said;
}

/** What a tenth is worth most at. */
export function tenSaid([first, second]: readonly Worth[], settings: Settings): string {
  const { word, money } = voiceOf(settings);
  if (first === undefined) return '';
  const size = ({ worth, gain, spend }: Worth): string => money(worth ?? gain - spend);
  const key = first.worth === undefined ? 'economics.ten.noCost' : 'economics.ten.said';
  const next = second ? word('economics.ten.next', { next: second.lever, less: size(second) }) : '';
  return word(key, { name: first.lever, money: size(first) }) + next;
}

/** Who takes more than it gives, and what all hangs on. */
export function focusSaid({ lines, effortIs, givesIs, one }: Focus, settings: Settings): string {
  const { word, money, share } = voiceOf(settings);
  const named = ({ source, segment }: Unit): string => source || segment || word('economics.rest');
  const given = (part: number): string => word(`economics.focus.${givesIs}`, { part: share(part) });
  const takers = lines.filter(({ verdict }) => verdict === 'takesMore');
  const [taker] = takers.sort((a, b) => b.effort - b.gives - (a.effort - a.gives));
  const isLittle = lines.every(({ verdict }) => verdict === 'little');
  const taken = ({ effort, unit: { values } }: FocusLine): string => {
    const { spend = 0, leads = 0 } = values;
    const size = effortIs === 'spend' ? { money: money(spend) } : { n: Math.round(leads) };
    return word(`economics.focus.${effortIs}`, { part: share(effort), ...size });
  };
  const said = taker
    ? word('economics.focus.takes', { name: named(taker.unit), taken: taken(taker), given: given(taker.gives) })
    : word(isLittle ? 'economics.focus.little' : 'economics.focus.fits');
  const main = lines.find(({ unit }) => unit === one);
  return main ? said + word('economics.focus.one', { name: named(main.unit), given: given(main.gives) }) : said;
}

/** How many come back, and whether a base grows that does not pay. */
export function clientsSaid({ months, vanity }: NewAndRepeat, check: number | undefined, settings: Settings): string {
  const { word, money, share } = voiceOf(settings);
  const known = months.filter(({ repeat, payments }) => repeat !== undefined && payments !== undefined);
  const n = known.reduce((sum, { repeat = 0 }) => sum + repeat, 0);
  const all = known.reduce((sum, { payments = 0 }) => sum + payments, 0);
  const worth = check === undefined || n === 0 ? '' : word('economics.clients.money', { money: money(n * check) });
  const said =
    all > 0
      ? word('economics.clients.said', { share: share(n / all), n, all, months: known.length }) + worth
      : word('economics.clients.unknown');
  return vanity === undefined ? said : said + word('economics.clients.vanity', { growth: share(vanity) });
}

/** What is tested, and what it brought. */
export function testsSaid(tests: readonly Unit[], settings: Settings): string {
  const { word, money } = voiceOf(settings);
  const sum = (flow: 'spend' | 'revenue'): string =>
    money(tests.reduce((all, { values }) => all + (values[flow] ?? 0), 0));
  return tests.length === 0 ? '' : word('economics.tests.said', { spend: sum('spend'), revenue: sum('revenue') });
}
