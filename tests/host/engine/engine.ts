/** The one place where the host commands the spreadsheet engine. */
import type { Cell, Model, Range } from '@odoo/o-spreadsheet';
import { registerCharts } from '../charts/engineChart';
import { HostError } from '../errors';
import { compileOnce } from './compileOnce';
import { shortenDispatch } from './dispatch';
import { registerFunctions } from './functions';
import { handlerWith } from './handlers';
import { cellSender, keepCompiled } from './keepCompiled';
import { localeOf } from './locales';
import { type CellCommand, type EngineCommand, type Item, refusals, registerPlugins } from './plugins';
import { quietly } from './quietly';
import { settleLate, startLate } from './settling';
import type { HostStyle } from './style';
import type { Zone } from './zone';

export interface EngineSettings {
  locale: string;
  today: () => number;
  data?: object | undefined;
}

export type HostCell = Cell & { style?: HostStyle };

export interface Engine {
  readonly model: Model;
  /** Grows with every command: what was found out about the document holds while it stays. */
  readonly changes: number;
  /** Carries out commands as one: one recalculation, one undo step. Throws what the engine refused. */
  run(commands: EngineCommand[]): void;
  cell(sheetId: string, column: number, row: number): HostCell | undefined;
  items<T>(kind: string): Item<T>[];
  /** Adds, replaces or, without an item, removes. */
  putItem(id: string, item?: Omit<Item, 'id' | 'range'> & { xc?: string }): void;
  range(sheetId: string, zone: Zone): Range;
  /** Works out what the commands so far left, but for formulas in sheets at which nobody has looked yet. */
  finish(): void;
  /** Works out all that the commands so far left. */
  settle(): void;
  export(): object;
  /** Makes a sheet the one on show. */
  show(sheetId: string): void;
}

/** Node 20 lacks the one newer function that the engine uses. */
function fillIn(): void {
  const holder = Object as unknown as { groupBy?: unknown };
  holder.groupBy ??= (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey) => {
    const groups: Record<PropertyKey, unknown[]> = Object.create(null);
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      groups[key] ??= [];
      groups[key]?.push(item);
    }
    return groups;
  };
}

function emptyBook(locale: string): object {
  return {
    sheets: [{ id: '0', name: locale.startsWith('ru') ? 'Лист1' : 'Sheet1', colNumber: 26, rowNumber: 1000 }],
    settings: { locale: localeOf(locale) },
  };
}

/** Cells are written past the engine's own checks; a sheet may have shrunk since the script took its range. */
function mustLieInside({ getters }: Model, commands: readonly EngineCommand[]): void {
  for (const { type, sheetId, col, row } of commands as (EngineCommand & CellCommand)[]) {
    if (type !== 'UPDATE_CELL') continue;
    if (row < getters.getNumberRows(sheetId) && col < getters.getNumberCols(sheetId)) continue;
    throw new HostError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/**
 * Neighbouring changes of cells become one command. Its cells come as a function, because the engine copies every
 * payload deeply, more than once.
 */
function joined(commands: readonly EngineCommand[], send: (cell: CellCommand) => void): EngineCommand[] {
  const out: EngineCommand[] = [];
  let cells: CellCommand[] | undefined;
  for (const command of commands) {
    if (command.type !== 'UPDATE_CELL') {
      cells = undefined;
      out.push(command);
      continue;
    }
    if (cells === undefined) {
      const list: CellCommand[] = [];
      cells = list;
      out.push({ type: 'HOST_CELLS', cells: () => list, send });
    }
    cells.push(command as unknown as CellCommand);
  }
  return out;
}

interface Inside {
  cells: Record<string, Record<number, HostCell> | undefined>;
  sheets: Record<string, { rows: ({ cells: (number | undefined)[] } | undefined)[] } | undefined>;
}

/** The getter of a cell, without the engine's way round over the cell's position: whole sheets are read by it. */
export function cellReader(model: Model): Engine['cell'] {
  const [content, places] = [handlerWith<Inside>(model, 'updateCell'), handlerWith<Inside>(model, 'orderedSheetIds')];
  return (sheetId, column, row) => {
    const id = places.sheets[sheetId]?.rows[row]?.cells[column];
    return id === undefined ? undefined : content.cells[sheetId]?.[id];
  };
}

/** A fresh or restored engine. */
export function createEngine({ locale, today, data }: EngineSettings): Engine {
  fillIn();
  registerPlugins();
  registerFunctions();
  registerCharts();
  compileOnce();
  const model = startLate(data ?? emptyBook(locale), { custom: { hostToday: today } as never });
  shortenDispatch(model);
  keepCompiled(model);
  const { finish, settle, patiently } = settleLate(model);
  const send = cellSender(model);
  let changes = 0;
  const dispatch = model.dispatch as unknown as (type: string, payload: object) => { reasons: string[] };
  model.dispatch = ((type: string, payload: object) =>
    quietly(() => {
      finish();
      changes += 1;
      return dispatch(type, payload);
    })) as never;
  const getters = model.getters as typeof model.getters & { getHostItems(): Item[] };
  const cellAt = cellReader(model);
  const run = (commands: EngineCommand[]): void => {
    if (commands.length === 0) return;
    mustLieInside(model, commands);
    refusals.length = 0;
    changes += 1;
    const { reasons } = quietly(() =>
      patiently(commands, () => dispatch('HOST_BATCH', { commands: joined(commands, send) })),
    );
    const [first] = [...refusals, ...reasons];
    if (first !== undefined) throw new HostError(`the engine refused ${first}`);
  };
  return {
    model,
    run,
    cell: cellAt,
    get changes() {
      return changes;
    },
    items: <T>(kind: string) => getters.getHostItems().filter((item): item is Item<T> => item.kind === kind),
    putItem: (id, item) => run([{ type: 'HOST_ITEM', id, item: item && { ...item, id } }]),
    range: (sheetId, zone) => getters.getRangeFromZone(sheetId, zone),
    finish,
    settle,
    show: (sheetId) => {
      const from = getters.getActiveSheetId();
      if (from !== sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheetId });
    },
    export: () => (model as unknown as { _exportData(squished: boolean): object })._exportData(false),
  };
}
