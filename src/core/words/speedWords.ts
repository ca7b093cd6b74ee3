/** The words about speed on «Воронка»: velocity, days in the stages, the first answer. */
export const SPEED_WORDS = {
  'speed.title': { ru: 'Скорость воронки', en: 'Funnel velocity' },
  'speed.hint': {
    ru: 'Сделки × доля оплат × чек ÷ срок. Срок короче на 20 % — денег в день больше на четверть. Это темп, не прогноз.',
    en: 'Deals × share paid × check ÷ cycle. A cycle shorter by 20% makes a quarter more a day. A pace, not a forecast.',
  },
  'speed.said': {
    ru: 'В работе {open:сделка|сделки|сделок}, оплачивают обычно {rate}, средний чек {check}, срок {cycle:день|дня|дней}: около {money} в день.{paid}',
    en: '{open:open deal|open deals}, {rate} are usually paid, average check {check}, cycle {cycle:day|days}: about {money} a day.{paid}',
  },
  'speed.paid': { ru: ' На деле за 13 недель приходило {money} в день.', en: ' In 13 weeks {money} a day came in.' },
  'speed.behind': {
    ru: ' На деле за 13 недель приходило {money} в день: разберите сделки без движения.',
    en: ' In 13 weeks {money} a day came in: see to the stuck deals.',
  },
  'speed.few': {
    ru: 'Скорость посчитаем, когда в «Сделках» будет хотя бы 5 оплат с суммами.',
    en: 'Velocity is told once “Deals” has at least 5 payments with amounts.',
  },
  'speed.rate': { ru: 'Доля оплат', en: 'Share paid' },
  'speed.cycle': { ru: 'Срок, дней', en: 'Cycle, days' },
  'speed.perDay': { ru: 'В день, {currency}', en: 'A day, {currency}' },
  'speed.came': { ru: 'На деле в день, {currency}', en: 'Really came a day, {currency}' },
  'pace.title': { ru: 'Дни на этапе, месяц к месяцу', en: 'Days in a stage, month to month' },
  'pace.hint': {
    ru: 'За сколько дней половина ушла дальше. Цель: на 20 % быстрее за месяц. На паре десятков сделок цифра гуляет и сама.',
    en: 'Days after which half moved on. The target: 20% faster in a month. With a couple of dozen deals it wanders by itself.',
  },
  'pace.said': {
    ru: '{month}: до оплаты {days:день|дня|дней}, месяцем раньше {before}: {verdict}.',
    en: '{month}: {days:day|days} to payment, {before} the month before: {verdict}.',
  },
  'pace.few': {
    ru: '{month}: судить рано, оплат {moves}, месяцем раньше {before}, а нужно хотя бы по 10. Вернёмся {day}.',
    en: '{month}: too early to say, {moves:payment|payments} and {before} the month before, it takes 10 in each. We come back on {day}.',
  },
  'pace.longest': {
    ru: ' Дольше всего стоят на этапе «{stage}»: {days:день|дня|дней}. Начните с него.',
    en: ' They stay longest in “{stage}”: {days:day|days}. Begin there.',
  },
  'pace.whole': { ru: 'Весь путь до оплаты', en: 'All the way to payment' },
  'pace.before': { ru: 'Раньше, дней', en: 'Before, days' },
  'pace.days': { ru: 'Прошлый месяц, дней', en: 'Last month, days' },
  'pace.change': { ru: 'Перемена', en: 'Change' },
  'pace.moves': { ru: 'Ушли дальше', en: 'Moved on' },
  'pace.verdict': { ru: 'Цель −20 %', en: 'Target −20%' },
  'pace.reached': { ru: 'цель −20 % достигнута', en: 'the target of −20% is reached' },
  'pace.faster': { ru: 'быстрее, но не на 20 %', en: 'faster, but not by 20%' },
  'pace.same': { ru: 'столько же', en: 'the same' },
  'pace.slower': { ru: 'медленнее', en: 'slower' },
  'pace.tooLittleData': { ru: 'мало данных', en: 'too little data' },
  'answer.title': { ru: 'Первый ответ: источники', en: 'First answer: sources' },
  'answer.managers': { ru: 'Первый ответ: менеджеры', en: 'First answer: managers' },
  'answer.hint': {
    ru: 'Заявки за 4 недели. Без ответа — значит, не за 15 минут; где ответов меньше 5, не судим.',
    en: 'Leads of 4 weeks. No answer is no answer in 15 minutes; with fewer than 5 answers nothing is said.',
  },
  'answer.said': {
    ru: 'Обычно отвечаем за {n:минуту|минуты|минут}; за 15 минут — {within} из {leads:заявки|заявок|заявок} ({share}).',
    en: 'The first answer usually takes {n:minute|minutes}; within 15 minutes: {within} of {leads:lead|leads} ({share}).',
  },
  'answer.worst': { ru: ' Начните с «{name}»: там {share}.', en: ' Begin with “{name}”: {share} there.' },
  'answer.apart': {
    ru: 'Реже других за 15 минут отвечают: {names}. Обсудите один на один.',
    en: 'Less often than others in 15 minutes: {names}. Talk one to one.',
  },
  'answer.alike': {
    ru: 'Менеджеры отвечают примерно одинаково: разница не больше случайной.',
    en: 'Managers answer about alike: they differ by no more than chance.',
  },
  'answer.few': {
    ru: 'Сравним менеджеров, когда хотя бы у двух будет по 5 ответов.',
    en: 'Managers are compared once two of them have 5 answers.',
  },
  'answer.none': {
    ru: 'Впишите в «Сделки» «Первый ответ, мин»: увидите, кто ждёт дольше всех.',
    en: 'Fill in “First answer, min” in “Deals” to see who waits longest.',
  },
  'answer.answered': { ru: 'С ответом', en: 'Answered' },
  'answer.median': { ru: 'Ответ, мин', en: 'Answer, min' },
  'answer.share': { ru: 'За 15 минут', en: 'In 15 minutes' },
} as const;
