import { placeIn, rulesOf, type Seat } from '../book';
import { contentIn, type Methods, SELF } from '../border';
import { instantOfSerial, serialOf } from '../engine/clock';
import { toEngine } from '../engine/formula';
import { a1Of } from '../engine/zone';
import { notHere } from '../errors';
import { rangeOf } from './rangeAt';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A rule as the host keeps it: the engine's criterion beside Google's. */
export interface Rule {
  criterion: { type: string; values: string[]; [key: string]: unknown };
  google: { criteria: string; args: unknown[] };
  allowInvalid: boolean;
  helpText: string | null;
}

/** The rule in a DataValidation that comes back from the script; null and undefined clear. */
export const ruleIn = (rule: unknown): Rule | undefined =>
  rule === null || rule === undefined ? undefined : contentIn<{ rule: Rule }>(rule).rule;

/** The engine's rule as the host keeps rules; references in it have followed their cells. */
export function readRule(stored: object, localised: (formula: string) => string): Rule {
  const { criterion, google, helpText = null, isBlocking } = stored as Partial<Rule> & { isBlocking?: boolean };
  const kept = criterion ?? { type: 'isBoolean', values: [] };
  const known = google ?? { criteria: 'CUSTOM_FORMULA', args: kept.values };
  const args = known.criteria === 'CUSTOM_FORMULA' ? kept.values.map(localised) : known.args;
  return { criterion: kept, google: { ...known, args }, allowInvalid: isBlocking !== true, helpText };
}

/** A DataValidation of Google's. */
export function ruleService(seat: Seat, rule: Rule): unknown {
  const { criteria, args } = rule.google;
  return seat.border.service<GoogleRule>(
    'DataValidation',
    {
      getAllowInvalid: () => rule.allowInvalid,
      getHelpText: () => rule.helpText,
      getCriteriaType: () => criteria,
      getCriteriaValues: () => criteriaValues(seat, rule, args),
      copy: () => builderService(seat, rule),
    },
    { rule },
  );
}

function criteriaValues(seat: Seat, { google, criterion }: Rule, args: unknown[]): unknown[] {
  if (google.criteria === 'VALUE_IN_LIST') return [args[0], args[1]];
  if (google.criteria.startsWith('DATE_')) {
    return args.map((serial) => new seat.border.realm.Date(instantOfSerial(Number(serial), seat.book.timeZone)));
  }
  if (google.criteria !== 'VALUE_IN_RANGE') return [...args];
  const range = seat.book.engine.model.getters.getRangeFromSheetXC('', criterion.values[0] ?? '');
  return [rangeOf(seat, range.sheetId, [a1Of(range.zone)]), args[1]];
}

const NUMBERS: Record<string, readonly [string, string]> = {
  requireNumberGreaterThan: ['NUMBER_GREATER_THAN', 'isGreaterThan'],
  requireNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'isGreaterOrEqualTo'],
  requireNumberLessThan: ['NUMBER_LESS_THAN', 'isLessThan'],
  requireNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'isLessOrEqualTo'],
  requireNumberEqualTo: ['NUMBER_EQUAL_TO', 'isEqual'],
  requireNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'isNotEqual'],
  requireNumberBetween: ['NUMBER_BETWEEN', 'isBetween'],
  requireNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'isNotBetween'],
};

const DATES: Record<string, readonly [string, string]> = {
  requireDate: ['DATE_IS_VALID_DATE', 'dateIsValid'],
  requireDateAfter: ['DATE_AFTER', 'dateIsAfter'],
  requireDateOnOrAfter: ['DATE_ON_OR_AFTER', 'dateIsOnOrAfter'],
  requireDateBefore: ['DATE_BEFORE', 'dateIsBefore'],
  requireDateOnOrBefore: ['DATE_ON_OR_BEFORE', 'dateIsOnOrBefore'],
  requireDateEqualTo: ['DATE_EQUAL_TO', 'dateIs'],
  requireDateBetween: ['DATE_BETWEEN', 'dateIsBetween'],
};

