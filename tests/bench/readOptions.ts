import { parseArgs } from 'node:util';
import { DEMO_PROFILES, type DemoSize, type DemoSource, type DemoWobble } from '../../src/core/demo';
import { PAID_SOURCES } from './paidSources';

/** Which companies to measure. */
export interface BenchOptions {
  readonly companies: number;
  readonly seed: number;
  readonly sizes: readonly DemoSize[];
  readonly wobbles: readonly DemoWobble[];
  readonly sources: readonly DemoSource[];
  /** The source that the mix shifts to, a weak one. */
  readonly shiftedTo: string;
}

/** How to call the bench. */
export const USAGE = `npm run bench:signals -- [options]
  --companies N   companies of each kind (40)
  --seed N        which companies (1)
  --sizes LIST    of small,medium,large (all)
  --wobble LIST   of calm,typical,rough (all)
  --sources NAME  paid: three paid sources (the default); demo: the demo's four
  --quick         8 companies of typical wobble, where not said otherwise`;

const TEXT = { type: 'string' } as const;
const ASKED = {
  companies: TEXT,
  seed: TEXT,
  sizes: TEXT,
  wobble: TEXT,
  sources: TEXT,
  quick: { type: 'boolean' },
} as const;
const SIZES: readonly DemoSize[] = ['small', 'medium', 'large'];
const WOBBLES: readonly DemoWobble[] = ['calm', 'typical', 'rough'];
const { search, social, organic, partners } = DEMO_PROFILES;
const DEMO_SOURCES = Object.entries({ search, social, organic, partners }).map(([name, rates]) => ({ name, ...rates }));
const KINDS = {
  paid: { sources: PAID_SOURCES, shiftedTo: 'b' },
  demo: { sources: DEMO_SOURCES, shiftedTo: 'social' },
};

/**
 * The options of a call, checked.
 *
 * @throws Error what is wrong
 */
export function readOptions(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({ args: [...argv], options: ASKED, strict: true });
  const isQuick = values.quick === true;
  const kind = values.sources ?? 'paid';
  if (kind !== 'paid' && kind !== 'demo') throw new Error(`--sources: ${kind}`);
  return {
    companies: wholeNumber(values.companies ?? (isQuick ? '8' : '40')),
    seed: wholeNumber(values.seed ?? '1'),
    sizes: listOf(SIZES, values.sizes),
    wobbles: listOf(WOBBLES, values.wobble ?? (isQuick ? 'typical' : undefined)),
    ...KINDS[kind],
  };
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`not a whole number above 0: ${text}`);
  return number;
}

function listOf<T extends string>(known: readonly T[], text: string | undefined): readonly T[] {
  const asked = text === undefined ? known : text.split(',');
  const strange = asked.find((one) => !known.some((name) => name === one));
  if (strange !== undefined) throw new Error(`${strange} is none of ${known.join(', ')}`);
  return known.filter((one) => asked.includes(one));
}

/** The same, or what is wrong with them told together with the usage, and a failed exit. */
export function optionsOrUsage(argv: readonly string[], usage: string): BenchOptions | undefined {
  try {
    return readOptions(argv);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exitCode = 1;
    return undefined;
  }
}
