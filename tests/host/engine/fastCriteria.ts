/**
 * COUNTIFS, SUMIFS and their kin, made quick: the engine walks every range for every formula, although a table of
 * thousands of such formulas repeats few criteria over few columns. Which cells satisfy a criterion is found once, by the
 * engine's own SUMIF (so that its reading of criteria stays the only one), and kept while the engine keeps the range's
 * values, which is for one recalculation.
 */
import { helpers } from '@odoo/o-spreadsheet';

type Cell = { value: unknown } | undefined;
type Matrix = Cell[][];
type Compute = (this: unknown, ...args: unknown[]) => unknown;

interface Description {
  compute: Compute;
}

interface Registry {
  get(name: string): Description;
  replace(name: string, description: object): unknown;
}

/** Places (column by column) that satisfy a criterion, and the same as a mask. */
interface Hits {
  places: number[];
  mask: Uint8Array;
}

const known = new WeakMap<object, Map<string, Hits>>();

interface Recorder {
  matrix: Matrix;
  hits: number[];
}

const recorders = new Map<string, Recorder>();

/** A range of the given size whose cells note that they were asked for their value. */
function recorderOf(columns: number, rows: number): Recorder {
  const key = `${columns}x${rows}`;
  const found = recorders.get(key);
  if (found !== undefined) return found;
  const recorder: Recorder = { matrix: [], hits: [] };
  for (let column = 0; column < columns; column++) {
    const cells: Cell[] = [];
    for (let row = 0; row < rows; row++) {
      const place = column * rows + row;
      cells.push({
        get value() {
          recorder.hits.push(place);
          return 0;
        },
      });
    }
    recorder.matrix.push(cells);
  }
  recorders.set(key, recorder);
  return recorder;
}

interface Localised {
  locale?: { decimalSeparator: string };
}

/** `">"&A1` writes a fraction with a point, and the engine then reads it in the locale, where Google uses a comma both times. */
function localised(criterion: string, { locale }: Localised): string {
  const decimal = locale?.decimalSeparator ?? '.';
  return decimal === '.' ? criterion : criterion.replace(/^((?:<=|>=|<>|<|>|=)?-?\d+)\.(\d+)$/, `$1${decimal}$2`);
}

/** `~~` is a tilde at Google and in LibreOffice; the engine takes it for two. Undefined where there is none. */
function escapedPattern(criterion: string): RegExp | undefined {
  if (!criterion.includes('~~') || /^(<|>)/.test(criterion)) return undefined;
  const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const source = criterion.replace(/^=/, '').replace(/~([~*?])|[*]|[?]|[^~*?]+|~/g, (part, taken?: string) => {
    if (taken !== undefined) return literal(taken);
    if (part === '*') return '.*';
    return part === '?' ? '.' : literal(part);
  });
  return new RegExp(`^${source}$`, 'is');
}

function placesOfText(range: Matrix, rows: number, pattern: RegExp): number[] {
  return range.flatMap((cells, column) =>
    cells.flatMap((cell, row) =>
      typeof cell?.value === 'string' && pattern.test(cell.value) ? [column * rows + row] : [],
    ),
  );
}

function hitsOf(
  self: unknown,
  { sumIf, range, criterion }: { sumIf: Compute; range: Matrix; criterion: { value: unknown } },
): Hits {
  const text = localised(helpers.toString(criterion as never), self as Localised);
  const ofRange = known.get(range) ?? new Map<string, Hits>();
  known.set(range, ofRange);
  const before = ofRange.get(text);
  if (before !== undefined) return before;
  const [columns, rows] = [range.length, range[0]?.length ?? 0];
  const recorder = recorderOf(columns, rows);
  recorder.hits = [];
  const escaped = escapedPattern(text);
  if (escaped === undefined) sumIf.call(self, range, { value: text }, recorder.matrix);
  else recorder.hits = placesOfText(range, rows, escaped);
  const hits = { places: recorder.hits, mask: new Uint8Array(columns * rows) };
  for (const place of hits.places) hits.mask[place] = 1;
  ofRange.set(text, hits);
  return hits;
}

const isMatrix = (arg: unknown): arg is Matrix => Array.isArray(arg) && Array.isArray(arg[0]);

/** Places where all criteria hold; undefined where only the engine's own function can tell, or complain. */
function places(self: unknown, sumIf: Compute, args: readonly unknown[]): number[] | undefined {
  if (args.length === 0 || args.length % 2 === 1) return undefined;
  const found: Hits[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const [range, criterion] = [args[i], args[i + 1]];
    if (!isMatrix(range) || !isMatrix(args[0]) || isMatrix(criterion) || criterion === undefined) return undefined;
    if (range.length !== args[0].length || range[0]?.length !== args[0][0]?.length) return undefined;
    found.push(hitsOf(self, { sumIf, range, criterion: criterion as { value: unknown } }));
  }
  const [first, ...others] = found.sort((one, other) => one.places.length - other.places.length);
  return first?.places.filter((place) => others.every(({ mask }) => mask[place] === 1));
}

type Fold = (numbers: number[]) => number | undefined;

const sum: Fold = (numbers) => numbers.reduce((total, number) => total + number, 0);
const average: Fold = (numbers) => (numbers.length === 0 ? undefined : (sum(numbers) ?? 0) / numbers.length);
const most: Fold = (numbers) => numbers.reduce((best, number) => Math.max(best, number), numbers[0] ?? 0);
const least: Fold = (numbers) => numbers.reduce((best, number) => Math.min(best, number), numbers[0] ?? 0);

const FOLDS: readonly (readonly [string, Fold])[] = [
  ['SUMIFS', sum],
  ['AVERAGEIFS', average],
  ['MAXIFS', most],
  ['MINIFS', least],
];

/** Puts the quick functions into the engine's registry; what they do not manage goes to the engine's own. */
export function hastenCriteria(registry: Registry): void {
  const sumIf = registry.get('SUMIF').compute;
  const replace = (name: string, quick: (self: unknown, args: readonly unknown[]) => number | undefined): void => {
    const slow = registry.get(name);
    registry.replace(name, {
      ...slow,
      compute(this: unknown, ...args: unknown[]) {
        return quick(this, args) ?? slow.compute.apply(this, args);
      },
    });
  };
  const count = (self: unknown, args: readonly unknown[]): number | undefined => places(self, sumIf, args)?.length;
  replace('COUNTIFS', count);
  replace('COUNTIF', count);
  for (const [name, fold] of FOLDS) {
    replace(name, (self, [target, ...criteria]) => {
      const found = isMatrix(target) ? places(self, sumIf, criteria) : undefined;
      if (found === undefined || !isMatrix(target)) return undefined;
      const rows = (criteria[0] as Matrix)[0]?.length ?? 1;
      const values = found.map((place) => target[Math.floor(place / rows)]?.[place % rows]?.value);
      return fold(values.filter((value): value is number => typeof value === 'number'));
    });
  }
}
