/**
 * A function of a list and a key that remembers what it gave last for each list: several analyses look at the same deals
 * on the same evening. A list in which anything was put, taken out or replaced meanwhile is computed anew; nothing keeps
 * a list alive.
 *
 * @example onceFor((list, key) => list.length + key)([1, 2], 3) // => 5
 */
export function onceFor<T, K, R>(compute: (list: readonly T[], key: K) => R): (list: readonly T[], key: K) => R {
  const known = new WeakMap<readonly T[], { readonly key: K; readonly items: readonly T[]; readonly result: R }>();
  return (list, key) => {
    const before = known.get(list);
    if (before !== undefined && before.key === key && isSame(before.items, list)) return before.result;
    const result = compute(list, key);
    known.set(list, { key, items: [...list], result });
    return result;
  };
}

const isSame = <T>(before: readonly T[], now: readonly T[]): boolean =>
  before.length === now.length && before.every((item, index) => item === now[index]);
