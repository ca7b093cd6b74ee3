/** The engine forbids in sheet names what Google allows: each such sign has a look-alike there. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ["'", 'ʼ'],
  ['*', '∗'],
  ['?', '？'],
  ['/', '∕'],
  ['\\', '∖'],
  ['[', '［'],
  [']', '］'],
];

const swap = (text: string, from: 0 | 1, to: 0 | 1): string =>
  LOOK_ALIKES.reduce((name, pair) => name.split(pair[from]).join(pair[to]), text);

/** The engine's name of a sheet. */
export const engineName = (google: string): string => swap(google, 0, 1);

/** Google's name of a sheet. */
export const googleName = (engine: string): string => swap(engine, 1, 0);
