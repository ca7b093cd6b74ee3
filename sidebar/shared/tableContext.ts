import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarState } from '../../src/shell/sidebarTypes';
import type { ServerCalls } from './useServer';

/** What every part of a page works with: the table's state and a way to ask for more. */
export interface Table extends ServerCalls {
  readonly state: SidebarState;
  readonly show: (state: SidebarState) => void;
  /** Says a sentence in passing. */
  readonly tell: (text: string) => void;
}

const TableContext = createContext<Table | undefined>(undefined);
/** Gives the parts of a page the table's state. */
export const TableProvider = TableContext.Provider;

/** The table's state, inside a TableProvider. */
export function useTable(): Table {
  const table = useContext(TableContext);
  if (table === undefined) throw new Error('useTable outside TableProvider');
  return table;
}
