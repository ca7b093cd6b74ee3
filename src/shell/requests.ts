import * as z from 'zod/mini';
import { isDay, isWeek } from '../core/funnel/calendar';
import {
  INPUT_IDS,
  type InputMetric,
  isInput,
  isMetric,
  isOwn,
  type Metric,
  type OwnMetric,
} from '../core/funnel/metrics';
import { UserError } from '../core/funnel/problem';
import { ROLES } from '../core/funnel/roles';
import { isTested } from '../core/signals/tested';
import { TRIED } from '../core/trials';
import { DECISIONS } from '../sheets/hypotheses';

const day = z.string().check(z.refine(isDay));
const name = z.string().check(z.minLength(1), z.maxLength(500));
const isFlow = (id: unknown): id is InputMetric | OwnMetric => isOwn(id) || (typeof id === 'string' && isInput(id));
const metric = z.custom<InputMetric | OwnMetric>(isFlow);
const count = z.number().check(z.refine(Number.isFinite));
const cellValue = z.nullable(z.union([z.number(), z.string()]));
const values = z.catchall(z.object({}), count).check(z.refine((found) => Object.keys(found).every(isFlow)));
const record = z.object({ day, source: name, values, event: z.exactOptional(z.string().check(z.maxLength(2000))) });

const batch = z.string().check(z.regex(/^[\w-]{1,60}$/));
const dealDay = z.exactOptional(z.string().check(z.maxLength(100)));
const dealText = z.exactOptional(z.string().check(z.maxLength(2000)));
const flag = z.exactOptional(z.boolean());
const deal = z.object({
  id: name,
  created: z.string().check(z.maxLength(100)),
  ...{ source: dealText, segment: dealText, manager: dealText, stage: dealText, disqualifiedFor: dealText },
  ...{ scheduledOn: dealDay, dueOn: dealDay, confirmedOn: dealDay, heldOn: dealDay, paidOn: dealDay, lostOn: dealDay },
  ...{ qualified: flag, repeat: flag, lostAt: dealText, lostFor: dealText },
  ...{ firstAnswerMinutes: z.exactOptional(count), amount: z.exactOptional(count) },
  stages: z.exactOptional(z.array(z.object({ name: z.string(), from: z.string() })).check(z.maxLength(100))),
});

const importChoice = z.object({ format: z.string().check(z.regex(/^\w{1,30}$/)), name, source: name });

const month = z.string().check(z.regex(/^(19|2\d)\d\d-(0[1-9]|1[0-2])$/));
const goal = z.number().check(z.refine((money) => Number.isFinite(money) && money > 0));
const week = z.string().check(z.refine(isWeek));
const words = z.string().check(z.maxLength(2000));
const amount = z.number().check(z.refine((found) => Number.isFinite(found) && found >= 0));
const trial = {
  metric: z.enum(TRIED.map((one) => one.metric)),
  source: z.exactOptional(name),
  manager: z.exactOptional(name),
  expected: z.number().check(z.refine((lift) => Number.isFinite(lift) && lift > 0)),
  start: day,
  weeks: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
};
const reason = z.string().check(z.maxLength(500));

/** What the sidebar may send, by the function that it calls. */
export const REQUESTS = {
  name: z.string().check(z.maxLength(500)),
  names: z.array(name).check(z.maxLength(300)),
  start: z.object({
    who: z.exactOptional(name),
    role: z.exactOptional(z.enum(ROLES)),
    sources: z.array(z.object({ name, direction: z.exactOptional(name) })).check(z.maxLength(300)),
    kept: z.array(z.enum(INPUT_IDS)),
    ownNames: z.record(z.string().check(z.refine(isMetric)), z.string().check(z.maxLength(100))),
    sales: z.enum(['bySource', 'commonRow']),
    goal: z.exactOptional(goal),
  }),
  day,
  save: z.object({
    cells: z.array(z.object({ day, source: name, metric, value: z.nullable(count), was: cellValue })),
    events: z.array(z.object({ day, event: z.string().check(z.maxLength(2000)), was: z.string() })),
  }),
  week: z.object({ week, reason }),
  norm: z.object({ metric: z.custom<Metric>(isTested), source: z.exactOptional(name), from: week, reason }),
  weekCell: z.object({ week, metric: name, source: z.exactOptional(name) }),
  goal: z.object({ month, goal }),
  adopt: z.object({ month, goal, choice: z.enum(['likely', 'assured']), replace: z.boolean() }),
  trial: z.object(trial),
  hypothesis: z.object({
    ...trial,
    belief: name,
    ...{ cause: z.exactOptional(words), action: z.exactOptional(words), owner: z.exactOptional(words) },
    ...{ cost: z.exactOptional(amount), teamCost: z.exactOptional(amount) },
    ...{ shown: z.exactOptional(amount), worked: z.exactOptional(amount), reach: z.exactOptional(amount) },
  }),
  decision: z.object({
    id: z.number(),
    seen: z.object({ belief: z.string() }),
    decision: z.enum(DECISIONS),
    reason,
    learned: z.exactOptional(words),
  }),
  newDecision: z.object({
    what: name,
    ...{ owner: z.exactOptional(words), due: z.exactOptional(day), cause: z.exactOptional(words) },
  }),
  decisionAnswer: z.object({
    id: z.number(),
    seen: z.object({ what: z.string(), reason: z.string(), until: z.string() }),
    carried: z.exactOptional(z.object({ reason, due: day })),
  }),
  records: z.array(record),
  batch,
  count: z.object({ overwrite: z.boolean(), seen: z.exactOptional(name), batch: z.exactOptional(batch) }),
  dealIds: z.object({ ids: z.array(name), days: z.array(day) }),
  deals: z.number().check(z.refine((found) => Number.isInteger(found) && found >= 0 && found <= 1_000_000)),
  someDeals: z.array(deal).check(z.maxLength(5000)),
  dealSlice: z.object({ batch, deals: z.array(deal).check(z.maxLength(5000)) }),
  import: z.object({
    fileName: name,
    records: z.array(record),
    overwrite: z.boolean(),
    seen: z.exactOptional(name),
    staged: z.exactOptional(batch),
    reconciled: z.exactOptional(z.record(z.string().check(z.refine(isFlow)), z.enum(['agrees', 'differs']))),
    choices: z.exactOptional(z.array(importChoice).check(z.maxLength(2000))),
  }),
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
