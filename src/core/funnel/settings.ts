import { LANGUAGES, type Language, textOf } from '../words/fill';
import { ROW_WORDS } from '../words/rowWords';
import type { Calendar, Day, Week } from './calendar';
import { type Better, type InputMetric, type Metric, type OwnMetric, SALES_IDS } from './metrics';
import { UserError } from './problem';
import type { Plan } from './records';
import type { Role } from './roles';
import type { Vat } from './vat';

/** A source of leads, or the common row of sales, as «Настройки» lists it. */
export interface SourceSettings {
  readonly name: string;
  readonly direction?: string;
  readonly segment?: string;
  /** What its sales cost, in percent of their revenue; absent: as everywhere. */
  readonly costPercent?: number;
  /** Inputs that are kept for it; what is switched off is hidden, never deleted. */
  readonly kept: readonly InputMetric[];
}
/** A row of the business's own. */
export interface OwnRow {
  readonly id: OwnMetric;
  readonly name: string;
  readonly better: Better;
}
/** A week that a person left out of what later weeks are compared with. */
export interface SpecialWeek {
  readonly week: Week;
  readonly reason: string;
}
/** A new norm that a person accepted: what was before that week does not count any more. */
export interface AcceptedNorm {
  readonly metric: Metric;
  /** Absent: the whole company. */
  readonly source?: string;
  readonly from: Week;
  readonly reason: string;
}
/** When a plan looks done, nearly done, or set too low: shares of the plan to date. */
export interface PlanThresholds {
  readonly done: number;
  readonly near: number;
  readonly tooEasy: number;
}
/** All that «Настройки» says, read and checked. */
export interface Settings {
  readonly language: Language;
  /** Sign after money, '₽'. */
  readonly currency: string;
  readonly sources: readonly SourceSettings[];
  /** Whether meetings and what follows are kept by source, or in the common row of a source of its own. */
  readonly sales: 'bySource' | 'commonRow';
  readonly people: readonly string[];
  /** What people do, by their names; of whom nothing is said are offered everything. */
  readonly roles?: { readonly [person: string]: Role };
  readonly managers: readonly string[];
  /** Why a lead may be none of ours, as marketing and sales agreed; may be empty. */
  readonly criteria: readonly string[];
  readonly ownNames: { readonly [metric: string]: string };
  readonly ownRows: readonly OwnRow[];
  readonly calendar: Calendar;
  readonly specialWeeks: readonly SpecialWeek[];
  readonly norms: readonly AcceptedNorm[];
  readonly plans: readonly Plan[];
  readonly thresholds: PlanThresholds;
  /** Meetings that sales can hold in a week, where a person said so. */
  readonly meetingsPerWeek?: number;
  /** Payments for which there is stock, or places, in a week, where a person said so. */
  readonly paymentsPerWeek?: number;
  /** What sales cost, in percent of revenue; absent: nobody said, so there is no margin. */
  readonly costPercent?: number;
  /** What the team costs a month. */
  readonly teamCost?: number;
  /** How spend is written down; absent: as is usual (vat.ts). */
  readonly vat?: Vat;
  /** The day to look from, where a person set one; otherwise it is today. */
  readonly today?: Day;
}

/** More sources than this make a sheet nobody reads; small ones belong together. */
export const MOST_SOURCES = 40;
/** Rows of the business's own, at most. */
export const MOST_OWN_ROWS = 10;

/**
 * The settings with the stages of sales where they are kept: in the common row only, which is listed last, when `sales`
 * says so. What sources say of those stages then does not count.
 */
export function settleSales(settings: Settings): Settings {
  if (settings.sales === 'bySource') return settings;
  const { sources, language } = settings;
  const common = sources.find(({ name }) => isCommonRow(name));
  const others = sources.filter((source) => source !== common);
  const row = common ?? {
    name: rowWord(language, 'sheet.salesRow'),
    kept: SALES_IDS.filter((id) => id !== 'repeatPayments'),
  };
  return {
    ...settings,
    sources: [...others.map((one) => ({ ...one, kept: one.kept.filter((id) => !SALES_IDS.includes(id)) })), row],
  };
}

const rowWord = (language: Language, key: keyof typeof ROW_WORDS): string => textOf(language, key, ROW_WORDS[key]);

/** Whether a source is the common row of sales, whatever the language was when it was listed. */
const isCommonRow = (name: string): boolean =>
  LANGUAGES.some((language) => sameNameKey(rowWord(language, 'sheet.salesRow')) === sameNameKey(name));

/** The settings as they are, where they make sense together. Names must differ by more than case: sheets ignore it. */
export function checkSettings(settings: Settings): Settings {
  const { sources, ownRows } = settings;
  if (sources.length > MOST_SOURCES)
    throw new UserError({ code: 'tooManySources', count: sources.length, most: MOST_SOURCES });
  if (ownRows.length > MOST_OWN_ROWS)
    throw new UserError({ code: 'tooManyOwnRows', count: ownRows.length, most: MOST_OWN_ROWS });
  const taken = sources.find(({ name }) => isReserved(name));
  if (taken) throw new UserError({ code: 'reservedName', name: taken.name });
  const twins = twinNames(sources.map((source) => source.name));
  if (twins) throw new UserError({ code: 'sameName', one: twins[0], other: twins[1] });
  return settings;
}

/** What drop-downs call all sources together: a source of that name could not be chosen. */
const isReserved = (name: string): boolean =>
  LANGUAGES.some((language) => sameNameKey(rowWord(language, 'sheet.allSources')) === sameNameKey(name));

/**
 * The first two names that a sheet cannot tell apart: as `sameNameKey` has it.
 *
 * @example twinNames(['VK', 'Сайт', 'vk ']) // => ['VK', 'vk ']
 */
export function twinNames(names: readonly string[]): readonly [string, string] | undefined {
  const seen = new Map<string, string>();
  for (const name of names) {
    const twin = seen.get(sameNameKey(name));
    if (twin !== undefined) return [twin, name];
    seen.set(sameNameKey(name), name);
  }
  return undefined;
}

/**
 * What two names share when a sheet cannot tell them apart: it does not mind case nor spaces around, and takes apostrophes
 * before a text for the sign that it is one.
 *
 * @example sameNameKey(" 'VK") === sameNameKey('vk') // => true
 */
export const sameNameKey = (name: string): string =>
  name
    .trim()
    .replace(/^['\s]+/, '')
    .toLowerCase();
