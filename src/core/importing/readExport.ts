import { UserError } from '../funnel/problem';
import { type DealHeader, dealHeadersOf } from './dealColumns';
import { type Found, findHeader } from './findHeader';
import { type FlowHeader, flowHeadersOf } from './flowFormats';
import type { ImportOptions, ImportResult } from './importResult';
import { findMatrix } from './matrixHeader';
import { readDeals } from './readDeals';
import { readFlows } from './readFlows';
import { readMatrix } from './readMatrix';
import { type PaymentHeader, paymentHeadersOf, readPayments } from './readPayments';
import { type Sheet, sheetOf } from './sheet';
import { isDated } from './table';

type Kind = FlowHeader | DealHeader | PaymentHeader;

/**
 * Reads an export of an ad cabinet, a CRM or the company's old table; what made it is told by its headings, which may
 * stand in any order among others. Every line of the file is accepted, a total, another (a title, the header, a blank)
 * or rejected with its problem. A line is what a line end ends; of a row with line breaks inside a quoted cell the first
 * line counts as the row, the others as other lines. In a table in HTML a line is a row of it.
 *
 * @example readExport('Дата;Показы;Клики;CTR (%)\n03.11.2025;12 840;214;1,67').records // => [{ day: '2025-11-03', source: 'Яндекс Директ', values: { impressions: 12840, clicks: 214 } }]
 * @throws UserError emptyFile, workbookFile, notATable, noHeader, noNumbers, noRows, twoColumns, noDay, noYear, badDay, noSourceColumn
 */
export function readExport(text: string, options: ImportOptions = {}): ImportResult {
  const sheet = sheetOf(text);
  const found = findHeader<Kind>(sheet, (cells) => [
    ...paymentHeadersOf(cells),
    ...dealHeadersOf(cells),
    ...flowHeadersOf(cells),
  ]);
  if (found !== undefined) return readKind(sheet, found, options);
  const matrix = findMatrix(sheet);
  if (matrix !== undefined) return readMatrix(sheet, matrix, options);
  throw new UserError(isDated(sheet) ? { code: 'noNumbers' } : { code: 'noHeader' });
}

function readKind(sheet: Sheet, { header, delimiter, kind }: Found<Kind>, options: ImportOptions): ImportResult {
  switch (kind.kind) {
    case 'payments':
      return readPayments(sheet, { header, delimiter, kind }, options);
    case 'deals':
      return readDeals(sheet, { header, delimiter, kind }, options);
    case 'flows':
      return readFlows(sheet, { header, delimiter, kind }, options);
  }
}
