import type { DayRecord, Plan } from '../../funnel/records';
import { chainLines, type NamedAmount } from './gapChain';
import { isPresent, sidesOf } from './gapSides';

/**
 * What a line of a gap is about: `budget` all money, `mix` its split between sources, `traffic` what it buys, `timing`
 * meetings due over meetings booked; `rest` what the figures do not tell apart.
 */
export type GapFactor =
  | 'budget'
  | 'mix'
  | 'traffic'
  | 'ctr'
  | 'siteConversion'
  | 'qualifiedShare'
  | 'leadToMeeting'
  | 'timing'
  | 'showUp'
  | 'meetingToPayment'
  | 'averageCheck'
  | 'sourceAdded'
  | 'sourceStopped'
  | 'rest';
/** A part of a gap, in money; `source` only of a source added or stopped. */
export interface GapLine {
  readonly factor: GapFactor;
  readonly source?: string;
  readonly amount: number;
}
/** Revenue, actual minus what it is held against, and the lines that add up to it. */
export interface Gap {
  readonly gap: number;
  readonly lines: readonly GapLine[];
}

const ORDER: readonly GapFactor[] = [
  ...(['budget', 'mix', 'traffic', 'ctr', 'siteConversion', 'qualifiedShare', 'leadToMeeting'] as const),
  ...(['timing', 'showUp', 'meetingToPayment', 'averageCheck', 'sourceAdded', 'sourceStopped', 'rest'] as const),
];
const NO_MONEY = 1e-6; // far below a kopeck: what floating point leaves over
const LEFT_OVER = 1e-9; // of the sums at hand: the same, where they are large

/**
 * Revenue, actual minus plan (or minus an earlier period), as lines that add up to it exactly (METHODS, 2b "Exact sum").
 * Plain flows, source by source; a source that is on one side only is a line of its own. A step that is not kept on both
 * sides joins the next kept one: without meetings `meetingToPayment` is payments by lead; what money buys is `traffic`,
 * be it shows, clicks or leads. Sales that stand in a common row, or are planned for the company only, go to the sources
 * by the last count that these keep. Where nothing tells what revenue came from, it is in `rest`.
 *
 * @throws UserError notFinite, badMonth
 */
export function explainGap(actual: readonly DayRecord[], against: readonly DayRecord[] | Plan): Gap {
  const { pairs, gap } = sidesOf(actual, against);
  const staying = pairs.filter(({ now, before }) => isPresent(now) && isPresent(before));
  const moved = pairs.flatMap(({ source, now, before }): GapLine[] => {
    if (isPresent(now) === isPresent(before)) return [];
    const factor = isPresent(now) ? 'sourceAdded' : 'sourceStopped';
    return [{ factor, source, amount: (now.revenue ?? 0) - (before.revenue ?? 0) }];
  });
  const lines = [...totals(chainLines(staying)), ...moved].filter(({ amount }) => Math.abs(amount) > NO_MONEY);
  return { gap, lines: closed(lines, gap) };
}

function totals(amounts: readonly NamedAmount[]): GapLine[] {
  const sums = new Map<GapFactor, number>();
  for (const { factor, amount } of amounts) sums.set(factor, (sums.get(factor) ?? 0) + amount);
  return ORDER.flatMap((factor) => {
    const amount = sums.get(factor);
    return amount === undefined ? [] : [{ factor, amount }];
  });
}

/** What the lines leave open is a `rest` of its own; but a rounding error belongs to the largest line. */
function closed(lines: readonly GapLine[], gap: number): readonly GapLine[] {
  const open = gap - lines.reduce((sum, { amount }) => sum + amount, 0);
  const size = lines.reduce((sum, { amount }) => sum + Math.abs(amount), Math.abs(gap));
  const largest = lines.reduce((most, { amount }) => Math.max(most, Math.abs(amount)), 0);
  if (Math.abs(open) > NO_MONEY + LEFT_OVER * size || lines.length === 0) {
    return Math.abs(open) > NO_MONEY ? withRest(lines, open) : lines;
  }
  const at = lines.findIndex(({ amount }) => Math.abs(amount) === largest);
  return lines.map((line, index) => (index === at ? { ...line, amount: line.amount + open } : line));
}

function withRest(lines: readonly GapLine[], open: number): GapLine[] {
  const known = lines.find(({ factor }) => factor === 'rest')?.amount ?? 0;
  return [...lines.filter(({ factor }) => factor !== 'rest'), { factor: 'rest', amount: known + open }];
}
