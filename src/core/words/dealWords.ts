/** What can be odd about a deal: which one, what, and what to do about it. */
export const DEAL_WORDS = {
  'problem.dealDoubled': {
    ru: 'Сделка {id} записана {rows:раз|раза|раз}; посчитана один раз, по самой поздней записи. Удалите лишние строки.',
    en: 'Deal {id} is there in {rows:row|rows}; it was counted once, by its latest row. Delete the others.',
  },
  'problem.dealNoSource': {
    ru: 'У сделки {id} не указан источник. Она посчитана, но ни к одному источнику не отнесена; впишите его.',
    en: 'Deal {id} names no source. It is counted, but for none of them; fill the source in.',
  },
  'problem.dealNoManager': {
    ru: 'У сделки {id} не указан менеджер. В сравнении менеджеров её нет; впишите его.',
    en: 'Deal {id} names no rep. It is missing from the comparison of reps; fill the name in.',
  },
  'problem.dealBadAmount': {
    ru: 'У сделки {id} сумма «{found}»: деньгами она быть не может и в выручку не вошла. Исправьте её.',
    en: 'Deal {id} has the amount “{found}”, which cannot be money and is not in the revenue. Correct it.',
  },
  'problem.dealBadDay': {
    ru: 'У сделки {id} {step} записан как «{found}»: это не дата, шаг не посчитан. Впишите день.',
    en: 'Deal {id} has “{found}” for {step}, which is no date: that step is not counted. Write the day.',
  },
  'problem.dealLater': {
    ru: 'У сделки {id} {step} {day}, а он ещё не наступил. Исправьте дату.',
    en: 'Deal {id} has {day} for {step}, and that day has not come yet. Correct the date.',
  },
  'problem.dealPaidBeforeCreated': {
    ru: 'Сделка {id} оплачена {day}, раньше чем создана ({created}). Оплата посчитана, в срок сделки не вошла. Исправьте даты.',
    en: 'Deal {id} was paid on {day}, before it was created ({created}). The payment counts, the days to it do not. Correct the dates.',
  },
  'problem.dealOrder': {
    ru: 'У сделки {id} {step} {day}, раньше чем {than} {thanDay}. Исправьте даты.',
    en: 'Deal {id} has {day} for {step}, earlier than {thanDay} for {than}. Correct the dates.',
  },
  'problem.dealReopened': {
    ru: 'Сделка {id} закрыта как потерянная {lost}, но {day} по ней снова работали. Если её открыли заново, уберите дату потери.',
    en: 'Deal {id} was closed as lost on {lost}, but worked on again on {day}. If it was reopened, remove the day of its loss.',
  },
  'problem.dealPaidAndLost': {
    ru: 'Сделка {id} и оплачена, и потеряна ({lost}). Посчитана оплаченной; если был возврат, уберите оплату.',
    en: 'Deal {id} is both paid and lost ({lost}). It counts as paid; if the money went back, remove the payment.',
  },
  'problem.dealLostNoDay': {
    ru: 'Сделка {id} потеряна, но неизвестно когда. Считаем, что после последнего шага; впишите день.',
    en: 'Deal {id} was lost, nobody wrote when. It is taken as lost after its last step; write the day.',
  },
  'problem.dealPaidNoAmount': {
    ru: 'Сделка {id} оплачена, но без суммы: в выручке её нет. Впишите сумму.',
    en: 'Deal {id} is paid without an amount and is missing from the revenue. Write the amount.',
  },
  'step.created': { ru: 'день создания', en: 'its first day' },
  'step.scheduledOn': { ru: 'день, когда назначили встречу,', en: 'the booking of its meeting' },
  'step.dueOn': { ru: 'день, на который назначена встреча,', en: 'the day its meeting is due' },
  'step.heldOn': { ru: 'день встречи', en: 'its meeting' },
  'step.paidOn': { ru: 'день оплаты', en: 'its payment' },
  'step.lostOn': { ru: 'день потери', en: 'its loss' },
  'than.created': { ru: 'день создания', en: 'its first day' },
  'than.scheduledOn': { ru: 'день, когда назначили встречу,', en: 'the booking of its meeting' },
  'than.heldOn': { ru: 'день встречи', en: 'its meeting' },
} as const;
