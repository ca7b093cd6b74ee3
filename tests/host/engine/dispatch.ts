/**
 * Every change of a cell goes to every plugin of the engine twice; most have no case for it. For the two commands of a
 * cell only plugins are asked whose code names the command (or may, through a set or a default): a write of many cells
 * takes a quarter of the time. The engine's version is pinned, and tests/host/engine.test.ts compares both ways.
 */
import type { Model } from '@odoo/o-spreadsheet';

interface Handler {
  handle(command: object): void;
  beforeHandle(command: object): void;
}

interface Inside {
  handlers: Handler[];
  coreHandlers: Handler[];
  dispatchToHandlers(handlers: Handler[], command: { type: string }): void;
  trigger(event: string, command: object): void;
}

const OF_CELLS = ['UPDATE_CELL', 'UPDATE_CELL_POSITION'];

interface Asked {
  before: Handler[];
  after: Handler[];
}

const mayHandle = (method: unknown, type: string): boolean => {
  const code = String(method);
  return code.includes(`"${type}"`) || code.includes(`'${type}'`) || /\.has\(|\bdefault\s*:/.test(code);
};

const askedOf = (handlers: Handler[], type: string): Asked => ({
  before: handlers.filter(({ beforeHandle }) => mayHandle(beforeHandle, type)),
  after: handlers.filter(({ handle }) => mayHandle(handle, type)),
});

/** Makes the model ask only the plugins concerned. */
export function shortenDispatch(model: Model): void {
  const inside = model as unknown as Inside;
  const original = inside.dispatchToHandlers.bind(model);
  const lists = new Map(
    OF_CELLS.map((type) => [
      type,
      new Map([inside.handlers, inside.coreHandlers].map((all) => [all, askedOf(all, type)] as const)),
    ]),
  );
  inside.dispatchToHandlers = (handlers, command) => {
    const asked = lists.get(command.type)?.get(handlers);
    if (asked === undefined) return original(handlers, command);
    for (const handler of asked.before) handler.beforeHandle(command);
    for (const handler of asked.after) handler.handle(command);
    inside.trigger('command-dispatched', command);
  };
}
