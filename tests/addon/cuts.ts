/** Cutting a run of the add-on off, at this or that call. */

/** Each cut takes seconds: `npm test` tries every so many, `npm run test:cuts` every one. */
export const everyCut = (usual: number): number => (process.env.EVERY_CUT === undefined ? usual : 1);

/** What takes minutes: `npm test` leaves it out, without making its tables; `npm run test:cuts` runs it. */
export const describeSlow = (name: string, tests: () => void): void =>
  process.env.EVERY_CUT === undefined ? describe.skip(name, () => it.todo('npm run test:cuts')) : describe(name, tests);

/** Runs what may be ended by Google; any other failure is one. */
export function attempt(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!String(error).includes('Exceeded maximum execution time')) throw error;
  }
}
