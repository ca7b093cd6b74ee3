/**
 * Text of an exported file. Cabinets and Excel save UTF-8 with or without a mark, UTF-16, or the Cyrillic code page
 * of Windows; bytes that are no UTF-8 are taken for the last, in which any bytes are text.
 */
export function decodeExport(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes); // drops the byte order mark
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1251');
}

/** A header line has Latin letters, digits or separators, whose other byte is 0. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const start = [...bytes.subarray(0, 64)];
  if (start.length < 4 || start.filter((byte) => byte === 0).length < 4) return undefined;
  const zerosAtOdd = start.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  const zerosAtEven = start.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  if (zerosAtOdd > 0 && zerosAtEven > 0) return undefined;
  return zerosAtOdd > 0 ? 'utf-16le' : 'utf-16be';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
