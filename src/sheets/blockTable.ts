import type { WordKey } from '../core/words/say';
import { quoted } from './a1';
import { type Book, wordIn } from './book';
import { keyed, type ReportRow } from './grid';
import { type Cell, type FormatKey, formula, text } from './sheetPlan';
import {
  type SignalKind,
  type SignalRow,
  type SignalTable,
  signalCriterion,
  signalText,
  tableRow,
} from './signalTable';

/** A column of a table that the core fills: its head, and whether it holds words or a number of a format. */
export interface BlockColumn {
  readonly part: string;
  readonly head: WordKey;
  /** Absent: words. */
  readonly format?: FormatKey;
}
/** A table of a report that the core fills; what it says lies in the table of signals. */
export interface Block {
  readonly key: string;
  readonly title: WordKey;
  /** What the table means, below its title. */
  readonly hint?: WordKey;
  readonly columns: readonly BlockColumn[];
  /** How many lines are shown at most. */
  readonly lines: number;
}
/** A line of such a table: words and numbers by the parts of its columns. */
export type BlockLine = { readonly [part: string]: string | number | undefined };

/** The columns of a report in which blocks stand, one cell a column of theirs. */
export const blockColumn = (index: number): string => `b${index + 1}`;

/** What a report of blocks is made with. */
export interface BlockPlace {
  readonly book: Book;
  readonly kind: SignalKind;
  readonly table: SignalTable | undefined;
}

/** Keys of all rows of a block. */
export const blockRowKeys = ({ key, lines }: Block): string[] => [
  ...['title', 'said', 'hint', 'head', 'space'].map((part) => `${key}:${part}`),
  ...Array.from({ length: lines }, (_, index) => `${key}:${index + 1}`),
];
/** Keys of those that are seen whenever the block says anything. */
export const blockHeadKeys = ({ key, hint }: Block): string[] =>
  ['title', ...(hint === undefined ? [] : ['hint']), 'head', 'space'].map((part) => `${key}:${part}`);

/** The rows of a block: its title, a sentence about it, its heads, and its lines; all of them fold while it says nothing. */
export function blockRows(place: BlockPlace, block: Block): ReportRow[] {
  const word = wordIn(place.book);
  const row = (key: string, cells: { readonly [column: string]: Cell }): ReportRow => ({
    key: `${block.key}:${key}`,
    folds: true,
    cell: (column) => keyed(`${block.key}:${key}`, column, cells[column]),
  });
  const heads = block.columns.map(({ head }, index) => [
    blockColumn(index),
    text(word(head, { currency: place.book.settings.currency }), 'head'),
  ]);
  const said = formula(foundIn(place, [block.key, 'said'], 's:text'), 'general', 'answer');
  return [
    row('title', { [blockColumn(0)]: text(word(block.title), 'title') }),
    row('said', { [blockColumn(0)]: said }),
    row('hint', block.hint === undefined ? {} : { [blockColumn(0)]: text(word(block.hint), 'hint') }),
    row('head', Object.fromEntries(heads)),
    ...Array.from({ length: block.lines }, (_, index) => row(String(index + 1), lineCells(place, block, index + 1))),
    row('space', {}),
  ];
}

function lineCells(place: BlockPlace, block: Block, n: number): { readonly [column: string]: Cell } {
  return Object.fromEntries(
    block.columns.map(({ part, format }, index) => {
      const found = foundIn(place, [block.key, n, part], format === undefined ? 's:text' : 's:number');
      return [blockColumn(index), formula(found, format ?? 'general', format === undefined ? 'label' : 'plain')];
    }),
  );
}

function foundIn(
  { kind, table }: BlockPlace,
  parts: readonly (string | number)[],
  column: 's:text' | 's:number',
): string {
  if (table === undefined) return '""';
  const criterion = signalCriterion(
    kind,
    parts.map((part) => (typeof part === 'number' ? String(part) : quoted(part))),
  );
  return signalText(table, column, criterion);
}

/** What a block says, as rows that the report looks up. What is beyond the lines and columns that are shown is left out. */
export function blockSignals(
  kind: SignalKind,
  { key, lines, columns }: Block,
  { said, content }: { readonly said: string; readonly content: readonly BlockLine[] },
): SignalRow[] {
  const sentence = said === '' ? [] : [tableRow(kind, [key, 'said'], { text: said })];
  const cells = content.slice(0, lines).flatMap((line, index) =>
    Object.entries(line).flatMap(([part, value]) => {
      if (value === undefined || value === '' || columns.every((column) => column.part !== part)) return [];
      const cell = typeof value === 'number' ? { number: value } : { text: value };
      return [tableRow(kind, [key, index + 1, part], cell)];
    }),
  );
  return [...sentence, ...cells];
}
