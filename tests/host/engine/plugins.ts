/**
 * Two plugins over the engine's public registries: one command that carries many (a dispatch of its own for each cell
 * takes 24 ms in a big book), and a store of items tied to ranges (protections, developer metadata) that follow
 * insertions, moves and undo.
 */
import {
  type Cell,
  CorePlugin,
  coreTypes,
  type DispatchResult,
  type Range,
  registries,
  UIPlugin,
} from '@odoo/o-spreadsheet';
import { type HostStyle, sameStyle } from './style';

export interface EngineCommand {
  type: string;
  [key: string]: unknown;
}

/** Something of the host's that lies on a range, or on the whole book when it has none. */
export interface Item<T = unknown> {
  id: string;
  kind: string;
  sheetId?: string;
  range?: Range;
  content: T;
}

interface StoredItem extends Omit<Item, 'range'> {
  xc?: string;
}

type ApplyChange = (range: Range) => { changeType: string; range?: Range };

type Loose = (type: string, payload: object) => DispatchResult;

/** What the engine refused of the batch that just ran: a command's own payload is copied on the way to the plugins. */
export const refusals: string[] = [];

class BatchPlugin extends UIPlugin {
  override handle(command: never): void {
    const { type, commands } = command as EngineCommand & { commands: EngineCommand[] };
    if (type !== 'HOST_BATCH') return;
    const dispatch = this.dispatch as unknown as Loose;
    for (const each of commands) {
      const { reasons } = dispatch(each.type, each);
      const bad = reasons.filter((reason) => (reason as string) !== 'NoChanges');
      if (bad.length > 0) refusals.push(`${each.type}: ${bad.join(', ')}`);
    }
  }
}

class ItemsPlugin extends CorePlugin {
  static override getters = ['getHostItems'];
  items: Record<string, Item | undefined> = {};

  getHostItems(): Item[] {
    return Object.values(this.items).filter((item) => item !== undefined);
  }

  override adaptRanges({ applyChange }: { applyChange: ApplyChange }): void {
    this.adaptLists(applyChange);
    for (const item of this.getHostItems()) {
      if (item.range === undefined) continue;
      const change = applyChange(item.range);
      if (change.changeType === 'NONE') continue;
      if (change.changeType === 'REMOVE') this.put(item.id, undefined);
      else this.put(item.id, { ...item, ...(change.range && { range: change.range, sheetId: change.range.sheetId }) });
    }
  }

  private isWriting = false;

  /** What the user types on the page into a cell of Google's text format stays a text. */
  override beforeHandle(command: never): void {
    const change = command as CellCommand & { type: string };
    if (change.type !== 'UPDATE_CELL' || this.isWriting || !change.content) return;
    const here: HostStyle | undefined = this.getters.getCell(change)?.style;
    const style = 'style' in change ? change.style : here; // what is pasted or moved brings its own
    if (style?.numberFormat === '@') change.content = `'${change.content.replace(/^'/, '')}`;
  }

  override handle(command: never): void {
    const { type, ...rest } = command as EngineCommand & { id: string; item?: StoredItem; sheetId?: string };
    if (type === 'HOST_CELLS') this.writeCells(command);
    if (type === 'HOST_ITEM') this.put(rest.id, rest.item && this.restored(rest.item));
    if (type === 'DELETE_SHEET') {
      for (const item of this.getHostItems()) if (item.sheetId === rest.sheetId) this.put(item.id, undefined);
    }
    if (type === 'DUPLICATE_SHEET') this.copyItems(command);
    if (type === 'ADD_COLUMNS_ROWS') this.dropCopiedNotes(command);
  }

  override import(data: never): void {
    const { hostItems = [] } = data as { hostItems?: StoredItem[] };
    for (const item of hostItems) this.items[item.id] = this.restored(item);
  }

  override export(data: never): void {
    const stored = this.getHostItems().map(({ range, ...item }) =>
      range === undefined ? item : { ...item, xc: this.getters.getRangeString(range, range.sheetId) },
    );
    (data as { hostItems: StoredItem[] }).hostItems = stored;
  }

  /** Straight to the cells: the engine's own way asks every plugin about every cell. */
  private writeCells(command: never): void {
    const { cells, send } = command as unknown as {
      cells: () => readonly CellCommand[];
      send: (cell: CellCommand) => void;
    };
    this.isWriting = true;
    for (const cell of cells()) {
      const old = this.getters.getCell(cell);
      const same =
        (cell.content === undefined || contentIn(old, this.getters) === cell.content) &&
        (cell.format === undefined || (old?.format ?? '') === cell.format) &&
        (cell.style === undefined || sameStyle(old?.style, cell.style));
      if (!same) send(cell);
    }
    this.isWriting = false;
  }

