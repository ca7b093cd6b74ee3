import { useEffect, useRef, useState } from 'preact/hooks';
import { type Dropped, type Item, type Trouble, withFiles, without, withSaid } from './items';
import { openExport, type Said } from './readFile';

/** The files of an import. */
export interface FileList {
  readonly items: readonly Item[];
  readonly troubles: readonly Trouble[];
  readonly tell: (id: number, said: Said) => void;
  readonly remove: (id: number) => void;
  readonly clear: () => void;
}

/** The files of an import: each drop adds to them. */
export function useFiles(dropped: readonly File[]): FileList {
  const [items, setItems] = useState<readonly Item[]>([]);
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const latest = useRef(items); // two drops may be read at once
  const put = (next: readonly Item[]): void => {
    latest.current = next;
    setItems(next);
  };
  useEffect(() => {
    if (dropped.length === 0) return;
    void Promise.all(dropped.map(openDropped)).then((opened) => {
      const added = withFiles(latest.current, opened.flat());
      put(added.items);
      setTroubles(added.troubles);
    });
  }, [dropped]);
  return {
    items,
    troubles,
    tell: (id, said) => put(withSaid(latest.current, id, said)),
    remove: (id) => put(without(latest.current, id)),
    clear: () => {
      put([]);
      setTroubles([]);
    },
  };
}

async function openDropped(file: File): Promise<readonly Dropped[]> {
  const opened = await openExport(file);
  if (typeof opened === 'string') return [{ name: file.name, trouble: opened }];
  return opened.length === 0 ? [{ name: file.name, text: '' }] : opened;
}
