/** Cutting a run of the add-on off, at this or that call. */
import { setImmediate } from 'node:timers/promises';
import type { HostState } from '../host';
import { openTable, type Table } from './table';
import { typedIn } from './typed';

/** What somebody does to a table. */
type Act = (table: Table) => unknown;

/** Each cut takes seconds: `npm test` tries every so many, `npm run test:cuts` every one. */
export const everyCut = (usual: number): number => (process.env.EVERY_CUT === undefined ? usual : 1);

/** What takes minutes: `npm test` leaves it out, without making its tables; `npm run test:cuts` runs it. */
export const describeSlow = (name: string, tests: () => void): void =>
  process.env.EVERY_CUT === undefined ? describe.skip(name, () => it.todo('npm run test:cuts')) : describe(name, tests);

/** Runs what may be ended by Google; any other failure is one. */
export function attempt(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!String(error).includes('Exceeded maximum execution time')) throw error;
  }
}

/** Calls that write. */
export const WRITES = /\.(set|insert|add|delete|clear|remove|sort|protect|hide|show|shift|copy|activate|flush)/;

/** Whether every call is cut. */
export const isEvery = everyCut(2) === 1;

/** The table as people see it after they open it: what was typed, and the sheets. */
export function seen(table: Table): { typed: string[]; sheets: string[] } {
  table.ask('openSidebar');
  return { typed: typedIn(table), sheets: titles(table) };
}
const titles = (table: Table): string[] => table.spreadsheet.getSheets().map((sheet) => sheet.getName());

/** What is drawn over the cells: done twice, it would be there twice. */
const drawnOver = ({ host: { model } }: Table): unknown =>
  model.getters.getSheetIds().map((id) => ({
    pictures: model.getters.getChartIds(id).length,
    groups: model.getters.getHeaderGroups(id, 'ROW').map(({ start, end }) => [start, end]),
  }));

/** The calls that something takes. */
export function logOf(table: Table, act: Act): string[] {
  table.host.calls.reset();
  act(table);
  return [...table.host.calls.log];
}

/**
 * Cuts what takes a table of its own each time, which takes seconds, at its writes, or in `npm test` at one: opened and
 * done again, it completes what the cut left. `during` looks at the table as the cut left it. Gives the number of cuts.
 */
export async function cutAndRepeat(
  state: HostState | undefined,
  act: Act,
  during: Act = () => undefined,
): Promise<number> {
  const opened = (): Table => (state === undefined ? openTable() : openTable({ state }));
  const whole = opened();
  const log = logOf(whole, act);
  const done = { ...seen(whole), over: drawnOver(whole) };
  const writes = log.flatMap((call, index) => (WRITES.test(call) ? [index + 1] : []));
  const cuts = isEvery ? writes : writes.filter((_, index) => index === Math.floor(writes.length / 3));
  for (const n of cuts) {
    const cut = opened();
    cut.host.interrupt(n, n % 2 === 0 ? 'fail' : 'cut');
    attempt(() => act(cut));
    during(cut);
    cut.ask('openSidebar');
    act(cut);
    await setImmediate(); // what holds on to a table is let go of between two turns only
    expect([n, log[n - 1], { ...seen(cut), over: drawnOver(cut) }]).toEqual([n, log[n - 1], done]);
  }
  return cuts.length;
}
