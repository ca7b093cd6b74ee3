/**
 * Options of a chart by Google's dotted names. What the host draws and what it only keeps is listed; any other option
 * throws, so that a misspelt name is not taken for a drawn one (Google takes every name in silence).
 */
import { HostError, notHere } from '../errors';

export type OptionValue = string | number | boolean | null | readonly OptionValue[] | OptionTree;
export interface OptionTree {
  readonly [name: string]: OptionValue | undefined;
}

const STYLE = '(color|fontSize|bold|italic)';
const SERIES =
  'type|color|lineWidth|lineDashStyle|visibleInLegend|labelInLegend|targetAxisIndex|areaOpacity|pointSize|dataLabel';
const AXIS = `title|titleTextStyle\\.${STYLE}|textStyle\\.${STYLE}|format|minValue|maxValue|viewWindow\\.(min|max)|gridlines\\.(color|count)|textPosition|direction|logScale`;

const DRAWN = pattern([
  'title|subtitle|width|height|colors|backgroundColor|isStacked|seriesType|lineWidth|lineDashStyle|pointSize',
  'areaOpacity|curveType|interpolateNulls|bar\\.groupWidth|useFirstColumnAsDomain|treatLabelsAsText',
  `legend\\.position|legend\\.textStyle\\.${STYLE}|titleTextStyle\\.(${STYLE}|alignment)`,
  `series\\.\\d+\\.(${SERIES})`,
  `(hAxis|vAxis|vAxes\\.\\d+)\\.(${AXIS})`,
]);

/** Kept and given back, without effect on the local picture: looks and behaviour that no number hangs on. */
const KEPT = pattern([
  '(animation|tooltip|chartArea|annotations|textStyle)\\..+',
  'fontName|enableInteractivity|focusTarget|applyAggregateData|bubble\\.stroke',
  'series\\.\\d+\\.(hasAnnotations|annotations\\..+|textStyle\\..+|viewWindowMode)',
  '(hAxis|vAxis|vAxes\\.\\d+)\\.(slantedText|slantedTextAngle|showTextEvery|baselineColor|minorGridlines\\..+)',
]);

/** Values that the host draws, where an option has a few; recorded macros write booleans as text. */
const VALUES: readonly (readonly [RegExp, readonly OptionValue[]])[] = [
  [/^legend\.position$/, ['none', 'top', 'right', 'bottom', 'left']],
  [/^(seriesType|series\.\d+\.type)$/, ['bars', 'line', 'area']],
  [/^isStacked$/, [true, false, 'true', 'false', 'absolute']],
  [/^curveType$/, ['none', 'function']],
  [/\.dataLabel$/, ['none', 'value']],
  [/\.direction$/, [1, -1]],
  [/\.textPosition$/, ['out', 'none']],
  [/^treatLabelsAsText$/, [true, 'true']],
];

function pattern(names: readonly string[]): RegExp {
  return new RegExp(`^(${names.join('|')})$`);
}

/** The options with one set by its dotted name; null or undefined takes it away. Throws for what the host lacks. */
export function withOption(options: OptionTree, name: string, value: OptionValue | undefined): OptionTree {
  mustBeKnown(name, value ?? null);
  return put(options, name.split('.'), value);
}

function mustBeKnown(name: string, value: OptionValue): void {
  if (isTree(value)) {
    for (const [key, inner] of Object.entries(value)) mustBeKnown(`${name}.${key}`, inner ?? null);
    return;
  }
  if (!DRAWN.test(name) && !KEPT.test(name)) throw notHere(`chart option ${name}`);
  const allowed = VALUES.find(([names]) => names.test(name))?.[1];
  if (value !== null && allowed?.includes(value) === false) throw notHere(`chart option ${name} = ${String(value)}`);
}

function put(tree: OptionTree, [first = '', ...rest]: string[], value: OptionValue | undefined): OptionTree {
  const { [first]: before, ...others } = tree;
  if (rest.length > 0) return { ...others, [first]: put(isTree(before) ? before : {}, rest, value) };
  return value === undefined || value === null ? others : { ...others, [first]: value };
}

/** An option by its dotted name; undefined when it was not set. */
export function optionAt(options: OptionTree, name: string): OptionValue | undefined {
  let found: OptionValue | undefined = options;
  for (const part of name.split('.')) found = isTree(found) ? found[part] : undefined;
  return found;
}

export const isTree = (value: OptionValue | undefined): value is OptionTree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads options of one kind under a common beginning. */
export interface OptionReader {
  text(name: string): string | undefined;
  number(name: string): number | undefined;
  flag(name: string): boolean | undefined;
  list(name: string): readonly OptionValue[] | undefined;
}

/** Reads options; the first of several beginnings that has one wins. */
export function readerOf(options: OptionTree, ...beginnings: string[]): OptionReader {
  const at = (name: string): OptionValue | undefined =>
    (beginnings.length === 0 ? [''] : beginnings)
      .map((beginning) => optionAt(options, beginning + name))
      .find((value) => value !== undefined);
  return {
    text: (name) => (at(name) === undefined ? undefined : String(at(name))),
    number: (name) => numberOf(at(name), name),
    flag: (name) => (at(name) === undefined ? undefined : String(at(name)) === 'true'),
    list: (name) => {
      const value = at(name);
      return Array.isArray(value) ? (value as readonly OptionValue[]) : undefined;
    },
  };
}

function numberOf(value: OptionValue | undefined, name: string): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isNaN(number)) throw new HostError(`not a number: chart option ${name} = ${String(value)}`);
  return number;
}
