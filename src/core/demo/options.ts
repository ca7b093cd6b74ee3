import type { Calendar, Day } from '../funnel/calendar';
import type { DemoProfile, DemoStage } from './profiles';

/** Small, medium, large: about 5.5, 17, 47 leads a day; 10, 31, 85 meetings and 2.2, 6.9, 19 payments a week. */
export type DemoSize = 'small' | 'medium' | 'large';
/** How much every rate swings by itself from week to week and from day to day. */
export type DemoWobble = 'calm' | 'typical' | 'rough';

/** A source by name; take its figures from `DEMO_PROFILES` or give your own: rates above 0 and below 1, parts in any unit. */
export interface DemoSource extends DemoProfile {
  readonly name: string;
}

/**
 * What goes wrong (or right, above 1): a rate, the price of a click, the traffic or the check is multiplied by `factor`
 * from a day on. It acts on the day a step is decided: leads by the day they come, bookings by the day booked, show-up
 * by the meeting's day, payment by the day of the meeting, the check by the day of the payment.
 * `mix` multiplies the traffic of one source and scales the others so that as many leads are expected in all.
 */
export interface DemoFault {
  readonly stage: DemoStage | 'mix';
  readonly factor: number;
  readonly from: Day;
  /** How long; absent: to the end. */
  readonly days?: number;
  /** Absent: all sources. */
  readonly source?: string;
  /** Absent: all managers. Acts on booking, show-up, payment, qualification and check only. */
  readonly manager?: string;
}

/** What company to simulate. */
export interface DemoOptions {
  /** A whole number; the same one gives the same company. */
  readonly seed: number;
  readonly from: Day;
  readonly to: Day;
  readonly size?: DemoSize;
  readonly wobble?: DemoWobble;
  /** 0.02 by default; the size is reached twenty weeks after `from`. */
  readonly growthPerMonth?: number;
  readonly calendar?: Calendar;
  readonly sources?: readonly DemoSource[];
  readonly managers?: readonly string[];
  /** Natural spread of each manager's booking, show-up and payment rates; 0.08 by default, 0 makes all equal. */
  readonly managerSpread?: number;
  readonly faults?: readonly DemoFault[];
  /** Share of source-days that nobody entered. */
  readonly missingShare?: number;
  /** Share of cells typed ten times too large or too small. */
  readonly typoShare?: number;
  /** Sales are kept in one common row, under this source name. */
  readonly commonSalesRow?: string;
}
