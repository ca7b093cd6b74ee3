/** Words of what was done: what undoing it came to, and numbers corrected after people had spoken of their week. */
export const HISTORY_WORDS = {
  'menu.undoImport': { ru: 'Отменить последний импорт', en: 'Undo the last import' },
  'undo.keptAt': { ru: '{metric}, {source}, {day}', en: '{metric}, {source}, {day}' },
  'undo.undone': { ru: 'Отменено', en: 'Undone' },
  'undo.again': { ru: 'Восстановлено', en: 'Done again' },
  'undo.partly': { ru: 'часть действия «{what}»', en: 'a part of “{what}”' },
  'undo.done': { ru: '{how}: {what}.', en: '{how}: {what}.' },
  'undo.except': {
    ru: '{how}: {what}. Осталось, потому что изменено позже: {kept}.',
    en: '{how}: {what}. Left, as changed since: {kept}.',
  },
  'undo.exceptAt': {
    ru: '{how}: {what}. Осталось, потому что изменено позже: {kept} ({places}).',
    en: '{how}: {what}. Left, as changed since: {kept} ({places}).',
  },
  'undo.nothing': {
    ru: 'Возвращать нечего: того, что записало действие «{what}», на прежних местах уже нет.',
    en: 'Nothing to put back: what “{what}” wrote is no longer where it was.',
  },
  'journal.late': { ru: 'Пометка', en: 'Mark' },
  'journal.late.mark': { ru: 'после разбора', en: 'after the review' },
  'week.late': {
    ru: 'После разбора исправлено: {sums} ({n:число|числа|чисел}; кто и когда, видно в «Журнале»).',
    en: 'Corrected after the review: {sums} ({n:number|numbers}; the journal tells who and when).',
  },
} as const;
