import type { Grammar } from './grammar';

/** English: of every spreadsheet and browser that no other language serves. */
export const en = {
  mark: 'En',
  tag: 'en-US',
  spreadsheets: /^/,
  browsers: /^/,
  currency: '$',
  signsBefore: ['$', '€', '£'],
  thousands: ',',
  decimal: '.',
  beforePercent: '',
  thousand: 'thousand',
  million: 'million',
  form: (n, [one = '', many = one]) => (n === 1 ? one : many),
  dayOfMonth: (number, month) => `${month}\u00A0${number}`,
  shortDay: (number, month) => `${month.slice(0, 3)} ${number}`,
  dayPattern: 'yyyy-MM-dd',
  formats: {
    day: 'yyyy-mm-dd',
    shortDay: 'mmm d',
    points: '+0.0" pp";-0.0" pp";0.0" pp"',
    pointsUp: '+0.0" pp better";-0.0" pp worse";0.0" pp"',
    pointsDown: '+0.0" pp worse";-0.0" pp better";0.0" pp"',
    changeUp: '+0%" better";-0%" worse";0%',
    changeDown: '+0%" worse";-0%" better";0%',
  },
  holidays: [],
} as const satisfies Grammar;
