/** The encodings that exports come in. */
export const ENCODINGS = [
  'utf-8',
  'utf-8 with a mark',
  'utf-16le',
  'utf-16le with a mark',
  'utf-16be',
  'utf-16be with a mark',
  'windows-1251',
] as const;
/** One of them. */
export type Encoding = (typeof ENCODINGS)[number];

const CODE_PAGE = new Map(
  [...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (letter, byte) => [letter, byte],
  ),
);
const units = (text: string): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** The bytes of a text; a letter that windows-1251 does not have becomes a question mark, as programs write it. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  const marked = encoding.endsWith('mark') ? `\uFEFF${text}` : text;
  if (encoding.startsWith('utf-8')) return new TextEncoder().encode(marked);
  if (encoding === 'windows-1251') return Uint8Array.from([...text].map((letter) => CODE_PAGE.get(letter) ?? 63));
  const isLittle = encoding.startsWith('utf-16le');
  return Uint8Array.from(
    units(marked).flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}
