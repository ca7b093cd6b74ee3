import type { InputMetric } from '../funnel/metrics';
import type { Phrase } from './fill';

/** What each number of a day means: on its card, and over its label where it is entered. */
export const INPUT_MEANINGS = {
  'card.impressions': {
    ru: 'Сколько раз показали рекламу. Один человек может увидеть её несколько раз.',
    en: 'How many times the ads were shown. One person may see them several times.',
  },
  'card.clicks': {
    ru: 'Сколько раз по рекламе перешли на сайт.',
    en: 'How many times people went from the ads to the site.',
  },
  'card.spend': {
    ru: 'Сколько потратили на рекламу. С НДС или без — как выбрано в «Настройках».',
    en: 'What was spent on ads. With or without VAT, as chosen in Settings.',
  },
  'card.leads': {
    ru: 'Сколько людей оставили контакт: заявка, звонок, сообщение.',
    en: 'How many people left a contact: a form, a call, a message.',
  },
  'card.qualified': {
    ru: 'Заявки, с которыми есть о чём говорить: не спам, не дубль, нужен наш товар.',
    en: 'Leads worth talking to: no spam, no duplicate, in need of what we sell.',
  },
  'card.scheduled': {
    ru: 'Сколько встреч назначили в этот день, на какую бы дату они ни были.',
    en: 'How many meetings were booked on the day, whatever day they are for.',
  },
  'card.due': {
    ru: 'Сколько встреч стояло в календаре на этот день.',
    en: 'How many meetings stood in the calendar for the day.',
  },
  'card.held': {
    ru: 'Сколько встреч прошло: клиент пришёл, разговор состоялся.',
    en: 'How many meetings took place: the client came and you talked.',
  },
  'card.payments': {
    ru: 'Сколько сделок оплатили впервые. Доплата по той же сделке — это только выручка.',
    en: 'How many deals were paid for the first time. Later money of the same deal is revenue only.',
  },
  'card.repeatPayments': {
    ru: 'Сколько из оплат — от тех, кто уже покупал.',
    en: 'How many of the payments came from people who had bought before.',
  },
  'card.revenue': { ru: 'Сколько денег пришло от клиентов.', en: 'How much money came in from clients.' },
} as const satisfies { readonly [M in InputMetric as `card.${M}`]: Phrase };
