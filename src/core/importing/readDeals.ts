import { cellAt, sameness } from './cells';
import type { DealHeader, DealRole } from './dealColumns';
import { type DealLine, type DealReading, readDealLine } from './dealLine';
import { latestOf, sumOfProducts } from './dealRepeats';
import type { Found } from './findHeader';
import type { ImportOptions, ImportResult, Rejected } from './importResult';
import { givenSource } from './readFlows';
import { countLines } from './readLines';
import type { Row } from './rows';
import { settleDays, settleNumbers, usualMark } from './settle';
import type { Sheet } from './sheet';
import { rowsUnder, type Table } from './table';

const DATES: readonly DealRole[] = ['created', 'closed', 'moved', 'modified', 'scheduled', 'due', 'held', 'paid'];

/**
 * Reads a CRM's list of deals. Days that the list does not have stay empty; the expected end of a deal is none of them.
 *
 * @throws UserError noRows
 */
export function readDeals(sheet: Sheet, found: Found<DealHeader>, options: ImportOptions): ImportResult {
  const { header, delimiter, kind } = found;
  const under = rowsUnder(sheet, header, delimiter);
  const columnsOf = (roles: readonly DealRole[]) => roles.flatMap((role) => kind.columns[role]);
  const days = settleDays(under.rows, columnsOf(DATES));
  const written = columnsOf(['amount']).flatMap((at) =>
    under.rows.map(({ cells }) => ({ text: cellAt(cells, at), whole: false })),
  );
  const numbers = settleNumbers(written, usualMark(delimiter), options.decimal);
  const reading: DealReading = {
    header: kind,
    headings: header.cells,
    order: days.order,
    decimal: numbers.decimal,
    source: givenSource(options),
    stages: options.stages,
    titles: under.titles,
  };
  return {
    ...dealsIn(under.rows, reading, sheet.lines),
    format: kind.format,
    records: [],
    campaigns: [],
    ignoredColumns: kind.ignored,
    assumed: [...days.assumed, ...numbers.assumed],
  };
}

type DealsRead = Pick<ImportResult, 'deals' | 'lines' | 'rejected'>;

function dealsIn(rows: Table['rows'], reading: DealReading, allLines: number): DealsRead {
  const read: (DealLine & { readonly row: Row })[] = [];
  const refused: Rejected[] = [];
  let totals = 0;
  for (const row of rows) {
    const outcome = readDealLine(row, reading);
    if (outcome.kind === 'deal') read.push({ ...outcome.dealLine, row });
    else if (outcome.kind === 'refused') refused.push({ line: row.line, problem: outcome.problem });
    else if (outcome.kind === 'total') totals += 1;
  }
  const { format, columns } = reading.header;
  const isByProduct = format === 'bitrix24' && columns.product.length > 0;
  const { deals, repeated } = isByProduct
    ? sumOfProducts(read.map((line) => ({ ...line, sameness: sameness(line.row.cells) })))
    : latestOf(read);
  const rejected = [...refused, ...repeated].sort((a, b) => a.line - b.line);
  const accepted = read.length - repeated.length;
  return { deals, rejected, lines: countLines(allLines, { accepted, totals, rejected: rejected.length }) };
}
