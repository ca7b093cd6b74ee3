import { mustEdit, type Place, type Seat } from '../book';
import { contentIn, type Methods, SELF } from '../border';
import { HostError } from '../errors';

type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** The engine's filter belongs to a table; Google's brings no look with it. */
const BARE_TABLE = {
  ...{ hasFilters: true, numberOfHeaders: 1, totalRow: false, firstColumn: false, lastColumn: false },
  ...{ bandedRows: false, bandedColumns: false, automaticAutofill: false, styleId: 'None' },
};

/** The values that a FilterCriteria hides, as they are shown. */
const hiddenIn = (criteria: unknown): string[] =>
  criteria === null ? [] : contentIn<{ hidden: string[] }>(criteria).hidden;

/** SpreadsheetApp.newFilterCriteria(). */
export function criteriaBuilder(seat: Seat): unknown {
  let hidden: string[] = [];
  return seat.border.service<GoogleBuilder>('FilterCriteriaBuilder', {
    setHiddenValues: (values: unknown) => {
      hidden = Array.from(values as unknown[]).map(String);
      return SELF;
    },
    build: () => seat.border.service<GoogleCriteria>('FilterCriteria', { getHiddenValues: () => hidden }, { hidden }),
  });
}

const tableOn = ({ book }: Seat, sheetId: string) =>
  book.engine.model.getters.getTables(sheetId).find(({ config }) => config.hasFilters);

function filterService(seat: Seat, sheetId: string): unknown {
  const { engine } = seat.book;
  const table = () => {
    const found = tableOn(seat, sheetId);
    if (found === undefined) throw new HostError('The filter was removed.');
    return found.range.zone;
  };
  return seat.border.service<GoogleFilter>('Filter', {
    getRange: () => seat.make.range({ seat, sheetId, zone: table() }),
    setColumnFilterCriteria: (column: number, criteria: unknown) => {
      mustEdit(seat);
      const at = { sheetId, col: column - 1, row: table().top };
      engine.run([{ type: 'UPDATE_FILTER', ...at, value: { filterType: 'values', hiddenValues: hiddenIn(criteria) } }]);
      return SELF;
    },
    remove: () => {
      mustEdit(seat);
      engine.run([{ type: 'REMOVE_TABLE', sheetId, target: [table()] }]);
    },
  });
}

/** A range's filter; a sheet has one at most. */
export const rangeFilterMethods = ({ seat, sheetId, zone }: Place): Methods<GoogleAppsScript.Spreadsheet.Range> => ({
  createFilter: () => {
    mustEdit(seat);
    if (tableOn(seat, sheetId)) throw new HostError("You can't create a filter in a sheet that already has a filter.");
    const ranges = [{ _sheetId: sheetId, _zone: zone }];
    seat.book.engine.run([{ type: 'CREATE_TABLE', sheetId, ranges, config: BARE_TABLE, tableType: 'static' }]);
    return filterService(seat, sheetId);
  },
});

/** The filter of a sheet, null where it has none, and what it hides. */
export const sheetFilterMethods = (seat: Seat, sheetId: string): Methods<GoogleAppsScript.Spreadsheet.Sheet> => ({
  getFilter: () => (tableOn(seat, sheetId) === undefined ? null : filterService(seat, sheetId)),
  isRowHiddenByFilter: (row: number) => seat.book.engine.model.getters.isRowFiltered(sheetId, row - 1),
});
