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

const signs = (side: 0 | 1): RegExp => new RegExp(LOOK_ALIKES.map((pair) => `\\${pair[side]}`).join('|'), 'g');
const SIGNS = [signs(0), signs(1)] as const;

const swap = (text: string, from: 0 | 1, to: 0 | 1): string =>
  text.replace(SIGNS[from], (sign) => LOOK_ALIKES.find((pair) => pair[from] === sign)?.[to] ?? sign);

/** The engine's name of a sheet. */
export const engineName = (google: string): string => swap(google, 0, 1);

/** Google's name of a sheet. */
export const googleName = (engine: string): string => swap(engine, 1, 0);
