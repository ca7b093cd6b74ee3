import { mustExist, placeIn, rulesOf, type Seat } from '../book';
import { contentIn, type Methods, SELF } from '../border';
import { fromEngine, toEngine } from '../engine/formula';
import type { EngineCommand } from '../engine/plugins';
import { a1Of } from '../engine/zone';
import { HostError } from '../errors';
import { colourOf } from './colours';
import { mustEditAt } from './guards';
import { rangeOf } from './rangeAt';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

interface FormatRule {
  operator: string;
  /** As Google has them: formulas in the spreadsheet's locale. */
  values: (string | number)[];
  style: Record<string, unknown>;
  zones: { sheetId: string; xc: string }[];
}

/** Builder method, Google's criteria, the engine's operator. */
const CRITERIA = [
  ['whenFormulaSatisfied', 'CUSTOM_FORMULA', 'customFormula'],
  ['whenTextEqualTo', 'TEXT_EQUAL_TO', 'isEqual'],
  ['whenTextContains', 'TEXT_CONTAINS', 'containsText'],
  ['whenTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', 'notContainsText'],
  ['whenTextStartsWith', 'TEXT_STARTS_WITH', 'beginsWithText'],
  ['whenTextEndsWith', 'TEXT_ENDS_WITH', 'endsWithText'],
  ['whenNumberEqualTo', 'NUMBER_EQUAL_TO', 'isEqual'],
  ['whenNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', 'isNotEqual'],
  ['whenNumberGreaterThan', 'NUMBER_GREATER_THAN', 'isGreaterThan'],
  ['whenNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'isGreaterOrEqualTo'],
  ['whenNumberLessThan', 'NUMBER_LESS_THAN', 'isLessThan'],
  ['whenNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', 'isLessOrEqualTo'],
  ['whenNumberBetween', 'NUMBER_BETWEEN', 'isBetween'],
  ['whenNumberNotBetween', 'NUMBER_NOT_BETWEEN', 'isNotBetween'],
  ['whenCellEmpty', 'CELL_EMPTY', 'isEmpty'],
  ['whenCellNotEmpty', 'CELL_NOT_EMPTY', 'isNotEmpty'],
] as const;

const LOOKS: Record<string, (value: unknown) => Record<string, unknown>> = {
  setBackground: (value) => ({ fillColor: colourOf(value) }),
  setFontColor: (value) => ({ textColor: colourOf(value) }),
  setBold: (value) => ({ bold: value }),
  setItalic: (value) => ({ italic: value }),
  setUnderline: (value) => ({ underline: value }),
  setStrikethrough: (value) => ({ strikethrough: value }),
};

/** A ConditionalFormatRuleBuilder of Google's. */
export function formatBuilder(seat: Seat, from?: FormatRule & { criteria: string }): unknown {
  let rule = { operator: '', values: [], style: {}, zones: [], criteria: '', ...from } as FormatRule & {
    criteria: string;
  };
  const become = (part: Partial<typeof rule>): typeof SELF => {
    rule = { ...rule, ...part };
    return SELF;
  };
  const methods: Record<string, unknown> = {
    setRanges: (ranges: unknown) => become({ zones: Array.from(ranges as unknown[]).map((range) => zoneIn(range)) }),
    getRanges: () => rangesOf(seat, rule),
    build: () => {
      if (rule.criteria === '') throw new HostError('A boolean or gradient condition must be set before building.');
      return formatService(seat, rule);
    },
    copy: () => formatBuilder(seat, rule),
  };
  for (const [name, criteria, operator] of CRITERIA) {
    methods[name] = (...values: (string | number)[]) => become({ criteria, operator, values });
  }
  for (const [name, look] of Object.entries(LOOKS)) {
    methods[name] = (value: unknown) => become({ style: { ...rule.style, ...look(value) } });
  }
  return seat.border.service<GoogleBuilder>('ConditionalFormatRuleBuilder', methods as Methods<GoogleBuilder>);
}

const zoneIn = (range: unknown): { sheetId: string; xc: string } => {
  const { sheetId, zone } = placeIn(range);
  return { sheetId, xc: a1Of(zone) };
};

const rangesOf = (seat: Seat, { zones }: FormatRule): unknown[] =>
  zones.map(({ sheetId, xc }) => rangeOf(seat, sheetId, [xc]));

function formatService(seat: Seat, rule: FormatRule & { criteria: string }): unknown {
  const colour = (key: string): unknown => String(rule.style[key] ?? '').toLowerCase() || null;
  const condition = () =>
    seat.border.service<GoogleAppsScript.Spreadsheet.BooleanCondition>('BooleanCondition', {
      getCriteriaType: () => rule.criteria,
      getCriteriaValues: () => [...rule.values],
      getBackground: () => colour('fillColor'),
      getFontColor: () => colour('textColor'),
      getBold: () => rule.style.bold ?? null,
      getItalic: () => rule.style.italic ?? null,
      getUnderline: () => rule.style.underline ?? null,
      getStrikethrough: () => rule.style.strikethrough ?? null,
    });
  return seat.border.service<GoogleRule>(
    'ConditionalFormatRule',
    {
      getRanges: () => rangesOf(seat, rule),
      getBooleanCondition: condition,
      getGradientCondition: () => null,
      copy: () => formatBuilder(seat, rule),
    },
    { formatRule: rule },
  );
}

/** Conditional formats of a sheet: all are replaced together, the first wins. */
export function sheetFormatMethods(seat: Seat, sheetId: string): Methods<GoogleAppsScript.Spreadsheet.Sheet> {
  return {
    getConditionalFormatRules: () => readFormats(seat, sheetId).map((rule) => formatService(seat, rule)),
    setConditionalFormatRules: (rules: unknown) => writeFormats(seat, sheetId, Array.from(rules as unknown[])),
    clearConditionalFormatRules: () => writeFormats(seat, sheetId, []),
  };
}

interface Stored {
  id: string;
  ranges: string[];
  rule: { operator?: string; values?: string[]; style?: Record<string, unknown> };
  criteria?: string;
}

function readFormats(seat: Seat, sheetId: string): (FormatRule & { criteria: string })[] {
  mustExist(seat, sheetId);
  const local = rulesOf(seat);
  const stored = seat.book.engine.model.getters.getConditionalFormats(sheetId) as unknown as Stored[];
  return stored.map(({ ranges, rule, criteria }) => {
    const { operator = '', values = [], style = {} } = rule;
    const known = criteria ?? CRITERIA.find(([, , each]) => each === operator)?.[1] ?? operator;
    const shown = values.map((value) =>
      value.startsWith('=') ? fromEngine(value, local) : known.startsWith('NUMBER') ? Number(value) : value,
    );
    return { criteria: known, operator, values: shown, style, zones: ranges.map((xc) => ({ sheetId, xc })) };
  });
}

function writeFormats(seat: Seat, sheetId: string, rules: readonly unknown[]): undefined {
  mustEditAt(seat, sheetId);
  const { engine } = seat.book;
  const { getters } = engine.model;
  const local = rulesOf(seat);
  const gone = getters
    .getConditionalFormats(sheetId)
    .map(({ id }): EngineCommand => ({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id }));
  const added = rules.map((each, index): EngineCommand => {
    const { formatRule } = contentIn<{ formatRule: FormatRule & { criteria: string } }>(each);
    const { operator, values, style, zones, criteria } = formatRule;
    if (zones.length === 0) throw new HostError('Conditional format rule cannot have zero ranges.');
    if (zones.some((zone) => zone.sheetId !== sheetId))
      throw new HostError('Conditional format rule cannot reference a different sheet.');
    const kept = values.map((value) =>
      typeof value === 'string' && value.startsWith('=') ? toEngine(value, local) : String(value),
    );
    return {
      type: 'ADD_CONDITIONAL_FORMAT',
      sheetId,
      ranges: zones.map(({ xc }) => getters.getRangeDataFromXc(sheetId, xc)),
      cf: {
        id: `format${index}-${getters.getConditionalFormats(sheetId).length}-${Math.random().toString(36).slice(2)}`,
        rule: { type: 'CellIsRule', operator, values: kept, style },
        criteria,
      },
    };
  });
  engine.run([...gone, ...added]);
  return undefined;
}
