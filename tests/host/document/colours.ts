import { HostError } from '../errors';

const NAMES: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
};

/** Google's colour ('#rrggbb', '#rgb' or a CSS name; null resets) as the engine takes it. */
export function colourOf(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const text = String(value).toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  const full =
    short === null
      ? (NAMES[text] ?? text)
      : `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`;
  if (!/^#[0-9a-f]{6}$/.test(full)) throw new HostError(`Invalid color: ${text}`);
  return full.toUpperCase();
}
