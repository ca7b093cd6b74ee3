/**
 * Recalculates a sheet when somebody looks at it: what a script reads while it builds a book is mostly one sheet, and
 * the others are recalculated once, at the end of the run. A recalculation of everything visits the cells that there
 * are, not the whole grid, and a write of very many cells is one, because finding what depends on each costs more.
 * Once a formula's result has spilled over other cells, everything is recalculated at once, as the engine does.
 */
import type { Cell, Model } from '@odoo/o-spreadsheet';
import { handlerWith } from './handlers';
import type { EngineCommand } from './plugins';
import { quietly } from './quietly';
import type { Zone } from './zone';

interface Ranged {
  sheetId: string;
  zone: Zone;
}

interface Evaluator {
  evaluatedCells: object;
  spreadingRelations: { arrayFormulasToResults: { keys(): unknown[] } };
  clearEvaluatedRanges(ranges: readonly Ranged[]): void;
  evaluate(ranges: Iterable<Ranged>): void;
  evaluateAllCells(): void;
}

interface Plugin {
  evaluator: Evaluator;
  shouldRebuildDependenciesGraph: boolean;
}

const MANY = 1000;
/** Owed to a sheet of which nothing holds any more. */
const EVERYTHING = 'everything';

export interface Recalculation {
  /** Recalculates what is owed to a sheet, or to all of them. */
  pay(sheetId?: string): void;
  /** Before commands of cells: when they are very many, everything is recalculated. */
  foresee(commands: readonly EngineCommand[]): void;
}

/** Makes the model recalculate by the sheet. */
export function recalculateLate(model: Model): Recalculation {
  const plugin = handlerWith<Plugin>(model, 'evaluator');
  const { evaluator } = plugin;
  const evaluate = evaluator.evaluate.bind(evaluator);
  const owed = new Map<string, Ranged[] | typeof EVERYTHING>();
  const spills = (): boolean => evaluator.spreadingRelations.arrayFormulasToResults.keys().length > 0;
  let [hasSpills, isPaying] = [spills(), false];
  const pay = (sheetId?: string): void => {
    if (isPaying || (sheetId === undefined ? owed.size === 0 : !owed.has(sheetId))) return; // asked for every cell that is read
    const present = (sheetId === undefined ? [...owed.keys()] : [sheetId]).filter((id) =>
      model.getters.tryGetSheet(id),
    );
    const ranges = present.flatMap((id) => rangesOf(model, id, owed.get(id)));
    if (sheetId === undefined) owed.clear();
    else owed.delete(sheetId);
    if (ranges.length === 0) return;
    isPaying = true;
    try {
      quietly(() => withoutClearing(evaluator, () => evaluate(ranges)));
    } finally {
      isPaying = false;
      hasSpills ||= spills();
    }
  };
  evaluator.evaluate = (changed) => {
    const ranges = [...changed];
    evaluator.clearEvaluatedRanges(ranges);
    for (const range of ranges) {
      const before = owed.get(range.sheetId) ?? [];
      if (before !== EVERYTHING) owed.set(range.sheetId, [...before, range]);
    }
    if (hasSpills) pay();
  };
  evaluator.evaluateAllCells = () => {
    evaluator.evaluatedCells = new (evaluator.evaluatedCells.constructor as new () => object)();
    owed.clear();
    for (const sheetId of model.getters.getSheetIds()) owed.set(sheetId, EVERYTHING);
    if (hasSpills) pay();
  };
  const foresee = (commands: readonly EngineCommand[]): void => {
    if (commands.length < MANY) return;
    const count = commands.filter(({ content }) => content !== undefined).length;
    if (count >= MANY) plugin.shouldRebuildDependenciesGraph = true;
  };
  return { pay, foresee };
}

/** What is owed was cleared when it came to be owed: what others needed of it since has been worked out, and holds. */
function withoutClearing(evaluator: Evaluator, work: () => void): void {
  const clear = evaluator.clearEvaluatedRanges;
  evaluator.clearEvaluatedRanges = () => {
    evaluator.clearEvaluatedRanges = clear; // further rounds of an evaluation clear what spilled
  };
  try {
    work();
  } finally {
    evaluator.clearEvaluatedRanges = clear;
  }
}

function rangesOf(model: Model, sheetId: string, owed: Ranged[] | typeof EVERYTHING | undefined): Ranged[] {
  if (owed !== EVERYTHING) return owed ?? [];
  const zone = zoneOfCells(model, sheetId);
  return zone.right < 0 ? [] : [{ sheetId, zone }];
}

function zoneOfCells({ getters }: Model, sheetId: string): Zone {
  const zone = { left: 0, top: 0, right: -1, bottom: -1 };
  for (const { id } of getters.getCells(sheetId) as readonly Cell[]) {
    const { col, row } = getters.getCellPosition(id);
    zone.right = Math.max(zone.right, col);
    zone.bottom = Math.max(zone.bottom, row);
  }
  return zone;
}
