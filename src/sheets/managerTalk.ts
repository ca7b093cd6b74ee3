import { quoted } from './a1';
import { type Book, wordIn } from './book';
import { literalName } from './formulas';
import type { Grid, ReportRow } from './grid';
import { managerFound, weeksIn } from './managerFormulas';
import { type ManagerMetric, managerRow } from './managerGrid';
import { planCells } from './managerPlan';
import { type Cell, empty, formula, input, text } from './sheetPlan';

/** A page for a talk with one manager: what differs, then metric by metric; the drop-down chooses whose it is. */
export function managerTalk(book: Book, grid: Grid, metrics: readonly ManagerMetric[]): ReportRow[] {
  const word = wordIn(book);
  const heads = (['actual', 'verdict', 'others', 'usually', 'before', 'planDue', 'planShare'] as const).map((part) =>
    word(`managers.${part}`),
  );
  const who = literalName(grid.at('who', 'v1'));
  return [
    managerRow('talk', { label: text(word('managers.talk'), 'title') }),
    managerRow('who', { label: text(word('managers.manager')), v1: input('text', book.settings.managers[0] ?? '') }),
    managerRow('whoSaid', {
      label: formula(managerFound(book, 's:text', [weeksIn(grid), who, '"said"']), 'general', 'answer'),
    }),
    managerRow('whoConfirmed', {
      label: formula(managerFound(book, 's:text', [weeksIn(grid), who, '"confirmed"', '"said"']), 'general', 'label'),
    }),
    managerRow('talk:head', {
      label: text(word('managers.metric'), 'block'),
      ...Object.fromEntries(BESIDE.map((column) => [column, empty('block')])),
      ...Object.fromEntries(PLACES.map((column, index) => [column, text(heads[index] ?? '', 'block')])),
    }),
    ...metrics.map((metric) => managerRow(`talk:${metric.id}`, talkCells(book, { grid, metric, who }))),
    managerRow('talk:last', {}),
  ];
}

/** Where actual, verdict, team, range, before and plan stand: what is long has an empty cell beside it. */
const PLACES = ['v1', 'w1', 'v2', 'v3', 'v4', 'v5', 'v6'] as const;
const BESIDE = ['w2', 'w3', 'w4', 'w5', 'w6'] as const;

interface TalkRow {
  readonly grid: Grid;
  readonly metric: ManagerMetric;
  readonly who: string;
}

function talkCells(book: Book, { grid, metric, who }: TalkRow): { readonly [column: string]: Cell } {
  const found = (column: 's:text' | 's:number', part: string): string =>
    managerFound(book, column, [weeksIn(grid), who, `"${metric.id}"`, `"${part}"`]);
  const label = `IF(${managerFound(book, 's:number', ['"deals"'])}="";"";${quoted(metric.label)})`;
  const due = ['v5', grid.at(`talk:${metric.id}`, 'v5')] as const;
  return {
    ...planCells(book, grid, { metric, who: grid.at('who', 'v1'), due, share: 'v6' }),
    label: metric.ofDeals ? formula(label, 'general', 'label') : text(metric.label),
    v1: formula(found('s:number', 'actual'), metric.format),
    w1: formula(found('s:text', 'actual'), 'general', 'label'),
    v2: formula(found('s:number', 'team'), metric.format, 'ratio'),
    v3: formula(found('s:text', 'team'), 'general', 'hint'),
    v4: formula(found('s:number', 'before'), metric.format, 'ratio'),
  };
}
