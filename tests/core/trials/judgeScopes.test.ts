import { addDays, type Hypothesis, judgeHypothesis, type ManagerRecord } from '../../../src/core';
import { atEnd, company, START, showUp, USUAL } from './support';

describe('Scopes and metrics', () => {
  it('one source is judged by itself', () => {
    const records = company({}, { sources: ['a', 'b'] }).map((record) =>
      record.source === 'a' && record.day >= START ? { ...record, values: { ...USUAL, held: 9 } } : record,
    );
    expect(atEnd({ records }, { ...showUp, source: 'a' })).toMatchObject({ verdict: 'confirmed', of: 280 });
    expect(atEnd({ records }, { ...showUp, source: 'b' }).verdict).toBe('notConfirmed');
  });

  it('one manager is judged by their own days', () => {
    const managers = company({}, { sources: ['Аня', 'Боря'] }).map(
      ({ day, source: manager, values }): ManagerRecord => ({
        day,
        manager,
        values: manager === 'Аня' && day >= START ? { ...values, held: 9 } : values,
      }),
    );
    const facts = { records: company(), managers };
    expect(atEnd(facts, { ...showUp, manager: 'Аня' }).verdict).toBe('confirmed');
    expect(atEnd(facts, { ...showUp, manager: 'Боря' }).verdict).toBe('notConfirmed');
  });

  it('sales in one common row are judged for the company, and for no source alone', () => {
    const records = company({ payments: 4 }).flatMap(({ day, values }) => {
      const { leads = 0, payments = 0 } = values;
      return [
        { day, source: 'VK', values: { leads } },
        { day, source: 'Отдел продаж', values: { held: 7, payments } },
      ];
    });
    const hypothesis: Hypothesis = { metric: 'meetingToPayment', start: START, weeks: 4, expectedLift: 0.5 };
    expect(atEnd({ records }, hypothesis).verdict).toBe('confirmed');
    expect(atEnd({ records }, { ...hypothesis, source: 'VK' })).toEqual({ verdict: 'notEnoughData', disturbances: [] });
  });

  it('leads and payments are counted by the week, the average check by the payment', () => {
    const records = company({ leads: 27, payments: 3, revenue: 360_000 });
    const of = (metric: Hypothesis['metric']) => atEnd({ records }, { ...showUp, metric, expectedLift: 0.3 });
    expect(of('leads')).toMatchObject({ verdict: 'confirmed', before: 126, after: 189 });
    expect(of('payments').before).toBeCloseTo(14, 9);
    expect(of('payments').after).toBeCloseTo(21, 9);
    expect(of('averageCheck')).toMatchObject({ verdict: 'confirmed', before: 60_000, after: 120_000 });
  });

  it.each(['cpc', 'cpl', 'cpql', 'cac', 'adCostShare'] as const)('%s has no rule, so no verdict', (metric) => {
    expect(atEnd({ records: company({ spend: 10_000 }) }, { ...showUp, metric }).verdict).toBe('notEnoughData');
  });

  it.each([{ source: 'нет такого' }, { manager: 'никто' }, { metric: 'siteConversion', manager: 'никто' }] as const)(
    'what nobody keeps has no verdict: %j',
    (scope) => {
      expect(atEnd({ records: company(), managers: [] }, { ...showUp, ...scope })).toMatchObject({
        verdict: 'notEnoughData',
      });
    },
  );

  it('a day that is none is refused', () => {
    const facts = { records: company() };
    expect(() => atEnd(facts, { ...showUp, start: '29.07.2024' })).toThrow('badDay');
    expect(() => judgeHypothesis(facts, showUp, '2024-02-30')).toThrow('badDay');
  });

  it('a company of three weeks is measured, but not judged', () => {
    const records = company({ held: 9 }).filter(({ day }) => day >= addDays(START, -21));
    const { verdict, before, after, lift } = atEnd({ records }, showUp);
    expect([verdict, before, after]).toEqual(['notEnoughData', 0.7, 0.9]);
    expect(lift?.mean).toBeCloseTo(2 / 7, 9);
  });
});

describe('What else happened in the weeks of a trial', () => {
  it('is told: an alarm about the site, but not about the metric itself', () => {
    const { disturbances } = atEnd({ records: company({ held: 9, leads: 9 }) }, showUp);
    const metrics = disturbances.map(({ metric }) => metric);
    expect(metrics).toContain('siteConversion');
    expect(metrics).not.toContain('showUp');
    expect(new Set(disturbances.map(({ verdict }) => verdict))).not.toContain('usual');
  });

  it('is nothing where nothing else changed', () => {
    expect(atEnd({ records: company({ held: 8 }) }, showUp).disturbances).toEqual([]);
  });
});
