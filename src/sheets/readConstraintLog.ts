import { type Day, isDay } from '../core/funnel/calendar';
import { CONSTRAINT_STATES, type ConstraintEntry, EVIDENCE, WHYS, type Why } from '../core/meeting';
import { isWordKey, LANGUAGES, say } from '../core/words/say';
import { LOG_COLUMNS, LOG_HEAD_ROWS, LOG_KEY } from './constraintLog';
import type { PlainCell, SheetTable } from './readSettings';
import { dayOfSerial } from './serial';

/** A row of «Разбор ограничения» that says anything. */
export interface LogRow {
  /** From 1. */
  readonly row: number;
  readonly entry: ConstraintEntry;
}
/** Columns that the table fills in. */
const OWN = ['id', 'check'].map((part) => `${LOG_KEY}${part}`);

/** The rows in which somebody typed; one without a number of its own gets the next. */
export function logRows({ cells, columns }: SheetTable): LogRow[] {
  const taken = new Set<number>();
  const found = cells.slice(LOG_HEAD_ROWS).flatMap((line, index) => {
    const cell: Cells = (part) => line[(columns.get(`${LOG_KEY}${part}`) ?? 0) - 1] ?? '';
    const isTyped = (key: string): boolean => String(line[(columns.get(key) ?? 0) - 1] ?? '').trim() !== '';
    if (!LOG_COLUMNS.some((key) => !OWN.includes(key) && isTyped(key))) return [];
    const id = Number(cell('id'));
    const isFresh = Number.isInteger(id) && id > 0 && !taken.has(id);
    if (isFresh) taken.add(id);
    return [{ row: LOG_HEAD_ROWS + index + 1, id: isFresh ? id : 0, cell }];
  });
  let last = Math.max(0, ...taken);
  return found.map(({ row, id, cell }) => {
    if (id === 0) last += 1;
    return { row, entry: entryIn(cell, id === 0 ? last : id) };
  });
}

type Cells = (part: string) => PlainCell;

function entryIn(cell: Cells, id: number): ConstraintEntry {
  const text = (part: string): string => String(cell(part)).trim();
  const [week, next] = [dayIn(cell('week')), dayIn(cell('next'))];
  return {
    id,
    what: text('what'),
    whys: WHYS.map((n) => whyIn(text, n)),
    ...{ exploit: text('exploit'), elevate: text('elevate') },
    state: chosen(CONSTRAINT_STATES, 'log.state', text('state')) ?? 'exploit',
    ...(week !== undefined && { week }),
    ...(next !== undefined && { next }),
  };
}

function whyIn(text: (part: string) => string, n: number): Why {
  const evidence = chosen(EVIDENCE, 'log.evidence', text(`evidence${n}`));
  return { text: text(`why${n}`), number: text(`number${n}`), ...(evidence && { evidence }) };
}

/** Which of some words stands there, in whichever language it was chosen. */
const chosen = <T extends string>(
  among: readonly T[],
  prefix: 'log.state' | 'log.evidence',
  found: string,
): T | undefined => among.find((one) => LANGUAGES.some((language) => wordOf(`${prefix}.${one}`, language) === found));

const wordOf = (key: string, language: (typeof LANGUAGES)[number]): string =>
  isWordKey(key) ? say(language, key) : '';

function dayIn(cell: PlainCell): Day | undefined {
  if (typeof cell === 'number' && cell > 0) return dayOfSerial(cell);
  return typeof cell === 'string' && isDay(cell) ? cell : undefined;
}
