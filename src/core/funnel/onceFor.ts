/**
 * A function of a list and a key that remembers what it gave last for each list: several analyses look at the same deals
 * on the same evening. A list that got longer or shorter meanwhile is computed anew; nothing keeps a list alive.
 *
 * @example onceFor((list, key) => list.length + key)([1, 2], 3) // => 5
 */
export function onceFor<T, K, R>(compute: (list: readonly T[], key: K) => R): (list: readonly T[], key: K) => R {
  const known = new WeakMap<readonly T[], { readonly key: K; readonly length: number; readonly result: R }>();
  return (list, key) => {
    const before = known.get(list);
    if (before !== undefined && before.key === key && before.length === list.length) return before.result;
    const result = compute(list, key);
    known.set(list, { key, length: list.length, result });
    return result;
  };
}
