import { PAGE_WORDS } from './pageWords';

/** Words of the report, in the order in which they are met. */
export const REPORT_WORDS = {
  'report.title': { ru: 'Отчёт', en: 'Report' },
  'report.loading': { ru: 'Готовим отчёт…', en: 'Preparing the report…' },
  'report.founder': { ru: 'Для основателя', en: 'For the founder' },
  'report.meeting': { ru: 'К планёрке', en: 'For the meeting' },
  'report.print': { ru: 'Печать / PDF', en: 'Print / PDF' },
  'report.demo': { ru: 'Демо-компания, числа выдуманы', en: 'Demo company, made-up numbers' },
  'report.at': { ru: 'посчитано {at}', en: 'computed {at}' },
  'report.through': { ru: 'данные по {day}', en: 'data up to {day}' },
  'report.noDays': { ru: 'дни этого месяца ещё не внесены', en: 'no day of this month is entered yet' },
  'report.monthTitle': { ru: 'Успеваем ли за месяц: {month}', en: 'Shall we make the month: {month}' },
  'report.weekTitle': { ru: 'Планёрка: неделя {period}', en: 'Meeting: the week of {period}' },

  'report.goal': { ru: 'План месяца', en: 'The month’s plan' },
  'report.toDate': { ru: 'План на дату', en: 'Plan to date' },
  'report.actual': { ru: 'Факт', en: 'Actual' },
  'report.ofPlan': { ru: '{share} плана на дату', en: '{share} of the plan to date' },
  'report.need': { ru: 'Нужно в день', en: 'Needed a day' },
  'report.needHint': { ru: 'чтобы успеть', en: 'to make it' },
  'report.pace': { ru: 'Сейчас в день', en: 'Now a day' },
  'report.paceHint': { ru: 'за 7 дней', en: 'over 7 days' },
  'report.none': { ru: '—', en: '—' },
  'report.noPlan': {
    ru: 'Впишите план месяца на лист «Настройки»: появятся план на дату и сколько нужно в день.',
    en: 'Enter the month’s plan in Settings: the plan to date and what is needed a day will appear.',
  },
  'report.noActual': {
    ru: 'Внесите дни этого месяца на лист «Дни» или через «Ввод»: появится факт.',
    en: 'Enter the days of this month in Days or through Entry: the actual will appear.',
  },

  'report.curve': { ru: '{metric}: нарастающим итогом', en: '{metric}: running total' },
  'report.curveSaid': {
    ru: '{metric} по дням месяца, нарастающим итогом. {parts}.',
    en: '{metric} by day of the month, running total. {parts}.',
  },
  'report.curveDone': { ru: 'На {day} есть {actual}', en: 'By {day} there is {actual}' },
  'report.curveDue': { ru: 'по плану к этому дню {toDate}', en: 'the plan for that day is {toDate}' },
  'report.curveEnd': {
    ru: 'к концу месяца прогноз {mean} (от {low} до {high})',
    en: 'the forecast for the month’s end is {mean} ({low} to {high})',
  },
  'report.curvePlan': { ru: 'план месяца {plan}', en: 'the month’s plan is {plan}' },
  'report.legendDone': { ru: 'факт', en: 'actual' },
  'report.legendPlan': { ru: 'план', en: 'plan' },
  'report.legendMean': { ru: 'прогноз', en: 'forecast' },
  'report.legendBand': { ru: 'от и до, 4 раза из 5', en: 'range, 4 times in 5' },
  'report.noCurve': {
    ru: 'Внесите выручку или оплаты по дням: здесь появятся факт, план и прогноз.',
    en: 'Enter revenue or payments by day: actual, plan and forecast will appear here.',
  },

  'report.funnel': { ru: 'Воронка месяца', en: 'The month’s funnel' },
  'report.stage': { ru: '{name}: {actual}', en: '{name}: {actual}' },
  'report.stageOf': { ru: '{name}: {actual} из {toDate}', en: '{name}: {actual} of {toDate}' },
  'report.legendDue': { ru: 'план на дату', en: 'plan to date' },
  'report.noFunnel': {
    ru: 'Внесите заявки, встречи и оплаты на лист «Дни»: здесь появится воронка.',
    en: 'Enter leads, meetings and payments in Days: the funnel will appear here.',
  },

  'report.steps': { ru: 'Откуда разница с планом на дату', en: 'Where the difference to the plan to date comes from' },
  'report.step': { ru: '{label}: {amount}', en: '{label}: {amount}' },
  'report.stepsSaid': {
    ru: 'Путь от плана выручки на дату к факту: {parts}.',
    en: 'The way from the plan of revenue to date to the actual: {parts}.',
  },
  'report.noSteps': {
    ru: 'Впишите план выручки на лист «Настройки» и внесите дни: здесь будет видно, из чего сложилась разница.',
    en: 'Enter a plan of revenue in Settings, and the days: what the difference is made of will show here.',
  },

  'report.constraint': { ru: 'Ограничение', en: 'Constraint' },

  'report.sources': { ru: 'Источники', en: 'Sources' },
  'report.source': { ru: 'Источник', en: 'Source' },
  'report.folded': { ru: 'ещё {n:источник|источника|источников}', en: '{n:more source|more sources}' },
  'report.total': { ru: 'Итого', en: 'Total' },
  'report.noSources': {
    ru: 'Внесите дни этого месяца: здесь появятся источники с расходом и выручкой.',
    en: 'Enter the days of this month: the sources with their spend and revenue will appear here.',
  },

  'report.focus': { ru: 'Фокус недели', en: 'Focus of the week' },
  'report.noFocus': {
    ru: 'Внесите дни через «Ввод» или «Импорт»: здесь будет, с чего начать неделю.',
    en: 'Enter the days through Entry or Import: what to begin the week with will show here.',
  },
  'report.behind': { ru: 'Отстаём от плана', en: 'Behind plan' },
  'report.changed': { ru: 'Изменилось', en: 'Changed' },
  'report.watched': { ru: 'Присмотреться', en: 'Keep an eye on' },
  'report.stops': { ru: 'Остановилось', en: 'Stopped' },
  'report.trends': { ru: '13 недель рядом с обычным', en: '13 weeks beside the usual' },
  'report.trendsHint': {
    ru: 'Число — последняя неделя, полоса — обычный разброс недели, разрыв — праздники или дни без данных.',
    en: 'The number is the last week, the band a week’s usual range, a gap is holidays or days without data.',
  },
  'report.trend': { ru: '{name}: {last}', en: '{name}: {last}' },
  'report.trendUsual': { ru: 'обычно от {low} до {high}', en: 'usually {low} to {high}' },
  'report.trendSaid': {
    ru: '{name} за 13 недель: было {first}, стало {last}.',
    en: '{name} over 13 weeks: it was {first}, it is {last}.',
  },
  'report.noTrends': {
    ru: 'Графики появятся, когда наберутся хотя бы девять недель внесённых дней.',
    en: 'The charts need at least nine weeks of entered days.',
  },
  'report.managers': { ru: 'Менеджеры', en: 'Managers' },
  'report.noManagers': {
    ru: 'Заполните лист «Ввод менеджеров» или загрузите сделки: здесь будет видно, кто отличается.',
    en: 'Fill in Managers’ entry or import deals: who differs will show here.',
  },
  'report.sameManagers': {
    ru: 'Никто не отличается от остальных больше, чем бывает случайно (за 4 недели).',
    en: 'Nobody differs from the others by more than chance (over 4 weeks).',
  },
  'report.trials': { ru: 'Гипотезы', en: 'Hypotheses' },
  'report.trial': { ru: '№{id} {belief}', en: 'No. {id} {belief}' },
  'report.noTrials': {
    ru: 'Ни одна гипотеза не идёт и не ждёт решения: запишите новую на листе «Гипотезы».',
    en: 'No hypothesis runs or waits for a decision: write a new one in Hypotheses.',
  },
  'report.overdue': { ru: 'Просроченные решения', en: 'Overdue decisions' },
  'report.noOverdue': { ru: 'Просроченных решений нет.', en: 'No decision is overdue.' },
  'report.noDecisions': {
    ru: 'Решений пока не записано: записывайте их на планёрке, с именем и сроком.',
    en: 'No decision is written down yet: write them at the meeting, with a name and a day.',
  },
} as const;

/** Every word of the report's page. The server does not carry them: Google reads the bundle anew at each call. */
export const REPORT_PAGE_WORDS = { ...PAGE_WORDS, ...REPORT_WORDS } as const;
/** Key of a phrase of that page. */
export type ReportWordKey = keyof typeof REPORT_PAGE_WORDS;
