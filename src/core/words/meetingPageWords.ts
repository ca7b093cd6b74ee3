/** Words of the sidebar about the weekly meeting. */
export const MEETING_PAGE_WORDS = {
  'meetingPage.focus': { ru: 'Фокус недели', en: 'Focus of the week' },
  'meetingPage.copy': { ru: 'Скопировать для чата', en: 'Copy for the chat' },
  'meetingPage.copied': { ru: 'Скопировано', en: 'Copied' },
  'meetingPage.notCopied': { ru: 'Выделите строки и скопируйте сами', en: 'Select the lines and copy them yourself' },
  'meetingPage.sheet': { ru: 'Открыть «Планёрку»', en: 'Open Meeting' },
  'meetingPage.decide': { ru: 'В решения', en: 'Make a decision' },
  'meetingPage.what': { ru: 'Что делаем', en: 'What we do' },
  'meetingPage.owner': { ru: 'Кто', en: 'Who' },
  'meetingPage.nobody': { ru: 'Не выбран', en: 'Not chosen' },
  'meetingPage.due': { ru: 'К какому дню', en: 'By when' },
  'meetingPage.add': { ru: 'Записать решение', en: 'Write the decision' },
  'meetingPage.added': { ru: 'Решение записано', en: 'The decision is written' },
} as const;
