import { type Book, wordIn } from './book';
import { whenNumbers } from './formulas';
import { type ChainRate, type ChainStep, chainPrice, chainSteps } from './goalChain';
import { type GoalCells, goalCell, goalNumber, goalRow } from './goalGrid';
import type { Grid, ReportRow } from './grid';
import { type Cell, formula, input, text } from './sheetPlan';

const HEADS = { a: 'usual', b: 'yours', c: 'result', d: 'needed', e: 'against' } as const;

/** The first and the last row that something can be typed into. */
export function typedRows(book: Book): { readonly first: string; readonly last: string } | undefined {
  const steps = chainSteps(book);
  const first = chainPrice(book)?.row ?? steps[0]?.row;
  const last = steps[steps.length - 1]?.row;
  return first && last && steps.length > 1 ? { first, last } : undefined;
}

/**
 * The calculator: what is usual, what a person types, what comes out of it counting forward, and what the goal needs
 * counting back. Plain formulas: given leads it shows which conversion, given a budget which price or which revenue.
 */
export function calculatorRows(book: Book, grid: Grid): ReportRow[] {
  const word = wordIn(book);
  const steps = chainSteps(book);
  if (steps.length < 2) return [];
  const heads = Object.entries(HEADS).map(
    ([column, name]) => [column, text(word(`goal.head.${name}`), 'head')] as const,
  );
  const counts = steps.flatMap((step, index) => {
    const place = { book, grid, step, before: steps[index - 1], after: steps[index + 1] };
    const own = goalRow(step.row, countCells(place));
    return step.rate ? [goalRow(step.rate.row, rateCells(place, step.rate)), own] : [own];
  });
  return [
    goalRow('calc:title', { label: text(word('goal.calculator'), 'title') }),
    goalRow('calc:hint', { label: text(word('goal.calculatorHint'), 'hint') }),
    goalRow('calc:head', { label: text('', 'head'), ...Object.fromEntries(heads) }),
    ...priceRows(book, grid),
    ...counts,
    goalRow('space3', {}),
  ];
}

interface Place {
  readonly book: Book;
  readonly grid: Grid;
  readonly step: ChainStep;
  readonly before: ChainStep | undefined;
  readonly after: ChainStep | undefined;
}

/** A count: typed, or the last known one before it times the rate; what the goal needs of it, from the count after it. */
function countCells(place: Place): GoalCells {
  const { book, grid, step, before, after } = place;
  const { row, rate, flow } = step;
  const at = (column: string): string => grid.at(row, column);
  const typedOr = (otherwise: string): string => `IF(ISNUMBER(${at('b')});${at('b')};${otherwise})`;
  const [usual, result] =
    rate && before ? followed(grid, before, rate) : [goalNumber(book, 'usual', flow.id), startOf(place)];
  const carried = (['a', 'c', 'd'] as const).map((column) => {
    const last = before ? grid.at(before.row, `carry:${column}`) : '""';
    return [`carry:${column}`, formula(`IF(${at(column)}="";${last};${at(column)})`, 'general', 'helper')] as const;
  });
  return {
    label: text(flow.label),
    a: formula(usual, flow.format),
    b: input(flow.format),
    c: formula(typedOr(result), flow.format),
    d: formula(typedOr(neededOf(place, after)), flow.format),
    e: against(at),
    ...Object.fromEntries(carried),
    back: formula(backOf(place, after), 'general', 'helper'),
  };
}

const followed = (grid: Grid, before: ChainStep, { row }: ChainRate): readonly [usual: string, result: string] => {
  const times = (carry: string, rate: string): string => whenNumbers([carry, rate], `${carry}*${rate}`);
  return [
    times(grid.at(before.row, 'carry:a'), grid.at(row, 'a')),
    times(grid.at(before.row, 'carry:c'), grid.at(row, 'eff')),
  ];
};

/** The first count: what the typed budget buys, else what is usual. */
function startOf({ book, grid, step }: Place): string {
  const usual = grid.at(step.row, 'a');
  const price = chainPrice(book);
  if (price === undefined) return usual;
  const [spend, each] = [grid.at(price.row, 'b'), grid.at(price.rate.row, 'eff')];
  return `IF(COUNT(${spend};${each})=2;IF(${each}=0;${usual};${spend}/${each});${usual})`;
}

