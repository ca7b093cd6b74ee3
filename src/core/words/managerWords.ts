/** What is said of managers: what differs from the rest of the team, never who is bad; and the words of their two sheets. */
export const MANAGER_WORDS = {
  'sheet.managers': { ru: 'Менеджеры', en: 'Managers' },
  'sheet.managerDays': { ru: 'Ввод менеджеров', en: 'Managers’ entry' },
  'menu.managers': { ru: 'Менеджеры', en: 'Managers' },
  'managers.none': {
    ru: 'Впишите менеджеров в «Настройки», потом откройте «Менеджеры» ещё раз.',
    en: 'List the managers in “Settings”, then open “Managers” once more.',
  },
  'managers.weeks': { ru: 'Сколько недель сравнивать', en: 'Weeks to compare' },
  'managers.weeksHelp': { ru: '4 или 13 закрытых недель', en: '4 or 13 closed weeks' },
  'managers.now': { ru: 'Недели: с и по', en: 'The weeks: from and to' },
  'managers.past': { ru: 'Столько же недель до этого', en: 'As many weeks before' },
  'managers.computedAt': {
    ru: 'Доли, границы и выводы посчитаны ',
    en: 'Shares, ranges and verdicts computed ',
  },
  'managers.explain': {
    ru: '▲ и ▼ стоят там, где разница больше, чем бывает у равных менеджеров. Встречи, оплаты и выручка следуют из долей.',
    en: '▲ and ▼ stand where the difference is more than between equal managers. Meetings, payments and revenue follow from the shares.',
  },
  'managers.below': { ru: '▼ ниже', en: '▼ below' },
  'managers.above': { ru: '▲ выше', en: '▲ above' },
  'managers.usual': { ru: 'обычно', en: 'usual' },
  'managers.tooLittleData': { ru: 'мало данных', en: 'too little data' },
  'managers.manager': { ru: 'Менеджер', en: 'Manager' },
  'managers.metric': { ru: 'Показатель', en: 'Metric' },
  'managers.actual': { ru: 'Факт', en: 'Actual' },
  'managers.verdict': { ru: 'Вывод', en: 'Verdict' },
  'managers.team': { ru: 'Остальные при том же потоке', en: 'The others on the same flow' },
  'managers.range': { ru: 'Обычно при таком объёме', en: 'Usual at this volume' },
  'managers.others': { ru: 'Остальные', en: 'The others' },
  'managers.usually': { ru: 'Обычно', en: 'Usual' },
  'managers.before': { ru: 'До этого', en: 'Before' },
  'managers.rangeOf': { ru: '{low} – {high}', en: '{low} – {high}' },
  'managers.total': { ru: 'Все менеджеры', en: 'All managers' },
  'managers.days': { ru: 'По «Дням»', en: 'By “Days”' },
  'managers.gap': { ru: 'Разница', en: 'Difference' },
  'managers.gapHint': {
    ru: 'Разница — то, что внесено в «Дни», но не по менеджерам (с минусом), или наоборот.',
    en: 'The difference is what was entered in “Days” but not by manager (below zero), or the other way round.',
  },
  'managers.talk': { ru: 'Разговор один на один', en: 'A talk one to one' },
  'managers.talkHelp': { ru: 'Менеджер из «Настроек»', en: 'A manager from “Settings”' },
  'managers.said.differs': {
    ru: '{metric} {actual}{before}, у остальных {team}; {volume} обычно от {low} до {high}.',
    en: '{metric} {actual}{before}, the others {team}; {volume} usually from {low} to {high}.',
  },
  'managers.said.before': { ru: ' (до этого {before})', en: ' (before: {before})' },
  'managers.said.calm': {
    ru: 'заметных отличий от остальных нет.',
    en: 'no difference from the others to speak of.',
  },
  'managers.said.little4': {
    ru: 'судить рано, данных мало. Посмотрите за 13 недель.',
    en: 'too early to judge, there is too little data. Look at 13 weeks.',
  },
  'managers.said.little13': {
    ru: 'судить рано, данных мало: нужно хотя бы 15 заявок, встреч или оплат у менеджера и у остальных.',
    en: 'too early to judge: it takes at least 15 leads, meetings or payments of the manager’s and of the others’.',
  },
  'managers.at.leads': {
    ru: 'при {n:заявке|заявках|заявках}',
    en: 'at {n:lead|leads}',
  },
  'managers.at.qualified': {
    ru: 'при {n:целевой заявке|целевых заявках|целевых заявках}',
    en: 'at {n:qualified lead|qualified leads}',
  },
  'managers.at.meetings': {
    ru: 'при {n:встрече|встречах|встречах}',
    en: 'at {n:meeting|meetings}',
  },
  'managers.at.payments': {
    ru: 'при {n:оплате|оплатах|оплатах}',
    en: 'at {n:payment|payments}',
  },
  'managers.at.volume': { ru: 'при таком объёме', en: 'at this volume' },
  'managers.noManager': { ru: 'проверить: нет менеджера', en: 'check: no manager' },
  'managers.unknown': {
    ru: 'проверить: такого менеджера нет в «Настройках»',
    en: 'check: no such manager in “Settings”',
  },
} as const;
