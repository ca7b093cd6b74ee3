import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarState } from '../../src/shell/sidebarTypes';
import type { ServerCalls } from '../shared/useServer';
import type { Week } from './week/useWeek';

/** What every part of the sidebar works with: the table's state and a way to ask for more. */
export interface Main extends ServerCalls, Week {
  readonly state: SidebarState;
  readonly show: (state: SidebarState) => void;
  /** Says a sentence in passing. */
  readonly tell: (text: string) => void;
}

const MainContext = createContext<Main | undefined>(undefined);
/** Gives the parts of the sidebar its state. */
export const MainProvider = MainContext.Provider;

/** The sidebar's state, inside a MainProvider. */
export function useMain(): Main {
  const main = useContext(MainContext);
  if (main === undefined) throw new Error('useMain outside MainProvider');
  return main;
}
