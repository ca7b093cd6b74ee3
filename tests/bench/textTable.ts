/** A table as plain text: the first column to the left, the others to the right. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => [...(row[column] ?? '')].length)));
  const lines = all.map((row) =>
    widths.map((width, column) => aligned(row[column] ?? '', column === 0 ? -width : width)).join(' | '),
  );
  const [first = '', ...others] = lines;
  return [first, widths.map((width) => '-'.repeat(width)).join('-|-'), ...others].join('\n');
}

/** Numbers side by side, as METHODS.md writes the sizes: 7.5/6.8/6.0. */
export const sideBySide = (values: readonly (number | undefined)[], digits: number): string =>
  values.map((value) => value?.toFixed(digits) ?? '–').join('/');

const aligned = (text: string, width: number): string => (width < 0 ? text.padEnd(-width) : text.padStart(width));
