import { type ImportOptions, readExport } from '../../../src/core';
import { exportOf } from './exports';
import { problemOf } from './support';

const read = (lines: readonly string[], options?: ImportOptions) => readExport(lines.join('\n'), options);
const readSample = (name: string, options?: ImportOptions) => {
  const { lines, options: usual } = exportOf(name);
  return read(lines, { ...usual, ...options });
};
const daysOf = (result: ReturnType<typeof readExport>) => result.records.map(({ day, values }) => [day, values]);
const sourcesOf = (result: ReturnType<typeof readExport>) => [...new Set(result.records.map(({ source }) => source))];

describe('Yandex Direct', () => {
  it('by day gives its days, its total, and no zero for a dash', () => {
    const result = readSample('Yandex Direct by day');
    expect(daysOf(result)).toEqual([
      ['2026-01-12', { impressions: 5310, clicks: 87, spend: 7120.4 }],
      ['2026-01-13', { impressions: 4985, clicks: 80, spend: 6894.05 }],
      ['2026-01-14', { impressions: 6120, clicks: 0, spend: 0 }],
    ]);
    expect(result.total).toEqual({ impressions: 16415, clicks: 167, spend: 14014.45 });
    expect(result.lines).toEqual({ accepted: 3, totals: 1, other: 3 });
    expect(sourcesOf(result)).toEqual(['Яндекс Директ']);
  });

  it('by ad adds up the ads of a campaign; who is given no source finds the campaigns as sources', () => {
    const { records, campaigns } = readSample('Yandex Direct by ad');
    const search = {
      day: '2026-01-12',
      source: 'Окна | поиск',
      values: { impressions: 430, clicks: 30, spend: 1604.75, leads: 2 },
    };
    expect(records).toHaveLength(3);
    expect(records).toContainEqual(search);
    expect(campaigns.map(({ campaign }) => campaign)).toEqual(['Окна | поиск', 'РСЯ; Москва']);
    expect(campaigns[0]?.records[0]).toEqual(search);
  });

  it('belongs to the source that was given, and still names its campaigns', () => {
    const { records, campaigns } = readSample('Yandex Direct by ad', { source: 'Директ' });
    expect(records).toEqual([
      { day: '2026-01-12', source: 'Директ', values: { impressions: 10300, clicks: 74, spend: 2219.75, leads: 3 } },
      { day: '2026-01-13', source: 'Директ', values: { impressions: 290, clicks: 18, spend: 1100, leads: 0 } },
    ]);
    expect(campaigns).toHaveLength(2);
  });

  it('from its API has money in millionths, unless it was asked for in roubles', () => {
    expect(daysOf(readSample('Yandex Direct API'))).toEqual([
      ['2026-01-12', { impressions: 310, clicks: 21, spend: 1204.5, leads: 2 }],
      ['2026-01-13', { impressions: 290, clicks: 18, spend: 1100 }],
    ]);
    const inRoubles = [
      'Date\tCampaignName\tImpressions\tClicks\tCost',
      '2026-01-12\tОкна\t310\t21\t1204.50',
      '2026-01-13\tОкна\t90\t0\t0.00',
    ];
    expect(daysOf(read(inRoubles)).map(([, values]) => values)).toEqual([
      { impressions: 310, clicks: 21, spend: 1204.5 },
      { impressions: 90, clicks: 0, spend: 0 },
    ]);
    const whole = ['Date\tCampaignName\tImpressions\tClicks\tCost', '2026-01-12\tОкна\t310\t21\t1204'];
    expect(daysOf(read(whole))[0]).toEqual(['2026-01-12', { impressions: 310, clicks: 21, spend: 1204 }]);
  });

  it('is not fooled by metrics that only sound alike', () => {
    const { records } = read([
      'Дата;Взвешенные показы;Показы;wCTR (%);Клики;Расход (руб.)',
      '12.01.2026;900;1000;2,2;20;300,50',
    ]);
    expect(records[0]?.values).toEqual({ impressions: 1000, clicks: 20, spend: 300.5 });
  });

  it.each(['Расход, Р', 'Расход, г', 'Расход, ?', 'Расход с НДС (руб.)', 'Расход (руб., без НДС)'])(
    'knows its spend as «%s», too',
    (heading) =>
      expect(read([`Дата;Показы;Клики;CTR (%);${heading}`, '12.01.2026;9;1;0,1;5,50']).records[0]?.values.spend).toBe(
        5.5,
      ),
  );

  it('with spend twice, with and without VAT, asks which one counts', () => {
    const lines = ['Дата;Клики;CTR (%);Расход с НДС, руб.;Расход без НДС, руб.', '12.01.2026;1;0,1;6;5'];
    expect(problemOf(() => read(lines)).code).toBe('twoColumns');
  });
});

