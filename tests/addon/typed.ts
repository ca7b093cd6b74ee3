/** What people typed into a table, as text that can be compared: before and after a cut, a crowd, a strange edit. */
import type { Table } from './table';

/** Sheets that hold what people typed, and what the add-on notes there by itself, by the key of its column. */
const SHEETS = ['Дни', 'Настройки', 'Ввод менеджеров', 'Сделки', 'Гипотезы', 'Решения', 'Разбор ограничения'] as const;
const OWN =
  /^(key|check|late|batch|sum|weight:.*|h:(at|verdict|said|levels|lift|money|end|enough|note|fixed)|[dc]:check|d:made)$/;
/** Sheets whose heads take two rows; those of the others take three. */
const TWO_HEADS: readonly string[] = ['Дни', 'Ввод менеджеров', 'Сделки'];
/** Cells by which a row is only found: a row that holds no more says nothing. */
const HEADS = ['day', 'source', 'manager'];

/** A line for every row in which anybody typed anything, whatever order the rows stand in. */
export function typedIn(table: Table): string[] {
  const { getters } = table.host.model; // a run that was cut off answers no calls
  const present = new Set(getters.getSheetIds().map((id) => getters.getSheetName(id)));
  return SHEETS.filter((title) => present.has(title))
    .flatMap((title) => linesOf(table, title))
    .sort();
}

function linesOf(table: Table, title: string): string[] {
  const [{ values }, formulas] = [table.sheet(title), table.formulas(title)];
  const keys = (values[0] ?? []).map(String);
  const heads = TWO_HEADS.includes(title) ? 2 : 3;
  return values.slice(heads).flatMap((row, index) => {
    const cells = row.flatMap((cell, at) => {
      const [key = '', formula] = [keys[at], formulas[index + heads]?.[at]];
      return cell === '' || formula || OWN.test(key) ? [] : [{ key: key || `#${at + 1}`, cell }];
    });
    if (cells.every(({ key }) => HEADS.includes(key))) return [];
    return [`${title}: ${cells.map(({ key, cell }) => `${key}=${String(cell)}`).join('|')}`];
  });
}
