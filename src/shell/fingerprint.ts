const { imul } = Math; // looked up once: some realms make every look-up dear

/**
 * A short mark of a text, the same for the same text (cyrb53 by bryc, public domain: 53 bits of two multiply-xor lanes).
 *
 * @example fingerprint('РМ') === fingerprint('РМ') // => true
 */
export function fingerprint(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = imul(one ^ code, 2654435761);
    two = imul(two ^ code, 1597334677);
  }
  one = imul(one ^ (one >>> 16), 2246822507) ^ imul(two ^ (two >>> 13), 3266489909);
  two = imul(two ^ (two >>> 16), 2246822507) ^ imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}
