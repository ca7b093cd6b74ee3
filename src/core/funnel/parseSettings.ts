import * as z from 'zod/mini';
import { LANGUAGES } from '../words/languages';
import { isDay, isWeek } from './calendar';
import { INPUT_IDS, isMetric, isOwn, type Metric, type OwnMetric } from './metrics';
import { UserError } from './problem';
import { ROLES } from './roles';
import { checkSettings, type Settings, settleSales } from './settings';
import { VAT_KINDS } from './vat';

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));
const civilDay = z.string().check(z.refine(isDay));
const week = z.string().check(z.refine(isWeek));
const reason = z._default(z.string().check(z.maxLength(500)), '');
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
/** Any keys; z.record would add another 2.7 kB to the bundle. */
const inputs = z.catchall(z.object({}), z.number());

const schema = z.strictObject({
  language: z._default(z.enum(LANGUAGES), 'ru'),
  currency: z._default(z.string().check(z.maxLength(5)), '₽'),
  sources: z._default(
    z.array(
      z.strictObject({
        name,
        direction: z.exactOptional(name),
        segment: z.exactOptional(name),
        costPercent: z.exactOptional(z.number()),
        kept: z._default(z.array(z.enum(INPUT_IDS)), [...INPUT_IDS]),
      }),
    ),
    [],
  ),
  sales: z._default(z.enum(['bySource', 'commonRow']), 'bySource'),
  people: z._default(z.array(name), []),
  managers: z._default(z.array(name), []),
  criteria: z._default(z.array(name), []),
  ownNames: z._default(z.catchall(z.object({}), z.string()), {}),
  ownRows: z._default(
    z.array(
      z.strictObject({
        id: z.custom<OwnMetric>(isOwn),
        name,
        better: z._default(z.enum(['up', 'down', 'none']), 'none'),
      }),
    ),
    [],
  ),
  calendar: z._default(
    z.strictObject({ holidays: z.array(civilDay), workingWeekends: z._default(z.array(civilDay), []) }),
    { holidays: [], workingWeekends: [] },
  ),
  specialWeeks: z._default(z.array(z.strictObject({ week, reason })), []),
  norms: z._default(
    z.array(z.strictObject({ metric: z.custom<Metric>(isMetric), source: z.exactOptional(name), from: week, reason })),
    [],
  ),
  plans: z._default(
    z.array(
      z.strictObject({ month, sources: z.array(z.strictObject({ source: z.exactOptional(name), values: inputs })) }),
    ),
    [],
  ),
  roles: z.exactOptional(z.record(z.string(), z.enum(ROLES))),
  thresholds: z._default(z.strictObject({ done: z.number(), near: z.number(), tooEasy: z.number() }), {
    done: 1,
    near: 0.8,
    tooEasy: 1.2,
  }),
  meetingsPerWeek: z.exactOptional(z.number()),
  paymentsPerWeek: z.exactOptional(z.number()),
  costPercent: z.exactOptional(z.number()),
  teamCost: z.exactOptional(z.number()),
  vat: z.exactOptional(z.strictObject({ spend: z.enum(VAT_KINDS), percent: z.number() })),
  today: z.exactOptional(civilDay),
});

/**
 * Settings from plain data (a file, the sidebar), with the defaults filled in.
 *
 * @throws UserError badSettings with the path of the first wrong value; tooManySources, tooManyOwnRows, sameName, reservedName
 */
export function parseSettings(data: unknown): Settings {
  const parsed = z.safeParse(schema, data);
  if (!parsed.success) throw new UserError({ code: 'badSettings', where: placeOf(parsed.error.issues[0]) });
  return checkSettings(settleSales(parsed.data));
}

/** The path of a wrong value; of a field that there is none of, its own name. */
function placeOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return '';
  return [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].join('.');
}
