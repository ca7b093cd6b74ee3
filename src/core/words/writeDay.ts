import type { Day } from '../funnel/calendar';
import { grammarOf } from './languages';
import { type Language, say } from './say';

/** '16 декабря' or 'December 16'. */
export function writeDay(day: Day, { language }: { readonly language: Language }): string {
  const month = say(language, 'months.ofMonth').split(' ')[Number(day.slice(5, 7)) - 1] ?? '';
  const number = Number(day.slice(8));
  return grammarOf(language).dayOfMonth(number, month);
}
