/** Stages and reasons of the demo company's deals, as a CRM of the user's language would name them. */
export const DEMO_WORDS = {
  'demo.deal.lead': { ru: 'Новая заявка', en: 'New lead' },
  'demo.deal.qualified': { ru: 'Целевая заявка', en: 'Qualified lead' },
  'demo.deal.scheduled': { ru: 'Встреча назначена', en: 'Meeting booked' },
  'demo.deal.held': { ru: 'Встреча проведена', en: 'Meeting held' },
  'demo.deal.paid': { ru: 'Оплачено', en: 'Paid' },
  'demo.deal.lost': { ru: 'Закрыто и не реализовано', en: 'Closed and lost' },
  'demo.deal.notTarget': { ru: 'Не наш клиент', en: 'Not our client' },
  'demo.deal.noAnswer': { ru: 'Не отвечает', en: 'Does not answer' },
  'demo.deal.spam': { ru: 'Спам', en: 'Spam' },
  'demo.deal.duplicate': { ru: 'Дубль', en: 'Duplicate' },
  'demo.deal.other': { ru: 'Другое', en: 'Other' },
  'demo.deal.postponed': { ru: 'Отложили решение', en: 'Postponed' },
  'demo.deal.tooExpensive': { ru: 'Дорого', en: 'Too expensive' },
  'demo.deal.competitor': { ru: 'Выбрали других', en: 'Chose a competitor' },
  'demo.deal.noShow': { ru: 'Не пришёл', en: 'Did not come' },
  'demo.deal.noBudget': { ru: 'Нет бюджета', en: 'No budget' },
} as const;
