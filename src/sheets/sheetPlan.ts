import { formatMark, grammarOf, LANGUAGES, type Language } from '../core/words/languages';
import type { LocalFormat } from '../core/words/languages/grammar';
import type { ChartPlan } from './chartPlan';
import type { SheetKey } from './sheetList';

export type { ChartPlan, ChartSeries } from './chartPlan';
export { SHEETS, type SheetDefinition, type SheetKey } from './sheetList';

/** Number formats that are the same in every language. */
const FORMATS = {
  text: '@',
  general: 'General',
  int: '#,##0',
  money: '#,##0',
  price: '#,##0.00',
  decimal: '#,##0.0',
  percent: '0.0%',
  share: '0%',
  change: '+0%;-0%;0%',
  serial: '0',
  weight: '0.00',
  monthDay: 'mm.yyyy',
} as const;
type LocalKey = `${LocalFormat}${ReturnType<typeof formatMark>}`;
/** Name of a number format. */
export type FormatKey = keyof typeof FORMATS | LocalKey;

/** Name of the format that a language has for something. */
export const localFormat = (format: LocalFormat, language: Language): LocalKey => `${format}${formatMark(language)}`;

/** Google's pattern of each format (the same in every locale of a spreadsheet). */
const PATTERNS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(FORMATS),
  ...LANGUAGES.flatMap((language) => {
    const { mark, formats } = grammarOf(language);
    return Object.entries(formats).map(([name, pattern]) => [`${name}${mark}`, pattern] as const);
  }),
]);
/** Google's pattern of a format. */
export const patternOf = (format: FormatKey): string => PATTERNS.get(format) ?? FORMATS.general;

interface Look {
  readonly background: string;
  readonly color: string;
  readonly weight: 'normal' | 'bold';
  readonly align: 'left' | 'center' | 'normal';
}
const plain: Look = { background: '#ffffff', color: '#202124', weight: 'normal', align: 'normal' };

/** How cells look; a cell names its style, never a colour. */
export const STYLES = {
  plain,
  title: { ...plain, weight: 'bold', color: '#174ea6' },
  label: { ...plain, align: 'left' },
  ratio: { ...plain, color: '#5f6368' },
  ratioLabel: { ...plain, color: '#5f6368', align: 'left' },
  head: { ...plain, background: '#e8eaed', weight: 'bold', align: 'center' },
  subhead: { ...plain, background: '#f1f3f4', color: '#5f6368', align: 'center' },
  block: { ...plain, background: '#d2e3fc', weight: 'bold', align: 'left' },
  group: { ...plain, background: '#e8f0fe', weight: 'bold', align: 'left' },
  groupNote: { ...plain, background: '#e8f0fe', align: 'left' },
  groupSum: { ...plain, background: '#e8f0fe', weight: 'bold' },
  blockSum: { ...plain, background: '#d2e3fc', weight: 'bold' },
  input: { ...plain, background: '#fef7e0' },
  hint: { ...plain, color: '#5f6368', align: 'left' },
  helper: { ...plain, color: '#9aa0a6' },
  link: { ...plain, color: '#1155cc', align: 'left' },
  alert: { ...plain, color: '#a50e0e', weight: 'bold', align: 'left' },
  mark: { ...plain, weight: 'bold', align: 'center' },
  answer: { ...plain, weight: 'bold', align: 'left' },
  big: { ...plain, weight: 'bold', background: '#e6f4ea' },
} as const satisfies { readonly [key: string]: Look };
/** Name of a style. */
export type StyleKey = keyof typeof STYLES;

/** What a cell is: `formula` begins with '='; `text` is always text; an `input` belongs to a person and is written once, as a default; what is `judged` the core writes apart. */
export type CellKind = 'formula' | 'text' | 'number' | 'input' | 'judged' | 'empty';
/** One cell as planned. */
export interface Cell {
  readonly kind: CellKind;
  readonly content: string | number;
  readonly format: FormatKey;
  readonly style: StyleKey;
}

/** An empty cell of a style. */
export const empty = (style: StyleKey = 'plain'): Cell => ({ kind: 'empty', content: '', format: 'general', style });
/** A text of ours or from outside; never a formula. */
export const text = (content: string, style: StyleKey = 'label'): Cell => ({
  kind: 'text',
  content,
  format: 'text',
  style,
});
/** A number that the core computed. */
export const number = (content: number, format: FormatKey, style: StyleKey = 'plain'): Cell => ({
  kind: 'number',
  content,
  format,
  style,
});
/** A formula, without its '='. */
export const formula = (content: string, format: FormatKey = 'general', style: StyleKey = 'plain'): Cell => ({
  kind: 'formula',
  content: `=${content}`,
  format,
  style,
});
/** A cell for what the core judged: written by the review, left alone by the report. */
export const judged = (format: FormatKey): Cell => ({ kind: 'judged', content: '', format, style: 'helper' });
/** A cell for a person's own value. */
export const input = (format: FormatKey, content: string | number = ''): Cell => ({
  kind: 'input',
  content,
  format,
  style: 'input',
});

/** Rows of a report from one to another, by their keys. */
export interface RowSpan {
  readonly first: string;
  readonly last: string;
}
/** A choice offered in an input cell or column. */
export interface Choice {
  readonly row: string;
  /** The last row, where it is offered from `row` down. */
  readonly through?: string;
  readonly column: string;
  readonly kind: 'list' | 'date' | 'checkbox' | 'number';
  readonly values?: readonly string[];
  readonly help: string;
}
/** Cells that take a colour while a formula holds. */
export interface Highlight {
  readonly area: string;
  readonly when: string;
  readonly background: string;
  readonly color: string;
  /** A mark that is seen without the colour. */
  readonly underline?: true;
}
/** A column of a report: its key and its width in pixels. */
export interface ColumnPlan {
  readonly key: string;
  readonly width: number;
  readonly hidden?: boolean;
  /** One of those that a formula or a picture spans: they stand together, in their order. */
  readonly spanned?: boolean;
}
/** A row of a report: its key, and whether it is shown. */
export interface RowPlan {
  readonly key: string;
  readonly hidden?: boolean;
  /** Not needed now: kept where the sheet has it, else not made. */
  readonly spare?: boolean;
  /** The review hides it while it says nothing, and shows it again. */
  readonly folds?: boolean;
}
/** A sheet that the add-on writes whole, as data: cells by row and column, and how they are shown. */
export interface ReportPlan {
  readonly key: SheetKey;
  readonly rows: readonly RowPlan[];
  readonly columns: readonly ColumnPlan[];
  readonly cells: readonly (readonly Cell[])[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly groups: readonly RowSpan[];
  readonly choices: readonly Choice[];
  /** Cells for words of a person's own: nothing is offered, and nobody is warned. */
  readonly free?: readonly { readonly row: string; readonly column: string }[];
  readonly highlights: readonly Highlight[];
  readonly charts?: readonly ChartPlan[];
}
