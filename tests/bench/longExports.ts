import { addDays } from '../../src/core';

const EMPTY_FIELDS = 60; // an amoCRM export has some 76 columns, most of them empty
const russian = (day: string): string => day.split('-').reverse().join('.');
const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

/** An amoCRM export of so many deals, as bytes. */
export function manyDeals(count: number): Uint8Array {
  const fields = Array.from({ length: EMPTY_FIELDS }, (_, index) => `Поле ${index}`);
  const header = ['ID', 'Название сделки', 'Бюджет', 'Ответственный', 'Дата создания сделки', 'Дата редактирования'];
  const more = ['Дата закрытия', 'Теги', 'Этап сделки', 'Воронка', 'utm_source'];
  const lines = Array.from({ length: count }, (_, index) => {
    const day = russian(addDays('2025-01-01', index % 365));
    const isWon = index % 10 === 0;
    const known = [
      String(4_100_000 + index),
      `Заявка "с сайта" ${index}`,
      String(index % 900_000),
      `Менеджер ${index % 7}`,
    ];
    const dates = [`${day} 10:15:22`, `${day} 18:02:10`, isWon ? `${day} 18:02:10` : 'не закрыта'];
    return quoted([
      ...known,
      ...dates,
      '',
      isWon ? 'Успешно реализовано' : 'Переговоры',
      'Продажи',
      'yandex',
      ...fields.map(() => ''),
    ]);
  });
  return new TextEncoder().encode([quoted([...header, ...more, ...fields]), ...lines].join('\r\n'));
}

/** A Yandex Direct export by ad of so many lines, as bytes. */
export function manyDays(count: number): Uint8Array {
  const header = 'Дата;Кампания;№ Кампании;Группа;Показы;Клики;CTR (%);Расход (руб.)';
  const lines = Array.from({ length: count }, (_, index) => {
    const day = russian(addDays('2025-01-01', index % 365));
    return `${day};"Кампания; ${index % 40}";${5000 + (index % 40)};Группа;${index % 5000};${index % 90};1,67;${index % 7000},50`;
  });
  return new TextEncoder().encode([header, ...lines].join('\r\n'));
}
