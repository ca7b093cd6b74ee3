import { sameNameKey } from '../../src/core/funnel/settings';
import type { ImportFormat } from '../../src/core/importing';
import type { ImportChoice } from '../../src/shell/sidebarTypes';
import { type FileName, WHOLE_FILE } from './fileNames';

/** Sources by the names of one file: chosen by the user just now. */
export type Chosen = ReadonlyMap<string, string>;
/** What decides where a name belongs. */
export interface Targeting {
  readonly format: ImportFormat;
  readonly chosen: Chosen;
  /** What the team chose before. */
  readonly remembered: Remembered;
  /** Names of the table's sources. */
  readonly sources: readonly string[];
  /** «Не распределено» in the user's language. */
  readonly unassigned: string;
}
/** The team's choices, by `memoryKey`. */
export type Remembered = ReadonlyMap<string, string>;

/** Key of a remembered choice. */
export const memoryKey = (format: string, name: string): string => `${format}\n${name}`;

/** The choices that the table gave, to be looked up. */
export const rememberedOf = (choices: readonly ImportChoice[]): Remembered =>
  new Map(choices.map(({ format, name, source }) => [memoryKey(format, name), source]));

/** How people call a cabinet among their sources. */
const CALLED: { readonly [F in ImportFormat]?: RegExp } = {
  yandexDirect: /директ|direct/iu,
  vkAds: /(?:^|[^\p{L}])(?:vk|вк|вконтакте)(?:$|[^\p{L}])/iu,
  googleAds: /google|гугл/iu,
  metaAds: /meta|facebook|instagram|фейсбук|инстаграм/iu,
  yookassa: /yookassa|ю ?kassa|ю ?касса/iu,
};

/**
 * The source that a name of a file belongs to: as was just chosen, for itself or for the whole file; as was chosen
 * before; the source of the same name; what a person wrote as a source; then the file's own source. Campaigns and
 * sources that nobody knows go to «Не распределено» and never vanish (FORMATS.md, 5). Whose a file without names is
 * stays undefined, to be asked, unless one source is called after its cabinet.
 */
export function targetOf({ name, isSource }: FileName, targeting: Targeting): string | undefined {
  const { format, chosen, remembered, sources, unassigned } = targeting;
  const before = (key: string): string | undefined => remembered.get(memoryKey(format, key));
  const listed = (wanted: string): string | undefined =>
    sources.find((source) => sameNameKey(source) === sameNameKey(wanted));
  const known = chosen.get(name) ?? (isSource ? undefined : chosen.get(WHOLE_FILE)) ?? before(name);
  if (known !== undefined) return listed(known) ?? known;
  if (name === WHOLE_FILE) return calledAfter(format, sources);
  const other = isSource ? name : (before(WHOLE_FILE) ?? unassigned);
  return listed(name) ?? listed(other) ?? other;
}

function calledAfter(format: ImportFormat, sources: readonly string[]): string | undefined {
  const pattern = CALLED[format];
  const called = pattern === undefined ? [] : sources.filter((source) => pattern.test(source));
  return called.length === 1 ? called[0] : undefined;
}

/** Chooses a source for one name. */
export const withChoice = (chosen: Chosen, name: string, source: string): Chosen =>
  new Map([...chosen, [name, source]]);

/** Chooses a source for all names of a file: earlier choices for single names no longer count. */
export const withAll = (names: readonly FileName[], source: string): Chosen =>
  new Map([[WHOLE_FILE, source], ...names.map(({ name }) => [name, source] as const)]);

/** The choices of a file that are not remembered yet; after one for all, single names are said only against old choices. */
export function newChoices(format: ImportFormat, chosen: Chosen, remembered: Remembered): ImportChoice[] {
  const whole = chosen.get(WHOLE_FILE);
  return [...chosen].flatMap(([name, source]) => {
    const before = remembered.get(memoryKey(format, name));
    const follows = name !== WHOLE_FILE && source === whole && before === undefined;
    return before === source || follows ? [] : [{ format, name, source }];
  });
}
