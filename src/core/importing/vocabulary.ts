import { INPUT_DEFINITIONS, type InputMetric, RATIO_DEFINITIONS } from '../funnel/metrics';
import { METRIC_WORDS } from '../words/metricWords';
import { headingKey } from './headingKey';

/** What a column of a table is, if it is no metric; `from` and `until` are the first and last day that a line covers. */
export type Role = 'day' | 'from' | 'until' | 'source' | 'campaign' | 'campaignId' | 'event';
/** What a heading means. Of several columns of one metric the lowest rank is the most telling. */
export type Meaning =
  | { readonly role: Role }
  | { readonly metric: InputMetric; readonly whole: boolean; readonly rank: number };
/** What headings mean, by `headingKey`. */
export type Meanings = ReadonlyMap<string, Meaning>;
/** Words of a kind of table, besides those that every table has; the more telling first. */
export interface Vocabulary {
  readonly roles: { readonly [R in Role]?: string };
  readonly metrics?: { readonly [M in InputMetric]?: string };
  /** Metrics that this kind of table may count in fractions: conversions shared among clicks. */
  readonly fractional?: readonly InputMetric[];
}

const ROLES: readonly Role[] = ['day', 'from', 'until', 'source', 'campaign', 'campaignId', 'event'];
const GENERIC_ROLES: Vocabulary['roles'] = {
  day: 'date day дата день',
  source: 'source channel источник канал',
  event: 'event событие',
};
/** Other names that people give to inputs (GLOSSARY). «Бюджет» is not among them: in a CRM it is the deal's amount. */
const OTHER_NAMES: { readonly [M in InputMetric]?: string } = {
  clicks: 'переходы',
  spend: 'расходы затраты потрачено cost amountspent',
  leads: 'лиды обращения',
  qualified: 'целевыезаявки квалифицированныезаявки qualifiedleads',
  scheduled: 'назначено scheduledmeetings',
  due: 'встречинадату',
  held: 'проведено состоявшиесявстречи heldmeetings',
  repeatPayments: 'повторныеоплаты повторные',
  revenue: 'оборот turnover',
};
const LEAST_TELLING = 100;

const RATIO_NAMES = `ctr wctr cpc cpm cpa cpl ecpc ecpm cac romi roi roas avgcpc avgcpm costconv convrate bouncerate
 costperresult costperresults costperconversion cpcall frequency avgpageviews pagedepth
 срценаклика ценаклика ценазарезультат ценацели ценалида ценазаявки ценаконверсии стоимостьлида стоимостьрезультата
 стоимостьклика глубина глубинапросмотра отказы рентабельность конверсия конверсияцели конверсиясайта кликабельность
 процентвыполнения выполнениеплана конверсияизвстречвоплаты конверсияиззаявоквоплаты конверсияиззаявоквовстречи`;
const RATIOS: ReadonlySet<string> = new Set([
  ...wordsOf(RATIO_NAMES),
  ...RATIO_DEFINITIONS.flatMap(({ id }) => [id, ...Object.values(METRIC_WORDS[`metric.${id}`])].map(headingKey)),
]);

/** Whether a heading names a ratio: what is divided is computed anew, never imported. */
export const isRatio = (heading: string): boolean => RATIOS.has(headingKey(heading));

/** Words of a list, as they stand in it. */
export function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** The meanings of a kind of table: its own words, and where it has none, those of every table. */
export function meaningsOf({ roles, metrics = {}, fractional = [] }: Vocabulary): Meanings {
  const everywhere = INPUT_DEFINITIONS.flatMap(({ id, format }): [string, Meaning][] => {
    const { ru, en } = METRIC_WORDS[`metric.${id}`];
    const whole = format === 'int' && !fractional.includes(id);
    const generic = [id, ru, en].map(headingKey).concat(wordsOf(OTHER_NAMES[id] ?? ''));
    const meant = (rank: number): Meaning => ({ metric: id, whole, rank });
    const own = wordsOf(metrics[id] ?? '').map((word, rank): [string, Meaning] => [word, meant(rank)]);
    return [...generic.map((word): [string, Meaning] => [word, meant(LEAST_TELLING)]), ...own];
  });
  const said = ROLES.flatMap((role) => wordsOf(roles[role] ?? '').map((word): [string, Meaning] => [word, { role }]));
  return new Map([...everywhere, ...said]);
}

/** What headings mean in any table. */
export const GENERIC: Meanings = meaningsOf({ roles: GENERIC_ROLES });
/** The same, and campaigns. */
export const GENERIC_WITH_CAMPAIGNS: Meanings = meaningsOf({
  roles: { ...GENERIC_ROLES, campaign: 'campaign campaignname кампания названиекампании utmcampaign' },
});
