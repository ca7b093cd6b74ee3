/** The words about quality on «Воронка»: leads that are not qualified, reasons of losses, marketing beside sales. */
export const QUALITY_WORDS = {
  'junk.title': { ru: 'Нецелевые заявки: почему', en: 'Leads not qualified: why' },
  'junk.hint': {
    ru: 'За 4 недели; сначала критерии из «Настроек», одни на оба отдела. «Стоят»: расход источника на такие заявки.',
    en: 'Of 4 weeks; first the criteria of “Settings”, the same for both departments. “Cost”: the source’s spend on such leads.',
  },
  'junk.said': {
    ru: 'Нецелевых {n} из {of:заявки|заявок|заявок} ({share}){cost}.',
    en: '{n} of {of:lead|leads} are not qualified ({share}){cost}.',
  },
  'junk.cost': { ru: ', на них ушло около {money}', en: ', they cost about {money}' },
  'junk.most': { ru: ' Чаще всего: «{name}», {n}. С этого и начните.', en: ' Most often: “{name}”, {n}. Begin there.' },
  'junk.phones': {
    ru: ' Неверный номер у {n:заявки|заявок|заявок} ({share}): проверьте форму и рекламу.',
    en: ' {n:lead has a|leads have a} wrong phone ({share}): check the form and the ads.',
  },
  'junk.clean': { ru: 'Нецелевых заявок нет.', en: 'No lead is unqualified.' },
  'junk.none': {
    ru: 'Отмечайте в «Сделках», целевая ли заявка и почему нет: покажем долю нецелевых и сколько они стоят.',
    en: 'Mark in “Deals” whether a lead is qualified and why not, to see the share of the others and their cost.',
  },
  'junk.sources': { ru: 'Нецелевые заявки: откуда', en: 'Leads not qualified: where from' },
  'junk.dearest': {
    ru: 'Дороже всего нецелевые «{name}»: {n} из {of}, около {money}.',
    en: 'The dearest are those of “{name}”: {n} of {of}, about {money}.',
  },
  'junk.worst': { ru: 'Больше всего у «{name}»: {n} из {of}.', en: 'Most are of “{name}”: {n} of {of}.' },
  'junk.judged': { ru: 'Оценено', en: 'Judged' },
  'junk.count': { ru: 'Нецелевых', en: 'Not qualified' },
  'junk.share': { ru: 'Доля', en: 'Share' },
  'junk.costs': { ru: 'Стоят, {currency}', en: 'Cost, {currency}' },
  'junk.phone': { ru: 'Неверный номер', en: 'Wrong phone' },
  'junk.listed': { ru: 'В «Настройках»', en: 'In “Settings”' },
  'drop.title': { ru: 'Из этапа в этап', en: 'From stage to stage' },
  'drop.hint': {
    ru: 'Вошли в этап за 13 недель, без нецелевых. «Не прошли» — доля потерянных среди ушедших; тех, кто ещё в этапе, не считаем.',
    en: 'Came to the stage in 13 weeks, the not qualified aside. “Dropped” is the lost of those that left; who is still there does not count.',
  },
  'drop.said': {
    ru: 'Больше всего денег теряем на этапе «{stage}»: не прошли дальше {lost} из {left} ({share}), это {money}.',
    en: 'Most money goes in “{stage}”: {lost} of {left} went no further ({share}), worth {money}.',
  },
  'drop.plain': {
    ru: 'Хуже всего проходят этап «{stage}»: не прошли дальше {lost} из {left} ({share}).',
    en: 'The hardest stage is “{stage}”: {lost} of {left} went no further ({share}).',
  },
  'drop.few': {
    ru: 'Судить рано: ни с одного этапа не ушло и 10 сделок.',
    en: 'Too early to say: fewer than 10 deals have left any stage.',
  },
  'drop.entered': { ru: 'Вошли', en: 'Came' },
  'drop.lost': { ru: 'Потеряны', en: 'Lost' },
  'drop.open': { ru: 'Ещё в этапе', en: 'Still there' },
  'drop.share': { ru: 'Не прошли', en: 'Dropped' },
  'loss.title': { ru: 'Почему теряем, по этапам', en: 'Why deals are lost, by stage' },
  'loss.hint': {
    ru: 'За 13 недель, частые причины первыми. Те, что вместе дают 80 %, и разбирайте.',
    en: 'Of 13 weeks, the commonest first. Deal with those that make 80% together.',
  },
  'loss.said': {
    ru: 'Потеряли {n:сделку|сделки|сделок}{cost}. Больше всего на этапе «{stage}»: там чаще всего «{reason}», {count}.',
    en: '{n:deal was|deals were} lost{cost}. Most in “{stage}”, where it is mostly “{reason}”, {count}.',
  },
  'loss.cost': { ru: ' на {money}', en: ', worth {money}' },
  'loss.turns': { ru: ' Чей ход: {turns}.', en: ' Whose turn: {turns}.' },
  'loss.vague': {
    ru: ' Без ясной причины {share}, это больше 20 %: записывайте её при закрытии сделки.',
    en: ' {share} have no clear reason, more than 20%: write it down when a deal is closed.',
  },
  'loss.none': {
    ru: 'За 13 недель потерь не отмечено. Впишите в «Сделки», на каком этапе и почему потеряна сделка.',
    en: 'No loss is marked in 13 weeks. Write in “Deals” at which stage and why a deal is lost.',
  },
  'loss.share': { ru: 'Доля на этапе', en: 'Share of stage' },
  'loss.cumulative': { ru: 'Накоплено', en: 'Cumulative' },
  'reason.head': { ru: 'Причина', en: 'Reason' },
  'reason.none': { ru: 'не указано', en: 'not said' },
  'turn.head': { ru: 'Чей ход', en: 'Whose turn' },
  'turn.marketing': { ru: 'маркетинг', en: 'marketing' },
  'turn.sales': { ru: 'продажи', en: 'sales' },
  'turn.product': { ru: 'продукт', en: 'product' },
  'both.title': { ru: 'Маркетинг и продажи', en: 'Marketing and sales' },
  'both.hint': {
    ru: 'Заявки и ответы за 4 недели, потери за 13. «Чей ход»: за кем большинство причин.',
    en: 'Leads and answers of 4 weeks, losses of 13. “Whose turn”: whose most of the reasons are.',
  },
  'both.said': {
    ru: 'Целевых {n} из {of:заявки|заявок|заявок} ({share}).',
    en: '{n} of {of:lead|leads} are qualified ({share}).',
  },
  'both.plain': {
    ru: 'Целевые заявки в «Сделках» не отмечены.',
    en: '“Deals” does not mark qualified leads.',
  },
  'both.turn': { ru: ' Ход за отделом «{turn}»: {names}.', en: ' It is the turn of {turn}: {names}.' },
} as const;
