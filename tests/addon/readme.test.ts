/** The sentences that README quotes come from the engine. */
import { readFileSync } from 'node:fs';
import type { WeekLine, WeekState } from '../../src/shell/weekTypes';
import { openTable } from './table';

const MONDAY = new Date('2026-11-16T09:00:00Z');
const quoted = readFileSync('README.md', 'utf8')
  .split('\n')
  .flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : []));

it('README quotes what the table says of the demo company', () => {
  const table = openTable({ now: () => MONDAY });
  table.run('fillDemoFromMenu');
  const { behind, changed, watched } = table.ask<WeekState>('reviewTable');
  const spoken = (line: WeekLine): string => [line.what, line.rest, line.question].filter(Boolean).join(' ');
  const plan = table.sheet('План');
  const month = ['forecast', 'constraint', 'worth'].map((row) => String(plan.cell(row, 'label')));
  const said = [...[...behind, ...changed, ...watched].map(spoken), ...month].map((one) => one.replace(/\u00A0/g, ' '));
  const unsaid = quoted.filter((quote) => !said.some((sentence) => sentence.includes(quote)));
  expect(quoted.length).toBeGreaterThanOrEqual(7);
  expect(unsaid).toEqual([]);
});
