import { CELL_ASSERTIONS } from './cellAssertions';
import { CHART_ASSERTIONS } from './chartAssertions';
import { FORMULA_ASSERTIONS } from './formulaAssertions';
import type { Assertion, Scratch } from './scratch';

const KEY = 'rm-conformance';

const wholeRow = ({ sheet }: Scratch, row: number) => sheet.getRange(`${row}:${row}`);

const tagRow = ({ sheet }: Scratch): string =>
  sheet
    .createDeveloperMetadataFinder()
    .withKey(KEY)
    .find()
    .map((tag) => tag.getLocation().getRow()?.getRow())
    .join();

const tagAfterInsertion = (scratch: Scratch): string => {
  const row = scratch.block(2, 1).getLastRow();
  wholeRow(scratch, row).addDeveloperMetadata(KEY, '1');
  scratch.sheet.insertRowsBefore(row, 2);
  const found = Number(tagRow(scratch)) - row;
  for (const tag of scratch.sheet.createDeveloperMetadataFinder().withKey(KEY).find()) tag.remove();
  return String(found);
};

const tagAfterSort = (scratch: Scratch): string => {
  const range = scratch.block(2, 1).setValues([[2], [1]]);
  wholeRow(scratch, range.getRow()).addDeveloperMetadata(KEY, '2');
  range.sort(1);
  const found = Number(tagRow(scratch)) - range.getRow();
  for (const tag of scratch.sheet.createDeveloperMetadataFinder().withKey(KEY).find()) tag.remove();
  return found === 0 ? 'row' : 'content';
};

const noteAfterInsertion = ({ sheet, block }: Scratch): string => {
  const cell = block(1, 1).setNote('note');
  sheet.insertRowsBefore(cell.getRow(), 1);
  return sheet.getRange(cell.getRow() + 1, 1).getNote();
};

const columnsMoved = ({ sheet, block }: Scratch): string => {
  const range = block(1, 3).setValues([[1, 2, 3]]);
  sheet.moveColumns(sheet.getRange(1, 3), 1);
  const found = range.getValues().flat().join(' ');
  sheet.moveColumns(sheet.getRange(1, 1), 4);
  return `${found}, ${range.getValues().flat().join(' ')}`;
};

/** What a formula spans after its first column was moved behind the others. */
const spanAfterMove = ({ sheet, block }: Scratch): string => {
  const range = block(1, 5);
  const row = range.getRow();
  sheet.getRange(row, 5).setFormula(`=SUM($A$${row}:$C$${row})`);
  sheet.moveColumns(sheet.getRange(1, 1), 4);
  const found = sheet
    .getRange(row, 5)
    .getFormula()
    .replace(new RegExp(`\\$${row}\\b`, 'g'), '');
  sheet.moveColumns(sheet.getRange(1, 3), 1);
  return found;
};

const deletedReference = ({ sheet, block }: Scratch): unknown => {
  const cell = block(1, 1);
  const column = sheet.getMaxColumns();
  cell.setFormula(`=${sheet.getRange(cell.getRow(), column).getA1Notation()}+1`);
  sheet.deleteColumn(column);
  return cell.getValue();
};

const formatRule = ({ services, sheet, block }: Scratch): string => {
  const builder = services.spreadsheetApp
    .newConditionalFormatRule()
    .setRanges([block(1, 1)])
    .setBackground('#ff0000');
  sheet.setConditionalFormatRules([builder.whenFormulaSatisfied('=SUM(1;2)=3').build()]);
  return String(sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues()[0]);
};

const listRule = ({ services, block }: Scratch): string => {
  const rule = services.spreadsheetApp
    .newDataValidation()
    .requireValueInList(['a', 'b'])
    .setAllowInvalid(false)
    .build();
  const cell = block(1, 1).setDataValidation(rule);
  return `${cell.getDataValidation()?.getAllowInvalid()}`;
};

const protectedTwice = ({ services, sheet, block }: Scratch): string => {
  const range = block(1, 1);
  const made = [range.protect().setWarningOnly(true), range.protect().setWarningOnly(true)];
  const count = sheet.getProtections(services.spreadsheetApp.ProtectionType.RANGE).length;
  for (const each of made) each.remove();
  return String(count);
};

/** What a service throws: by this name its refusals are told from mistakes of ours. */
const refusalName = ({ sheet }: Scratch): string => {
  try {
    sheet.getRange(0, 0);
    return '';
  } catch (error) {
    return error instanceof Error ? error.name : typeof error;
  }
};

const absent = (): string =>
  [typeof Intl, typeof Reflect.get(globalThis, 'structuredClone'), typeof Reflect.get(globalThis, 'URL')].join(' ');

/** Every assumption, in the order in which it is shown. */
export const ASSERTIONS: readonly Assertion[] = [
  ...FORMULA_ASSERTIONS,
  ...CELL_ASSERTIONS,
  { id: 'tagFollowsRow', expected: '2', find: tagAfterInsertion },
  { id: 'tagAndSort', find: tagAfterSort },
  { id: 'noteFollowsCell', expected: 'note', find: noteAfterInsertion },
  { id: 'columnsMoved', expected: '3 1 2, 1 2 3', find: columnsMoved },
  { id: 'spanAfterMove', find: spanAfterMove },
  { id: 'deletedColumn', expected: '#REF!', find: deletedReference },
  { id: 'formatFormula', find: formatRule },
  { id: 'listRule', expected: 'false', find: listRule },
  { id: 'protectedTwice', expected: '2', find: protectedTwice },
  { id: 'refusalName', expected: 'Exception', find: refusalName },
  ...CHART_ASSERTIONS,
  {
    id: 'documentStore',
    expected: 'true',
    find: ({ services }) => services.properties.getDocumentProperties() !== null,
  },
  { id: 'documentLock', expected: 'true', find: ({ services }) => services.lock.getDocumentLock() !== null },
  { id: 'runtime', find: absent },
];
