/** What is said of hypotheses: the verdict, what it rests on, when to look again. */
export const TRIAL_WORDS = {
  'trial.tooEarly': {
    ru: 'Судить рано: было {before}, стало {after}, но это лишь {of}. Вернёмся {day}.',
    en: 'Too early to judge: it was {before}, now it is {after}, but that is only {of}. Back to it on {day}.',
  },
  'trial.tooEarly.count': {
    ru: 'Судить рано: было {before}, стало {after}. Вернёмся {day}.',
    en: 'Too early to judge: it was {before}, now it is {after}. Back to it on {day}.',
  },
  'trial.tooEarly.begun': {
    ru: 'Судить рано: ещё не прошло и недели. Вернёмся {day}.',
    en: 'Too early to judge: not a week has passed yet. Back to it on {day}.',
  },
  'trial.tooEarly.none': {
    ru: 'Судить рано, а сравнить пока нечего. Вернёмся {day}.',
    en: 'Too early to judge, and there is nothing to compare yet. Back to it on {day}.',
  },
  'trial.confirmed': {
    ru: 'Подтвердилась: ждали {expected}, получили {lift} ({range}).',
    en: 'Confirmed: expected {expected}, got {lift} ({range}).',
  },
  'trial.confirmed.weaker': {
    ru: 'Подтвердилась, но слабее: ждали {expected}, получили {lift} ({range}).',
    en: 'Confirmed, but weaker: expected {expected}, got {lift} ({range}).',
  },
  'trial.notConfirmed': {
    ru: 'Не подтвердилась: ждали {expected}, получили {lift} ({range}). Ищите другой вариант.',
    en: 'Not confirmed: expected {expected}, got {lift} ({range}). Try something else.',
  },
  'trial.worse': {
    ru: 'Стало хуже: было {before}, стало {after}, {lift} ({range}). Верните как было.',
    en: 'It got worse: it was {before}, now it is {after}, {lift} ({range}). Put it back as it was.',
  },
  'trial.worse.early': {
    ru: 'Стало хуже: было {before}, стало {after}, {lift} ({range}). Остановите, не дожидаясь {day}.',
    en: 'It got worse: it was {before}, now it is {after}, {lift} ({range}). Stop it without waiting for {day}.',
  },
  'trial.notEnoughData': {
    ru: 'Данных мало: было {before}, стало {after}, {lift} ({range}).',
    en: 'Too little data: it was {before}, now it is {after}, {lift} ({range}).',
  },
  'trial.notEnoughData.none': {
    ru: 'Данных мало: сравнить не с чем.',
    en: 'Too little data: there is nothing to compare.',
  },
  'trial.noRule': {
    ru: 'По показателю «{metric}» гипотезы не судим: возьмите конверсию, число заявок или оплат, средний чек.',
    en: 'Hypotheses are not judged by “{metric}”: take a conversion, the number of leads or payments, or the average check.',
  },
  'trial.extend': {
    ru: 'Чтобы разглядеть {expected}, нужно ещё около {weeks:недели|недель|недель}: смотрите снова {day}.',
    en: 'To see {expected}, it takes about {weeks:more week|more weeks}: look again on {day}.',
  },
  'trial.never': {
    ru: 'При таком объёме {expected} от случайности не отличить: проверяйте то, что изменит больше.',
    en: 'At this volume {expected} cannot be told from chance: try what will change more.',
  },
  'trial.range': { ru: 'от {low} до {high}', en: '{low} to {high}' },
  'trial.perWeek': { ru: '{n} в неделю', en: '{n} a week' },
  'trial.together': {
    ru: 'Изменилось вместе с гипотезой; что из-за неё, числа сами не докажут.',
    en: 'It changed together with the hypothesis; that it was the cause, numbers alone do not prove.',
  },
  'trial.disturbed': { ru: 'В те же недели: {what}.', en: 'In the same weeks: {what}.' },
  'trial.disturbed.alarm': { ru: '{metric} хуже обычного', en: '{metric} worse than usual' },
  'trial.disturbed.goodNews': { ru: '{metric} лучше обычного', en: '{metric} better than usual' },
  'trial.quoted': { ru: '«{name}»', en: '“{name}”' },
  'trial.of.ctr': { ru: '{n:показ|показа|показов}', en: '{n:impression|impressions}' },
  'trial.of.siteConversion': { ru: '{n:клик|клика|кликов}', en: '{n:click|clicks}' },
  'trial.of.qualifiedShare': { ru: '{n:заявка|заявки|заявок}', en: '{n:lead|leads}' },
  'trial.of.leadToMeeting': { ru: '{n:заявка|заявки|заявок}', en: '{n:lead|leads}' },
  'trial.of.showUp': { ru: '{n:встреча|встречи|встреч}', en: '{n:meeting|meetings}' },
  'trial.of.meetingToPayment': { ru: '{n:встреча|встречи|встреч}', en: '{n:meeting|meetings}' },
  'trial.of.leadToPayment': { ru: '{n:заявка|заявки|заявок}', en: '{n:lead|leads}' },
  'trial.of.averageCheck': { ru: '{n:оплата|оплаты|оплат}', en: '{n:payment|payments}' },
} as const;
