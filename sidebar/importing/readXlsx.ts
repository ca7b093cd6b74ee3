import readExcelFile, { type CellValue } from 'read-excel-file/universal';
import type { ExportFile } from './readFile';

/** A .xlsx is a ZIP archive; the old .xls, and any workbook with a password, is a compound file. */
const [ZIP, COMPOUND] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const begins = (bytes: Uint8Array, signature: readonly number[] = []): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether bytes are those of an Excel workbook, by its first bytes: exports are often misnamed. */
export const isXlsx = (bytes: Uint8Array): boolean => begins(bytes, ZIP);
/** Whether bytes are those of an old or locked workbook, which cannot be read here. */
export const isOldExcel = (bytes: Uint8Array): boolean => begins(bytes, COMPOUND);

/**
 * The sheets of an Excel workbook that hold anything, each as the text of a file: cells apart by semicolons, days as
 * yyyy-MM-dd, numbers with a point. The first sheet keeps the file's name.
 *
 * @throws what the reader of workbooks throws where the file is cut or spoiled
 */
export async function readXlsx(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ExportFile[]> {
  const sheets = await readExcelFile(new Blob([bytes]));
  return sheets
    .filter(({ data }) => data.some((row) => row.some((cell) => cell !== null && cell !== '')))
    .map(({ sheet, data }, index) => ({
      name: index === 0 ? name : `${name} · ${sheet}`,
      text: data.map((row) => row.map(cellText).join(';')).join('\n'),
    }));
}

function cellText(cell: CellValue | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell);
  return quoted(cell instanceof Date ? dayText(cell) : String(cell));
}

/** A number with exactly three decimals gets a fourth: nobody can take its point for one between thousands. */
const numberText = (value: number): string => (/\.\d{3}$/.test(String(value)) ? `${value}0` : String(value));

/** Days of a workbook carry no zone: they are read as of UTC. */
function dayText(date: Date): string {
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`;
}

const quoted = (text: string): string => (/[";\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
