import { checkDeals, type Deal, explain } from '../../../src/core';

const GOOD: Deal = {
  ...{ id: 'ok', created: '2026-03-02', source: 'Сайт', manager: 'Анна' },
  ...{ scheduledOn: '2026-03-02', dueOn: '2026-03-04', heldOn: '2026-03-04', paidOn: '2026-03-09', amount: 60_000 },
};
const without = (deal: Deal, ...keys: (keyof Deal)[]): Deal =>
  Object.fromEntries(Object.entries(deal).filter(([key]) => !keys.some((one) => one === key))) as unknown as Deal;

/** What is said of a deal in a list where all else is in order. */
const said = (deal: Deal): string[] =>
  checkDeals([GOOD, { ...deal, id: '15' }], '2026-03-31').flatMap(({ problems }) =>
    problems.map((problem) => explain('ru', problem)),
  );

describe('In a list of deals', () => {
  it('nothing is said of those that are in order, nor of what nobody keeps', () => {
    expect(said(GOOD)).toEqual([]);
    expect(checkDeals([{ id: '1', created: '2026-03-02' }])).toEqual([]);
  });

  it.each<[string, Deal, string[]]>([
    [
      'no source',
      without(GOOD, 'source'),
      ['У сделки 15 не указан источник. Она посчитана, но ни к одному источнику не отнесена; впишите его.'],
    ],
    [
      'no manager',
      { ...GOOD, manager: '' },
      ['У сделки 15 не указан менеджер. В сравнении менеджеров её нет; впишите его.'],
    ],
    [
      'a payment before the first day',
      { ...GOOD, paidOn: '2026-03-01', heldOn: '2026-03-04' },
      [
        'Сделка 15 оплачена 2026-03-01, раньше чем создана (2026-03-02). Оплата посчитана, в срок сделки не вошла. Исправьте даты.',
      ],
    ],
    [
      'a meeting before it was booked',
      { ...GOOD, scheduledOn: '2026-03-05', dueOn: '2026-03-05' },
      ['У сделки 15 день встречи 2026-03-04, раньше чем день, когда назначили встречу, 2026-03-05. Исправьте даты.'],
    ],
    [
      'a day that is none',
      { ...GOOD, heldOn: '30.02.2026' },
      ['У сделки 15 день встречи записан как «30.02.2026»: это не дата, шаг не посчитан. Впишите день.'],
    ],
    [
      'a payment on a day that has not come',
      { ...GOOD, paidOn: '2026-04-01' },
      ['У сделки 15 день оплаты 2026-04-01, а он ещё не наступил. Исправьте дату.'],
    ],
    [
      'a loss, and work after it',
      { ...GOOD, lostOn: '2026-03-05' },
      [
        'Сделка 15 закрыта как потерянная 2026-03-05, но 2026-03-09 по ней снова работали. Если её открыли заново, уберите дату потери.',
      ],
    ],
    [
      'a payment and a loss',
      { ...GOOD, lostOn: '2026-03-20' },
      ['Сделка 15 и оплачена, и потеряна (2026-03-20). Посчитана оплаченной; если был возврат, уберите оплату.'],
    ],
    [
      'a loss without a day',
      { ...without(GOOD, 'paidOn'), lostFor: 'дорого' },
      ['Сделка 15 потеряна, но неизвестно когда. Считаем, что после последнего шага; впишите день.'],
    ],
    [
      'a payment without an amount',
      without(GOOD, 'amount'),
      ['Сделка 15 оплачена, но без суммы: в выручке её нет. Впишите сумму.'],
    ],
    [
      'an amount that is no money',
      { ...GOOD, amount: -5 },
      ['У сделки 15 сумма «-5»: деньгами она быть не может и в выручку не вошла. Исправьте её.'],
    ],
  ])('one with %s is listed with a sentence', (_what, deal, sentences) => {
    expect(said(deal)).toEqual(sentences);
  });

  it('one that came twice is listed once, with the number of its rows', () => {
    const list = checkDeals([GOOD, { ...GOOD, paidOn: '2026-03-10' }, GOOD]);
    expect(list.map(({ id, problems }) => [id, ...problems.map((problem) => explain('en', problem))])).toEqual([
      ['ok', 'Deal ok is there in 3 rows; it was counted once, by its latest row. Delete the others.'],
    ]);
  });
});
