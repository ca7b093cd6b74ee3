/** Words of the sidebar's section about the week. */
export const WEEK_PAGE_WORDS = {
  'page.week': { ru: 'Неделя', en: 'Week' },
  'weekPage.title': { ru: 'Неделя {period}', en: 'Week of {period}' },
  'weekPage.at': { ru: 'Посчитано {at}', en: 'Computed {at}' },
  'weekPage.computing': { ru: 'Смотрим, что изменилось…', en: 'Looking at what changed…' },
  'weekPage.stops': { ru: 'Не ждёт понедельника', en: 'Will not wait for Monday' },
  'weekPage.behind': { ru: 'Отстаём от плана', en: 'Behind plan' },
  'weekPage.changed': { ru: 'Изменилось', en: 'Changed' },
  'weekPage.watched': { ru: 'Присмотреться', en: 'Keep an eye on' },
  'weekPage.show': { ru: 'Показать в таблице', en: 'Show in the table' },
  'weekPage.sheet': { ru: 'Открыть «Недели»', en: 'Open Weeks' },
  'weekPage.ask': { ru: 'Спросить на планёрке: {question}', en: 'To ask at the meeting: {question}' },
  'weekPage.decide': { ru: 'Неделя была особой?', en: 'Was it a special week?' },
  'weekPage.decideHint': {
    ru: 'Особую неделю не судим и другие с ней не сравниваем: акция, авария, переезд.',
    en: 'A special week is not judged, nor are others compared with it: a promotion, an outage, a move.',
  },
  'weekPage.reason': { ru: 'Причина', en: 'Reason' },
  'weekPage.mark': { ru: 'Отметить особой', en: 'Mark as special' },
  'weekPage.marked': { ru: 'Неделя отмечена особой', en: 'The week is marked as special' },
  'weekPage.norm': {
    ru: 'Так уже {n:неделю|недели|недель}. Теперь это норма?',
    en: 'It has been so for {n:week|weeks}. Is it the norm now?',
  },
  'weekPage.normHint': {
    ru: 'Если да, сравнивать будем с тем, что стало. Сама таблица нормы не меняет.',
    en: 'If so, we compare with how it is now. The table never changes a norm by itself.',
  },
  'weekPage.accept': { ru: 'Принять как норму', en: 'Accept as the norm' },
  'weekPage.accepted': { ru: 'Новая норма принята', en: 'The new norm is accepted' },
  'done.stops': { ru: 'Проверьте сегодня', en: 'Check today' },
} as const;
