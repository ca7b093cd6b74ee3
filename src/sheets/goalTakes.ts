import type { InputMetric } from '../core/funnel/metrics';
import { quoted } from './a1';
import { type Book, wordIn } from './book';
import { literalName } from './formulas';
import { goalFound, goalNumber, goalRow, keptFlow } from './goalGrid';
import type { Grid, ReportRow } from './grid';
import { type Cell, formula, text } from './sheetPlan';

/** What a goal takes, from the client back to the money. */
export const TAKEN = ['payments', 'held', 'due', 'leads', 'clicks', 'spend'] as const satisfies readonly InputMetric[];
/** How sure one wants to be: on average, or four times in five. */
export const ASSURANCES = ['likely', 'assured'] as const;
/** Of a source, what is planned for it. */
const OF_SOURCE = ['leads', 'spend'] as const;

/** What the goal takes in all, in two columns. */
export function takesRows(book: Book): ReportRow[] {
  const word = wordIn(book);
  return [
    goalRow('takes', {
      label: text(word('goal.takes'), 'head'),
      a: text(word('goal.likely'), 'head'),
      b: text(word('goal.assured'), 'head'),
    }),
    ...TAKEN.flatMap((metric) => {
      const flow = keptFlow(book, metric);
      if (flow === undefined) return [];
      const [a, b] = ASSURANCES.map((how) => formula(goalNumber(book, how, metric), flow.format, 'plain'));
      return goalRow(`req:${metric}`, { label: text(flow.label), ...(a && { a }), ...(b && { b }) });
    }),
  ];
}

/** Leads and spend by source: where the goal's leads come from, in the shares and at the prices of late. */
export function sourceGoalRows(book: Book, grid: Grid): ReportRow[] {
  const word = wordIn(book);
  const flows = OF_SOURCE.flatMap((metric) => keptFlow(book, metric) ?? []);
  if (flows.length === 0) return [];
  const cells = ASSURANCES.flatMap((how) => flows.map((flow) => ({ how, flow })));
  const columns = ['a', 'b', 'c', 'd'];
  const across = (cellOf: (each: (typeof cells)[number]) => Cell): { [column: string]: Cell } =>
    Object.fromEntries(cells.map((each, index) => [columns[index] ?? 'd', cellOf(each)]));
  const head = across(({ how, flow }) => text(word(`goal.head.${how}Of`, { metric: flow.label }), 'head'));
  return [
    goalRow('src:head', { label: text(word('goal.bySource'), 'head'), ...head }),
    ...book.settings.sources.map(({ name }, index) => {
      const key = `src:${index + 1}`;
      const source = literalName(grid.at(key, 'label'));
      const found = across(({ how, flow }) =>
        formula(goalFound(book, 's:number', [quoted(how), quoted(flow.id), source]), flow.format),
      );
      return goalRow(key, { label: text(name), ...found });
    }),
    goalRow('space2', {}),
  ];
}
