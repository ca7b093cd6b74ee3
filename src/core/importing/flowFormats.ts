import { type Columns, columnsOf } from './columns';
import { headingKey } from './headingKey';
import type { ImportFormat } from './importResult';
import type { DecimalMark } from './numbers';
import { GENERIC_WITH_CAMPAIGNS, type Meanings, meaningsOf, type Vocabulary, wordsOf } from './vocabulary';

/** A kind of table whose lines are sums of a day: of a campaign, an ad, a source. */
export interface FlowFormat {
  readonly format: ImportFormat;
  /** Source of a file that names neither campaigns nor sources: the cabinet itself. A generic table has none. */
  readonly name?: string;
  /** Headings by which the format is told from others. */
  readonly signs: ReadonlySet<string>;
  readonly meanings: Meanings;
  /** The decimal mark where the file's numbers do not prove one. */
  readonly mark?: DecimalMark;
}

const CAMPAIGNS: Vocabulary['roles'] = {
  campaign: 'campaign campaignname кампания названиекампании рекламнаякампания utmcampaign',
  campaignId: 'campaignid idкампании кампании номеркампании', // «№ Кампании»
  source: 'utmsource',
};

/** Headings as the cabinets write them (FORMATS.md, 5). */
export const FLOW_FORMATS: readonly FlowFormat[] = [
  {
    format: 'generic',
    signs: signs(`source channel источник канал spend leads qualified scheduled due held payments revenue meetings
      meetingsscheduled meetingsheld meetingsdue расходы затраты заявки лиды целевые обращения назначено назначеновстреч
      проведено проведеновстреч оплаты выручка оборот событие event`),
    meanings: GENERIC_WITH_CAMPAIGNS,
  },
  {
    format: 'yandexDirect',
    name: 'Яндекс Директ',
    signs: signs(`расход ctr wctr срценаклика глубина кампании группа группы объявления noобъявления условиепоказа
      условияпоказа типусловияпоказа типплощадки взвешенныепоказы отказы прибыль конверсии рентабельность ценацели
      campaignid campaignname cost avgcpc conversions adgroupid adgroupname adid bouncerate
      costperconversion avgpageviews criterion criteriontype adnetworktype`),
    meanings: meaningsOf({
      roles: { ...CAMPAIGNS, day: 'дата день date' },
      metrics: { leads: 'конверсии conversions', spend: 'расход cost' },
    }),
  },
  {
    format: 'vkAds',
    name: 'VK Реклама',
    signs: signs(`idкампании idгруппы idобъявления названиеобъявления названиегруппы названиекампании результат
      ценазарезультат потрачено потраченовсего охват ecpc ecpm cpa ctr`),
    meanings: meaningsOf({
      roles: { ...CAMPAIGNS, day: 'дата день date' },
      metrics: { spend: 'потраченовсего потрачено', leads: 'результат результаты' },
    }),
    mark: ',',
  },
  {
    format: 'googleAds',
    name: 'Google Ads',
    signs: signs(`day campaign campaignstatus campaigntype campaignstate impr ctr cost conversions conv avgcpc costconv
      convrate interactions interactionrate bidstrategytype budget currencycode состояниекампании статускампании
      типкампании стоимость конверсии`),
    meanings: meaningsOf({
      roles: { ...CAMPAIGNS, day: 'day date день дата' },
      metrics: { impressions: 'impr', spend: 'cost стоимость', leads: 'conversions conv конверсии' },
      fractional: ['leads'],
    }),
    mark: '.',
  },
  {
    format: 'metaAds',
    name: 'Meta Ads',
    signs: signs(`day reportingstarts reportingends campaignname adsetname adname linkclicks clicksall results
      resultindicator resulttype costperresult costperresults amountspent reach frequency день началоотчетности
      окончаниеотчетности датаначалаотчетности датаокончанияотчетности названиекампании названиегруппыобъявлений
      названиеобъявления кликипоссылке кликивсе результат результаты ценазарезультат суммазатрат охват частота`),
    meanings: meaningsOf({
      roles: {
        ...CAMPAIGNS,
        day: 'day день date дата',
        from: 'reportingstarts началоотчетности датаначалаотчетности',
        until: 'reportingends окончаниеотчетности датаокончанияотчетности',
      },
      metrics: {
        clicks: 'linkclicks кликипоссылке clicksall кликивсе',
        spend: 'amountspent суммазатрат потраченнаясумма',
        leads: 'leads лиды results результаты результат',
      },
    }),
    mark: '.',
  },
  {
    format: 'metrica',
    name: 'Яндекс Метрика',
    signs: signs(`utmsource utmmedium utmcampaign utmcontent utmterm визиты посетители отказы времянасайте
      глубинапросмотра целевыевизиты достиженияцели конверсияцели источниктрафика последнийзначимыйисточник новыепосетители
      visits sessions users bouncerate pagedepth timeonsite goalreaches`),
    meanings: meaningsOf({
      roles: {
        day: 'дата датавизита день date',
        source: 'utmsource источник источниктрафика последнийзначимыйисточник trafficsource',
        campaign: 'utmcampaign',
      },
      // Visits stand where clicks do: the site's conversion divides by either (GLOSSARY)
      metrics: { clicks: 'визиты visits sessions', leads: 'достиженияцели goalreaches целевыевизиты' },
    }),
    mark: '.',
  },
];

/** A header read as a kind of table: how many of its headings are that kind's own, and how many are known. */
export interface FlowHeader {
  readonly kind: 'flows';
  readonly flow: FlowFormat;
  readonly columns: Columns;
  readonly signs: number;
  readonly known: number;
}

/** The kinds of table that a header can be the header of. Only a cabinet's may have no day. */
export function flowHeadersOf(header: readonly string[]): FlowHeader[] {
  const keys = new Set(header.map(headingKey));
  return FLOW_FORMATS.flatMap((flow) => {
    const columns = columnsOf(header, flow.meanings);
    const found = [...keys].filter((key) => flow.signs.has(key)).length;
    if (!isTable(columns) || (found === 0 && flow.format !== 'generic')) return [];
    return [{ kind: 'flows' as const, flow, columns, signs: found, known: knownIn(columns) }];
  });
}

/** A table has numbers, and says whose they are; with two of them it need not. */
function isTable({ metrics, ...roles }: Columns): boolean {
  const says = [roles.day, roles.from, roles.source, roles.campaign, roles.campaignId].some((at) => at !== undefined);
  return metrics.length >= (says ? 1 : 2);
}

/** How many of a table's columns are known. */
export const knownIn = ({ metrics, ratios, ...roles }: Columns): number =>
  metrics.length +
  ratios.length +
  [roles.day, roles.source, roles.event, roles.campaign, roles.campaignId].filter((at) => at !== undefined).length;

function signs(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list));
}
