import type { Month } from '../core/funnel/calendar';
import { quoted } from './a1';
import { type Book, labelOf, wordIn } from './book';
import { serialOf } from './dateFormulas';
import { type GoalCells, goalRow } from './goalGrid';
import type { ASSURANCES } from './goalTakes';
import type { Grid, ReportRow } from './grid';
import { planOfCompany } from './planFormulas';
import { type Cell, type FormatKey, formula, text } from './sheetPlan';

/** How many adopted plans stay listed; «Журнал» has them all. */
export const MOST_VERSIONS = 24;
/** The rows of adopted plans, the newest first. */
export const VERSION_ROWS = Array.from({ length: MOST_VERSIONS }, (_, index) => `version${index + 1}`);
/** The cells of such a row, left to right: they are written once and kept. */
export const VERSION_COLUMNS = ['label', 'a', 'b', 'c', 'd', 'e', 'f'] as const;

/** A plan as it was adopted. */
export interface PlanVersion {
  readonly n: number;
  readonly at: string;
  readonly month: Month;
  readonly who: string;
  readonly choice: (typeof ASSURANCES)[number];
  readonly goal: number;
  readonly leads?: number;
  readonly spend?: number;
}

const FORMATS: { readonly [C in (typeof VERSION_COLUMNS)[number]]: FormatKey } = {
  label: 'text',
  a: 'monthDay',
  b: 'text',
  c: 'text',
  d: 'money',
  e: 'int',
  f: 'money',
};

/** What of a frozen plan is compared with the plan as it stands, and the hidden column with the latter. */
const COMPARED = [
  { metric: 'revenue', frozen: 'd', now: 'own' },
  { metric: 'leads', frozen: 'e', now: 'free' },
  { metric: 'spend', frozen: 'f', now: 'weight' },
] as const;

/** The plans that were adopted, frozen; beside each whether «Настройки» still says so. */
export function versionRows(book: Book, grid: Grid): ReportRow[] {
  const { settings } = book;
  const word = wordIn(book);
  const head = {
    label: word('goal.head.version'),
    a: word('goal.month'),
    b: word('goal.head.who'),
    c: word('goal.head.choice'),
    d: labelOf(settings, 'revenue', 'money'),
    e: labelOf(settings, 'leads', 'int'),
    f: labelOf(settings, 'spend', 'money'),
    g: word('goal.head.state'),
  };
  return [
    goalRow('versions', { label: text(word('goal.versions'), 'title') }),
    goalRow('versionsHint', { label: text(word('goal.versionsHint'), 'hint') }),
    goalRow('versionsHead', Object.fromEntries(Object.entries(head).map(([key, words]) => [key, text(words, 'head')]))),
    ...VERSION_ROWS.map((key, index) => goalRow(key, versionCells(book, grid, { key, index }))),
  ];
}

function versionCells(
  book: Book,
  grid: Grid,
  { key, index }: { readonly key: string; readonly index: number },
): GoalCells {
  const at = (column: string): string => grid.at(key, column);
  const frozen = VERSION_COLUMNS.map((column): [string, Cell] => [
    column,
    { kind: 'judged', content: '', format: FORMATS[column], style: 'plain' },
  ]);
  const month = (formulaOf: string): Cell => formula(`IF(ISNUMBER(${at('a')});${formulaOf};0)`, 'serial', 'helper');
  return {
    ...Object.fromEntries(frozen),
    g: formula(stateOf(book, grid, { key, index }), 'general', 'plain'),
    from: month(`${serialOf(`EOMONTH(${at('a')};-1)`)}+1`),
    to: month(serialOf(`EOMONTH(${at('a')};0)`)),
    ...Object.fromEntries(
      COMPARED.map(({ metric, now }) => {
        const planned = planOfCompany(book, metric, { from: at('from'), to: at('to') });
        return [now, formula(planned, 'general', 'helper')];
      }),
    ),
  };
}

/** Whether the plan is in force, differs by now, or was replaced by a newer version above it. */
function stateOf(book: Book, grid: Grid, { key, index }: { readonly key: string; readonly index: number }): string {
  const word = wordIn(book);
  const at = (column: string): string => grid.at(key, column);
  const differs = COMPARED.map(({ frozen, now }) => `IF(${at(frozen)}="";0;ABS(SUM(${at(now)})-${at(frozen)}))`);
  const now = `IF(${differs.join('+')}>=1;${quoted(word('goal.state.changed'))};${quoted(word('goal.state.same'))})`;
  const newest = VERSION_ROWS[index - 1];
  if (newest === undefined) return `IF(${at('a')}="";"";${now})`;
  const above = grid.area([VERSION_ROWS[0] ?? '', 'from'], [newest, 'from']);
  const isReplaced = `COUNTIFS(${above};"="&${at('from')})>0`;
  return `IF(${at('a')}="";"";IF(${isReplaced};${quoted(word('goal.state.replaced'))};${now}))`;
}
