/** `npm run test:explore` runs what `npm test` has no time for. */
export const isExploring = process.env.EXPLORE !== undefined;
