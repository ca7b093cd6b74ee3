import { UserError } from '../funnel/problem';
import { addUp } from './addUp';
import { cellAt } from './cells';
import { metricOf } from './columns';
import { anchorAt } from './dayHeading';
import type { Found } from './findHeader';
import type { ImportOptions, ImportResult } from './importResult';
import { anchorOf, type MatrixKind, matrixHeader } from './matrixHeader';
import { newWalk, step } from './matrixRows';
import type { Written } from './numbers';
import { givenDay, givenSource } from './readFlows';
import { countLines } from './readLines';
import type { Row } from './rows';
import { settleNumbers, usualMark } from './settle';
import type { Sheet } from './sheet';
import { rowsUnder } from './table';

/**
 * Reads the company's old table: metrics down, days across, a block for each source. Ratios, weeks and months in it are
 * computed anew; the month's sums are given back to compare with. An empty cell or an error of the spreadsheet was not
 * entered.
 *
 * @throws UserError noRows, noYear, noSourceColumn
 */
export function readMatrix(sheet: Sheet, found: Found<MatrixKind>, options: ImportOptions): ImportResult {
  const { header, delimiter, kind } = found;
  const { rows } = rowsUnder(sheet, header, delimiter);
  const given = givenDay(options);
  const anchor = anchorOf(header, sheet.rowsFrom(1, delimiter, header.line - 1)) ?? (given && anchorAt(given));
  const heads = matrixHeader(header, kind.label, anchor || undefined);
  if (heads === undefined) throw new UserError({ code: 'noYear' });
  const numbers = settleNumbers(writtenIn(rows, kind.label), usualMark(delimiter), options.decimal);
  const walk = newWalk({ header: heads, decimal: numbers.decimal, given: givenSource(options) });
  for (const row of rows) step(walk, row);
  const { records, rejected, accepted, totals } = walk;
  if (accepted === 0 && rejected.some(({ problem }) => problem.code === 'lineNoBlock'))
    throw new UserError({ code: 'noSourceColumn' });
  const total = Object.fromEntries([...walk.facts].filter(([, sum]) => sum !== undefined));
  return {
    format: 'rmMatrix',
    records: addUp(records),
    campaigns: [],
    deals: [],
    ...(Object.keys(total).length > 0 && { total }),
    lines: countLines(sheet.lines, { accepted, totals, rejected: rejected.length }),
    rejected,
    ignoredColumns: header.cells.filter(
      (cell, at) => cell.trim() !== '' && at !== kind.label && at !== heads.source && !heads.days.has(at),
    ),
    assumed: numbers.assumed,
  };
}

function writtenIn(rows: readonly Row[], label: number): Written[] {
  return rows.flatMap(({ cells }) => {
    const whole = metricOf(cellAt(cells, label))?.whole ?? false;
    return cells.filter((_, at) => at !== label).map((text) => ({ text, whole }));
  });
}
