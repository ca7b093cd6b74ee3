import type { Book } from '../sheets/book';
import { HYPOTHESES_COLUMNS, HYPOTHESES_HEAD_ROWS, hypothesesPlan } from '../sheets/hypotheses';
import type { Workbook } from './workbook';
import { sheetOf } from './workbook';
import { writeRecords } from './writeRecords';
import type { Restore } from './writeReport';

/** Writes the heads, formats and drop-downs of «Гипотезы» where the sheet is; its rows belong to people. */
export function writeHypotheses(workbook: Workbook, book: Book, restore: Restore): boolean {
  if (!workbook.sheets.has('hypotheses')) return false;
  const own = sheetOf(workbook, 'hypotheses');
  const isNew = own.stamp === '';
  return writeRecords(workbook, {
    own,
    isNew,
    restore,
    keys: HYPOTHESES_COLUMNS,
    rows: isNew ? 0 : Math.max(0, own.sheet.getLastRow() - HYPOTHESES_HEAD_ROWS),
    make: () => hypothesesPlan(book),
  });
}
