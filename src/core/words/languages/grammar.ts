/** Formats of cells that differ by language; Google's patterns. */
export type LocalFormat =
  | 'day'
  | 'shortDay'
  | 'points' // of a difference of percentages
  | `${'change' | 'points'}${'Up' | 'Down'}`; // said to be better or worse, of what is better up or down

/** How a language writes what no phrase holds, and where it is spoken. */
export interface Grammar {
  /** In the names of cell formats. */
  readonly mark: string;
  /** As browsers know it. */
  readonly tag: string;
  /** Locales of spreadsheets whose new table is in it. */
  readonly spreadsheets: RegExp;
  /** Languages of browsers that are spoken to in it until the table has answered. */
  readonly browsers: RegExp;
  /** Of a new table. */
  readonly currency: string;
  /** Signs of currencies that stand before the number. */
  readonly signsBefore: readonly string[];
  /** Between thousands, before decimals and before a percent sign. */
  readonly thousands: string;
  readonly decimal: string;
  readonly beforePercent: string;
  readonly thousand: string;
  readonly million: string;
  /** The form of a word that goes with a number, by the plural rules of Unicode CLDR. */
  readonly form: (n: number, forms: readonly string[]) => string;
  /** A day of a month, its name as in 'months.ofMonth'. */
  readonly dayOfMonth: (number: number, month: string) => string;
  /** The same in a few letters, as the cells of its short days show it; the month also as its number. */
  readonly shortDay: (number: number, month: string, monthNumber: number) => string;
  /** A day for `Utilities.formatDate`. */
  readonly dayPattern: string;
  readonly formats: { readonly [F in LocalFormat]: string };
  /** Days off of every year where it is spoken, as 'MM-DD'. */
  readonly holidays: readonly string[];
  /** Every phrase by its key, of a language that the catalogue itself does not hold. */
  readonly words?: { readonly [key: string]: string };
}
