import type { Model } from '@odoo/o-spreadsheet';
import { handlerWith } from './handlers';
import type { CellCommand } from './plugins';

type UpdateCell = (...change: [sheetId: string, col: number, row: number, after: CellCommand]) => void;

interface CellPlugin {
  history: { update(...path: unknown[]): void };
  updateCell: UpdateCell;
}

interface Inside {
  status: number;
  handlers: object[];
  dispatchToHandlers(handlers: object[], command: object): void;
}

const IN_CORE = 2; // the engine's status while a core plugin dispatches

/**
 * A cell whose look alone changes is not parsed, compiled and put into its place again, as the engine's own way does.
 * The engine's version is pinned, and tests/host/engine.test.ts compares both ways.
 */
export function keepCompiled(model: Model): void {
  const plugin = handlerWith<CellPlugin>(model, 'updateCell');
  const original = plugin.updateCell.bind(plugin);
  plugin.updateCell = (...change) => {
    const [sheetId, col, row, after] = change;
    const before = model.getters.getCell({ sheetId, col, row });
    if (before === undefined || after.content !== undefined || 'formula' in after) return original(...change);
    const isBare = !before.isFormula && before.content === '';
    if (!before.isFormula && !isBare && after.format !== undefined) return original(...change); // may be read anew
    const style = after.style === undefined ? before.style : after.style || undefined;
    const format = after.format === undefined ? before.format : after.format || (isBare ? undefined : after.format);
    if (isBare && style === undefined && format === undefined) return original(...change);
    plugin.history.update('cells', sheetId, before.id, { ...before, style, format });
  };
}

/** Sends a cell's change to the plugins as a core plugin does, but for the deep copy: cells of one look share its object. */
export function cellSender(model: Model): (command: CellCommand) => void {
  const inside = model as unknown as Inside;
  return (command) => {
    const { status } = inside;
    inside.status = IN_CORE;
    inside.dispatchToHandlers(inside.handlers, command);
    inside.status = status;
  };
}
