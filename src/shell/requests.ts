import * as z from 'zod/mini';
import { isDay, isWeek } from '../core/funnel/calendar';
import { type InputMetric, isInput, isMetric, isOwn, type Metric, type OwnMetric } from '../core/funnel/metrics';
import { UserError } from '../core/funnel/problem';

const day = z.string().check(z.refine(isDay));
const name = z.string().check(z.minLength(1), z.maxLength(500));
const isFlow = (id: unknown): id is InputMetric | OwnMetric => isOwn(id) || (typeof id === 'string' && isInput(id));
const metric = z.custom<InputMetric | OwnMetric>(isFlow);
const count = z.number().check(z.refine(Number.isFinite));
const cellValue = z.nullable(z.union([z.number(), z.string()]));
const values = z.catchall(z.object({}), count).check(z.refine((found) => Object.keys(found).every(isFlow)));
const record = z.object({ day, source: name, values, event: z.exactOptional(z.string().check(z.maxLength(2000))) });

const week = z.string().check(z.refine(isWeek));
const reason = z.string().check(z.maxLength(500));

/** What the sidebar may send, by the function that it calls. */
export const REQUESTS = {
  name: z.string().check(z.maxLength(500)),
  names: z.array(name).check(z.maxLength(300)),
  day,
  save: z.object({
    cells: z.array(z.object({ day, source: name, metric, value: z.nullable(count), was: cellValue })),
    events: z.array(z.object({ day, event: z.string().check(z.maxLength(2000)), was: z.string() })),
  }),
  week: z.object({ week, reason }),
  norm: z.object({ metric: z.custom<Metric>(isMetric), source: z.exactOptional(name), from: week, reason }),
  weekCell: z.object({ week, metric: name, source: z.exactOptional(name) }),
  records: z.array(record),
  import: z.object({ fileName: name, records: z.array(record), overwrite: z.boolean() }),
};

/**
 * An argument from the sidebar as what it should be.
 *
 * @throws UserError badRequest, with the path of the first wrong value
 */
export function read<T>(schema: z.ZodMiniType<T>, argument: unknown): T {
  const parsed = z.safeParse(schema, argument);
  if (parsed.success) return parsed.data;
  throw new UserError({ code: 'badRequest', where: parsed.error.issues[0]?.path.join('.') ?? '' });
}
