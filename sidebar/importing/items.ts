import { type ExportFile, type Reading, readFile, type Said } from './readFile';

/** A file that waits to be imported. */
export interface Item {
  readonly id: number;
  readonly file: ExportFile;
  readonly said: Said;
  readonly reading: Reading;
}
/** Why a file did not join the list: the browser could not read it, or it is on the list already. */
export interface Trouble {
  readonly kind: 'unread' | 'oldExcel' | 'same';
  readonly name: string;
}
/** A file of a drop: its text, or why the browser could not read it. */
export type Dropped = ExportFile | { readonly name: string; readonly trouble: 'unread' | 'oldExcel' };

/** The list with files of a drop behind it. A file with the same text counts once, whatever it is called. */
export function withFiles(
  items: readonly Item[],
  dropped: readonly Dropped[],
): { readonly items: readonly Item[]; readonly troubles: readonly Trouble[] } {
  const list = [...items];
  const troubles: Trouble[] = [];
  const known = new Set(items.map(({ file }) => file.text));
  for (const file of dropped) {
    const { name } = file;
    if ('trouble' in file) troubles.push({ kind: file.trouble, name });
    else if (known.has(file.text)) troubles.push({ kind: 'same', name });
    else {
      known.add(file.text);
      list.push(itemOf(nextId(list), file, {}));
    }
  }
  return { items: list, troubles };
}

/** The list with one file read anew, after the user said more about it. */
export const withSaid = (items: readonly Item[], id: number, said: Said): readonly Item[] =>
  items.map((item) => (item.id === id ? itemOf(id, item.file, { ...item.said, ...said }) : item));

/** The list without one file. */
export const without = (items: readonly Item[], id: number): readonly Item[] => items.filter((item) => item.id !== id);

const itemOf = (id: number, file: ExportFile, said: Said): Item => ({ id, file, said, reading: readFile(file, said) });

const nextId = (items: readonly Item[]): number => items.reduce((most, { id }) => Math.max(most, id), 0) + 1;
