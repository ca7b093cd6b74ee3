/** Importing: exports of ad cabinets and CRMs, and any table of days in text, become records. */
export type { DecimalMark } from './numbers';
export { type GenericCsv, type GenericCsvOptions, readGenericCsv } from './readGenericCsv';
