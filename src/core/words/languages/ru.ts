import type { Grammar } from './grammar';

const NBSP = '\u00A0';

/** Russian. */
export const ru = {
  mark: 'Ru',
  tag: 'ru-RU',
  spreadsheets: /^ru/,
  browsers: /^(ru|be|kk|uk)/i,
  currency: '₽',
  signsBefore: [],
  thousands: NBSP,
  decimal: ',',
  beforePercent: NBSP,
  thousand: 'тыс.',
  million: 'млн',
  form: (n, [one = '', few = one, many = few]) => {
    if (!Number.isInteger(n)) return few;
    const [last, lastTwo] = [Math.abs(n) % 10, Math.abs(n) % 100];
    if (last === 1 && lastTwo !== 11) return one;
    return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? few : many;
  },
  dayOfMonth: (number, month) => `${number}${NBSP}${month}`,
  shortDay: (number, _, monthNumber) => [number, monthNumber].map((part) => String(part).padStart(2, '0')).join('.'),
  dayPattern: 'dd.MM.yyyy',
  formats: {
    day: 'dd.mm.yyyy',
    shortDay: 'dd.mm',
    points: '+0.0" п.п.";-0.0" п.п.";0.0" п.п."',
    pointsUp: '+0.0" п.п. лучше";-0.0" п.п. хуже";0.0" п.п."',
    pointsDown: '+0.0" п.п. хуже";-0.0" п.п. лучше";0.0" п.п."',
    changeUp: '+0%" лучше";-0%" хуже";0%',
    changeDown: '+0%" хуже";-0%" лучше";0%',
  },
  /** By the Russian Labour Code, article 112; transfers of a year are added by hand in «Настройки». */
  holidays: [
    ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
    ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
  ],
} as const satisfies Grammar;