  /** The engine leaves the range of a drop-down where it was. */
  private adaptLists(applyChange: ApplyChange): void {
    for (const sheetId of this.getters.getSheetIds()) {
      for (const { criterion } of this.getters.getDataValidationRules(sheetId)) {
        const [xc] = criterion.values;
        if (criterion.type !== 'isValueInRange' || xc === undefined) continue;
        const { changeType, range } = applyChange(this.getters.getRangeFromSheetXC(sheetId, xc));
        if (changeType === 'NONE' || changeType === 'REMOVE' || range === undefined) continue;
        const history = this.history as unknown as { addChange(...path: unknown[]): void };
        history.addChange(criterion.values, 0, this.getters.getRangeString(range, 'no sheet'));
      }
    }
  }

  /** The copy of a sheet has its marks and protections too; whether Google copies marks is not written anywhere. */
  private copyItems(command: never): void {
    const { sheetId, sheetIdTo } = command as unknown as { sheetId: string; sheetIdTo: string };
    for (const { range, ...item } of this.getHostItems()) {
      if (item.sheetId !== sheetId) continue;
      const xc = range && this.getters.getRangeString(range, range.sheetId);
      const copy = { ...this.renumbered(item, sheetIdTo), sheetId: sheetIdTo, ...(xc && { xc }) };
      this.put(copy.id, this.restored(copy));
    }
  }

  /** An item with the next free number of its kind; one that is known by its sheet gets the other sheet's. */
  private renumbered(item: Item, sheetIdTo: string): Item {
    const { id, kind, sheetId, content } = item;
    if (id === `${kind}:${sheetId}`) return { ...item, id: `${kind}:${sheetIdTo}` };
    const numbers = this.getHostItems().flatMap((each) => (each.kind === kind ? Number(each.id.split(':')[1]) : []));
    const number = Math.max(...numbers) + 1;
    const isNumbered = typeof content === 'object' && content !== null && 'number' in content;
    return { ...item, id: `${kind}:${number}`, content: isNumbered ? { ...content, number } : content };
  }

  private put(id: string, item: Item | undefined): void {
    (this.history.update as unknown as (...path: unknown[]) => void)('items', id, item);
  }

  private restored({ xc, ...item }: StoredItem): Item {
    if (xc === undefined || item.sheetId === undefined) return item;
    return { ...item, range: this.getters.getRangeFromSheetXC(item.sheetId, xc) };
  }

  /** The engine copies the whole look of the neighbour into new rows and columns; a note is not look. */
  private dropCopiedNotes(command: never): void {
    const { sheetId, dimension, base, quantity, position } = command as unknown as Insertion;
    const first = position === 'before' ? base : base + 1;
    const isRow = dimension === 'ROW';
    const across = isRow ? this.getters.getNumberCols(sheetId) : this.getters.getNumberRows(sheetId);
    for (let along = first; along < first + quantity; along++) {
      for (let other = 0; other < across; other++) {
        const at = { sheetId, col: isRow ? other : along, row: isRow ? along : other };
        const style: HostStyle | undefined = this.getters.getCell(at)?.style;
        if (style?.note === undefined) continue;
        const { note: _note, ...look } = style;
        this.dispatch('UPDATE_CELL', { ...at, style: look });
      }
    }
  }
}

/** One cell's change; what is not named stays. */
export interface CellCommand {
  sheetId: string;
  col: number;
  row: number;
  content?: string;
  style?: HostStyle | null;
  format?: string;
}

const contentIn = (cell: Cell | undefined, getters: CorePlugin['getters']): string =>
  cell === undefined ? '' : cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;

interface Insertion {
  sheetId: string;
  dimension: 'ROW' | 'COL';
  base: number;
  quantity: number;
  position: 'before' | 'after';
}

/** Puts both plugins into the engine's registries, once a process. */
export function registerPlugins(): void {
  if (registries.corePluginRegistry.contains('hostItems')) return;
  for (const type of ['HOST_ITEM', 'HOST_CELLS']) {
    (coreTypes as unknown as Set<string>).add(type);
    registries.inverseCommandRegistry.add(type, ((command: EngineCommand) => [command]) as never);
  }
  registries.corePluginRegistry.add('hostItems', ItemsPlugin as never);
  registries.featurePluginRegistry.add('hostBatch', BatchPlugin as never);
}
