import { groupBy } from '../funnel/groupBy';
import { sameNameKey } from '../funnel/settings';

/** Something that went, and why; '' where nobody says. */
export interface Gone {
  readonly reason: string;
}
/** All that went for one reason. */
export interface ReasonGroup<T> {
  readonly reason: string;
  readonly gone: readonly T[];
}

/**
 * What went, by its reason, the commonest first. Spellings that differ by case and spaces only are one reason: as the
 * list given spells it, else as the first of them by the alphabet.
 */
export function byReason<T extends Gone>(gone: readonly T[], spelt: readonly string[] = []): ReasonGroup<T>[] {
  const known = new Map(spelt.map((name) => [sameNameKey(name), name.trim()]));
  return [...groupBy(gone, ({ reason }) => sameNameKey(reason))]
    .map(([key, group]) => ({ reason: known.get(key) ?? spellingOf(group.map(({ reason }) => reason)), gone: group }))
    .sort((a, b) => b.gone.length - a.gone.length || (a.reason < b.reason ? -1 : 1));
}

/** Of several spellings of a name the first by the alphabet, whatever their order. */
export const spellingOf = (names: readonly string[]): string =>
  names.map((name) => name.trim()).reduce((first, name) => (name < first ? name : first));
