import { helpers } from '@odoo/o-spreadsheet';

/** '@' too: in the engine a text is kept by an apostrophe, since its own text format shows that apostrophe in formulas. */
const AUTOMATIC = new Set(['', 'General', 'general', '@']);
const known = new Map<string, string>();

/** Quoted text; runs of what the engine reads; single signs that it does not. */
const PIECES =
  /("[^"]*"|\[\$[^\]]*\])|([yY]+|[mM]+|[dD]+|[hH]+|[sS]+|[\s\d#?,.%;@*/:$+\-()!^&~{}<>=\\]+|a|e|AM\/PM)|./g;

/** Tokens of Google's number formats that the engine lacks: dropped or put in quotes, so that the value stays readable. */
function cleaned(format: string): string {
  return format
    .replace(/\[(?:[a-zA-Z]+\d*|[<>=]+-?[\d.]+)\]/g, (token) => (/^\[(h+|m+|s+)\]$/i.test(token) ? 'hhhh' : ''))
    .replace(/\\(.)/g, '"$1"')
    .replace(/"([^"]*)""([^"]*)"/g, '"$1$2"')
    .replace(/_./g, ' ')
    .replace(/E[+-]?0+/gi, 'e')
    .replace(PIECES, (all: string, quoted: string | undefined, known: string | undefined) => {
      if (quoted !== undefined) return quoted;
      if (known === undefined) return `"${all}"`;
      return /^[ymdhs]/i.test(known) ? known.toLowerCase().replace(/^h$/, 'hh') : known.replace(/\?/g, '#');
    });
}

function isReadable(format: string): boolean {
  try {
    helpers.formatValue(-1.5, { format, locale: LOCALE });
    helpers.formatValue(46082, { format, locale: LOCALE });
    return true;
  } catch {
    return false;
  }
}

const LOCALE = {
  name: 'x',
  code: 'en_US',
  decimalSeparator: '.',
  thousandsSeparator: ',',
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ',',
  weekStart: 7,
};

/** The engine's format that shows a cell as Google's would; '' for automatic. What it cannot read at all becomes automatic. */
export function engineFormatOf(google: string): string {
  if (AUTOMATIC.has(google)) return '';
  const before = known.get(google);
  if (before !== undefined) return before;
  const found = [google, cleaned(google), cleaned(google).split(';')[0] ?? ''].find(isReadable) ?? '';
  known.set(google, found);
  return found;
}

export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && helpers.isDateTimeFormat(format);

/** Whether the format makes whatever is typed a text. */
export const isTextFormat = (google: string): boolean => google === '@';
