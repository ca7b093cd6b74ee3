import { type DemoCompanyAsk, demoCompany } from '../../../src/core/demo';
import { weekdayOf } from '../../../src/core/funnel/calendar';
import { ratio, since, total, until } from './support';

const ASK: DemoCompanyAsk = {
  seed: 1,
  to: '2024-06-12', // a Wednesday
  names: {
    sources: [
      { profile: 'search', name: 'Яндекс Директ', direction: 'Реклама' },
      { profile: 'social', name: 'VK Реклама', direction: 'Реклама' },
      { profile: 'organic', name: 'Сайт', direction: 'Без рекламы' },
      { profile: 'partners', name: 'Партнёры', direction: 'Без рекламы' },
    ],
    managers: ['Анна', 'Борис', 'Вера', 'Глеб'],
  },
};
const { facts, plans, events, drop, sources } = demoCompany(ASK);
const records = [...facts.records];

describe('the company shown to a newcomer', () => {
  it('has 26 weeks of every source up to the last day, under the names it was given', () => {
    expect(records).toHaveLength(182 * 4);
    expect([records[0]?.day, records[records.length - 1]?.day]).toEqual(['2023-12-14', '2024-06-12']);
    expect(new Set(records.map(({ source }) => source))).toEqual(new Set(ASK.names.sources.map(({ name }) => name)));
    expect(sources[0]).toEqual({ name: 'Яндекс Директ', direction: 'Реклама' });
    expect(new Set(facts.managers?.map(({ manager }) => manager))).toEqual(new Set(ASK.names.managers));
  });

  it('is the same company every time', () => {
    const { facts: again, ...rest } = demoCompany(ASK);
    expect(rest).toEqual({ plans, events, drop, sources });
    expect(JSON.stringify(again)).toBe(JSON.stringify(facts));
  });

  it('lets show-up fall in the last four closed weeks, so that there is something to find', () => {
    expect([drop.from, drop.stage]).toEqual(['2024-05-13', 'showUp']);
    expect(ratio(since(records, drop.from), 'held', 'due')).toBeLessThan(
      0.75 * ratio(until(records, drop.from), 'held', 'due'),
    );
  });

  it('tells what was done on Mondays within the table', () => {
    expect(events.map(({ code }) => code)).toEqual(['newLanding', 'budgetRaised', 'remindersStopped']);
    for (const { day } of events) expect([weekdayOf(day), day > '2023-12-14' && day < ASK.to]).toEqual([1, true]);
  });

  it('plans two months and the current one by source, in round figures', () => {
    expect(plans.map(({ month }) => month)).toEqual(['2024-04', '2024-05', '2024-06']);
    for (const plan of plans) {
      expect(plan.sources).toHaveLength(4);
      for (const { values } of plan.sources)
        for (const value of Object.values(values)) expect(Number((value ?? 0).toPrecision(2))).toBe(value);
      expect(plan.sources[3]?.values).not.toHaveProperty('spend');
    }
  });

  it.each(Array.from({ length: 8 }, (_, seed) => seed))(
    'plans a little more than an undisturbed month brings (company %d)',
    (seed) => {
      const company = demoCompany({ ...ASK, seed });
      const april = company.facts.records.filter(({ day }) => day.startsWith('2024-04'));
      for (const metric of ['leads', 'due', 'revenue'] as const) {
        const planned = total(company.plans[0]?.sources ?? [], metric);
        expect(planned / total(april, metric)).toBeGreaterThan(1.0);
        expect(planned / total(april, metric)).toBeLessThan(1.2);
      }
    },
  );
});
