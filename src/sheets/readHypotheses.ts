import { type Day, isDay } from '../core/funnel/calendar';
import type { Settings } from '../core/funnel/settings';
import type { Telling } from '../core/signals/weekSaid';
import { type Hypothesis, type OneOff, TRIED } from '../core/trials';
import { LANGUAGES, say, type WordKey } from '../core/words/say';
import {
  ASKED,
  DECISIONS,
  type Decision,
  HYPOTHESES_HEAD_ROWS,
  type HypothesisColumn,
  keyOf,
  triedMetrics,
} from './hypotheses';
import type { PlainCell, SheetTable } from './readSettings';
import { dayOfSerial } from './serial';

/** A row of «Гипотезы» that says anything. */
export interface HypothesisRow {
  /** From 1. */
  readonly row: number;
  readonly cell: (column: HypothesisColumn) => PlainCell;
  readonly text: (column: HypothesisColumn) => string;
}
/** What a row asks: a trial of some weeks, a one-off test, or what is missing, as a sentence. */
export type Asked =
  | { readonly kind: 'trial'; readonly hypothesis: Hypothesis; readonly reach?: number }
  | { readonly kind: 'oneOff'; readonly hypothesis: Hypothesis; readonly test: OneOff; readonly reach?: number }
  | { readonly kind: 'bad'; readonly sentence: string };

/** The rows in which somebody typed. */
export function hypothesisRows({ cells, columns }: SheetTable): HypothesisRow[] {
  return cells.slice(HYPOTHESES_HEAD_ROWS).flatMap((line, index) => {
    const cell = (column: HypothesisColumn): PlainCell => line[(columns.get(keyOf(column)) ?? 0) - 1] ?? '';
    const text = (column: HypothesisColumn): string => String(cell(column)).trim();
    const isEmpty = ASKED.every((column) => column === 'id' || text(column) === '');
    return isEmpty ? [] : [{ row: HYPOTHESES_HEAD_ROWS + index + 1, cell, text }];
  });
}

/** The decision that a row holds, in whichever language it was chosen. */
export const decisionIn = ({ text }: HypothesisRow): Decision | undefined =>
  DECISIONS.find((decision) =>
    LANGUAGES.some((language) => say(language, `decision.${decision}`) === text('decision')),
  );

/** What a row asks; the first thing that is missing is said. */
export function askedIn(row: HypothesisRow, telling: Telling): Asked {
  const { settings } = telling;
  const bad = (key: WordKey, found = ''): Asked => ({ kind: 'bad', sentence: say(settings.language, key, { found }) });
  const metric = metricIn(settings, row.text('metric'));
  const start = dayIn(row.cell('start'));
  const { scope, unknown } = scopeIn(row, telling);
  if (row.text('belief') === '') return bad('hyp.bad.belief');
  if (metric === undefined) return bad('hyp.bad.metric');
  if (unknown) return bad(unknown.key, unknown.found);
  if (start === undefined) return bad('hyp.bad.start');
  const asked = isOneOff(row) ? onceIn(row, { metric, start, ...scope }) : trialIn(row, { metric, start, ...scope });
  if (typeof asked === 'string') return bad(asked);
  const reach = reachIn(row);
  return reach === 'wrong' ? bad('hyp.bad.reach') : { ...asked, ...(reach !== undefined && { reach }) };
}

type Tested = Exclude<Asked, { readonly kind: 'bad' }>;
type Basis = Pick<Hypothesis, 'metric' | 'start' | 'source' | 'manager'>;

const USUAL_LIFT = 0.1; // of a one-off test nothing is asked; it is not judged by it
const isOneOff = ({ text }: HypothesisRow): boolean => text('shown') !== '' || text('worked') !== '';

/** A one-off test, or what is missing. */
function onceIn(row: HypothesisRow, basis: Basis): Tested | WordKey {
  const test = oneOffIn(row);
  if (test === undefined) return 'hyp.bad.shown';
  if (!TRIED.some(({ metric, kind }) => metric === basis.metric && kind === 'share')) return 'hyp.bad.oneOffMetric';
  return { kind: 'oneOff', test, hypothesis: { ...basis, weeks: 1, expectedLift: shareIn(row) ?? USUAL_LIFT } };
}

/** A trial of some weeks, or what is missing. */
function trialIn(row: HypothesisRow, basis: Basis): Tested | WordKey {
  const [expectedLift, weeks] = [shareIn(row), weeksIn(row.text('weeks'))];
  if (expectedLift === undefined) return 'hyp.bad.expected';
  if (weeks === undefined) return 'hyp.bad.weeks';
  return { kind: 'trial', hypothesis: { ...basis, weeks, expectedLift } };
}

interface Scope {
  readonly scope: Pick<Hypothesis, 'source' | 'manager'>;
  readonly unknown?: { readonly key: WordKey; readonly found: string };
}

function scopeIn({ text }: HypothesisRow, { settings, facts }: Telling): Scope {
  const [source, manager] = [text('source'), text('manager')];
  const scope = { ...(source !== '' && { source }), ...(manager !== '' && { manager }) };
  if (source !== '' && settings.sources.every(({ name }) => name !== source))
    return { scope, unknown: { key: 'hyp.bad.source', found: source } };
  if (manager !== '' && !(facts.managers ?? []).some((one) => one.manager === manager))
    return { scope, unknown: { key: 'hyp.bad.manager', found: manager } };
  return { scope };
}

/** A metric by the business's own name of it, or the common one in any language. */
function metricIn(settings: Settings, name: string): Hypothesis['metric'] | undefined {
  return triedMetrics(settings).find((metric) =>
    [settings.ownNames[metric], ...LANGUAGES.map((language) => say(language, `metric.${metric}`))].includes(name),
  );
}

function dayIn(cell: PlainCell): Day | undefined {
  if (typeof cell === 'number' && cell > 0) return dayOfSerial(cell);
  return typeof cell === 'string' && isDay(cell) ? cell : undefined;
}

const WEEKS = [1, 2, 3, 4] as const;
const weeksIn = (text: string): Hypothesis['weeks'] | undefined => WEEKS.find((weeks) => String(weeks) === text);

const MOST_LIFT = 3; // above it a number is meant in percent

/** 0.15, 15 or «+15 %». */
function shareIn({ cell }: HypothesisRow): number | undefined {
  const share = shareOf(cell('expected'), MOST_LIFT);
  return share !== undefined && share > 0 ? share : undefined;
}

/** A share as typed: a number above the most that there can be is meant in percent. */
function shareOf(found: PlainCell, most: number): number | undefined {
  const isPercent = typeof found === 'string' && found.includes('%');
  const number =
    typeof found === 'number' ? found : Number.parseFloat(String(found).replace(/\s/g, '').replace(',', '.'));
  if (!Number.isFinite(number)) return undefined;
  return isPercent || number > most ? number / 100 : number;
}

/** The part of the clients that it was brought to; absent: all. */
function reachIn({ cell, text }: HypothesisRow): number | 'wrong' | undefined {
  if (text('reach') === '') return undefined;
  const share = shareOf(cell('reach'), 1);
  return share !== undefined && share > 0 && share <= 1 ? share : 'wrong';
}

function oneOffIn({ cell }: HypothesisRow): OneOff | undefined {
  const [shown, worked] = [cell('shown'), cell('worked')];
  if (typeof shown !== 'number' || typeof worked !== 'number') return undefined;
  return shown > 0 && worked >= 0 && worked <= shown ? { shown, worked } : undefined;
}
