/** Cutting a run of the add-on off, at this or that call. */

/** Each cut takes seconds: `npm test` tries every so many, `npm run test:cuts` every one. */
export const everyCut = (usual: number): number => (process.env.EVERY_CUT === undefined ? usual : 1);

/** Runs what may be ended by Google; any other failure is one. */
export function attempt(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!String(error).includes('Exceeded maximum execution time')) throw error;
  }
}
