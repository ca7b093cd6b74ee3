import { coreTypes, registries, stores, UIPlugin } from '@odoo/o-spreadsheet';
import { textOf } from './event';

/** What a person changed in one go, as onEdit is told it. */
export interface Edit {
  readonly sheetId: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The cell's value before, when it was one cell with something in it. */
  readonly oldValue: string | undefined;
}

interface Command {
  readonly type: string;
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly content?: string;
  readonly target?: readonly Omit<Edit, 'sheetId' | 'oldValue'>[];
}

/** Who listens to the grid; the bundle's own writes are told apart by `isPerson`. */
export interface Listener {
  isPerson(): boolean;
  onEdit(edit: Edit): void;
}

let listener: Listener | undefined;

/** Sees every change before it is made. */
class EditsPlugin extends UIPlugin {
  private edit: Edit | undefined;

  override beforeHandle(command: never): void {
    if (listener?.isPerson() !== true) return;
    const { type, content, target, sheetId, col, row } = command as Command;
    if (type === 'DELETE_CONTENT') for (const zone of target ?? []) this.add({ ...zone, sheetId, oldValue: undefined });
    if (type === 'CLEAR_CELL' || (type === 'UPDATE_CELL' && content !== undefined)) {
      const { value } = this.getters.getEvaluatedCell({ sheetId, col, row });
      const oldValue = value === null || value === '' ? undefined : textOf(value);
      this.add({ sheetId, left: col, top: row, right: col, bottom: row, oldValue });
    }
  }

  override finalize(): void {
    const { edit } = this;
    this.edit = undefined;
    if (edit !== undefined) setTimeout(() => listener?.onEdit(edit)); // Sheets, too, calls the trigger afterwards
  }

  private add(part: Edit): void {
    const { edit } = this;
    if (edit === undefined || edit.sheetId !== part.sheetId) this.edit = part;
    else
      this.edit = {
        sheetId: part.sheetId,
        left: Math.min(edit.left, part.left),
        top: Math.min(edit.top, part.top),
        right: Math.max(edit.right, part.right),
        bottom: Math.max(edit.bottom, part.bottom),
        oldValue: undefined,
      };
  }
}

/** Before the model is made, as the engine takes its plugins then. */
export function registerEdits(): void {
  registries.featurePluginRegistry.add('personEdits', EditsPlugin as never);
}

/** Lets a person undo past what the bundle wrote: the engine asks how each kind of command is undone, the host's included. */
export function allowUndo(): void {
  const registry = registries.inverseCommandRegistry as {
    contains(type: string): boolean;
    add(type: string, inverse: object): void;
  };
  for (const type of coreTypes as ReadonlySet<string>) {
    if (!registry.contains(type)) registry.add(type, (command: object) => [command]); // its history reverts the cells
  }
}

/** Tells every change that a person makes in the grid: typed, pasted, filled, deleted. */
export function listenToEdits(to: Listener): void {
  listener = to;
}

interface Composer {
  readonly _currentContent: string;
  readonly currentEditedCell: { sheetId: string; col: number; row: number };
  setContent(text: string): void;
  confirmEdition(content: string): void;
}

/**
 * Lets the host read what a person typed, as it reads a string given to setValue: in a Russian sheet 15.03 is a day,
 * 1 200 ₽ a number. The engine's own reading, which knows less, is kept for formulas and for emptying a cell.
 */
export function readTypedBy(typed: (cell: { sheetId: string; col: number; row: number }, text: string) => void): void {
  const composer = stores.CellComposerStore.prototype as unknown as Composer;
  const confirm = composer.confirmEdition;
  composer.confirmEdition = function (this: Composer, content: string) {
    const text = this._currentContent; // as typed; `content` has already been read by the engine's rules
    if (text.trim() === '' || /^[=+]/.test(text)) return confirm.call(this, content);
    typed(this.currentEditedCell, text);
    this.setContent('');
  };
}
