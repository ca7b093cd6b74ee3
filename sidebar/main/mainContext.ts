import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Table, useTable } from '../shared/tableContext';
import type { Week } from './week/useWeek';

/** What every part of this page works with: the table, and what its last week says. */
export interface Main extends Table, Week {}

const WeekContext = createContext<Week>({ week: undefined, isComputing: false });
/** Gives the parts of the page the week. */
export const WeekProvider = WeekContext.Provider;

/** The table and its week, inside the page. */
export const useMain = (): Main => ({ ...useTable(), ...useContext(WeekContext) });
