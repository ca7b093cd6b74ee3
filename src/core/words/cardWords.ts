import type { InputMetric, Metric } from '../funnel/metrics';
import type { Phrase } from './fill';
import { INPUT_MEANINGS } from './inputMeanings';

/** What each metric means, in a sentence or two. A metric without its card does not compile. */
const MEANINGS = {
  ...INPUT_MEANINGS,
  'card.ctr': {
    ru: 'Какая доля показов приводит к клику. Низкий — объявление не цепляет или показываем не тем.',
    en: 'The share of impressions that bring a click. Low: the ad does not catch, or the wrong people see it.',
  },
  'card.cpc': { ru: 'Во сколько обходится один переход на сайт.', en: 'What one visit from the ads costs.' },
  'card.siteConversion': {
    ru: 'Какая доля пришедших на сайт оставляет заявку. Падает — смотрите форму, страницу, скорость.',
    en: 'The share of visitors who leave a lead. When it falls look at the form, the page, the speed.',
  },
  'card.cpl': { ru: 'Во сколько обходится одна заявка.', en: 'What one lead costs.' },
  'card.qualifiedShare': {
    ru: 'Какая доля заявок — наши клиенты. Падает — реклама ведёт не тех.',
    en: 'The share of leads that are our kind of clients. When it falls the ads bring the wrong people.',
  },
  'card.cpql': {
    ru: 'Во сколько обходится заявка, с которой есть о чём говорить. Честнее цены любой заявки.',
    en: 'What a lead worth talking to costs. Fairer than the price of any lead.',
  },
  'card.leadToMeeting': {
    ru: 'Какая доля заявок записывается на встречу. Падает — долго отвечаем или не о том говорим.',
    en: 'The share of leads that book a meeting. When it falls we answer late or say the wrong things.',
  },
  'card.showUp': {
    ru: 'Какая доля назначенных встреч состоялась. Падает — напоминайте накануне.',
    en: 'The share of meetings that took place. When it falls remind people the day before.',
  },
  'card.meetingToPayment': {
    ru: 'Какая доля проведённых встреч заканчивается оплатой.',
    en: 'The share of meetings held that end in a payment.',
  },
  'card.leadToPayment': {
    ru: 'Какая доля заявок доходит до оплаты: вся работа отдела одним числом.',
    en: 'The share of leads that end in a payment: the work of the whole team in one number.',
  },
  'card.averageCheck': { ru: 'Сколько денег приносит одна оплата.', en: 'How much money one payment brings.' },
  'card.cac': {
    ru: 'Сколько рекламы уходит на одного нового клиента. Повторные оплаты не считаем: их реклама не приводила.',
    en: 'What the ads cost for one new client. Repeat payments do not count: the ads did not bring them.',
  },
  'card.adCostShare': {
    ru: 'Какая часть выручки ушла на рекламу (доля рекламных расходов).',
    en: 'The part of revenue that went into ads.',
  },
} as const satisfies { readonly [M in Metric as `card.${M}`]: Phrase };

/** Where the numbers of each input come from. */
const ORIGINS = {
  'cardFrom.impressions': { ru: 'Рекламный кабинет, отчёт по дням.', en: 'The ad account, its report by day.' },
  'cardFrom.clicks': {
    ru: 'Рекламный кабинет, отчёт по дням; в Meta — «Клики по ссылке».',
    en: 'The ad account, its report by day; in Meta “Link clicks”.',
  },
  'cardFrom.spend': { ru: 'Рекламный кабинет, отчёт по дням.', en: 'The ad account, its report by day.' },
  'cardFrom.leads': {
    ru: 'CRM: новые сделки за день. Нет CRM — кабинет или Метрика, достижения цели.',
    en: 'The CRM: new deals of the day. Without one the ad account, or goals reached in Metrica.',
  },
  'cardFrom.qualified': {
    ru: 'CRM: отметка менеджера или этап после первого разговора.',
    en: 'The CRM: the rep’s mark, or the stage after the first talk.',
  },
  'cardFrom.scheduled': {
    ru: 'CRM или календарь: день, когда договорились.',
    en: 'The CRM or the calendar: the day it was agreed.',
  },
  'cardFrom.due': { ru: 'Календарь встреч на этот день.', en: 'The calendar of meetings for the day.' },
  'cardFrom.held': { ru: 'CRM или календарь: кто пришёл.', en: 'The CRM or the calendar: who came.' },
  'cardFrom.payments': {
    ru: 'CRM, банк или реестр платежей: день первой оплаты.',
    en: 'The CRM, the bank or the payment registry: the day of the first payment.',
  },
  'cardFrom.repeatPayments': { ru: 'CRM: клиент уже покупал.', en: 'The CRM: the client had bought before.' },
  'cardFrom.revenue': { ru: 'Банк, касса или реестр платежей.', en: 'The bank, the till or the payment registry.' },
} as const satisfies { readonly [M in InputMetric as `cardFrom.${M}`]: Phrase };

/** Words of the page that says what each metric means. */
export const CARD_WORDS = {
  ...MEANINGS,
  ...ORIGINS,
  'cards.title': { ru: 'Показатели', en: 'Metrics' },
  'cards.what': {
    ru: 'Что значит каждый показатель, как считается и откуда берутся числа.',
    en: 'What each metric means, how it is computed and where its numbers come from.',
  },
  'cards.search': { ru: 'Найти показатель', en: 'Find a metric' },
  'cards.none': {
    ru: 'Такого показателя нет. Попробуйте другое слово.',
    en: 'There is no such metric. Try another word.',
  },
  'cards.inputs': { ru: 'Вносим', en: 'Entered' },
  'cards.ratios': { ru: 'Считаем', en: 'Computed' },
  'cards.sums': {
    ru: 'За неделю и месяц делим сумму на сумму: средние дневных процентов врут.',
    en: 'For a week or a month a sum is divided by a sum: means of daily percents mislead.',
  },
  'cards.formula': { ru: 'Формула', en: 'Formula' },
  'cards.over': { ru: '{of} ÷ {per}', en: '{of} ÷ {per}' },
  'cards.overLess': { ru: '{of} ÷ ({per} − {without})', en: '{of} ÷ ({per} − {without})' },
  'cards.percent': { ru: '{formula} × 100 %', en: '{formula} × 100%' },
  'cards.input': {
    ru: 'Не считается: число за день вносят или загружают.',
    en: 'Not computed: typed or imported for each day.',
  },
  'cards.part': { ru: 'Часть показателя «{whole}», больше его не бывает.', en: 'A part of {whole}, and never more.' },
  'cards.from': { ru: 'Откуда числа', en: 'Where the numbers come from' },
  'cards.basedOn': { ru: 'Из показателей: {inputs}.', en: 'From the metrics: {inputs}.' },
  'cards.flow': {
    ru: 'Встречи назначают на другие дни, поэтому смотрим по неделям.',
    en: 'Meetings are booked for other days, so it is looked at by week.',
  },
  'cards.unkept': { ru: 'Сейчас не считаем: не ведём «{metrics}».', en: 'Not computed now: {metrics} is not kept.' },
  'cards.usually': { ru: 'Обычно называют: {name}', en: 'Usually called: {name}' },
} as const;
