/** What is said of managers from their deals, against themselves, against their plan, and after a talk with them. */
export const MANAGER_TALK_WORDS = {
  'managers.medianCheck': { ru: 'Медиана чека', en: 'Median check' },
  'managers.cycle': { ru: 'Цикл сделки, дней', en: 'Deal cycle, days' },
  'managers.open': { ru: 'Открытых сделок', en: 'Open deals' },
  'managers.confirmed': { ru: 'Дошли с подтверждением', en: 'Showed up, confirmed' },
  'managers.unconfirmed': { ru: 'Дошли без подтверждения', en: 'Showed up, not confirmed' },
  'managers.deal.payments': { ru: '{n:оплата|оплаты|оплат}', en: '{n:payment|payments}' },
  'managers.deal.days': { ru: 'им {n:день|дня|дней}', en: '{n:day|days} old' },
  'managers.deal.of': { ru: '{x} из {n}', en: '{x} of {n}' },
  'managers.deal.ofFew': { ru: '{x} из {n}, мало', en: '{x} of {n}, few' },
  'managers.deal.confirmed': {
    ru: 'Подтвердили заранее {a} из {n:встречи|встреч|встреч}: дошли {x} из {a}, без подтверждения {y} из {b}.',
    en: '{a} of {n:meeting|meetings} were confirmed beforehand: {x} of {a} were held, {y} of {b} without it.',
  },
  'managers.drift.falling': {
    ru: '{metric} снижается третий месяц: {rates}',
    en: '{metric} falls for the third month: {rates}',
  },
  'managers.drift.rising': {
    ru: '{metric} растёт третий месяц: {rates}',
    en: '{metric} rises for the third month: {rates}',
  },
  'managers.drift.fell': {
    ru: '{metric} за последний месяц ниже своей нормы: {rates}',
    en: '{metric} was below their own norm in the last month: {rates}',
  },
  'managers.drift.rose': {
    ru: '{metric} за последний месяц выше своей нормы: {rates}',
    en: '{metric} was above their own norm in the last month: {rates}',
  },
  'managers.drift.others': { ru: ' (у остальных {rates}).', en: ' (the others: {rates}).' },
  'managers.month': { ru: 'План и факт месяца: с и по', en: 'Plan and actual of the month: from and to' },
  'managers.plan': { ru: 'План на дату и % плана', en: 'Plan to date and % of plan' },
  'managers.planDue': { ru: 'План на дату', en: 'Plan to date' },
  'managers.planShare': { ru: '% плана', en: '% of plan' },
  'settings.section.managerPlans': { ru: 'Планы менеджеров', en: 'Managers’ plans' },
  'managers.notes': { ru: 'О чём договорились', en: 'What was agreed' },
  'managers.notesHint': {
    ru: 'Впишите, с кем, о каком показателе и когда поговорили. Через 2 недели здесь появится, помогло ли: сравниваем с 8 неделями до разговора.',
    en: 'Write whom you talked to, about which metric, and when. Two weeks later it says here whether it helped, against the 8 weeks before the talk.',
  },
  'managers.notes.on': { ru: 'Когда', en: 'When' },
  'managers.notes.note': { ru: 'О чём договорились', en: 'Agreed' },
  'managers.notes.after': { ru: 'Что вышло', en: 'What came of it' },
  'managers.notes.metricHelp': { ru: 'Показатель, о котором говорили', en: 'The metric you talked about' },
  'managers.talk.recovered': {
    ru: 'Поднялось: было {before}, за {n:неделю|недели|недель} стало {after} ({x} из {of}).',
    en: 'Came back: was {before}, now {after} in {n:week|weeks} ({x} of {of}).',
  },
  'managers.talk.worse': {
    ru: 'Стало ниже: было {before}, за {n:неделю|недели|недель} {after} ({x} из {of}).',
    en: 'Went down: was {before}, {after} in {n:week|weeks} ({x} of {of}).',
  },
  'managers.talk.noChange': {
    ru: 'Пока без перемен: было {before}, за {n:неделю|недели|недель} {after} ({x} из {of}).',
    en: 'No change so far: was {before}, {after} in {n:week|weeks} ({x} of {of}).',
  },
  'managers.talk.noRise': {
    ru: 'Пока не поднялось: было {before}, за {n:неделю|недели|недель} {after} ({x} из {of}).',
    en: 'Not up so far: was {before}, {after} in {n:week|weeks} ({x} of {of}).',
  },
  'managers.talk.tooEarly': {
    ru: 'Судить рано: было {before}, за {n:неделю|недели|недель} {after} ({x} из {of}).',
    en: 'Too early to judge: was {before}, {after} in {n:week|weeks} ({x} of {of}).',
  },
  'managers.talk.nothing': {
    ru: 'Судить рано: после разговора данных ещё нет.',
    en: 'Too early to judge: nothing since the talk yet.',
  },
} as const;
