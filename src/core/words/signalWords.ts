/** What the weekly review says, in sentences that a person without statistics understands. */
export const SIGNAL_WORDS = {
  'window.1': { ru: 'за неделю', en: 'in a week' },
  'window.2': { ru: 'за 2 недели', en: 'in 2 weeks' },
  'window.4': { ru: 'за 4 недели', en: 'in 4 weeks' },

  'signal.leads.down': {
    ru: 'Заявок стало меньше: {count} {window}, обычно {usual}.',
    en: 'Fewer leads: {count} {window}, usually {usual}.',
  },
  'signal.leads.up': {
    ru: 'Заявок стало больше: {count} {window}, обычно {usual}.',
    en: 'More leads: {count} {window}, usually {usual}.',
  },
  'signal.ctr.down': {
    ru: 'CTR упал до {actual}, обычно {usual} ({count:клик|клика|кликов} на {of:показ|показа|показов} {window}).',
    en: 'CTR fell to {actual}, usually {usual} ({count:click|clicks} from {of:impression|impressions} {window}).',
  },
  'signal.ctr.up': {
    ru: 'CTR вырос до {actual}, обычно {usual} ({count:клик|клика|кликов} на {of:показ|показа|показов} {window}).',
    en: 'CTR rose to {actual}, usually {usual} ({count:click|clicks} from {of:impression|impressions} {window}).',
  },
  'signal.siteConversion.down': {
    ru: 'Конверсия сайта упала до {actual}, обычно {usual} ({count:заявка|заявки|заявок} на {of:клик|клика|кликов} {window}).',
    en: 'Site conversion fell to {actual}, usually {usual} ({count:lead|leads} from {of:click|clicks} {window}).',
  },
  'signal.siteConversion.up': {
    ru: 'Конверсия сайта выросла до {actual}, обычно {usual} ({count:заявка|заявки|заявок} на {of:клик|клика|кликов} {window}).',
    en: 'Site conversion rose to {actual}, usually {usual} ({count:lead|leads} from {of:click|clicks} {window}).',
  },
  'signal.cpl.down': {
    ru: 'Заявка подорожала до {actual}, обычно {usual} ({of:заявка|заявки|заявок} на {count} {window}).',
    en: 'A lead costs more: {actual}, usually {usual} ({of:lead|leads} for {count} {window}).',
  },
  'signal.cpl.up': {
    ru: 'Заявка подешевела до {actual}, обычно {usual} ({of:заявка|заявки|заявок} на {count} {window}).',
    en: 'A lead costs less: {actual}, usually {usual} ({of:lead|leads} for {count} {window}).',
  },
  'signal.qualifiedShare.down': {
    ru: 'Доля целевых упала до {actual}, обычно {usual} ({count:целевая|целевые|целевых} из {of:заявки|заявок|заявок} {window}).',
    en: 'The share of qualified leads fell to {actual}, usually {usual} ({count} of {of:lead|leads} {window}).',
  },
  'signal.qualifiedShare.up': {
    ru: 'Доля целевых выросла до {actual}, обычно {usual} ({count:целевая|целевые|целевых} из {of:заявки|заявок|заявок} {window}).',
    en: 'The share of qualified leads rose to {actual}, usually {usual} ({count} of {of:lead|leads} {window}).',
  },
  'signal.leadToMeeting.down': {
    ru: 'Заявки хуже переходят во встречи: {actual}, обычно {usual} ({count:встреча|встречи|встреч} на {of:заявку|заявки|заявок}{due} {window}).',
    en: 'Fewer leads become meetings: {actual}, usually {usual} ({count:meeting|meetings} from {of:lead|leads}{due} {window}).',
  },
  'signal.leadToMeeting.up': {
    ru: 'Заявки лучше переходят во встречи: {actual}, обычно {usual} ({count:встреча|встречи|встреч} на {of:заявку|заявки|заявок}{due} {window}).',
    en: 'More leads become meetings: {actual}, usually {usual} ({count:meeting|meetings} from {of:lead|leads}{due} {window}).',
  },
  'signal.showUp.down': {
    ru: 'Доходимость упала до {actual}, обычно {usual} ({count:встреча|встречи|встреч} из {of} {window}).',
    en: 'The show-up rate fell to {actual}, usually {usual} ({count} of {of} came {window}).',
  },
  'signal.showUp.up': {
    ru: 'Доходимость выросла до {actual}, обычно {usual} ({count:встреча|встречи|встреч} из {of} {window}).',
    en: 'The show-up rate rose to {actual}, usually {usual} ({count} of {of} came {window}).',
  },
  'signal.meetingToPayment.down': {
    ru: 'Встречи хуже переходят в оплату: {actual}, обычно {usual} ({count:оплата|оплаты|оплат} на {of:встречу|встречи|встреч}{due} {window}).',
    en: 'Fewer meetings end in a payment: {actual}, usually {usual} ({count:payment|payments} from {of:meeting|meetings}{due} {window}).',
  },
  'signal.meetingToPayment.up': {
    ru: 'Встречи лучше переходят в оплату: {actual}, обычно {usual} ({count:оплата|оплаты|оплат} на {of:встречу|встречи|встреч}{due} {window}).',
    en: 'More meetings end in a payment: {actual}, usually {usual} ({count:payment|payments} from {of:meeting|meetings}{due} {window}).',
  },
  'signal.averageCheck.down': {
    ru: 'Средний чек упал до {actual}, обычно {usual} ({of:оплата|оплаты|оплат} {window}).',
    en: 'The average check fell to {actual}, usually {usual} ({of:payment|payments} {window}).',
  },
  'signal.averageCheck.up': {
    ru: 'Средний чек вырос до {actual}, обычно {usual} ({of:оплата|оплаты|оплат} {window}).',
    en: 'The average check rose to {actual}, usually {usual} ({of:payment|payments} {window}).',
  },
  'signal.named.down': {
    ru: '{metric}: хуже обычного, {actual} вместо {usual} ({count} из {of} {window}).',
    en: '{metric}: worse than usual, {actual} instead of {usual} ({count} of {of} {window}).',
  },
  'signal.named.up': {
    ru: '{metric}: лучше обычного, {actual} вместо {usual} ({count} из {of} {window}).',
    en: '{metric}: better than usual, {actual} instead of {usual} ({count} of {of} {window}).',
  },
  'signal.namedAmount.down': {
    ru: '{metric}: хуже обычного, {actual} вместо {usual} {window}.',
    en: '{metric}: worse than usual, {actual} instead of {usual} {window}.',
  },
  'signal.namedAmount.up': {
    ru: '{metric}: лучше обычного, {actual} вместо {usual} {window}.',
    en: '{metric}: better than usual, {actual} instead of {usual} {window}.',
  },
  'signal.none': {
    ru: '{metric}: {count} {window} ничего не принесли, обычно {usual}.',
    en: '{metric}: {count} {window} brought nothing, usually {usual}.',
  },
  'signal.due': { ru: ', чей срок подошёл', en: ' due to convert' },
  'signal.sure': { ru: 'На случайность не похоже.', en: 'This does not look like chance.' },
  'signal.maybe': { ru: 'Может быть и случайностью.', en: 'It may still be chance.' },
  'signal.mainSource': { ru: 'Больше всего — {source}.', en: 'Most of it: {source}.' },
  'signal.event': { ru: 'В эти дни: {events}.', en: 'In those days: {events}.' },
  'signal.lost': {
    ru: 'Если не поправить, до конца {month} недосчитаемся {what}.',
    en: 'Unless this is fixed, it will cost us {what} by the end of {month}.',
  },
  'signal.won': {
    ru: 'Если так пойдёт, до конца {month} прибавится {what}.',
    en: 'If this keeps up, it will add {what} by the end of {month}.',
  },
  'signal.lost.held': { ru: '{n:встречи|встреч|встреч}', en: '{n:meeting|meetings}' },
  'signal.lost.payments': { ru: '{n:оплаты|оплат|оплат}', en: '{n:payment|payments}' },
  'signal.won.held': { ru: '{n:встреча|встречи|встреч}', en: '{n:meeting|meetings}' },
  'signal.won.payments': { ru: '{n:оплата|оплаты|оплат}', en: '{n:payment|payments}' },
  'signal.ownCount': { ru: '{n} («{name}»)', en: '{n} (“{name}”)' },
  'signal.money': { ru: 'около {money}', en: 'about {money}' },
  'months.ofMonth': {
    ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    en: 'January February March April May June July August September October November December',
  },
  'list.and': { ru: 'и', en: 'and' },

  'advice.leads': {
    ru: 'Проверьте показы и отправьте заявку сами.',
    en: 'Check the impressions and submit a test lead.',
  },
  'advice.ctr': { ru: 'Посмотрите, какие объявления показываются.', en: 'See which ads are shown.' },
  'advice.siteConversion': {
    ru: 'Откройте сайт с телефона и отправьте заявку сами.',
    en: 'Open the site on a phone and submit a test lead.',
  },
  'advice.cpl': { ru: 'Посмотрите ставки и новые кампании.', en: 'Look at the bids and the new campaigns.' },
  'advice.qualifiedShare': {
    ru: 'Послушайте 3 звонка с нецелевыми: что они искали.',
    en: 'Listen to 3 calls with non-target leads: what were they looking for?',
  },
  'advice.leadToMeeting': {
    ru: 'Послушайте 3 звонка и посмотрите, как быстро отвечаем.',
    en: 'Listen to 3 calls and see how fast we answer.',
  },
  'advice.showUp': {
    ru: 'Проверьте напоминания и кто подтверждает встречи накануне.',
    en: 'Check the reminders, and who confirms meetings the day before.',
  },
  'advice.meetingToPayment': {
    ru: 'Разберите 3 последние встречи без оплаты.',
    en: 'Go through the last 3 meetings without a payment.',
  },
  'advice.averageCheck': {
    ru: 'Сравните скидки и состав последних оплат с прежними.',
    en: 'Compare the discounts and contents of the last payments with earlier ones.',
  },

  'week.behind': { ru: 'Отстаём от плана', en: 'Behind plan' },
  'week.changed': { ru: 'Изменилось', en: 'Changed' },
  'week.watch': { ru: 'Присмотреться', en: 'Keep an eye on' },
  'week.usual': { ru: 'обычно', en: 'usually' },
  'week.toUsual': { ru: 'к обычному', en: 'vs usual' },
  'week.spark': { ru: '13 недель', en: '13 weeks' },
  'week.notice': { ru: 'Что заметим', en: 'What we would notice' },
  'week.why': { ru: 'Почему', en: 'Why' },
  'week.computedAt': { ru: 'Сигналы посчитаны ', en: 'Signals computed ' },
  'week.changedSince': {
    ru: '. Данные с тех пор изменились: РМ → Что изменилось за неделю',
    en: '. The data has changed since: RM → What changed in the week',
  },
  'week.notComputed': {
    ru: 'Сигналы ещё не считали: РМ → Что изменилось за неделю',
    en: 'No signals yet: RM → What changed in the week',
  },
  'week.onPlan': { ru: 'Отставаний от плана нет.', en: 'Nothing is behind plan.' },
  'week.noPlan': { ru: 'Плана на этот месяц нет.', en: 'There is no plan for this month.' },
  'week.tooEarly': {
    ru: 'О плане судим с пятого дня месяца.',
    en: 'Plans are judged from the fifth day of the month.',
  },
  'week.calm': { ru: 'Резких перемен не видно.', en: 'No sudden changes.' },
  'week.special': {
    ru: 'Неделя отмечена особой, её не судим: {reason}',
    en: 'The week is marked as special and is not judged: {reason}',
  },
  'week.seen': {
    ru: '{metric}: заметим падение ниже {oneWeek} за неделю или ниже {fourWeeks} за четыре; меньшее от случайности не отличить.',
    en: '{metric}: a fall below {oneWeek} in a week or below {fourWeeks} in four would be noticed; anything smaller cannot be told from chance.',
  },
  'week.seenLate': {
    ru: '{metric}: при таком объёме заметим только падение ниже {fourWeeks} за четыре недели; меньшее от случайности не отличить.',
    en: '{metric}: at this volume only a fall below {fourWeeks} in four weeks would be noticed; anything smaller cannot be told from chance.',
  },
  'week.notJudged.holidays': {
    ru: 'Неделя с праздниками: сравнивать её не с чем.',
    en: 'A week of holidays: there is nothing to compare it with.',
  },
  'week.notJudged.missingDays': {
    ru: 'За неделю внесены не все дни. Внесите их, и сигналы появятся.',
    en: 'Not all days of the week are entered. Enter them, and the signals will appear.',
  },
  'week.notJudged.weekNotOver': { ru: 'Неделя ещё идёт.', en: 'The week is not over.' },
  'week.notJudged.tooLittleHistory': {
    ru: 'Истории пока мало: судить начнём, когда наберётся шесть недель.',
    en: 'There is too little history yet: judging begins once there are six weeks.',
  },
  'notice.below': { ru: 'заметим ниже {level} {window}', en: 'noticed below {level} {window}' },
  'notice.above': { ru: 'заметим выше {level} {window}', en: 'noticed above {level} {window}' },
  'notice.never': { ru: 'слишком мало данных', en: 'too little data' },
  'notice.learning': { ru: 'привыкаем: данных пока мало', en: 'learning: too little data yet' },

  'behind.flow': {
    ru: '{metric}: {actual} из {toDate} к этому дню ({share})',
    en: '{metric}: {actual} of {toDate} by this day ({share})',
  },
  'behind.cost': { ru: '{metric}: {actual} при плане {plan}', en: '{metric}: {actual} against a plan of {plan}' },
  'behind.missing': { ru: 'Не хватает {missing}', en: '{missing} short' },
  'behind.money': {
    ru: 'Не хватает {missing}: по плану это {money} выручки',
    en: '{missing} short: by the plan that is {money} of revenue',
  },

  'stop.leads': {
    ru: '{source}: {days:день|дня|дней} без заявок (обычно {expected}). Проверьте форму и кабинет.',
    en: '{source}: {days:day|days} without a lead (usually {expected}). Check the form and the account.',
  },
  'stop.leads.paid': {
    ru: '{source}: расход идёт, а заявок нет {days:день|дня|дней} (обычно {expected}). Проверьте форму и кабинет.',
    en: '{source}: {days:day|days} of spend without a lead (usually {expected}). Check the form and the account.',
  },
  'stop.clicks': {
    ru: '{source}: {days:день|дня|дней} без кликов (обычно {expected}). Проверьте ссылки и кабинет.',
    en: '{source}: {days:day|days} without a click (usually {expected}). Check the links and the account.',
  },
  'stop.impressions': {
    ru: '{source}: {days:день|дня|дней} без показов (обычно {expected}). Проверьте баланс и кабинет.',
    en: '{source}: {days:day|days} without an impression (usually {expected}). Check the balance and the account.',
  },

  'stop.more': {
    ru: 'И ещё {n:остановка|остановки|остановок}: РМ → Ввод.',
    en: 'And {n:more stop|more stops}: RM → Entry.',
  },

  'question.down': {
    ru: 'Почему «{metric}» {window} — {actual}, а обычно {usual}? Отвечает: {owner}.',
    en: 'Why is “{metric}” at {actual} {window} and not at the usual {usual}? To answer: {owner}.',
  },
  'question.none': {
    ru: 'Почему {count} {window} ничего не принесли? Отвечает: {owner}.',
    en: 'Why did {count} {window} bring nothing? To answer: {owner}.',
  },
  'owner.marketing': { ru: 'маркетинг', en: 'marketing' },
  'owner.sales': { ru: 'РОП', en: 'the head of sales' },

  'trend.cpl': {
    ru: 'За полгода заявка подорожала на {change}: было {before}, стало {after}.',
    en: 'Over half a year a lead has become {change} more expensive: it was {before}, now it is {after}.',
  },
  'trend.averageCheck': {
    ru: 'За полгода средний чек снизился на {change}: был {before}, стал {after}.',
    en: 'Over half a year the average check has fallen by {change}: it was {before}, now it is {after}.',
  },
  'trend.perManager': {
    ru: 'За полгода менеджер стал приносить на {change} меньше: было {before} в месяц, стало {after}.',
    en: 'Over half a year what a rep brings in has fallen by {change}: it was {before} a month, now it is {after}.',
  },
} as const;
