/** Words of the summary that is copied into a chat after the day is filled in. */
export const CHAT_WORDS = {
  'chat.noDays': { ru: '{days}: ещё ничего не внесено', en: '{days}: nothing entered yet' },
  'chat.month': { ru: 'С начала месяца: {what}', en: 'This month so far: {what}' },
  'chat.monthPlan': {
    ru: 'С начала месяца (в скобках — от плана к этому дню): {what}',
    en: 'This month so far (in brackets: of the plan to date): {what}',
  },
  'chat.stopped': { ru: 'Проверить сегодня: {what}', en: 'Check today: {what}' },
  'chat.changed': { ru: 'Изменилось за неделю: {what}', en: 'Changed in the week: {what}' },
  'chat.more': { ru: 'И ещё {n}.', en: 'And {n} more.' },
  'chat.filled': { ru: 'Внесено всё по {day} включительно', en: 'All is entered, up to and including {day}' },
  'chat.missing': { ru: 'Не внесено: {days}', en: 'Not entered: {days}' },
  'chat.someMetrics': { ru: '{n:показатель|показателя|показателей}', en: '{n:metric|metrics}' },
  'chat.wholeDay': { ru: 'весь день', en: 'the whole day' },
  'chat.moreDays': { ru: 'ещё {n:день|дня|дней}', en: '{n:more day|more days}' },
} as const;
