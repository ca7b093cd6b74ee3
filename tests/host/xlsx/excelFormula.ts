/** Functions younger than Excel 2007: files keep them with a prefix, and without it Excel shows #NAME?. */
const YOUNGER = new Set(
  (
    'CONCAT DAYS HSTACK IFNA IFS ISOWEEKNUM MAXIFS MINIFS NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC QUARTILE.INC RANK.AVG RANK.EQ ' +
    'STDEV.P STDEV.S SWITCH TEXTJOIN UNICODE VAR.P VAR.S VSTACK XLOOKUP XMATCH XOR'
  ).split(' '),
);
const LONGEST_NAME = 31;

/** Sheet names as a workbook of Excel has them, by the engine's: no colon, 31 characters, different from each other. */
export function excelNames(names: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  const pairs = names.map((name) => {
    const plain = name.replaceAll(':', '∶');
    let short = plain.slice(0, LONGEST_NAME);
    for (let n = 2; taken.has(short.toLowerCase()); n++) short = `${plain.slice(0, LONGEST_NAME - 4)} (${n})`;
    taken.add(short.toLowerCase());
    return [name, short] as const;
  });
  return new Map(pairs);
}

/**
 * A formula of the engine as a workbook of Excel keeps it: without `=`, younger functions with their prefix, sheets by
 * their names there. Text in quotes is left alone.
 */
export function excelFormula(formula: string, names: ReadonlyMap<string, string>): string {
  const parts = formula.replace(/^=/, '').split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!?)/);
  return parts
    .map((part) => {
      if (part.startsWith('"')) return part;
      if (part.startsWith("'"))
        return part.endsWith('!') ? quoted(part.slice(1, -2).replaceAll("''", "'"), names) : part;
      return withPrefixes(part).replace(/([\p{L}\p{N}_.]+)!/gu, (_all, name: string) => quoted(name, names));
    })
    .join('');
}

const quoted = (name: string, names: ReadonlyMap<string, string>): string =>
  `'${(names.get(name) ?? name).replaceAll("'", "''")}'!`;

const withPrefixes = (part: string): string =>
  part.replace(/\b([A-Z][A-Z.]*)(?=\()/gi, (name) =>
    YOUNGER.has(name.toUpperCase()) ? `_xlfn.${name.toUpperCase()}` : name,
  );

/** Google's number format as Excel reads it: characters that it does not know as signs stand in quotes. */
export function excelFormat(google: string): string | undefined {
  if (google === '' || /^general$/i.test(google)) return undefined;
  const parts = google.split(/("[^"]*"|\[[^\]]*\]|\\.|_.)/);
  return parts.map((part, i) => (i % 2 === 1 ? part : part.replace(/[^\u0020-\u007E]+/g, '"$&"'))).join('');
}
