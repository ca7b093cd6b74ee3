export type Language = 'ru' | 'en';

const WORDS = {
  title: { ru: 'РМ: рабочий стол', en: 'RM: workbench' },
  saving: { ru: 'Сохраняю…', en: 'Saving…' },
  saved: { ru: 'Хранится на этом компьютере', en: 'Kept on this computer' },
  locale: { ru: 'Язык таблицы', en: 'Locale' },
  today: { ru: 'Сегодня', en: 'Today' },
  startAfresh: { ru: 'Начать заново', en: 'Start afresh' },
  confirmAfresh: { ru: 'Стереть таблицу и начать с пустой?', en: 'Erase the table and start with an empty one?' },
  close: { ru: 'Закрыть', en: 'Close' },
  noBundle: {
    ru: 'Дополнение ещё не собрано: нет dist/Code.js.',
    en: 'The add-on is not built yet: there is no dist/Code.js.',
  },
  yes: { ru: 'да', en: 'yes' },
  yesNo: { ru: 'ОК — да, Отмена — нет', en: 'OK is Yes, Cancel is No' },
} as const;

/** The workbench's own words; the add-on's are its own. */
export function word(key: keyof typeof WORDS, language: Language): string {
  return WORDS[key][language];
}
