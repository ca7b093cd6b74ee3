/** `npm run bench:limits`: a company of many sources and years in one spreadsheet, and what each action then costs. */
import { parseArgs } from 'node:util';
import { addDays, daysBetween } from '../../src/core/funnel/calendar';
import type { DayRecord } from '../../src/core/funnel/records';
import { cellsIn, openTable } from '../addon/table';
import { textTable } from './textTable';

const ABOUT = `Service calls are what Google charges for; the seconds are of this machine's processor, the local engine's
recalculation included, which Google's does beside the run. Google ends a run after six minutes.`;
const { values } = parseArgs({ options: { years: { type: 'string' }, sources: { type: 'string' } } });
const years = Number(values.years ?? 5);
const sources = Array.from({ length: Number(values.sources ?? 20) }, (_, index) => `Источник ${index + 1}`);
const LAST = '2026-11-21';
const DAYS_A_YEAR = 365;

console.log(`${years} years, ${sources.length} sources. ${ABOUT}\n`);
const table = openTable();
const rows: string[][] = [];
step('create', () => table.ask('createTable', sources));
for (const [index, records] of filesOf(recordsOf()).entries())
  step(`import ${records.length} rows`, () =>
    table.ask('applyImport', { fileName: `${index}.csv`, records, overwrite: true }),
  );
step('open the sidebar', () => table.ask('openSidebar'));
step('save a day', () => table.ask('saveDays', { cells: [cell(sources[0] ?? '')], events: [] }));
step('undo', () => table.ask('undoLast'));
step('review', () => table.run('reviewFromMenu'));
step('report', () => table.ask('openReport', {}));
console.log(textTable(['action', 'calls', 'seconds', 'cells in all, millions', 'answer'], rows));

function step(name: string, act: () => unknown): void {
  table.host.calls.reset();
  const start = process.cpuUsage();
  let said = '';
  try {
    act();
  } catch (error) {
    said = String(error);
  }
  const { user, system } = process.cpuUsage(start);
  rows.push([
    name,
    String(table.host.calls.log.length),
    ((user + system) / 1e6).toFixed(1),
    (cellsIn(table) / 1e6).toFixed(2),
    said,
  ]);
  console.error(rows.at(-1)?.join(' · '));
}

function cell(source: string): object {
  return { day: LAST, source, metric: 'payments', value: 3, was: null };
}

function recordsOf(): DayRecord[] {
  const first = addDays(LAST, -years * DAYS_A_YEAR);
  return Array.from({ length: daysBetween(first, LAST) }, (_, index) => index).flatMap((index) =>
    sources.map((source, at) => {
      const wave = (index * 7 + at * 3) % 5;
      const flows = { impressions: 4000 + 90 * wave, clicks: 130 + 4 * wave, spend: 9000 + 100 * wave };
      const people = { leads: 14 + wave, scheduled: 8 + (wave % 3), due: 7 + (wave % 3), held: 5 + (wave % 2) };
      return { day: addDays(first, index), source, values: { ...flows, ...people, payments: 1, revenue: 50_000 } };
    }),
  );
}

/** As people bring it: a file a year. */
function filesOf(records: readonly DayRecord[]): DayRecord[][] {
  const size = DAYS_A_YEAR * sources.length;
  return Array.from({ length: Math.ceil(records.length / size) }, (_, index) =>
    records.slice(index * size, (index + 1) * size),
  );
}
