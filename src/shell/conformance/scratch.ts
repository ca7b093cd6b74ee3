type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Google's services that the checks use. */
export interface ConformanceServices {
  spreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  utilities: GoogleAppsScript.Utilities.Utilities;
  properties: GoogleAppsScript.Properties.PropertiesService;
  lock: GoogleAppsScript.Lock.LockService;
}

/** Where a check works: a sheet of its own, a fresh block of cells at each call. */
export interface Scratch {
  services: ConformanceServices;
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet: GoogleSheet;
  /** Empty cells that no other check touches. */
  block(rows: number, columns: number): GoogleRange;
  /** The value of a formula; `{}` in it is the address of the given cells. */
  result(formula: string, cells?: unknown[][]): unknown;
}

/** One assumption. Without `expected` it is a question: the answer is only shown. */
export interface Assertion {
  id: string;
  expected?: string;
  find(scratch: Scratch): unknown;
}

/** Works on a sheet that is there only for the checks. */
export function scratchOn(services: ConformanceServices, sheet: GoogleSheet): Scratch {
  let row = 1;
  const block = (rows: number, columns: number): GoogleRange => {
    const range = sheet.getRange(row, 1, rows, columns);
    row += rows + 1;
    return range;
  };
  return {
    services,
    spreadsheet: services.spreadsheetApp.getActiveSpreadsheet(),
    sheet,
    block,
    result(formula, cells = [['']]) {
      const range = block(cells.length, (cells[0] ?? []).length);
      range.setValues(cells);
      const target = block(1, 1);
      target.setFormula(formula.replace('{}', range.getA1Notation()));
      return target.getValue();
    },
  };
}
