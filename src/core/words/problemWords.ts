/** Problems that a user can mend: where, what, and how to mend it, in one sentence. */
export const PROBLEM_WORDS = {
  'problem.bug': {
    ru: 'Что-то сломалось у нас: {detail}. Введённые числа на месте; попробуйте ещё раз.',
    en: 'Something broke on our side: {detail}. Your numbers are safe; please try again.',
  },
  'problem.badDay': {
    ru: '«{found}» не дата. Напишите день, месяц и год, например 21.11.2026.',
    en: '“{found}” is no date. Write year, month and day, such as 2026-11-21.',
  },
  'problem.badWeek': { ru: '«{found}» не неделя. Пример: 2026-W47.', en: '“{found}” is no week. Example: 2026-W47.' },
  'problem.badMonth': { ru: '«{found}» не месяц. Пример: 2026-11.', en: '“{found}” is no month. Example: 2026-11.' },
  'problem.notFinite': {
    ru: 'В показателе «{metric}» стоит «{found}», это не число. Впишите число или оставьте пустым.',
    en: '“{metric}” holds “{found}”, which is no number. Type a number or leave it empty.',
  },
  'problem.notANumber': {
    ru: 'В ячейке {cell} листа «{sheet}» стоит «{found}». Впишите число или оставьте её пустой.',
    en: 'Cell {cell} of “{sheet}” holds “{found}”. Type a number or leave it empty.',
  },
  'problem.notADay': {
    ru: 'В ячейке {cell} листа «{sheet}» стоит «{found}», это не дата. Впишите дату, например 01.11.2026.',
    en: 'Cell {cell} of “{sheet}” holds “{found}”, which is no date. Type a date, such as 2026-11-01.',
  },
  'problem.notAMetric': {
    ru: 'В ячейке {cell} листа «{sheet}» стоит «{found}»: такого показателя в «Неделях» нет. Выберите его из списка или очистите строку.',
    en: 'Cell {cell} of “{sheet}” holds “{found}”, which is no metric of “Weeks”. Choose one from the list or clear the row.',
  },
  'problem.badSettings': {
    ru: 'В файле настроек поле «{where}» заполнено неверно. Исправьте его и запустите снова.',
    en: 'The settings file has a wrong value at “{where}”. Correct it and run again.',
  },
  'problem.badRequest': {
    ru: 'Панель прислала непонятные данные ({where}). Обновите страницу и попробуйте ещё раз; числа в таблице не изменились.',
    en: 'The sidebar sent something odd ({where}). Reload the page and try again; no number has changed.',
  },
  'problem.sameName': {
    ru: 'Источники «{one}» и «{other}» отличаются только регистром букв. Переименуйте один из них в «Настройках».',
    en: 'The sources “{one}” and “{other}” differ only in case. Rename one of them in “Settings”.',
  },
  'problem.reservedName': {
    ru: 'Источник нельзя назвать «{name}»: так в списках называются все сразу. Переименуйте его в «Настройках».',
    en: 'A source cannot be called “{name}”: lists use it for all of them. Rename it in “Settings”.',
  },
  'problem.tooManySources': {
    ru: 'Источников {count}, а таблица показывает до {most}. Объедините мелкие в один источник в «Настройках».',
    en: 'There are {count} sources; the table shows up to {most}. Join the small ones into one in “Settings”.',
  },
  'problem.tooManyOwnRows': {
    ru: 'Своих строк {count}, а можно до {most}. Уберите лишние в «Настройках».',
    en: 'There are {count} own rows; up to {most} are possible. Remove some in “Settings”.',
  },
  'problem.cellsUsedUp': {
    ru: 'В файле кончилось место: Google даёт 10 000 000 ячеек, пустые тоже считаются. Удалите лишние листы, пустые строки и столбцы или давние строки «Журнала» и повторите; введённые числа на месте.',
    en: 'The file is full: Google allows 10,000,000 cells, empty ones count too. Delete sheets you do not need, empty rows and columns or old rows of the Journal, and try again; your numbers are safe.',
  },
  'problem.sheetClosed': {
    ru: 'Владелец закрыл от правок {sheets}, поэтому записать не вышло: попросите его сделать это самому или открыть вам лист («Данные» → «Защищённые листы и диапазоны»); введённое не пропало.',
    en: 'The owner closed {sheets} to edits, so this could not be written: ask them to do it or to open the sheet for you (Data → Protect sheets and ranges); what you typed is kept.',
  },
  'problem.noTable': {
    ru: 'В этой таблице ещё нет РМ. Откройте меню «РМ» и выберите «Создать или починить таблицу».',
    en: 'There is no RM table here yet. Open the RM menu and choose “Create or repair the table”.',
  },
  'problem.sheetMissing': {
    ru: 'Листа «{sheet}» нет: его удалили. Верните его через «Файл → История версий» или создайте заново, без введённого на нём: меню «РМ» → «Создать или починить таблицу».',
    en: 'The sheet “{sheet}” was deleted. Bring it back with File → Version history, or make a new one without what was typed on it: RM menu → “Create or repair the table”.',
  },
  'problem.tableNewer': {
    ru: 'Эту таблицу сделало более новое дополнение, поэтому это ничего в ней не меняет. Обновите дополнение и откройте таблицу снова.',
    en: 'A newer add-on made this table, so this one changes nothing in it. Update the add-on and open the table again.',
  },
  'problem.tableOlder': {
    ru: 'Эту таблицу сделало более раннее дополнение, и в ней ещё не всё есть. Откройте меню «РМ» → «Ввод» (или попросите об этом владельца, если «Настройки» для вас закрыты): панель дополнит таблицу, введённое останется на месте; потом повторите.',
    en: 'An earlier add-on made this table, and it lacks something yet. Open RM menu → “Entry” (or ask the owner to, if “Settings” is closed to you): the sidebar completes the table, what was typed stays in place; then try again.',
  },
  'problem.columnMissing': {
    ru: 'На листе «{sheet}» нет столбца «{column}»: его удалили. Меню «РМ» → «Создать или починить таблицу» вернёт его пустым; числа вернёт «Файл → История версий».',
    en: 'The column “{column}” of “{sheet}” was deleted. RM menu → “Create or repair the table” brings it back empty; File → Version history brings back its numbers.',
  },
  'problem.settingMissing': {
    ru: 'На листе «{sheet}» удалили строки дополнения. Меню «РМ» → «Создать или починить таблицу» вернёт их; ваши значения в них вернёт «Файл → История версий».',
    en: 'Rows of the add-on were deleted in “{sheet}”. RM menu → “Create or repair the table” brings them back; File → Version history brings back what you had in them.',
  },
  'problem.reportDamaged': {
    ru: 'На листе «{sheet}» не хватает заголовка или столбцов. Меню «РМ» → «Создать или починить таблицу» вернёт их вместе с числами; потом повторите.',
    en: 'The sheet “{sheet}” lacks its title or some columns. RM menu → “Create or repair the table” brings them back with their numbers; then try again.',
  },
  'problem.noEditRights': {
    ru: 'У вас нет права менять эту таблицу. Попросите владельца открыть вам доступ «Редактор»; введённое в панели не пропало.',
    en: 'You may not edit this spreadsheet. Ask its owner for editor access; what you typed in the sidebar is kept.',
  },
  'problem.busy': {
    ru: 'Сейчас сохраняет кто-то другой. Подождите полминуты и нажмите «Готово» ещё раз; введённое не пропало.',
    en: 'Somebody else is saving right now. Wait half a minute and press “Done” again; what you typed is kept.',
  },
  'problem.unknownSource': {
    ru: 'Источника «{source}» нет в «Настройках». Добавьте его там или выберите другой.',
    en: 'The source “{source}” is not in “Settings”. Add it there or choose another.',
  },
  'problem.negative': {
    ru: '{metric}, {source}, {day}: {found}. Меньше нуля не бывает; впишите 0 или больше, либо оставьте пустым.',
    en: '{metric}, {source}, {day}: {found}. It cannot be below zero; type 0 or more, or leave it empty.',
  },
  'problem.futureDay': {
    ru: '{day} ещё не наступило. Вносите дни до вчерашнего включительно.',
    en: '{day} has not come yet. Enter days up to yesterday.',
  },
  'problem.demoOverData': {
    ru: 'В таблице уже есть ваши числа, поэтому демо-данные не вносятся. Откройте новую таблицу и включите их там.',
    en: 'This table already holds your numbers, so the demo data stays out. Open a new spreadsheet and fill it there.',
  },
  'problem.noDemo': { ru: 'Демо-данных здесь нет.', en: 'There is no demo data here.' },
  'problem.nothingToUndo': {
    ru: 'Отменять нечего: записей через дополнение ещё не было.',
    en: 'There is nothing to undo: nothing was written by the add-on yet.',
  },
  'problem.noReason': {
    ru: 'Напишите причину: по ней это решение поймут через полгода.',
    en: 'Write the reason: it is what this decision will be understood by in half a year.',
  },
  'problem.noHypothesis': {
    ru: 'Гипотезы №{n} на листе уже нет.',
    en: 'Hypothesis no. {n} is no longer on the sheet.',
  },
  'problem.noDecision': { ru: 'Решения №{n} на листе уже нет.', en: 'Decision no. {n} is no longer on the sheet.' },
  'problem.decisionChanged': {
    ru: 'Пока вы смотрели, решение №{n} кто-то изменил, и ничего не записано. Список обновляется: посмотрите и ответьте ещё раз.',
    en: 'While you were looking, somebody changed decision no. {n}, and nothing was written. The list is being brought up to date: look and answer again.',
  },
  'problem.hypothesisChanged': {
    ru: 'Пока вы смотрели, гипотезу №{n} кто-то изменил, и ничего не записано. Список обновляется: посмотрите и решите ещё раз.',
    en: 'While you were looking, somebody changed hypothesis no. {n}, and nothing was written. The list is being brought up to date: look and decide again.',
  },
  'problem.weekMarked': {
    ru: 'Неделя {week} уже отмечена особой: «{reason}». Причину можно изменить в «Настройках».',
    en: 'Week {week} is marked as special already: “{reason}”. The reason can be changed in “Settings”.',
  },
  'problem.farDue': {
    ru: 'Переносите на день от сегодняшнего до {day}: решение берут на неделю, самое большее на две.',
    en: 'Carry it over to a day from today to {day}: a decision takes a week, two at most.',
  },
  'problem.noGoalPlan': {
    ru: 'Плана из этой цели не получится. {sentence}.',
    en: 'No plan comes of this goal. {sentence}.',
  },
  'problem.nothingToImport': {
    ru: 'В файле «{file}» нет ни одного числа за прошедшие дни. Проверьте, тот ли это файл.',
    en: 'The file “{file}” has no number for a past day. Check that it is the right file.',
  },
} as const;
