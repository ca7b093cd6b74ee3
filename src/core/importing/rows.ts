/// <reference path="./papaparse.d.ts" />
// biome-ignore lint/style/noRestrictedImports: papaparse itself; papaparse.d.ts says why by this name
import papa from 'papaparse/papaparse.min.js';

/** A row of a delimited text: its cells, and the line of the file on which it begins, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote in it is never closed, or is closed in the middle of a cell: its cells cannot be told. */
  readonly broken?: true;
}

/** A cell with line breaks inside spans at most so many lines; an unclosed quote must not swallow the rest of the file. */
const MOST_LINES_OF_A_ROW = 50;
/** Lines that are given to papaparse at once: each call of it costs as much as reading a few of them. */
const MOST_LINES_AT_ONCE = 500;

/**
 * The lines of a text, whatever its line ends are. A line end after the last line does not begin another one.
 *
 * @example linesOf('a\r\nb\n') // => ['a', 'b']
 */
export function linesOf(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
}

/**
 * Rows of delimited lines. Quoted cells may hold delimiters, quotes and line breaks. A row with a stray quote is given
 * back as broken, and the line after it is read as usual.
 *
 * @example readRows(['a;"b;c"'], ';') // => [{ line: 1, cells: ['a', 'b;c'] }]
 */
export function readRows(lines: readonly string[], delimiter: string): Row[] {
  const rows: Row[] = [];
  const add = ({ rows: more, height }: Piece): number => {
    for (const row of more) rows.push(row);
    return height;
  };
  let careful = 0; // up to this line, one row at a time
  for (let at = 0; at < lines.length; ) {
    const height = at < careful ? 1 : Math.min(MOST_LINES_AT_ONCE, lines.length - at);
    const piece = height > 1 ? readRun(lines, { at, height, delimiter }) : readRow(lines, at, delimiter);
    if (piece === undefined) careful = at + height;
    else at += add(piece);
  }
  return rows;
}

function quotesIn(line: string): number {
  let quotes = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) quotes += 1;
  return quotes;
}

/** How many lines belong together: until every quote has its pair. */
function heightOfRow(lines: readonly string[], at: number): number {
  let quotes = 0;
  for (let height = 1; height <= MOST_LINES_OF_A_ROW; height++) {
    const line = lines[at + height - 1];
    if (line === undefined) return 1;
    quotes += quotesIn(line);
    if (quotes % 2 === 0) return height;
  }
  return 1;
}

interface Place {
  readonly at: number;
  readonly height: number;
  readonly delimiter: string;
}
interface Piece {
  readonly rows: readonly Row[];
  readonly height: number;
}

function readRow(lines: readonly string[], at: number, delimiter: string): Piece {
  const height = heightOfRow(lines, at);
  const piece = readPiece(lines, { at, height, delimiter }) ?? readPiece(lines, { at, height: 1, delimiter });
  return piece ?? { rows: [{ line: at + 1, cells: [], broken: true }], height: 1 };
}

/** Many rows at once; undefined where a quote is broken or a cell has line breaks, as then there are fewer rows than lines. */
function readRun(lines: readonly string[], place: Place): Piece | undefined {
  const piece = readPiece(lines, place);
  return piece?.rows.length === place.height ? piece : undefined;
}

function readPiece(lines: readonly string[], { at, height, delimiter }: Place): Piece | undefined {
  const text = lines.slice(at, at + height).join('\n');
  if (!text.includes('"')) {
    const rows = text.split('\n').map((line, index) => ({ line: at + 1 + index, cells: line.split(delimiter) }));
    return { rows, height };
  }
  const { data, errors } = papa.parse(text, { delimiter, newline: '\n' });
  if (errors.length > 0) return undefined;
  let line = at + 1;
  const rows = data.map((cells) => {
    const row = { line, cells };
    line += 1 + (height === data.length ? 0 : breaksIn(cells));
    return row;
  });
  return { rows, height };
}

const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
