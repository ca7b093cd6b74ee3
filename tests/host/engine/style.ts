import type { Style } from '@odoo/o-spreadsheet';

/**
 * A cell's look in the engine, with what the engine has no place for. The engine keeps unknown keys of a style with the
 * cell through insertion, moving, sorting, undo and export, so the host's own facts ride on it.
 */
export interface HostStyle extends Style {
  note?: string;
  /** Google's format string, where the engine was given another. */
  numberFormat?: string;
  fontFamily?: string;
}

type StyleChange = { [K in keyof HostStyle]?: HostStyle[K] | undefined };

const NO_STYLE: HostStyle = {};
const known = new WeakMap<HostStyle, Map<string, HostStyle | null>>();

/**
 * The style with some keys changed; an undefined key is dropped, an empty style becomes null. Equal changes of one style
 * give one object, as styles are never written to: a table of thousands of cells has few.
 */
export function restyled(style: HostStyle | undefined, change: StyleChange): HostStyle | null {
  const from = style ?? NO_STYLE;
  const changes = known.get(from) ?? new Map<string, HostStyle | null>();
  known.set(from, changes);
  const key = JSON.stringify(Object.entries(change));
  const before = changes.get(key);
  if (before !== undefined) return before;
  const kept = Object.entries({ ...from, ...change }).filter(([, value]) => value !== undefined);
  const made = kept.length === 0 ? null : isSame(from, kept) ? from : (Object.fromEntries(kept) as HostStyle);
  changes.set(key, made);
  return made;
}

const isSame = (from: HostStyle, kept: [string, unknown][]): boolean =>
  kept.length === Object.keys(from).length &&
  kept.every(([key, value]) => (from as Record<string, unknown>)[key] === value);

/** Whether two looks are alike. */
export function sameStyle(one: HostStyle | undefined, other: HostStyle | null): boolean {
  if ((one ?? null) === other) return true;
  const [before, after] = [(one ?? {}) as Record<string, unknown>, (other ?? {}) as Record<string, unknown>];
  const keys = Object.keys(after);
  return keys.length === Object.keys(before).length && keys.every((key) => before[key] === after[key]);
}
