/**
 * What the engine works out after every command (formulas, positions of rows and columns, conditional formats, colours in
 * use) costs 25 to 45 ms a time in a big book. While a script writes, the commands are carried out at once, in their
 * order and with their refusals, and what follows from them is worked out when somebody looks, as Google does: at the
 * first getter that needs it, and, but for results of formulas, at the end of the run and before a command that leans on it.
 */
import { Model } from '@odoo/o-spreadsheet';
import { handlerWith } from './handlers';
import type { EngineCommand } from './plugins';
import { quietly } from './quietly';
import { recalculateLate } from './recalculation';

interface Handler {
  finalize(): void;
  constructor: unknown;
}

interface Inside {
  handlers: Handler[];
  getters: Record<string, (...args: unknown[]) => unknown>;
  status: number;
  finalize(): void;
}

const READY = 0; // the engine's status between commands

/** Commands that neither lean on what is worked out nor choose another sheet to show. */
const PATIENT = new Set([
  'HOST_ITEM',
  'UPDATE_CELL',
  'SET_BORDER',
  'ADD_CONDITIONAL_FORMAT',
  'REMOVE_CONDITIONAL_FORMAT',
  'ADD_DATA_VALIDATION_RULE',
  'REMOVE_DATA_VALIDATION_RULE',
  'ADD_COLUMNS_ROWS',
  'RESIZE_COLUMNS_ROWS',
  'HIDE_COLUMNS_ROWS',
  'UNHIDE_COLUMNS_ROWS',
  'FREEZE_ROWS',
  'FREEZE_COLUMNS',
  'UNFREEZE_ROWS',
  'UNFREEZE_COLUMNS',
  'GROUP_HEADERS',
  'UNGROUP_HEADERS',
  'CREATE_SHEET',
  'RENAME_SHEET',
  'COLOR_SHEET',
  'CREATE_CHART',
  'UPDATE_CHART',
  'UPDATE_FIGURE',
  'DELETE_FIGURE',
]);

/** Getters of plugins that work something out at the end, but that hold without it. */
const HOLDING = new Set(['getActiveSheetId', 'getActiveSheet', 'getActiveSheetName', 'tryGetActiveSheetId']);

export interface Settling {
  /** Works out all that is outstanding but results of formulas: those of a sheet are worked out when somebody looks at it. */
  finish(): void;
  /** Works out all that is outstanding. */
  settle(): void;
  /** Does the work that the commands ask for: what follows from them waits when it can. */
  patiently<T>(commands: readonly EngineCommand[], work: () => T): T;
}

const base = (handler: Handler): unknown => {
  let prototype: object = handler;
  while (Object.getPrototypeOf(Object.getPrototypeOf(prototype)) !== null) prototype = Object.getPrototypeOf(prototype);
  return (prototype as Handler).finalize;
};

/** Getters that need what their plugin works out at the end of a command. */
function needingGetters({ handlers }: Inside): string[] {
  const working = handlers.filter((handler) => handler.finalize !== base(handler));
  const names = working.flatMap((handler) => (handler.constructor as { getters?: string[] }).getters ?? []);
  return names.filter((name) => !HOLDING.has(name));
}

/** The sheet whose results a getter of the evaluation asks for; the others ask for all. */
const SHEET_ASKED: Record<string, (first: unknown) => string> = {
  getEvaluatedCell: (position) => (position as { sheetId: string }).sheetId,
  getEvaluatedCells: String,
  getEvaluatedCellsPositions: String,
  getEvaluatedCellsInZone: String,
  isEmpty: String,
};

/** A model of which nothing is worked out yet, for `settleLate`: a kept book is often changed before anybody looks at it. */
export function startLate(...args: ConstructorParameters<typeof Model>): Model {
  const prototype = Model.prototype as unknown as Inside;
  const { finalize } = prototype;
  prototype.finalize = function (this: Inside) {
    this.status = READY;
  };
  try {
    return quietly(() => new Model(...args));
  } finally {
    prototype.finalize = finalize;
  }
}

/** Makes the model of `startLate` wait. */
export function settleLate(model: Model): Settling {
  const inside = model as unknown as Inside;
  const { pay, foresee } = recalculateLate(model);
  gatherColoursLate(model);
  const evaluation = handlerWith<Handler>(model, 'evaluator').constructor as { getters: string[] };
  const finalize = inside.finalize.bind(model);
  let [isPatient, isOutstanding] = [false, true];
  inside.finalize = () => {
    if (isPatient) {
      isOutstanding = true;
      inside.status = READY;
      return;
    }
    isOutstanding = false;
    finalize();
  };
  const finish = (): void => {
    if (isOutstanding && inside.status === READY) quietly(() => inside.finalize());
  };
  for (const name of needingGetters(inside)) {
    const getter = inside.getters[name];
    if (getter === undefined) continue;
    const isEvaluated = evaluation.getters.includes(name);
    const sheetAsked = SHEET_ASKED[name];
    inside.getters[name] = (...args) => {
      finish();
      if (isEvaluated) pay(sheetAsked?.(args[0]));
      return getter(...args);
    };
  }
  const settle = (): void => {
    finish();
    pay();
  };
  return {
    finish,
    settle,
    patiently(commands, work) {
      const mayWait = commands.every(({ type }) => PATIENT.has(type));
      if (mayWait) foresee(commands);
      else finish();
      isPatient = mayWait;
      try {
        return work();
      } finally {
        isPatient = false;
      }
    },
  };
}

/** The colours in use are for the page's colour picker: they are gathered from all cells when it asks, not after every change. */
function gatherColoursLate(model: Model): void {
  const inside = model as unknown as Inside;
  const plugin = handlerWith<Handler>(model, 'computeCustomColors');
  const gather = plugin.finalize.bind(plugin);
  plugin.finalize = () => undefined;
  const colours = inside.getters.getCustomColors;
  inside.getters.getCustomColors = () => {
    gather();
    return colours?.();
  };
}
