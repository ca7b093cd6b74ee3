const { imul } = Math; // looked up once: in sandboxes (Apps Script, Jest) each look-up of a global costs

/** A source of uniform numbers strictly between 0 and 1. */
export type Random = () => number;

/**
 * A generator from a seed: mulberry32 (Tommy Ettinger, 2017, public domain). One word of state, so that every deal and
 * every day of a source can have its own: a change in one place then shifts no draw elsewhere.
 */
export function generatorOf(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = imul(state ^ (state >>> 15), 1 | state);
    t = (t + imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296 + 1.2e-10; // half a step up: never 0, whose logarithm is asked for
  };
}

/** The seed of a stream within a stream; the finaliser of MurmurHash3 (Austin Appleby, public domain) parts them. */
export function branch(seed: number, key: number): number {
  let h = (imul(seed, 0x9e3779b1) + key + 1) | 0;
  h = imul(h ^ (h >>> 16), 0x85ebca6b);
  h = imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
