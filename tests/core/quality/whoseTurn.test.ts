import { turnOf } from '../../../src/core/quality';

describe('Whose turn it is', () => {
  it.each([
    [
      'marketing',
      ['Спам', 'Дубль', 'Нецелевой', 'Не наш клиент', 'Другой город', 'Неактуальный номер телефона', 'Ищет работу'],
    ],
    [
      'marketing',
      ['Номер не существует', 'Не оставлял заявку', 'Duplicate', 'Wrong number', 'Not our client', 'No budget'],
    ],
    ['sales', ['Не отвечает', 'Недозвон', 'Не берёт трубку', 'Не пришёл на встречу', 'Отложили решение', 'Думает']],
    ['sales', ['Does not answer', 'No show', 'Postponed']],
    ['product', ['Дорого', 'Не устроила цена', 'Нет в наличии', 'Выбрали других', 'Не подошли условия']],
    ['product', ['Too expensive', 'Chose a competitor', 'Out of stock']],
    [undefined, ['Другое', 'Прочее', '', '-', 'Other', 'Потребность отпала']],
  ])('%s: %j', (turn, reasons) => {
    expect(reasons.map((reason) => [reason, turnOf(reason)])).toEqual(reasons.map((reason) => [reason, turn]));
  });
});
