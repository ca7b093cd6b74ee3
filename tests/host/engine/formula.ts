import { engineName, googleName } from './sheetNames';

/**
 * Between the formula as the spreadsheet's locale writes it and as the engine keeps it (`,` between arguments, `.` in numbers).
 * Text in quotes and quoted sheet names are left alone.
 */
interface Dialect {
  decimal: string;
}

type Rewrite = (character: string, place: { inBraces: boolean; inNumber: boolean }) => string;

/** What a rewrite looks at: quoted text, a quoted sheet name, and the signs that differ between the dialects. */
const TOKEN = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[{}]|[;,\\.]/g;
const DIGIT = /\d/;

function rewrite(formula: string, change: Rewrite, rename: (name: string) => string): string {
  let depth = 0;
  return formula.replace(TOKEN, (token: string, at: number) => {
    if (token.startsWith("'")) return renamed(token, rename);
    if (token.startsWith('"')) return token;
    if (token === '{') depth++;
    if (token === '}') depth--;
    const inNumber = DIGIT.test(formula.charAt(at - 1)) && DIGIT.test(formula.charAt(at + 1));
    return change(token, { inBraces: depth > 0, inNumber });
  });
}

const renamed = (quoted: string, rename: (name: string) => string): string =>
  `'${rename(quoted.slice(1, -1).replace(/''/g, "'")).replace(/'/g, "''")}'`;

/** A comma that is not a decimal sign makes Google's parser fail in a comma locale: the engine is made to fail as well. */
const UNREADABLE = '#';

/** What the engine must be given for a formula written in the locale. */
export function toEngine(formula: string, { decimal }: Dialect): string {
  return rewrite(
    formula,
    (character, { inBraces, inNumber }) => {
      if (decimal === '.') return character === ';' && !inBraces ? ',' : character;
      if (character === ';') return inBraces ? ';' : ',';
      if (character === '\\') return ',';
      if (character === ',') return inNumber ? '.' : UNREADABLE;
      return character;
    },
    engineName,
  );
}

/** The engine's formula as the locale writes it. */
export function fromEngine(formula: string, { decimal }: Dialect): string {
  return rewrite(
    formula,
    (character, { inBraces, inNumber }) => {
      if (decimal === '.') return character;
      if (character === ',') return inBraces ? '\\' : ';';
      if (character === '.' && inNumber) return ',';
      return character;
    },
    googleName,
  ).replace(/#REF\b(?!!)/g, '#REF!');
}
