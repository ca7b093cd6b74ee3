/**
 * Google's services as the add-on is given them: main.ts passes Google's own objects in, the local host its own.
 * Nothing else in src names a global of Apps Script.
 */
export interface Services {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Charts: GoogleAppsScript.Charts.Charts;
}
/** A spreadsheet. */
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
/** A sheet of it. */
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** A picture on a sheet. */
export type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
/** A rectangle of cells. */
export type Range = GoogleAppsScript.Spreadsheet.Range;
/** A mark on a sheet that stays through renames and moves. */
export type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