/** What the goal needs of a count: the last is the goal; one that is kept but unknown is passed over. */
function neededOf({ grid, step }: Place, after: ChainStep | undefined): string {
  if (after === undefined) return goalCell(grid);
  const back = grid.at(after.row, 'back');
  return step.rate === undefined ? back : `IF(${grid.at(step.rate.row, 'eff')}="";"";${back})`;
}

/** What the goal needs of the count before. */
function backOf({ grid, step }: Place, after: ChainStep | undefined): string {
  if (step.rate === undefined) return '""';
  const [needed, each] = [grid.at(step.row, 'd'), grid.at(step.rate.row, 'eff')];
  const otherwise = after === undefined ? '""' : grid.at(after.row, 'back');
  return `IF(COUNT(${needed};${each})=2;IF(${each}=0;"";${needed}/${each});${otherwise})`;
}

/** A rate: what came out and what is needed divide the counts beside it. */
function rateCells({ book, grid, step, before }: Place, rate: ChainRate): GoalCells {
  const divided = (column: 'c' | 'd', otherwise: string): string => {
    const last = before ? grid.at(before.row, `carry:${column}`) : '""';
    return quotient(grid.at(step.row, column), last, otherwise);
  };
  const usual = goalNumber(book, 'rate', step.flow.id);
  return rateOf(grid, rate, { usual, result: divided('c', grid.at(rate.row, 'eff')), needed: divided('d', '""') });
}

interface RateFormulas {
  readonly usual: string;
  readonly result: string;
  readonly needed: string;
}

function rateOf(grid: Grid, { row, label, format }: ChainRate, { usual, result, needed }: RateFormulas): GoalCells {
  const at = (column: string): string => grid.at(row, column);
  return {
    label: text(label, 'ratioLabel'),
    a: formula(usual, format, 'ratio'),
    b: input(format),
    c: formula(result, format, 'ratio'),
    d: formula(needed, format, 'ratio'),
    e: against(at),
    eff: formula(`IF(ISNUMBER(${at('b')});${at('b')};${at('a')})`, 'general', 'helper'),
  };
}

/** Spend and the price of a lead: money comes before what it buys. */
function priceRows(book: Book, grid: Grid): ReportRow[] {
  const [price, [first]] = [chainPrice(book), chainSteps(book)];
  if (price === undefined || first === undefined) return [];
  const { flow, row, rate } = price;
  const at = (column: string): string => grid.at(row, column);
  const leads = (column: string): string => grid.at(first.row, column);
  const times = (column: string, each: string): string =>
    whenNumbers([leads(column), each], `${leads(column)}*${each}`);
  const typedOr = (column: string): string =>
    `IF(ISNUMBER(${at('b')});${at('b')};${times(column, grid.at(rate.row, 'eff'))})`;
  const cells = rateOf(grid, rate, {
    usual: goalNumber(book, 'rate', 'leads'),
    result: quotient(at('c'), leads('c'), grid.at(rate.row, 'eff')),
    needed: quotient(at('d'), leads('d'), '""'),
  });
  return [
    goalRow(row, {
      label: text(flow.label),
      a: formula(times('a', grid.at(rate.row, 'a')), flow.format),
      b: input(flow.format),
      c: formula(typedOr('c'), flow.format),
      d: formula(typedOr('d'), flow.format),
      e: against(at),
    }),
    goalRow(rate.row, cells),
  ];
}

const quotient = (top: string, bottom: string, otherwise: string): string =>
  `IF(COUNT(${top};${bottom})<2;${otherwise};IF(${bottom}=0;"";${top}/${bottom}))`;

/** How far what is needed lies from what is usual. */
const against = (at: (column: string) => string): Cell =>
  formula(whenNumbers([at('a'), at('d')], `IF(${at('a')}=0;"";${at('d')}/${at('a')}-1)`), 'change', 'ratio');
