import type { Assertion, Scratch } from './scratch';

const DAY = 46_082; // 1 March 2026, days since 30 December 1899

const typed = (
  id: string,
  text: string,
  { format = '', expected }: { format?: string; expected?: string } = {},
): Assertion => ({
  id,
  ...(expected === undefined ? {} : { expected }),
  find: (scratch) => {
    const cell = scratch.block(1, 1);
    if (format !== '') cell.setNumberFormat(format);
    cell.setValue(text);
    return [shown(scratch, cell.getValue()), cell.getFormula()].join('|');
  },
});

/** A value as text, a date as its day on the spreadsheet's clock. */
export function shown({ services, spreadsheet }: Scratch, value: unknown): string {
  if (value instanceof Date)
    return services.utilities.formatDate(value, spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
  return String(value);
}

const serialNumber = (scratch: Scratch): string =>
  shown(scratch, scratch.block(1, 1).setNumberFormat('dd.mm.yyyy').setValue(DAY).getValue());

const writtenDate = (scratch: Scratch): string => {
  const { services, spreadsheet, block } = scratch;
  const date = services.utilities.parseDate('2026-03-01', spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
  return shown(scratch, block(1, 1).setValue(date).getValue());
};

const wrongSize = ({ block }: Scratch): string => {
  try {
    block(3, 1).setValues([[1], [2]]);
    return 'no error';
  } catch (error) {
    return error instanceof Error ? error.message : `no Error: ${error}`;
  }
};

/** What becomes of the values that are written. */
export const CELL_ASSERTIONS: readonly Assertion[] = [
  typed('plusNumber', '+1', { expected: '1|' }),
  typed('atSign', '@x', { expected: '@x|' }),
  typed('minusText', '-x'),
  typed('dashedNumbers', '1-2'),
  typed('monthName', 'март 2026'),
  typed('percent', '50%', { expected: '0.5|' }),
  typed('isoDate', '2026-03-01', { expected: '2026-03-01|' }),
  typed('apostrophe', "'=1+1", { expected: '=1+1|' }),
  typed('textFormat', '=1+1', { format: '@', expected: '=1+1|' }),
  typed('leadingZero', '007', { format: '@', expected: '007|' }),
  { id: 'serialIsDate', expected: '2026-03-01', find: serialNumber },
  { id: 'dateIsDate', expected: '2026-03-01', find: writtenDate },
  { id: 'emptyIsText', expected: 'string', find: ({ block }) => typeof block(1, 1).getValue() },
  {
    id: 'sizeChecked',
    expected:
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    find: wrongSize,
  },
];
