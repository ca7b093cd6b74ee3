import type { Row } from './rows';

/** Rows of the tables in an HTML text, and on how many of the text's lines a row begins. */
export interface HtmlRows {
  readonly rows: readonly Row[];
  readonly linesWithRows: number;
}
/** A text, a tag, or a comment, which is neither; from its first to after its last character. */
interface Piece {
  readonly at: number;
  readonly end: number;
  readonly text?: string;
  readonly tag?: string;
}
interface OpenRow {
  readonly at: number;
  readonly cells: string[];
  isInCell: boolean;
}
type Find = (what: string, from: number) => number;

const NAMED: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  minus: '−',
};

/** Whether a text is a page with a table, as Bitrix24 writes its «.xls». */
export const isHtmlTable = (text: string): boolean =>
  /^[\uFEFF\s]*<(?:!doctype|\?xml|!--|html|head|meta|body|table)/i.test(text) && /<tr[\s>]/i.test(text);

/**
 * The rows of a page's tables; a row's `line` is its number among the rows, as a spreadsheet program would show it.
 * Written here, as a parser of all HTML would be 40 % of the page's weight (htmlparser2: 52 kB), and these tables are
 * flat: a program wrote them, with rows, cells and escaped texts only. A cell cut off in the middle is kept.
 *
 * @example readHtmlRows('<table><tr><td>a &amp; b</td></tr></table>').rows // => [{ line: 1, cells: ['a & b'] }]
 */
export function readHtmlRows(text: string): HtmlRows {
  const rows: OpenRow[] = [];
  for (const piece of piecesOf(text)) {
    const row = rows[rows.length - 1];
    if (piece.tag === 'tr') rows.push({ at: piece.at, cells: [], isInCell: false });
    else if (row !== undefined) addTo(row, piece);
  }
  const startsLine = ({ at }: OpenRow, index: number): boolean =>
    index === 0 || /[\r\n]/.test(text.slice(rows[index - 1]?.at, at));
  return {
    rows: rows.map(({ cells }, index) => ({ line: index + 1, cells: cells.map(shown) })),
    linesWithRows: rows.filter(startsLine).length,
  };
}

function addTo(row: OpenRow, { tag, text }: Piece): void {
  if (tag === undefined) addText(row, text ?? '');
  else if (tag === 'br') addText(row, ' ');
  else if (tag === 'td' || tag === 'th') {
    row.cells.push('');
    row.isInCell = true;
  } else if (tag === '/td' || tag === '/th' || tag === '/tr') row.isInCell = false;
}

/** A text outside all cells is no silent loss: it makes one cell too many. */
function addText(row: OpenRow, text: string): void {
  if (row.isInCell) row.cells.push((row.cells.pop() ?? '') + text);
  else if (text.trim() !== '') row.cells.push(text);
}

function* piecesOf(html: string): Generator<Piece> {
  const find = findIn(html);
  for (let at = 0; at < html.length; ) {
    const piece = (html[at] === '<' ? tagAt(html, at, find) : undefined) ?? textAt(html, at);
    yield piece;
    at = piece.end;
  }
}

/** The text up to the next tag; it may begin with a sign that looked like one. */
function textAt(html: string, at: number): Piece {
  const next = html.indexOf('<', at + 1);
  const end = next < 0 ? html.length : next;
  return { at, end, text: html.slice(at, end) };
}

/** A tag, with all that is hidden behind a style or script. */
function tagAt(html: string, at: number, find: Find): Piece | undefined {
  if (html.startsWith('<!--', at)) {
    const end = find('-->', at);
    return end < 0 ? undefined : { at, end: end + 3 };
  }
  const tag = /^<(\/?[a-z][a-z0-9]*|[!?])/i.exec(html.slice(at, at + 20))?.[1]?.toLowerCase();
  const close = find('>', at);
  if (tag === undefined || close < 0) return undefined;
  const hidden = tag === 'style' || tag === 'script' ? find(`</${tag}`, close) : -1;
  return { at, tag, end: hidden < 0 ? close + 1 : hidden };
}

/** Searches that never look twice for what is not there, so that a text of broken tags takes no longer than another. */
function findIn(text: string): Find {
  const missing = new Set<string>();
  return (what, from) => {
    const at = missing.has(what) ? -1 : text.indexOf(what, from);
    if (at < 0) missing.add(what);
    return at;
  };
}

function shown(text: string): string {
  const decoded = text.replace(/[ \t\r\n]+/g, ' ').replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, decode);
  return decoded.trim();
}

function decode(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
