import { isInput } from '../core/funnel/metrics';
import { type Book, wordIn } from './book';
import { sumOfDays } from './daysFormulas';
import { literalName } from './formulas';
import type { Grid, ReportRow } from './grid';
import { managerFound, spanOf, sumOfManagers, weeksIn } from './managerFormulas';
import { type ManagerCells, type ManagerMetric, managerRow } from './managerGrid';
import { planCells } from './managerPlan';
import { empty, formula, text } from './sheetPlan';

interface Block {
  readonly grid: Grid;
  readonly metrics: readonly ManagerMetric[];
  readonly name: string;
  readonly key: string;
}

/** A manager: what there is with the verdict, the rest in this place, the usual range, and what was before. */
export function managerBlock(book: Book, { grid, metrics, name, key }: Block): ReportRow[] {
  const word = wordIn(book);
  const who = grid.at(key, 'label');
  const cells = (make: (metric: ManagerMetric) => ManagerCells): ManagerCells =>
    Object.assign({}, ...metrics.map(make));
  const found = (column: 's:text' | 's:number', id: string, part: string): string =>
    managerFound(book, column, [weeksIn(grid), literalName(who), `"${id}"`, `"${part}"`]);
  const value = (metric: ManagerMetric, span: 'now' | 'past'): string =>
    isInput(metric.id)
      ? sumOfManagers(book, metric.id, { ...spanOf(grid, span), manager: who })
      : found('s:number', metric.id, span === 'now' ? 'actual' : 'before');
  return [
    managerRow(key, {
      label: text(name, 'group'),
      ...cells((metric) => ({
        [`v${metric.slot}`]: formula(value(metric, 'now'), metric.format, metric.ofDeals ? 'plain' : 'groupSum'),
        [`w${metric.slot}`]: formula(
          found('s:text', metric.id, 'actual'),
          'general',
          metric.ofDeals ? 'hint' : 'groupNote',
        ),
      })),
    }),
    managerRow(`${key}:team`, {
      label: text(word('managers.team'), 'hint'),
      ...cells(({ id, format, slot }) => ({ [`v${slot}`]: formula(found('s:number', id, 'team'), format, 'ratio') })),
    }),
    managerRow(`${key}:range`, {
      label: text(word('managers.range'), 'hint'),
      ...cells(({ id, slot }) => ({ [`v${slot}`]: formula(found('s:text', id, 'team'), 'general', 'hint') })),
    }),
    managerRow(`${key}:before`, {
      label: text(word('managers.before'), 'hint'),
      ...cells((metric) => ({ [`v${metric.slot}`]: formula(value(metric, 'past'), metric.format, 'ratio') })),
    }),
    managerRow(`${key}:plan`, {
      label: text(word('managers.plan'), 'hint'),
      ...cells((metric) => {
        const [due, share] = [`v${metric.slot}`, `w${metric.slot}`];
        return planCells(book, grid, { metric, who, due: [due, grid.at(`${key}:plan`, due)], share });
      }),
    }),
  ];
}

/** All managers together, the same in «Дни», and the difference. */
export function managerSums(book: Book, grid: Grid, metrics: readonly ManagerMetric[]): ReportRow[] {
  const word = wordIn(book);
  const span = spanOf(grid, 'now');
  const flows = metrics.filter(({ id }) => isInput(id));
  const blank = Object.fromEntries(
    metrics
      .filter(({ ofDeals }) => !ofDeals)
      .flatMap(({ slot }) => [`v${slot}`, `w${slot}`].map((column) => [column, empty('groupNote')])),
  );
  const cells = (make: (metric: ManagerMetric) => string): ManagerCells => {
    const sums = flows.map((metric) => [`v${metric.slot}`, formula(make(metric), metric.format, 'groupSum')] as const);
    return { ...blank, ...Object.fromEntries(sums) };
  };
  return [
    managerRow('total', {
      label: text(word('managers.total'), 'group'),
      ...cells(({ id }) => sumOfManagers(book, id, span)),
    }),
    managerRow('days', {
      label: text(word('managers.days'), 'group'),
      ...cells(({ id }) => sumOfDays(book, id, span)),
    }),
    managerRow('difference', {
      label: text(word('managers.gap'), 'group'),
      ...cells(({ slot }) => {
        const [own, all] = [grid.at('total', `v${slot}`), grid.at('days', `v${slot}`)];
        return `IF(AND(${own}="";${all}="");"";SUM(${own})-SUM(${all}))`;
      }),
    }),
    managerRow('gapHint', { label: text(word('managers.gapHint'), 'hint') }),
    managerRow('space2', {}),
  ];
}
