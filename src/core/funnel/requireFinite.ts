import { UserError } from './problem';

/** @throws UserError notFinite, for a metric's value that is no finite number */
export function requireFinite(metric: string, value: number): void {
  if (!Number.isFinite(value)) throw new UserError({ code: 'notFinite', metric, found: String(value) });
}
