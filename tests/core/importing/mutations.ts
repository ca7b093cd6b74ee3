import { generatorOf } from '../../../src/core/demo/random';
import { ENCODINGS, type Encoding, encode } from './encodings';

type Draw = (below: number) => number;
type Mutation = (bytes: Uint8Array, draw: Draw) => Uint8Array;

const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const PIECES = [
  '"',
  '\n',
  '\r',
  '\0',
  ';',
  ',',
  '\t',
  '""',
  'Итого',
  '-',
  '1e999',
  '\uFEFF',
  '<tr>',
  '<td',
  '&#0;',
  '=1+1',
  '{code}',
  '#REF!',
];

const cutEnd: Mutation = (bytes, draw) => bytes.subarray(0, draw(bytes.length + 1));
const cutStart: Mutation = (bytes, draw) => bytes.subarray(draw(bytes.length + 1));
const cutMiddle: Mutation = (bytes, draw) => {
  const from = draw(bytes.length + 1);
  return join(bytes.subarray(0, from), bytes.subarray(from + draw(60)));
};
const doubled: Mutation = (bytes) => join(bytes, bytes);
const overwritten: Mutation = (bytes, draw) => {
  const changed = Uint8Array.from(bytes);
  for (let left = 1 + draw(8); left > 0; left--) changed[draw(changed.length)] = draw(256);
  return changed;
};
const inserted: Mutation = (bytes, draw) => {
  const at = draw(bytes.length + 1);
  const random = Uint8Array.from({ length: 1 + draw(6) }, () => draw(256));
  return join(bytes.subarray(0, at), random, bytes.subarray(at));
};
const pieced: Mutation = (bytes, draw) => {
  const at = draw(bytes.length + 1);
  const piece = new TextEncoder().encode(PIECES[draw(PIECES.length)]);
  return join(bytes.subarray(0, at), piece, bytes.subarray(at));
};
const MUTATIONS = [cutEnd, cutStart, cutMiddle, doubled, overwritten, inserted, pieced, overwritten, pieced];

/** A file that something happened to: cut, doubled, of two encodings, with random bytes; the same for the same seed. */
export function spoiled(text: string, seed: number): Uint8Array {
  const random = generatorOf(seed);
  const draw: Draw = (below) => Math.min(Math.floor(random() * below), Math.max(0, below - 1));
  const anEncoding = (): Encoding => ENCODINGS[draw(ENCODINGS.length)] ?? 'utf-8';
  const first = encode(text, anEncoding());
  const mixed = draw(6) === 0 ? join(first, encode(text, anEncoding())) : first;
  return Array.from({ length: 1 + draw(3) }).reduce<Uint8Array>((bytes) => {
    if (bytes.length === 0) return bytes;
    return (MUTATIONS[draw(MUTATIONS.length)] ?? cutEnd)(bytes, draw);
  }, mixed);
}
