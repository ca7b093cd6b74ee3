import type { ConditionalFormattingRule, DataValidation, Worksheet } from 'exceljs';
import { a1Of } from '../engine/zone';
import type { Host } from '../index';
import { excelFormula } from './excelFormula';
import { colour } from './looks';

export interface SheetOut {
  readonly host: Host;
  readonly sheetId: string;
  readonly sheet: Worksheet;
  /** Names of sheets in the workbook by the engine's. */
  readonly names: ReadonlyMap<string, string>;
}

const COMPARISONS: Record<string, string> = {
  isBetween: 'between',
  isNotBetween: 'notBetween',
  isEqual: 'equal',
  isNotEqual: 'notEqual',
  isGreaterThan: 'greaterThan',
  isGreaterOrEqualTo: 'greaterThanOrEqual',
  isLessThan: 'lessThan',
  isLessOrEqualTo: 'lessThanOrEqual',
};
const DATE_COMPARISONS: Record<string, string> = {
  dateIs: 'equal',
  dateIsAfter: 'greaterThan',
  dateIsOnOrAfter: 'greaterThanOrEqual',
  dateIsBefore: 'lessThan',
  dateIsOnOrBefore: 'lessThanOrEqual',
  dateIsBetween: 'between',
};
/** Excel refuses to open a file with a longer list inside a rule. */
const LONGEST_LIST = 255;

interface StoredRule {
  criterion: { type: string; values: string[] };
  ranges: { zone: Parameters<typeof a1Of>[0] }[];
  isBlocking?: boolean;
  helpText?: string | null;
}

/** Data validations of a sheet. Lists too long for Excel, or with commas in their words, are left out: Excel has no way to keep them. */
export function writeValidations(out: SheetOut): void {
  const sheet = out.sheet as Worksheet & { dataValidations: { add(address: string, rule: DataValidation): void } };
  for (const rule of out.host.model.getters.getDataValidationRules(out.sheetId) as unknown as StoredRule[]) {
    const condition = conditionOf(rule, out.names);
    if (condition === undefined) continue;
    const help = rule.helpText ? { prompt: rule.helpText, showInputMessage: true } : {};
    const validation = {
      allowBlank: true,
      showErrorMessage: rule.isBlocking === true,
      ...help,
      ...condition,
    } as DataValidation;
    for (const { zone } of rule.ranges) sheet.dataValidations.add(a1Of(zone), validation);
  }
}

function conditionOf(
  { criterion: { type, values } }: StoredRule,
  names: ReadonlyMap<string, string>,
): Partial<DataValidation> | undefined {
  const bare = values.map((value) => (value.startsWith('=') ? excelFormula(value, names) : value));
  if (type === 'isValueInList') {
    const list = values.join(',');
    const isKept = list.length <= LONGEST_LIST && !values.some((value) => value.includes(','));
    return isKept ? { type: 'list', formulae: [`"${list.replaceAll('"', '""')}"`] } : undefined;
  }
  if (type === 'isValueInRange') return { type: 'list', formulae: [excelFormula(values[0] ?? '', names)] };
  if (type === 'isBoolean') return { type: 'list', formulae: ['"TRUE,FALSE"'] };
  if (type === 'customFormula') return { type: 'custom', formulae: bare };
  if (type === 'dateIsValid') return { type: 'date', operator: 'greaterThan', formulae: [0] };
  const operator = (COMPARISONS[type] ?? DATE_COMPARISONS[type]) as NonNullable<DataValidation['operator']> | undefined;
  if (operator === undefined) throw new Error(`not written to xlsx: a validation ${type}`);
  return { type: type in DATE_COMPARISONS ? 'date' : 'decimal', operator, formulae: bare.map(Number) };
}

interface StoredFormat {
  ranges: string[];
  rule: { type: string; operator: string; values: string[]; style: Record<string, unknown> };
}

/** Conditional formats of a sheet: the first wins, as in Google's. */
export function writeConditionalFormats({ host, sheetId, sheet, names }: SheetOut): void {
  const formats = host.model.getters.getConditionalFormats(sheetId) as unknown as StoredFormat[];
  formats.forEach(({ ranges, rule }, index) => {
    const condition = formatCondition(rule, { first: ranges[0]?.split(':')[0] ?? 'A1', names });
    const { bold, italic, fillColor, textColor } = rule.style;
    const style = {
      font: {
        ...(bold === true && { bold }),
        ...(italic === true && { italic }),
        ...(textColor !== undefined && { color: colour(textColor) }),
      },
      ...(fillColor !== undefined && { fill: { type: 'pattern', pattern: 'solid', bgColor: colour(fillColor) } }),
    };
    const written = {
      ...condition,
      style,
      priority: index + 1,
      stopIfTrue: true,
    } as unknown as ConditionalFormattingRule;
    sheet.addConditionalFormatting({ ref: ranges.join(' '), rules: [written] });
  });
}

function formatCondition(
  { operator, values }: StoredFormat['rule'],
  at: { first: string; names: ReadonlyMap<string, string> },
): object {
  const formulae = values.map((value) => (value.startsWith('=') ? excelFormula(value, at.names) : literal(value)));
  const expression = (formula: string): object => ({ type: 'expression', formulae: [formula] });
  if (operator === 'customFormula') return expression(formulae[0] ?? 'FALSE');
  if (operator === 'isEmpty') return expression(`LEN(TRIM(${at.first}))=0`);
  if (operator === 'isNotEmpty') return expression(`LEN(TRIM(${at.first}))>0`);
  if (operator === 'containsText') return expression(`ISNUMBER(SEARCH(${formulae[0]},${at.first}))`);
  if (operator === 'notContainsText') return expression(`NOT(ISNUMBER(SEARCH(${formulae[0]},${at.first})))`);
  if (operator === 'beginsWithText') return expression(`LEFT(${at.first},LEN(${formulae[0]}))=${formulae[0]}`);
  if (operator === 'endsWithText') return expression(`RIGHT(${at.first},LEN(${formulae[0]}))=${formulae[0]}`);
  const known = COMPARISONS[operator];
  if (known === undefined) throw new Error(`not written to xlsx: a conditional format ${operator}`);
  return { type: 'cellIs', operator: known, formulae };
}

const literal = (value: string): string =>
  value !== '' && Number.isFinite(Number(value)) ? value : `"${value.replaceAll('"', '""')}"`;
