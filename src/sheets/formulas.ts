import { quoted } from './a1';

/** Criterion that holds for numbers only: neither for an empty cell nor for text. */
export const A_NUMBER = '">=-999999999999999"';
/** Criterion that holds for every source, also for a row that names none. */
const ANY_SOURCE = '<>⁂';
/** What a ratio shows whose denominator is 0. */
const NO_RATIO = '—';

/** Whether a cell of choice stands for all: it is empty, or shows the word for all in any language. */
export const standsForAll = (cell: string, words: readonly string[]): string =>
  `OR(${[`${cell}=""`, ...words.map((word) => `${cell}=${quoted(word)}`)].join(';')})`;

/** A criterion for the name in a cell, or for every source; letters that stand for others are taken literally. */
export const criterionFor = (cell: string, words: readonly string[]): string =>
  `IF(${standsForAll(cell, words)};${quoted(ANY_SOURCE)};${namedExactly(cell)})`;

/** The name in a cell as criteria take it literally: `~ * ?` do not stand for others. */
export const literalName = (cell: string): string =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell};"~";"~~");"*";"~*");"?";"~?")`;

/** A criterion that holds for the name in a cell and no other. */
export const namedExactly = (cell: string): string => `"="&${literalName(cell)}`;

/** A pair of a range and its criterion, as COUNTIFS and SUMIFS take them. */
export type Condition = readonly [range: string, criterion: string];

/** Sum of a range under conditions; nothing where no number meets them. */
export function sumWhere(range: string, conditions: readonly Condition[]): string {
  return `IF(COUNTIFS(${list([...conditions, [range, A_NUMBER]])})=0;"";SUMIFS(${range};${list(conditions)}))`;
}

/** How many cells meet the conditions. */
export const countWhere = (conditions: readonly Condition[]): string => `COUNTIFS(${list(conditions)})`;

/** A ratio of two cells: nothing where a side is missing, a dash where it cannot be divided. */
export function ratioOf(top: string, bottom: string, without?: string): string {
  const base = without === undefined ? bottom : `${bottom}-SUM(${without})`;
  return `IF(OR(${top}="";${bottom}="");"";IF(${base}=0;"${NO_RATIO}";${top}/(${base})))`;
}

/** The value where every cell named holds a number, else nothing. */
export const whenNumbers = (cells: readonly string[], value: string): string =>
  `IF(COUNT(${cells.join(';')})<${cells.length};"";${value})`;

const list = (conditions: readonly Condition[]): string => conditions.map((condition) => condition.join(';')).join(';');
