import type { Assertion, Scratch } from './scratch';

const question = (id: string, text: string, cells?: unknown[][]): Assertion => ({
  id,
  find: ({ result }) => result(text, cells),
});

/** Ids with what is expected, the formula, and the cells that stand in for `{}`. */
const EXPECTED: readonly (readonly [string, string, string, unknown[][]?])[] = [
  ['semicolon', '3', '=SUM(1;2)'],
  ['emptyText', '#VALUE!', '=""+1'],
  ['emptyIsNoNumber', 'false', '=ISNUMBER(INDEX({};1))'],
  ['ifWithoutElse', 'false', '=IF(1=2;1)'],
  ['onlyNumbers', '1', '=COUNTIFS({};">=-999999999999999")', [[1], [''], ['a'], ['=""']]],
  ['escapedStar', '1', '=COUNTIFS({};"=a~*")', [['a*'], ['ab']]],
  ['caseIgnored', '2', '=COUNTIFS({};"=AVITO")', [['Avito'], ['avito']]],
  ['noMatch', '0', '=MAXIFS({};$Z$1:$Z$2;">9")', [[1], [2]]],
  ['divisionError', '#DIV/0!', '=1/0'],
  ['isoWeek', '53', '=ISOWEEKNUM(DATE(2021;1;3))'],
  ['weekday', '7', '=WEEKDAY(DATE(2026;3;1);2)'],
];

const expected = EXPECTED.map(
  ([id, value, text, cells]): Assertion => ({ ...question(id, text, cells), expected: value }),
);

const quotedName = ({ sheet, block, result }: Scratch): unknown => {
  const cell = block(1, 1);
  cell.setValue(5);
  return result(`='${sheet.getName().replace(/'/g, "''")}'!${cell.getA1Notation()}+1`);
};

const decimalCriterion = ({ block, result }: Scratch): unknown => {
  const limit = block(1, 1);
  limit.setValue(1 / 2);
  return result(`=COUNTIFS({};">"&${limit.getA1Notation()})`, [[1 / 4], [3 / 4]]);
};

/** Formulas: separators, empty cells, criteria. */
export const FORMULA_ASSERTIONS: readonly Assertion[] = [
  ...expected,
  question('comma', '=SUM(1,2)'),
  { id: 'formulaText', find: ({ block }) => block(1, 1).setFormula('=SUM(1;2)').getFormula() },
  { id: 'quotedSheetName', expected: '6', find: quotedName },
  question('emptyReference', '={}'),
  question('blankCriterion', '=COUNTIFS({};"=")', [[1], [''], ['=""']]),
  question('notBlankCriterion', '=COUNTIFS({};"<>")', [[1], [''], ['=""']]),
  { id: 'decimalCriterion', expected: '1', find: decimalCriterion },
];
