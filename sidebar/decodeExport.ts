type Narrow = 'utf-8' | 'windows-1251';
type Wide = 'utf-16le' | 'utf-16be';
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly encoding: Narrow;
}

const SAMPLE_BYTES = 4096;
const LINE_FEED = 0x0a;
/** In UTF-16 one byte of a Latin letter or a sign is 0, of a Cyrillic letter 4; texts of single bytes have neither. */
const WIDE_SHARE = 0.3;
/** What exports are written in; a letter of another alphabet comes of bytes that were paired wrongly. */
const UNLIKELY = /[^\t\r\n -~\u00A0-\u00BF\u0401\u0410-\u044F\u0451\u2010-\u2122\uFEFF]/g;

/**
 * Text of an exported file. Cabinets and Excel save UTF-8 with or without a mark, UTF-16, or the Cyrillic code page
 * of Windows. A file put together from several is taken apart where a mark says that another begins.
 *
 * A file that is cut off in the middle of a letter or has stray bytes is read line by line, so that one spoiled line
 * costs no other: a line is UTF-8 where most of its letters are, else the code page, in which any bytes are text.
 */
export function decodeExport(bytes: Uint8Array): string {
  const starts = [0, ...marksIn(bytes)];
  return starts.map((from, index) => decodePart(bytes.subarray(from, starts[index + 1]))).join('');
}

function decodePart(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return decodeWide(bytes, wide);
  if (isUtf8(bytes)) return decode(bytes, 'utf-8');
  return stretchesOf(bytes)
    .map(({ from, to, encoding }) => decode(bytes.subarray(from, to), encoding))
    .join('');
}

/** Drops the byte order mark. */
const decode = (bytes: Uint8Array, encoding: Narrow | Wide): string => new TextDecoder(encoding).decode(bytes);

/** Where byte order marks stand inside a file; «яю» in the code page has the bytes of one, but no wide letters after it. */
function marksIn(bytes: Uint8Array): number[] {
  const marks: number[] = [];
  for (let at = 1; at < bytes.length - 2; at++) if (isMark(bytes, at)) marks.push(at);
  return marks;
}

function isMark(bytes: Uint8Array, at: number): boolean {
  const [first = 0, second] = [bytes[at], bytes[at + 1]];
  if (first < 0xef) return false;
  if (first === 0xef) return second === 0xbb && bytes[at + 2] === 0xbf;
  return wideByMark(first, second) !== undefined && isWide(bytes.subarray(at + 2, at + 66));
}

function wideEncoding(bytes: Uint8Array): Wide | undefined {
  const marked = wideByMark(bytes[0], bytes[1]);
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (marked !== undefined || !isWide(sample)) return marked;
  const [little, big] = [decodeWide(sample, 'utf-16le'), decodeWide(sample, 'utf-16be')];
  return unlikelyIn(little) <= unlikelyIn(big) ? 'utf-16le' : 'utf-16be';
}

function wideByMark(first: number | undefined, second: number | undefined): Wide | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function isWide(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && bytes.filter((byte) => byte === 0 || byte === 4).length > WIDE_SHARE * bytes.length;
}

/** A byte too few or too many would turn all letters after it into others, line ends too: then each line is read alone. */
function decodeWide(bytes: Uint8Array, encoding: Wide): string {
  const ends = lineEndsIn(bytes, encoding);
  const isSound = bytes.length % 2 === 0 && ends.every((end) => end % 2 === 0);
  if (isSound) return decode(bytes, encoding);
  const starts = [0, ...ends];
  const toOf = (index: number): number => (ends[index] ?? bytes.length + 2) - 2;
  return starts.map((from, index) => decodeLine(bytes.subarray(from, toOf(index)), encoding)).join('\n');
}

/** A line with a byte left over lost its first half letter, or one somewhere in the middle. */
function decodeLine(line: Uint8Array, encoding: Wide): string {
  if (line.length % 2 === 0) return decode(line, encoding);
  const [kept, shifted] = [decode(line, encoding), decode(line.subarray(1), encoding)];
  return unlikelyIn(kept) <= unlikelyIn(shifted) ? kept : shifted;
}

const unlikelyIn = (text: string): number => text.match(UNLIKELY)?.length ?? 0;

/** Where lines end, after their line feed, whether or not it stands in its place. */
function lineEndsIn(bytes: Uint8Array, encoding: Wide): number[] {
  const shift = encoding === 'utf-16le' ? 0 : 1;
  const ends: number[] = [];
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1))
    if (bytes[at + 1 - 2 * shift] === 0) ends.push(at - shift + 2);
  return ends;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Stretches of lines of one encoding. A line needs more than one letter to be of another than the line before it. */
function stretchesOf(bytes: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  let last: Stretch = { from: 0, to: 0, encoding: lettersIn(bytes) > 0 ? 'utf-8' : 'windows-1251' };
  for (let from = 0; from < bytes.length; from = last.to) {
    const end = bytes.indexOf(LINE_FEED, from);
    const to = end < 0 ? bytes.length : end + 1;
    const encoding = encodingOf(bytes.subarray(from, to), last.encoding);
    if (encoding !== last.encoding) stretches.push(last);
    last = encoding === last.encoding ? { ...last, to } : { from, to, encoding };
  }
  return [...stretches, last];
}

function encodingOf(line: Uint8Array, before: Narrow): Narrow {
  const letters = lettersIn(line);
  if (Math.abs(letters) <= 1) return before;
  return letters > 0 ? 'utf-8' : 'windows-1251';
}

/** Letters of several bytes, as UTF-8 has them, less the bytes above ASCII that are part of none. */
function lettersIn(bytes: Uint8Array): number {
  let letters = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthOfLetter(bytes, at);
    if (length > 1) letters += 1;
    else if ((bytes[at] ?? 0) >= 0x80) letters -= 1;
    at += length;
  }
  return letters;
}

/** Bytes of the UTF-8 letter that begins here; 1 where none does. */
function lengthOfLetter(bytes: Uint8Array, at: number): number {
  const length = lengthAnnounced(bytes[at] ?? 0);
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 1;
  return length;
}

/** What a letter's first byte says about its length (RFC 3629). */
function lengthAnnounced(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}
