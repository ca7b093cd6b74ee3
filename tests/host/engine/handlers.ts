import type { Model } from '@odoo/o-spreadsheet';

/** The engine's plugin that has a member of the given name. */
export function handlerWith<T>(model: Model, key: string): T {
  const { handlers } = model as unknown as { handlers: object[] };
  const found = handlers.find((handler) => key in handler);
  if (found === undefined) throw new Error(`the engine has no plugin with ${key}`);
  return found as T;
}
