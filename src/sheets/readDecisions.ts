import { type Day, isDay } from '../core/funnel/calendar';
import { DECISION_STATES, type Decision } from '../core/meeting';
import { LANGUAGES, say } from '../core/words/say';
import { DECIDED, DECISIONS_HEAD_ROWS, type DecisionColumn, decisionKey } from './decisions';
import type { PlainCell, SheetTable } from './readSettings';
import { dayOfSerial } from './serial';

/** A row of «Решения» that says anything. */
export interface DecisionRow {
  /** From 1. */
  readonly row: number;
  readonly decision: Decision;
}

/** The rows in which somebody typed; one without a number or a day of its own gets the next, and today. */
export function decisionRows({ cells, columns }: SheetTable, today: Day): DecisionRow[] {
  const taken = new Set<number>();
  const found = cells.slice(DECISIONS_HEAD_ROWS).flatMap((line, index) => {
    const cell = (column: DecisionColumn): PlainCell => line[(columns.get(decisionKey(column)) ?? 0) - 1] ?? '';
    const text = (column: DecisionColumn): string => String(cell(column)).trim();
    if (DECIDED.every((column) => column === 'id' || text(column) === '')) return [];
    const id = Number(cell('id'));
    const isOwn = Number.isInteger(id) && id > 0 && !taken.has(id);
    if (isOwn) taken.add(id);
    return [{ row: DECISIONS_HEAD_ROWS + index + 1, id: isOwn ? id : 0, cell, text }];
  });
  let next = Math.max(0, ...taken);
  return found.map(({ row, id, cell, text }) => {
    if (id === 0) next += 1;
    return { row, decision: decisionIn({ cell, text }, id === 0 ? next : id, today) };
  });
}

interface Line {
  readonly cell: (column: DecisionColumn) => PlainCell;
  readonly text: (column: DecisionColumn) => string;
}

function decisionIn({ cell, text }: Line, id: number, today: Day): Decision {
  const [owner, reason, due] = [text('owner'), text('reason'), dayIn(cell('due'))];
  const state = DECISION_STATES.find((one) =>
    LANGUAGES.some((language) => say(language, `decision.state.${one}`) === text('state')),
  );
  return {
    id,
    what: text('what'),
    made: dayIn(cell('made')) ?? today,
    state: state ?? 'open',
    ...(owner !== '' && { owner }),
    ...(reason !== '' && { reason }),
    ...(due !== undefined && { due }),
  };
}

function dayIn(cell: PlainCell): Day | undefined {
  if (typeof cell === 'number' && cell > 0) return dayOfSerial(cell);
  return typeof cell === 'string' && isDay(cell) ? cell : undefined;
}
