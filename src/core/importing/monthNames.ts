/** Months as files write them, in the cases in which a day stands before them. */
const MONTHS: readonly (readonly string[])[] = [
  ['январь', 'января', 'january'],
  ['февраль', 'февраля', 'february'],
  ['март', 'марта', 'march'],
  ['апрель', 'апреля', 'april'],
  ['май', 'мая', 'may'],
  ['июнь', 'июня', 'june'],
  ['июль', 'июля', 'july'],
  ['август', 'августа', 'august'],
  ['сентябрь', 'сентября', 'september'],
  ['октябрь', 'октября', 'october'],
  ['ноябрь', 'ноября', 'november'],
  ['декабрь', 'декабря', 'december'],
];
const SHORTEST = 3;

const numberOf = (isMeant: (name: string) => boolean): number | undefined => {
  const index = MONTHS.findIndex((names) => names.some(isMeant));
  return index < 0 ? undefined : index + 1;
};

/**
 * The month that a word of a title begins with, whatever its case.
 *
 * @example monthBegun('ноябре') // => 11
 */
export const monthBegun = (word: string): number | undefined =>
  numberOf((name) => word.toLowerCase().startsWith(name.slice(0, SHORTEST)));

/**
 * The month that a word of a date is, whole or cut short.
 *
 * @example monthWritten('Sept') // => 9
 * @example monthWritten('Маркетинг') // => undefined
 */
export const monthWritten = (word: string): number | undefined =>
  word.length < SHORTEST ? undefined : numberOf((name) => name.startsWith(word.toLowerCase()));
