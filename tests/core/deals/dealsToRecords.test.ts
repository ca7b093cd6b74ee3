import { type Deal, dealsToRecords, simulate } from '../../../src/core';

const count = (deals: readonly Deal[], asOf?: string) =>
  dealsToRecords(deals, { unassigned: 'Не распределено', ...(asOf !== undefined && { asOf }) });
const WON: Deal = {
  ...{ id: '1', created: '2026-03-02', source: 'Сайт', manager: 'Анна', qualified: true, repeat: false },
  ...{ scheduledOn: '2026-03-02', dueOn: '2026-03-04', heldOn: '2026-03-04', paidOn: '2026-03-09', amount: 60_000 },
};

describe('Deals are counted', () => {
  it('each step on its own day, by source and by manager; what did not happen on such a day is 0', () => {
    const { records, managers } = count([WON]);
    const none = { leads: 0, qualified: 0, scheduled: 0, due: 0, held: 0, payments: 0, repeatPayments: 0, revenue: 0 };
    expect(records).toEqual([
      { day: '2026-03-02', source: 'Сайт', values: { ...none, leads: 1, qualified: 1, scheduled: 1 } },
      { day: '2026-03-04', source: 'Сайт', values: { ...none, due: 1, held: 1 } },
      { day: '2026-03-09', source: 'Сайт', values: { ...none, payments: 1, revenue: 60_000 } },
    ]);
    expect(managers).toEqual(records.map((record) => ({ ...record, manager: 'Анна' })));
  });

  it('without what the list does not keep: that is not entered, not 0', () => {
    const { records } = count([{ id: '1', created: '2026-03-02', paidOn: '2026-03-02' }]);
    expect(records).toEqual([{ day: '2026-03-02', source: 'Не распределено', values: { leads: 1, payments: 1 } }]);
  });

  it('once, though they come twice: by the row that knows more', () => {
    const older: Deal = { id: '1', created: '2026-03-02', source: 'Сайт' };
    for (const rows of [
      [older, WON],
      [WON, older],
    ])
      expect(count(rows).records.map(({ values }) => [values.leads, values.payments])).toEqual([
        [1, 0],
        [0, 0],
        [0, 1],
      ]);
  });

  it('up to an evening, when asked so', () => {
    expect(count([WON], '2026-03-08').records.map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-04']);
  });

  it('to the same numbers as the simulated company has', () => {
    const { deals, records, managers } = simulate({ seed: 5, from: '2026-01-05', to: '2026-03-29' });
    const counted = count(deals, '2026-03-29');
    const withValues = records.filter(({ values: { leads = 0, scheduled = 0, due = 0, held = 0, payments = 0 } }) => {
      return leads + scheduled + due + held + payments > 0;
    });
    const from = counted.records.filter(({ day }) => day >= '2026-01-05');
    expect(from).toHaveLength(withValues.length);
    const known = new Map(records.map((record) => [`${record.day} ${record.source}`, record.values]));
    for (const { day, source, values } of from) expect(known.get(`${day} ${source}`)).toMatchObject(values);
    const ofManagers = new Map(managers.map((one) => [`${one.day} ${one.source} ${one.manager}`, one.values]));
    for (const { day, source, manager, values } of counted.managers.filter(({ day }) => day >= '2026-01-05'))
      expect(ofManagers.get(`${day} ${source} ${manager}`)).toEqual(values);
  });
});
