/**
 * Things by a key of theirs, each group in the place of its first thing.
 *
 * @example [...groupBy(['a1', 'b1', 'a2'], (word) => word.charAt(0))] // => [['a', ['a1', 'a2']], ['b', ['b1']]]
 */
export function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
