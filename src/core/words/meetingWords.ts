/** What is said at the weekly meeting: the agenda, its questions, «Фокус недели», and what was decided. */
export const MEETING_WORDS = {
  'sheet.meeting': { ru: 'Планёрка', en: 'Meeting' },
  'sheet.decisions': { ru: 'Решения', en: 'Decisions' },
  'menu.meeting': { ru: 'Планёрка', en: 'Meeting' },
  'action.decision': { ru: 'Новое решение №{n}', en: 'New decision no. {n}' },
  'action.decisionDone': { ru: 'Решение №{n}: сделано', en: 'Decision no. {n}: done' },
  'action.decisionCarried': { ru: 'Решение №{n}: перенесли', en: 'Decision no. {n}: carried over' },

  'meeting.week': { ru: 'Неделя', en: 'Week' },
  'meeting.minutes': { ru: 'Минуты', en: 'Minutes' },
  'meeting.topic': { ru: 'О чём', en: 'Topic' },
  'meeting.said': { ru: 'Что говорят цифры', en: 'What the numbers say' },
  'meeting.question': { ru: 'Что спросить и у кого', en: 'What to ask, and whom' },
  'meeting.note': { ru: 'Что ответили', en: 'What was answered' },
  'meeting.at': { ru: 'Посчитано', en: 'Computed' },
  'meeting.help.note': {
    ru: 'Для себя: таблица сюда не пишет. Что делаем, кто и когда, впишите на лист «Решения»',
    en: 'For yourselves: the table writes nothing here. What to do, who and by when goes to Decisions',
  },
  'topic.past': { ru: 'Прошлые решения', en: 'Past decisions' },
  'topic.plan': { ru: 'План и факт', en: 'Plan vs actual' },
  'topic.changed': { ru: 'Что изменилось', en: 'What changed' },
  'topic.constraint': { ru: 'Ограничение и гипотезы', en: 'Constraint and hypotheses' },
  'topic.stuck': { ru: 'Застрявшие сделки', en: 'Stuck deals' },
  'topic.focus': { ru: 'Решения и фокус недели', en: 'Decisions and the week’s focus' },

  'agenda.past.none': {
    ru: 'Решений пока нет: запишите первые в конце планёрки на лист «Решения».',
    en: 'No decisions yet: write the first ones at the end of the meeting, on Decisions.',
  },
  'agenda.past.sum': { ru: 'В работе {open}, из них просрочено {late}.', en: '{open} open, {late} of them overdue.' },
  'agenda.past.capacity': {
    ru: 'Больше {n} решений сразу: {who}. Лишнее отдайте или снимите.',
    en: 'More than {n} decisions at once: {who}. Hand the rest over or drop it.',
  },
  'agenda.watched': { ru: 'Присмотреться: {what}', en: 'Keep an eye on: {what}' },
  'agenda.trial': { ru: 'Гипотеза №{n} «{belief}»: {said}', en: 'Hypothesis no. {n} “{belief}”: {said}' },
  'agenda.review': {
    ru: 'На разборе с {day}: {which}. По каждой решаем: внедрить, изменить или закрыть.',
    en: 'Up for review since {day}: {which}. For each we decide: roll out, change or drop.',
  },
  'agenda.reviewOne': { ru: '№{n} «{belief}»', en: 'no. {n} “{belief}”' },
  'agenda.noTrials': { ru: 'Гипотез в работе нет.', en: 'No hypothesis is running.' },
  'agenda.stuck.noDeals': {
    ru: 'Списка сделок в таблице нет: откройте воронку в CRM и пройдите по тем, что стоят дольше всех.',
    en: 'The table has no list of deals: open the pipeline in the CRM and go through those that have stood longest.',
  },
  'agenda.stuck.none': { ru: 'Застрявших сделок нет.', en: 'No deal is stuck.' },
  'agenda.stuck.sum': {
    ru: 'Дольше обычного на месте {n:сделка|сделки|сделок}.',
    en: '{n:deal has|deals have} stood longer than usual.',
  },
  'agenda.stuck.money': {
    ru: 'Дольше обычного на месте {n:сделка|сделки|сделок}, в них {money}.',
    en: '{n:deal has|deals have} stood longer than usual, with {money} in them.',
  },
  'agenda.stuck.deal': {
    ru: '{id}, «{stage}»: {days:день|дня|дней}, обычно {usual}',
    en: '{id}, “{stage}”: {days:day|days}, usually {usual}',
  },
  'agenda.stage.lead': { ru: 'заявка', en: 'lead' },
  'agenda.stage.scheduled': { ru: 'встреча назначена', en: 'meeting booked' },
  'agenda.stage.held': { ru: 'встреча прошла', en: 'meeting held' },

  'owner.founder': { ru: 'собственник', en: 'the founder' },
  'ask.overdue': {
    ru: '«{what}»: что помешало и когда будет?',
    en: '“{what}”: what was in the way, and when will it be done?',
  },
  'ask.behind': {
    ru: 'За счёт чего догоним план и кто это сделает?',
    en: 'How do we catch up with the plan, and who does it?',
  },
  'ask.noPlan': {
    ru: 'Какой план на месяц и когда его запишем?',
    en: 'What is the plan of the month, and when do we write it down?',
  },
  'ask.leads': {
    ru: 'Что случилось с показами и формой заявки?',
    en: 'What happened to the impressions and the lead form?',
  },
  'ask.ctr': {
    ru: 'Что поменяли в объявлениях и кому их показывали?',
    en: 'What was changed in the ads, and who saw them?',
  },
  'ask.siteConversion': {
    ru: 'Что поменялось на сайте и в форме заявки?',
    en: 'What changed on the site and in the lead form?',
  },
  'ask.cpl': { ru: 'Что изменилось в ставках и кампаниях?', en: 'What changed in the bids and the campaigns?' },
  'ask.qualifiedShare': {
    ru: 'Откуда пришли нецелевые и что они искали?',
    en: 'Where did the non-target leads come from, and what did they look for?',
  },
  'ask.leadToMeeting': {
    ru: 'Что изменилось в скорости ответа и в самом звонке?',
    en: 'What changed in how fast we answer, and in the call itself?',
  },
  'ask.showUp': { ru: 'Что изменилось в подтверждении встреч?', en: 'What changed in how meetings are confirmed?' },
  'ask.meetingToPayment': { ru: 'На чём останавливаются после встречи?', en: 'What stops them after the meeting?' },
  'ask.averageCheck': {
    ru: 'Что изменилось в скидках и составе оплат?',
    en: 'What changed in the discounts and in what is bought?',
  },
  'ask.good': { ru: 'За счёт чего выросло и как это удержать?', en: 'What made it better, and how do we keep it?' },
  'ask.exploit': {
    ru: 'Что выжмем за неделю без новых денег?',
    en: 'What can we squeeze out in a week without new money?',
  },
  'ask.trial': {
    ru: 'Гипотеза №{n}: внедряем, меняем или закрываем?',
    en: 'Hypothesis no. {n}: roll out, change or drop?',
  },
  'ask.noTrials': { ru: 'Какую гипотезу проверим следующей?', en: 'Which hypothesis do we test next?' },
  'ask.stuck': { ru: 'Кто и когда двинет их дальше или закроет?', en: 'Who moves them on or closes them, and when?' },
  'ask.focus': {
    ru: 'Что делаем за неделю, самое большее за две, кто и к какому дню? На человека не больше {n} решений сразу.',
    en: 'What do we do in a week, two at most, who does it and by which day? No more than {n} decisions a person at once.',
  },

  'focus.title': { ru: 'Фокус недели', en: 'Focus of the week' },
  'focus.calm': {
    ru: 'Резких перемен не видно: держим темп и доводим начатое.',
    en: 'No sharp change is seen: we keep the pace and finish what was begun.',
  },
  'focus.metric': { ru: '{name}: {actual}, обычно {usual}{worth}.', en: '{name}: {actual}, usually {usual}{worth}.' },
  'focus.perMonth': { ru: '; вернуть — это около {money} в месяц', en: '; bringing it back is about {money} a month' },
  'focus.toMonthEnd': {
    ru: '; до конца {month} это около −{money}',
    en: '; by the end of {month} that is about −{money}',
  },
  'focus.owner': { ru: 'Отвечает {owner}.', en: 'To answer: {owner}.' },
  'focus.roll': {
    ru: 'Гипотеза №{n} «{belief}» сработала: внедрите её, это около {money} в месяц.',
    en: 'Hypothesis no. {n} “{belief}” worked: roll it out, that is about {money} a month.',
  },
  'focus.stop': {
    ru: 'Гипотеза №{n} «{belief}» вредит: верните как было, это около {money} в месяц.',
    en: 'Hypothesis no. {n} “{belief}” does harm: put it back, that is about {money} a month.',
  },
  'focus.stuck': {
    ru: 'Застряло {n:сделка|сделки|сделок}: двиньте их дальше или закройте, ждать от них можно около {money}.',
    en: '{n:deal is|deals are} stuck: move them on or close them, about {money} can be hoped for.',
  },

  'decision.people': { ru: 'Заполняют люди', en: 'Filled in by people' },
  'decision.judged': { ru: 'Проверяет таблица', en: 'Checked by the table' },
  'decision.no': { ru: '№', en: 'No.' },
  'decision.what': { ru: 'Что делаем', en: 'What we do' },
  'decision.owner': { ru: 'Кто', en: 'Who' },
  'decision.due': { ru: 'К какому дню', en: 'By when' },
  'decision.state': { ru: 'Состояние', en: 'State' },
  'decision.reason': { ru: 'Почему не сделано', en: 'Why it was not done' },
  'decision.cause': { ru: 'Откуда', en: 'Came from' },
  'decision.check': { ru: 'Проверка', en: 'Check' },
  'decision.made': { ru: 'Записано', en: 'Written down' },
  'decision.state.open': { ru: 'в работе', en: 'open' },
  'decision.state.done': { ru: 'сделано', en: 'done' },
  'decision.state.dropped': { ru: 'сняли', en: 'dropped' },
  'decision.help.what': {
    ru: 'То, что можно сделать за неделю, самое большее за две',
    en: 'What can be done in a week, two at most',
  },
  'decision.help.owner': { ru: 'Один человек, который отвечает', en: 'The one person who answers for it' },
  'decision.help.due': {
    ru: 'День, к которому сделаем: не дальше двух недель',
    en: 'The day by which it is done: within two weeks',
  },
  'decision.help.state': { ru: 'Пусто: в работе', en: 'Empty: open' },
  'decision.help.reason': {
    ru: 'Если не вышло к сроку или сняли: почему',
    en: 'If it was not done in time or dropped: why',
  },
  'decision.until': { ru: 'до {day}', en: 'by {day}' },
  'decision.overdue': { ru: 'просрочено на {n:день|дня|дней}', en: '{n:day|days} overdue' },
  'decision.carried': { ru: 'переносим {n}-й раз', en: 'carried over, time {n}' },
  'decision.noWhat': { ru: 'впишите, что делаем', en: 'write what we do' },
  'decision.noOwner': { ru: 'выберите, кто отвечает', en: 'choose who answers for it' },
  'decision.noDue': { ru: 'впишите, к какому дню', en: 'write by which day' },
  'decision.tooLong': {
    ru: 'дольше {weeks:недели|недель|недель}: разбейте на шаги',
    en: 'longer than {weeks:week|weeks}: break it into steps',
  },
  'decision.tooMany': {
    ru: 'больше {n} решений сразу у одного человека: отдайте другому или снимите',
    en: 'more than {n} decisions at once for one person: hand it over or drop it',
  },
  'decision.noReason': { ru: 'впишите, почему не сделано', en: 'write why it was not done' },
  'decisions.overdue': { ru: 'Просрочено решений: {n}.', en: 'Decisions overdue: {n}.' },
  'decisions.more': { ru: 'и ещё {n}', en: 'and {n} more' },

  'plan.running': { ru: 'Гипотезы в работе', en: 'Hypotheses under way' },
  'plan.runningOne': { ru: '№{n} {belief} — {verdict}', en: 'No. {n} {belief} — {verdict}' },
} as const;
