import { INPUT_IDS } from '../funnel/metrics';
import { METRIC_WORDS } from './metricWords';

const LABELS_RU = INPUT_IDS.map((id) => `«${METRIC_WORDS[`metric.${id}`].ru}»`).join(', ');
const LABELS_EN = INPUT_IDS.map((id) => `“${METRIC_WORDS[`metric.${id}`].en}”`).join(', ');

/** What can be wrong with a file that is imported. Phrases of a line say which line it is, as the file counts them. */
export const IMPORT_WORDS = {
  'import.unassigned': { ru: 'Не распределено', en: 'Unassigned' },
  'problem.noDay': {
    ru: 'В файле нет столбца с датой. Выберите день, за который он выгружен, или выгрузите отчёт по дням.',
    en: 'The file has no column of days. Choose the day that it was exported for, or export the report by day.',
  },
  'problem.noYear': {
    ru: 'В файле дни без года. Напишите месяц и год в первой ячейке таблицы, например «Ноябрь 2025».',
    en: 'The file has days without a year. Write the month and year in the first cell of the table, such as “November 2025”.',
  },
  'problem.lineManyDays': {
    ru: 'Строка {line} — сумма за несколько дней, с {from} по {until}. Выгрузите отчёт с разбивкой по дням.',
    en: 'Line {line} is the sum of several days, {from} to {until}. Export the report broken down by day.',
  },
  'problem.lineNoId': {
    ru: 'В строке {line} нет номера (ID), по которому её отличают от других. Выгрузите файл вместе с ним.',
    en: 'Line {line} has no ID to be told from others by. Export the file with it.',
  },
  'problem.lineRepeated': {
    ru: 'Строка {line} повторяет «{id}» из строки {kept}; взята строка {kept}. Если это разные записи, исправьте номер.',
    en: 'Line {line} repeats “{id}” of line {kept}; line {kept} was taken. If they are different, correct the ID.',
  },
  'problem.lineNoMetric': {
    ru: 'В строке {line} показатель «{found}», такого в таблице нет. Переименуйте его или заведите свой показатель.',
    en: 'Line {line} has the metric “{found}”, which the table does not have. Rename it or add it as an own row.',
  },
  'problem.lineNoBlock': {
    ru: 'Над строкой {line} нет названия источника. Впишите его строкой выше или выберите источник для всего файла.',
    en: 'No source is named above line {line}. Write it on a line above, or choose a source for the whole file.',
  },
  'problem.emptyFile': {
    ru: 'Файл пуст. Выгрузите его ещё раз и проверьте, что в нём есть строки.',
    en: 'The file is empty. Export it again and check that it has rows.',
  },
  'problem.workbookFile': {
    ru: 'Это книга Excel, а читается текстовая таблица. Откройте файл и сохраните лист как CSV (UTF-8).',
    en: 'This is an Excel workbook, and a table in text is needed. Open the file and save its sheet as CSV (UTF-8).',
  },
  'problem.notATable': {
    ru: 'Это не текстовая таблица. Нужен файл CSV: выгрузите отчёт в CSV или сохраните таблицу как CSV (UTF-8).',
    en: 'This is not a table in text. A CSV file is needed: export the report as CSV or save the table as CSV (UTF-8).',
  },
  'problem.noHeader': {
    ru: `В первых строках файла не нашлось заголовков. Нужен столбец «Дата» и хотя бы один с числами: ${LABELS_RU}.`,
    en: `No header was found in the file's first lines. It needs a “Date” column and at least one with numbers: ${LABELS_EN}.`,
  },
  'problem.noNumbers': {
    ru: `В файле есть дата, но нет ни одного столбца с числами. Назовите столбцы так: ${LABELS_RU}.`,
    en: `The file has a date but no column with numbers. Name the columns so: ${LABELS_EN}.`,
  },
  'problem.twoColumns': {
    ru: 'Столбцы «{one}» и «{other}» означают одно и то же. Оставьте в файле один из них.',
    en: 'The columns “{one}” and “{other}” mean the same. Leave only one of them in the file.',
  },
  'problem.noRows': {
    ru: 'В файле есть заголовки, но под ними нет ни одной строки. Выгрузите его за дни, в которые были данные.',
    en: 'The file has a header but not a single row under it. Export it for days that have data.',
  },
  'problem.noSourceColumn': {
    ru: 'В файле нет столбца «Источник». Добавьте его или выберите, к какому источнику относится весь файл.',
    en: 'The file has no “Source” column. Add one, or choose the source that the whole file belongs to.',
  },
  'problem.lineBadDay': {
    ru: 'В строке {line} на месте даты стоит «{found}». Впишите день так: 21.11.2025 или 2025-11-21.',
    en: 'Line {line} has “{found}” for a date. Write the day like this: 2025-11-21 or 21.11.2025.',
  },
  'problem.lineNotANumber': {
    ru: 'В строке {line} в столбце «{heading}» стоит «{found}». Впишите число или оставьте пустым.',
    en: 'Line {line} has “{found}” in the column “{heading}”. Write a number or leave it empty.',
  },
  'problem.lineNegative': {
    ru: 'В строке {line} в столбце «{heading}» стоит «{found}», а меньше нуля быть не может. Исправьте число.',
    en: 'Line {line} has “{found}” in the column “{heading}”, which cannot be below zero. Correct the number.',
  },
  'problem.lineNoSource': {
    ru: 'В строке {line} не указан источник. Впишите его.',
    en: 'Line {line} has no source. Fill it in.',
  },
  'problem.lineLongSource': {
    ru: 'В строке {line} название источника длиннее {most:знака|знаков|знаков}. Сократите его.',
    en: 'Line {line} has a source name longer than {most:character|characters}. Shorten it.',
  },
  'problem.lineCells': {
    ru: 'Число ячеек в строке {line}: {found}, а в заголовке {expected}. Проверьте, не попал ли разделитель внутрь текста или числа.',
    en: 'Line {line} has {found:cell|cells}, the header has {expected}. Check whether a separator got into a text or a number.',
  },
  'problem.lineQuotes': {
    ru: 'В строке {line} не сходятся кавычки. Уберите лишнюю или удвойте кавычки внутри текста.',
    en: 'The quotes in line {line} do not pair up. Remove the stray one, or double the quotes inside a text.',
  },
  'problem.assumedDayFirst': {
    ru: 'Даты вида «{found}» прочитаны как день/месяц. Если сначала идёт месяц, выгрузите файл с датами вида 2025-11-21.',
    en: 'Dates like “{found}” were read as day/month. If the month comes first, export the file with dates like 2025-11-21.',
  },
  'problem.assumedComma': {
    ru: 'Числа вида «{found}» прочитаны так, что запятая отделяет дробную часть. Проверьте суммы перед импортом.',
    en: 'Numbers like “{found}” were read with a comma before the fraction. Check the sums before importing.',
  },
  'problem.assumedPoint': {
    ru: 'Числа вида «{found}» прочитаны так, что точка отделяет дробную часть, а запятая — тысячи. Проверьте суммы перед импортом.',
    en: 'Numbers like “{found}” were read with a point before the fraction and commas between thousands. Check the sums before importing.',
  },
} as const;
