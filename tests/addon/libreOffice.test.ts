import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences } from '../host/xlsx/differences';
import { hasLibreOffice, recalculate } from '../host/xlsx/recalculate';
import { writeXlsx } from '../host/xlsx/writeXlsx';
import { openTable } from './table';

it('LibreOffice recalculates the demo company’s workbook to the same values', async () => {
  if (!hasLibreOffice()) {
    process.stdout.write('soffice is not installed here: LibreOffice has not judged the workbook\n');
    return;
  }
  const { host, ask } = openTable({ now: () => new Date('2026-11-18T09:00:00Z') });
  ask('fillDemo');
  ask('lookFrom', '2026-11-18'); // LibreOffice’s TODAY() is the real one
  ask('reviewTable');
  ask('planGoal', { month: '2026-12', goal: 2_000_000 });
  const path = join(mkdtempSync(join(tmpdir(), 'rm-table-')), 'table.xlsx');
  await writeXlsx(host, path);
  const judged = await differences(host, recalculate(path, 'ru-RU'));
  expect(judged.formulas).toBeGreaterThan(5000);
  expect(judged.differences.slice(0, 10)).toEqual([]);
}, 180_000);
