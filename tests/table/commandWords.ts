import type { Problem } from '../../src/core/funnel/problem';
import { explainOnPage as explain } from '../../src/core/words/importingPageWords';
import { fill, type Language, type Phrase, type WordParameters } from '../../src/core/words/say';

/** What the command line says besides the phrases of the catalogue. */
export const COMMAND_WORDS = {
  usage: {
    ru: 'Запускайте так: npm run table -- --daily ФАЙЛ [--deals ФАЙЛ] [--settings ФАЙЛ] [--today ГГГГ-ММ-ДД] [--locale ru|en] --out ПАПКА ({detail}).',
    en: 'Run it like this: npm run table -- --daily FILE [--deals FILE] [--settings FILE] [--today YYYY-MM-DD] [--locale ru|en] --out FOLDER ({detail}).',
  },
  isMissing: { ru: 'не указано {option}', en: '{option} is missing' },
  isWrong: { ru: 'непонятно {option} {found}', en: '{option} {found} is not understood' },
  inFile: { ru: '{file}: {sentence}', en: '{file}: {sentence}' },
  unreadableFile: {
    ru: 'Файл «{file}» не открывается. Проверьте путь и права.',
    en: 'The file “{file}” cannot be opened. Check its path and your rights.',
  },
  notJson: {
    ru: 'Это не JSON ({detail}). Нужен файл настроек в JSON.',
    en: 'This is not JSON ({detail}). Settings are needed in JSON.',
  },
  noDealColumns: {
    ru: 'В строке 1 нет столбца «{heading}». Для сделок нужны deal_id, lead_date, source и paid_date.',
    en: 'Line 1 has no column “{heading}”. Deals need deal_id, lead_date, source and paid_date.',
  },
  unassigned: { ru: 'Не распределено', en: 'Unassigned' },
  summarySheets: { ru: 'Листы: {sheets}', en: 'Sheets: {sheets}' },
  summaryDays: {
    ru: '{days:день|дня|дней}, {sources:источник|источника|источников}: с {from} по {to}',
    en: '{days:day|days}, {sources:source|sources}: {from} to {to}',
  },
  summaryEmpty: { ru: 'Дней с числами нет', en: 'No days with numbers' },
  summaryLater: {
    ru: '{count:строка|строки|строк} позже вчерашнего дня ({today} ещё идёт): не взяты',
    en: '{count:row|rows} later than yesterday ({today} is not over): left out',
  },
  dealsCycle: {
    ru: 'Сделки на вечер {day}: половина оплат за {median:день|дня|дней} от заявки, девять из десяти за {p90:день|дня|дней}',
    en: 'Deals on the evening of {day}: half of the payments within {median:day|days} of the lead, nine in ten within {p90:day|days}',
  },
  dealsFew: {
    ru: 'Сделки на вечер {day}: оплат меньше пяти',
    en: 'Deals on the evening of {day}: fewer than five payments',
  },
  dealsMonth: {
    ru: '  {month}: {leads:заявка|заявки|заявок}, оплат {payments}, созрело {maturity}, заявка→оплата {rate}, потоком {flow}',
    en: '  {month}: {leads:lead|leads}, payments {payments}, matured {maturity}, lead→payment {rate}, by flows {flow}',
  },
  dealsSource: {
    ru: '  {source}: {leads:заявка|заявки|заявок}, оплат {payments}, заявка→оплата {rate} ({priority})',
    en: '  {source}: {leads:lead|leads}, payments {payments}, lead→payment {rate} ({priority})',
  },
  dealsManager: {
    ru: '  {manager}: {payments:оплата|оплаты|оплат} за 13 недель, цикл {cycle}, заявка→оплата {rate} ({verdict})',
    en: '  {manager}: {payments:payment|payments} in 13 weeks, cycle {cycle}, lead→payment {rate} ({verdict})',
  },
  dealsStuck: {
    ru: '  застряло {stuck:сделка|сделки|сделок} из {open} открытых; первый ответ: {answer}',
    en: '  stuck: {stuck:deal|deals} of {open} that are open; first answer: {answer}',
  },
  minutes: { ru: '{n} мин', en: '{n} min' },
  summaryDone: { ru: 'Готово за {seconds} с: {files}', en: 'Done in {seconds} s: {files}' },
} as const satisfies Record<string, Phrase>;

/** A phrase of the command line. */
export const sayHere = (language: Language, key: keyof typeof COMMAND_WORDS, parameters: WordParameters = {}): string =>
  fill(language, COMMAND_WORDS[key][language], parameters);

/** A problem as one sentence, ours or the catalogue's; with a `file` in front where the problem lies in one. */
export function sentenceOf(language: Language, { file, ...problem }: Problem): string {
  const key = problem.code as keyof typeof COMMAND_WORDS;
  if (key === 'unreadableFile') return sayHere(language, key, { file });
  const own = key in COMMAND_WORDS ? sayHere(language, key, problem) : undefined;
  const sentence =
    own ?? (problem.code === 'refused' ? String(problem.sentence) : explain(language, problem as Problem));
  return file === undefined ? sentence : sayHere(language, 'inFile', { file, sentence });
}
