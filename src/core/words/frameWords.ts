/** Words of the frame that every page of the sidebar has: what it says while it works, whose table this is, the way back. */
export const FRAME_WORDS = {
  'page.title': { ru: 'Таблица РМ', en: 'RM table' },
  'page.loading': { ru: 'Открываем таблицу…', en: 'Opening the table…' },
  'page.working': { ru: 'Подождите…', en: 'One moment…' },
  'page.entry': { ru: 'Ввод', en: 'Entry' },
  'page.import': { ru: 'Импорт', en: 'Import' },
  'page.parts': { ru: 'Разделы', en: 'Sections' },
  'page.back': { ru: 'Назад', en: 'Back' },
  'page.noTable': {
    ru: 'Таблицы здесь ещё нет. Создайте её, это минута.',
    en: 'There is no table here yet. Create it: it takes a minute.',
  },
  'page.toStart': { ru: 'Создать таблицу', en: 'Create the table' },
  'page.retry': { ru: 'Повторить', en: 'Try again' },
  'page.close': { ru: 'Закрыть', en: 'Close' },
  'page.cancel': { ru: 'Отмена', en: 'Cancel' },
  'page.undo': { ru: 'Отменить', en: 'Undo' },
  'page.earlier': { ru: 'Ранее…', en: 'Earlier…' },
  'page.lastActions': { ru: 'Последние действия', en: 'Last actions' },
  'page.isUndone': { ru: 'отменено', en: 'undone' },
  'page.or': { ru: 'или', en: 'or' },
  'page.last': { ru: 'Последнее: {what}', en: 'Last change: {what}' },
  'page.more': { ru: 'Показать ещё {n}', en: 'Show {n} more' },
  'page.rest': { ru: 'и ещё {n}', en: 'and {n} more' },
  'page.noAnswer': {
    ru: 'Таблица не ответила. Проверьте интернет и повторите: ничего из набранного не пропало.',
    en: 'The table did not answer. Check the connection and try again: nothing you typed is lost.',
  },
  'page.offline': {
    ru: 'Нет интернета. Вводить можно: набранное сохранится здесь, пока не появится связь.',
    en: 'You are offline. You can go on typing: it is kept here until the connection is back.',
  },
  'page.damaged': { ru: 'Таблицу нужно восстановить', en: 'The table needs repair' },
  'page.repair': { ru: 'Восстановить', en: 'Repair' },
  'page.repairHint': { ru: 'Остальные числа не изменятся.', en: 'The other numbers stay as they are.' },

  'demo.banner': { ru: 'Это демо-компания, числа выдуманы.', en: 'This is a demo company, the numbers are made up.' },
  'demo.clear': { ru: 'Убрать демо-данные', en: 'Clear demo data' },
  'demo.cleared': {
    ru: 'Демо-данные убраны. Теперь это ваша таблица.',
    en: 'Demo data cleared. The table is yours now.',
  },

  'who.ask': { ru: 'Кто вносит числа?', en: 'Who enters the numbers?' },
  'who.hint': { ru: 'Имя запомним и запишем в «Журнал».', en: 'We remember the name and note it in the Journal.' },
  'who.pick': { ru: 'Выберите имя', en: 'Pick a name' },
  'value.empty': { ru: 'пусто', en: 'empty' },
} as const;
