import { stageNaming } from '../../../src/core/deals';

describe('A stage should be named after where the client is', () => {
  it.each([
    ...['Позвонить', 'Перезвонить через неделю', 'ВЗЯТЬ В РАБОТУ', 'Назначить встречу', 'Звонок 2', 'КП отправлено'],
    ...['Счёт выставлен', 'Взята в работу', 'Дожим', 'Follow-up', 'Call back', 'Proposal sent', 'Send the offer'],
  ])('not after what the seller does: %s', (name) => expect(stageNaming(name)).toBe('action'));

  it.each(['В работе', 'Прочее', 'Этап 3', 'Stage', '2', 'In progress', 'Другое', ' '])(
    'and not vaguely: «%s»',
    (name) => expect(stageNaming(name)).toBe('vague'),
  );

  it.each([
    ...['Новая заявка', 'Встреча назначена', 'Изучает предложение', 'Готов оплатить', 'Ждёт договор', 'Думает'],
    ...['Стоимость согласована', 'Недозвон', 'Принимают решение', 'Meeting booked', 'Waits for the contract', 'Paid'],
    ...['Сеть клиник', 'Callum’s deals', 'Openness', 'Sentinel'],
  ])('so that this one will do: %s', (name) => expect(stageNaming(name)).toBeUndefined());
});
