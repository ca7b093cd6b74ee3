import type { Day, Week } from '../funnel/calendar';
import type { SaidLine } from '../signals/weekSaid';
import type { DecisionCheck } from './decision';

/** The constraint as the meeting looks at it: the stage that is named, in words and money. */
export interface MeetingConstraint {
  readonly what: string;
  readonly worth: string;
  /** What is written down of the constraint that is worked on; '' where nothing is. */
  readonly log?: string;
  /** The stage that is named, and what bringing it back is worth a month; absent where none stands out. */
  readonly named?: {
    readonly stage: string;
    readonly name: string;
    readonly actual: string;
    readonly usual: string;
    readonly stake: number;
  };
}
/** A hypothesis that runs or waits for a decision. */
export interface MeetingTrial {
  readonly id: number;
  readonly belief: string;
  readonly owner: string;
  readonly said: string;
  readonly group: 'running' | 'toDecide';
  /** The day of review since which it is to be decided (REQUIREMENTS.md, 51); absent while its time has not come. */
  readonly review?: Day;
  /** What it brings or costs a month, where that is sure. */
  readonly money?: number;
}
/** An open deal that has stood for longer than others. */
export interface MeetingDeal {
  readonly id: string;
  readonly stage: string;
  readonly days: number;
  readonly usual: number;
  readonly amount?: number;
  readonly winChance?: number;
}

/** What a meeting looks at: what the core says of the closed week and of what is under way. No managers: people are discussed one to one. */
export interface MeetingFacts {
  /** The closed week that it looks back on. */
  readonly week: Week;
  readonly checks: readonly DecisionCheck[];
  /** Sentences about the month: forecast, chance; '' is left out. */
  readonly month: readonly string[];
  readonly hasPlan: boolean;
  readonly behind: readonly SaidLine[];
  readonly stops: readonly string[];
  readonly changed: readonly SaidLine[];
  readonly watched: readonly SaidLine[];
  /** The one sentence where nothing changed. */
  readonly calm: string;
  readonly constraint: MeetingConstraint;
  readonly trials: readonly MeetingTrial[];
  /** The furthest beyond their usual time first; absent where the table has no list of deals. */
  readonly stuck?: readonly MeetingDeal[];
}
