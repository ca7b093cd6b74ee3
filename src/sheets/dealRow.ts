import { type Day, isDay } from '../core/funnel/calendar';
import type { Deal } from '../core/funnel/records';
import { LANGUAGES, type Language, say } from '../core/words/say';
import { DEAL_CELLS, type DealCellKind, type DealKey } from './deals';
import type { PlainCell } from './readSettings';
import { serialOfDay } from './serial';

/** A deal's cells by the keys of their columns. */
export type DealCells = (key: DealKey) => PlainCell;

/**
 * What a deal says in the cells of its row, in the order of `DEAL_CELLS`. A day is the number by which a sheet knows it;
 * what is no day stays as it was written.
 */
export const dealRow = (language: Language, deal: Deal): PlainCell[] =>
  DEAL_CELLS.map(([key, kind]) => cellOf(language, { kind, value: deal[key] }));

function cellOf(language: Language, { kind, value }: { kind: DealCellKind; value: Deal[DealKey] }): PlainCell {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return say(language, value ? 'deals.yes' : 'deals.no');
  if (typeof value === 'object') return JSON.stringify(value.map(({ name, from }) => [name, from]));
  return kind === 'day' && typeof value === 'string' && isDay(value) ? serialOfDay(value) : value;
}

/** Fields of text, days among them: what is no day stays as it was written, and `checkDeals` tells. */
const TEXTS = [
  ...(['source', 'segment', 'manager', 'stage', 'disqualifiedFor', 'lostAt', 'lostFor'] as const),
  ...(['scheduledOn', 'dueOn', 'confirmedOn', 'heldOn', 'paidOn', 'lostOn'] as const),
];

/** The deal of a row; nothing for a row without an id and a day. A row without an id is known by its place. */
export function dealIn(cells: DealCells, row: number): Deal | undefined {
  const text = (key: DealKey): string => String(cells(key)).trim();
  if (text('id') === '' && text('created') === '') return undefined;
  const deal: Draft = { id: text('id') || `#${row}`, created: text('created') };
  for (const key of TEXTS) if (text(key) !== '') deal[key] = text(key);
  const [qualified, repeat] = [yesNoIn(text('qualified')), yesNoIn(text('repeat'))];
  if (qualified !== undefined) deal.qualified = qualified;
  if (repeat !== undefined) deal.repeat = repeat;
  return withNumbers(deal, cells);
}

type Draft = { -readonly [K in keyof Deal]: Deal[K] };

function withNumbers(deal: Draft, cells: DealCells): Deal {
  const [minutes, amount, stages] = [cells('firstAnswerMinutes'), cells('amount'), pathIn(String(cells('stages')))];
  if (typeof minutes === 'number') deal.firstAnswerMinutes = minutes;
  if (amount !== '') deal.amount = typeof amount === 'number' ? amount : Number.NaN; // no number: `checkDeals` tells
  if (stages !== undefined) deal.stages = stages;
  return deal;
}

function yesNoIn(text: string): boolean | undefined {
  const is = (key: 'deals.yes' | 'deals.no'): boolean =>
    LANGUAGES.some((language) => say(language, key).toLowerCase() === text.toLowerCase());
  if (is('deals.yes')) return true;
  return is('deals.no') ? false : undefined;
}

/** The stages that a deal passed; what is no such list is as none. */
function pathIn(text: string): { name: string; from: Day }[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const steps: unknown = JSON.parse(text);
    if (!Array.isArray(steps)) return undefined;
    return steps.flatMap((step: unknown) => {
      const [name, from]: unknown[] = Array.isArray(step) ? step : [];
      return typeof name === 'string' && typeof from === 'string' ? [{ name, from }] : [];
    });
  } catch {
    return undefined;
  }
}
