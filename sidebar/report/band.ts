/** A place of a band, with its ends where they are known. */
export interface BandPlace {
  readonly x: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** The outline of a band as one closed line, forth along its upper and back along its lower end; a chart fills it. */
export function bandOf(places: readonly BandPlace[]): { readonly x: number; readonly y: number }[] {
  const upper = places.flatMap(({ x, high }) => (high === undefined ? [] : { x, y: high }));
  const lower = places.flatMap(({ x, low }) => (low === undefined ? [] : { x, y: low }));
  return [...upper, ...lower.reverse()];
}
