import { engineName, googleName } from './sheetNames';

/**
 * Between the formula as the spreadsheet's locale writes it and as the engine keeps it (`,` between arguments, `.` in numbers).
 * Text in quotes and quoted sheet names are left alone.
 */
interface Dialect {
  decimal: string;
}

type Rewrite = (character: string, place: { inBraces: boolean; inNumber: boolean }) => string;

const QUOTED = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?/y;

function rewrite(formula: string, change: Rewrite, rename: (name: string) => string): string {
  let out = '';
  let depth = 0;
  for (let i = 0; i < formula.length; i++) {
    const character = formula.charAt(i);
    QUOTED.lastIndex = i;
    const quoted = QUOTED.exec(formula)?.[0];
    if (quoted !== undefined) {
      out += quoted.startsWith("'") ? renamed(quoted, rename) : quoted;
      i += quoted.length - 1;
      continue;
    }
    if (character === '{') depth++;
    if (character === '}') depth--;
    const inNumber = /\d/.test(formula.charAt(i - 1)) && /\d/.test(formula.charAt(i + 1));
    out += change(character, { inBraces: depth > 0, inNumber });
  }
  return out;
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
