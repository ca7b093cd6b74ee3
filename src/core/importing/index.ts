/** Importing: exports of ad cabinets and CRMs, the company's old table, and any table of days in text. */
export type { CampaignRecords, ImportFormat, ImportOptions, ImportResult, LineCounts, Rejected } from './importResult';
export type { DecimalMark } from './numbers';
export { readExport } from './readExport';
export { type GenericCsv, type GenericCsvOptions, readGenericCsv } from './readGenericCsv';