const TEXTS: Record<string, readonly [string, string]> = {
  requireTextContains: ['TEXT_CONTAINS', 'containsText'],
  requireTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 'notContainsText'],
  requireTextEqualTo: ['TEXT_EQUAL_TO', 'isEqualText'],
};

/** A DataValidationBuilder of Google's. */
export function builderService(seat: Seat, from?: Rule): unknown {
  let rule: Rule = from ?? {
    criterion: { type: '', values: [] },
    google: { criteria: '', args: [] },
    allowInvalid: true,
    helpText: null,
  };
  const become = (criterion: Rule['criterion'], google: Rule['google']): typeof SELF => {
    rule = { ...rule, criterion, google };
    return SELF;
  };
  const methods: Record<string, unknown> = {
    ...listMethods(become),
    setAllowInvalid: (allowInvalid: boolean) => {
      rule = { ...rule, allowInvalid };
      return SELF;
    },
    setHelpText: (helpText: string) => {
      rule = { ...rule, helpText };
      return SELF;
    },
    requireFormulaSatisfied: (formula: string) => {
      const value = toEngine(formula.startsWith('=') ? formula : `=${formula}`, rulesOf(seat));
      return become({ type: 'customFormula', values: [value] }, { criteria: 'CUSTOM_FORMULA', args: [] });
    },
    build: () => ruleService(seat, rule),
    getAllowInvalid: () => rule.allowInvalid,
    getHelpText: () => rule.helpText,
    getCriteriaType: () => rule.google.criteria,
    copy: () => builderService(seat, rule),
  };
  for (const [name, [criteria, type]] of [...Object.entries(NUMBERS), ...Object.entries(TEXTS)]) {
    methods[name] = (...args: unknown[]) => become({ type, values: args.map(String) }, { criteria, args });
  }
  for (const [name, [criteria, type]] of Object.entries(DATES)) {
    methods[name] = (...dates: Date[]) => {
      const args = dates.map((date) => Math.floor(serialOf(date.getTime(), seat.book.timeZone)));
      const exact = args.length === 1 ? { dateValue: 'exactDate' } : {};
      return become({ type, values: args.map((day) => `=${day}`), ...exact }, { criteria, args });
    };
  }
  return seat.border.service<GoogleBuilder>('DataValidationBuilder', methods as Methods<GoogleBuilder>, { rule });
}

type Become = (criterion: Rule['criterion'], google: Rule['google']) => typeof SELF;

function listMethods(become: Become): Methods<GoogleBuilder> {
  const style = (shown: unknown): string => (shown === false ? 'plainText' : 'arrow');
  return {
    requireValueInList: (values: unknown, shown = true) => {
      const list = Array.from(values as unknown[]).map(String);
      return become(
        { type: 'isValueInList', values: list, displayStyle: style(shown) },
        { criteria: 'VALUE_IN_LIST', args: [list, shown] },
      );
    },
    requireValueInRange: (range: unknown, shown = true) => {
      const { seat, sheetId, zone } = placeIn(range);
      const { getters } = seat.book.engine.model;
      const xc = getters.getRangeString(getters.getRangeFromZone(sheetId, zone), '');
      const fixed = xc.replace(
        /(.*!)?(.*)$/,
        (_all, sheet: string | undefined, cells: string) => (sheet ?? '') + cells.replace(/([A-Z]+|\d+)/g, '$$$1'),
      );
      return become(
        { type: 'isValueInRange', values: [fixed], displayStyle: style(shown) },
        { criteria: 'VALUE_IN_RANGE', args: [null, shown] },
      );
    },
    requireCheckbox: (...values: never[]) => {
      if (values.length > 0) throw notHere('DataValidationBuilder.requireCheckbox with values');
      return become({ type: 'isBoolean', values: [] }, { criteria: 'CHECKBOX', args: [] });
    },
  };
}