describe('VK Ads', () => {
  it('counts results as leads, keeps an ID campaign by its number and its days under the cabinet', () => {
    const result = readSample('VK Ads');
    expect(daysOf(result)).toEqual([
      ['2026-01-12', { impressions: 10170, clicks: 79, leads: 4, spend: 2711.5 }],
      ['2026-01-13', { impressions: 6900, clicks: 55, leads: 3, spend: 1920.3 }],
    ]);
    expect(result.total).toEqual({ impressions: 17070, clicks: 134, leads: 7, spend: 4631.8 });
    expect(result.campaigns.map(({ campaign }) => campaign)).toEqual(['901', '902']);
    expect(sourcesOf(result)).toEqual(['VK Реклама']);
  });

  it('reads thin and hard spaces inside numbers', () => {
    const { records } = read([
      'Дата,ID кампании,Показы,Клики,"Потрачено, ₽"',
      '12.01.2026,1,7\u202F150,6\u00A0100,"2\u00A0101,50\u00A0₽"',
    ]);
    expect(records[0]?.values).toEqual({ impressions: 7150, clicks: 6100, spend: 2101.5 });
  });
});

describe('Google Ads', () => {
  it('has fractions of conversions, and a campaign that is called like a total', () => {
    const result = readSample('Google Ads');
    expect(result.records).toEqual([
      { day: '2026-01-12', source: 'Brand', values: { impressions: 1340, clicks: 52, spend: 2410.75, leads: 3.5 } },
      { day: '2026-01-13', source: 'Total Comfort', values: { impressions: 980, clicks: 31, spend: 1002, leads: 1 } },
    ]);
    expect(result.total).toEqual({ impressions: 2320, clicks: 83, spend: 3412.75, leads: 4.5 });
    expect(result.lines).toEqual({ accepted: 2, totals: 2, other: 3 });
  });

  it('without a column of days is the report of the day that is given, else it is asked for', () => {
    const lines = [
      'Campaign report',
      '"January 12, 2026"',
      'Campaign,Campaign status,Impr.,Clicks,CTR,Cost',
      'Total Comfort,Enabled,"1,082",12,1.11%,"1,234"',
      ' --,Total: Campaigns,"1,082",12,1.11%,"1,234"',
    ];
    expect(problemOf(() => read(lines)).code).toBe('noDay');
    const { records, lines: counts, total } = read(lines, { day: '2026-01-12', source: 'Google' });
    expect(records).toEqual([
      { day: '2026-01-12', source: 'Google', values: { impressions: 1082, clicks: 12, spend: 1234 } },
    ]);
    expect([counts, total?.spend]).toEqual([{ accepted: 1, totals: 1, other: 3 }, 1234]);
    expect(problemOf(() => read(lines, { day: '12.01.2026' })).code).toBe('badDay');
  });
});

describe('Meta Ads', () => {
  it('counts link clicks, and takes the line without names for the total', () => {
    const result = readSample('Meta Ads');
    expect(daysOf(result)).toEqual([
      ['2026-01-12', { impressions: 3000, clicks: 40, leads: 3, spend: 1700.15 }],
      ['2026-01-13', { impressions: 2400, clicks: 31, leads: 2, spend: 1420.25 }],
    ]);
    expect(result.total).toEqual({ impressions: 5400, clicks: 71, leads: 5, spend: 3120.4 });
  });

  it('speaks Russian, too', () => {
    const { format, records } = read([
      'День,Название кампании,Показы,Клики по ссылке,Клики (все),Результат,Сумма затрат (RUB)',
      '2026-01-12,Лиды,100,10,14,1,100.50',
    ]);
    expect(format).toBe('metaAds');
    expect(records).toEqual([
      { day: '2026-01-12', source: 'Лиды', values: { impressions: 100, clicks: 10, leads: 1, spend: 100.5 } },
    ]);
  });

  it('prefers leads to results of any kind', () => {
    const { records } = read(['Day,Campaign name,Results,Leads,Amount spent (USD)', '2026-01-12,A,900,3,5.5']);
    expect(records[0]?.values).toEqual({ leads: 3, spend: 5.5 });
  });

  it('without a column of days has the lines of one day, and refuses those of several', () => {
    const { records, rejected } = read([
      'Reporting starts,Reporting ends,Campaign name,Impressions,Link clicks',
      '2026-01-12,2026-01-12,A,100,10',
      '2026-01-12,2026-01-18,A,700,70',
    ]);
    expect(records).toEqual([{ day: '2026-01-12', source: 'A', values: { impressions: 100, clicks: 10 } }]);
    expect(rejected).toEqual([
      { line: 3, problem: { code: 'lineManyDays', line: 3, from: '2026-01-12', until: '2026-01-18' } },
    ]);
  });
});

describe('Yandex Metrica', () => {
  it('has visits for clicks and reached goals for leads, by UTM source, on the day that is given', () => {
    const result = readSample('Yandex Metrica');
    expect(result.records).toEqual([
      { day: '2026-01-12', source: 'vk', values: { clicks: 50, leads: 2 } },
      { day: '2026-01-12', source: 'yandex', values: { clicks: 180, leads: 11 } },
      { day: '2026-01-12', source: 'Не распределено', values: { clicks: 30, leads: 1 } },
    ]);
    expect(result.total).toEqual({ clicks: 260, leads: 14 });
    expect(result.campaigns.map(({ campaign }) => campaign)).toEqual(['5001', '901', 'Не распределено']);
  });

  it('without the day asks for it', () => {
    expect(problemOf(() => read(exportOf('Yandex Metrica').lines)).code).toBe('noDay');
  });
});
