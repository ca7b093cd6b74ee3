/** Words of what people do with the table. */
export const ROLE_WORDS = {
  'role.title': { ru: 'Роль', en: 'Role' },
  'role.ask': { ru: 'Что вы делаете в отделе?', en: 'What do you do?' },
  'role.any': { ru: 'Всё понемногу', en: 'A bit of everything' },
  'role.hint': {
    ru: 'По роли панель покажет нужное: помощнику ввод и импорт, менеджеру неделю и гипотезы. Менять роли можно в «Настройках».',
    en: 'By the role the sidebar shows what is needed: entry and import for an assistant, week and hypotheses for a rep. Roles can be changed in Settings.',
  },
  'role.assistant': { ru: 'Помощник', en: 'Assistant' },
  'role.manager': { ru: 'Менеджер', en: 'Rep' },
  'role.head': { ru: 'РОП', en: 'Head of sales' },
  'role.founder': { ru: 'Основатель', en: 'Founder' },
} as const;
