/** What google.script.run lets through: plain data, no dates, no functions; undefined is dropped, in arrays it is null. */
export class NotCarried extends Error {}

/** The value as it arrives on the other side of google.script.run. */
export function carried(value: unknown, path = 'value'): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return Array.from(value, (each, index) => carried(each, `${path}[${index}]`) ?? null);
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Object]') throw new NotCarried(`google.script.run cannot carry ${path}: ${tag}`);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, carried(each, `${path}.${key}`)] as const)
      .filter(([, each]) => each !== undefined),
  );
}

/** Functions that google.script.run may call: top-level ones whose names do not end in an underscore. */
export const isCallable = (name: string): boolean => !name.endsWith('_');
