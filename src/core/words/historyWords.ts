/** Words of the journal's marks: numbers corrected after people had spoken of their week. */
export const HISTORY_WORDS = {
  'menu.undoImport': { ru: 'Отменить последний импорт', en: 'Undo the last import' },
  'undo.keptAt': { ru: '{metric}, {source}, {day}', en: '{metric}, {source}, {day}' },
  'undo.exceptAt': {
    ru: 'Отменено: {cells:число|числа|чисел}. Не тронуто {kept:число|числа|чисел}, их изменили позже: {places}.',
    en: 'Undone: {cells:number|numbers}. Left as changed since: {kept:number|numbers}: {places}.',
  },
  'journal.late': { ru: 'Пометка', en: 'Mark' },
  'journal.late.mark': { ru: 'после разбора', en: 'after the review' },
  'week.late': {
    ru: 'После разбора исправлено: {sums} ({n:число|числа|чисел}; кто и когда, видно в «Журнале»).',
    en: 'Corrected after the review: {sums} ({n:number|numbers}; the journal tells who and when).',
  },
} as const;
