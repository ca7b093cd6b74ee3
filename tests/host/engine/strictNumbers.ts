/**
 * Where Google differs from the engine in what functions take: `""+1` is #VALUE! at Google and 1 in the engine, a
 * deleted range is #REF! and not skipped, and IF without its last argument is FALSE. A formula that leans on the engine's leniency must fail here as it would there.
 */
import { EvaluationError } from '@odoo/o-spreadsheet';

interface Argument {
  type: string[];
  repeating?: boolean;
}

interface Description {
  args: Argument[];
  compute(this: unknown, ...args: unknown[]): unknown;
}

interface Registry {
  getKeys(): string[];
  get(name: string): Description;
  replace(name: string, description: object): unknown;
}

const isNumeric = ({ type }: Argument): boolean => type.every((each) => each === 'NUMBER' || each === 'DATE');
const isEmptyText = (arg: unknown): boolean => (arg as { value?: unknown } | undefined)?.value === '';

const TAKES_ERRORS = new Set(['IFERROR', 'IFNA', 'ISERROR', 'ISERR', 'ISNA', 'ERROR.TYPE']);

/** A range whose cells were deleted: the engine hands over its error as if it were a cell, and many functions skip errors. */
const isLostRange = (arg: unknown): arg is { value: unknown }[][] => {
  if (!Array.isArray(arg) || arg.length !== 1 || arg[0]?.length !== 1) return false;
  const cell = arg[0][0] as { value?: unknown; position?: unknown } | undefined;
  return cell?.value === '#REF' && cell.position === undefined;
};

/** Makes the engine's functions as strict as Google's. */
export function tightenFunctions(registry: Registry): void {
  for (const name of registry.getKeys()) {
    const loose = registry.get(name);
    if (TAKES_ERRORS.has(name)) continue;
    const numeric = loose.args.flatMap((each, index) => (isNumeric(each) && each.repeating !== true ? [index] : []));
    registry.replace(name, {
      ...loose,
      compute(this: unknown, ...args: unknown[]) {
        const lost = args.find(isLostRange);
        if (lost !== undefined) return lost[0]?.[0];
        const isBad = numeric.some((index) => isEmptyText(args[index]));
        return isBad
          ? new EvaluationError(`${name} expects a number, and '' is a text`)
          : loose.compute.apply(this, args);
      },
    });
  }
  const choice = registry.get('IF');
  registry.replace('IF', {
    ...choice,
    compute(this: unknown, ...args: unknown[]) {
      return choice.compute.apply(this, args.length === 2 ? [...args, { value: false }] : args);
    },
  });
}
